#include "ui/settings/secondfactordialog.h"

#include "core/client/secondfactor.h"
#include "ui/refusaltext.h"
#include "ui/signin/codefield.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondFactorWidth = 460;

} // namespace

SecondFactorDialog::SecondFactorDialog(client::SecondFactor &factor, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_factor(factor), m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_password(new PasswordField(theme, this)), m_code(new CodeField(this)),
      m_newCodes(pushButton(tr("New recovery codes"), u"newRecoveryCodes"_s, this)),
      m_newPhone(pushButton(factor.isActive() ? tr("Move to another phone") : tr("Set up an authenticator"),
                            u"newAuthenticator"_s, this, ButtonKind::Primary))
{
    setWindowTitle(tr("Second factor"));
    identify(this, u"secondFactorDialog"_s, tr("Second factor"));
    setFixedWidth(secondFactorWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(textBlock(
        factor.isActive() ? tr("You have %n recovery code(s) left.", nullptr, factor.recoveryLeft())
                          : tr("Your account has no second factor. With one, a stolen password is not enough."),
        this));
    column->addSpacing(grid::half);
    column->addWidget(
        textBlock(tr("To change anything here, please say again who you are."), this, TextSize::Body, Ink::Muted));
    column->addSpacing(grid::page);
    m_problem->setObjectName(u"secondFactorProblem"_s);
    column->addWidget(m_problem);
    column->addSpacing(grid::half);
    identify(m_password, u"factorPassword"_s, tr("Password"));
    addFieldLabel(column, tr("Password"), m_password);
    identify(m_code, u"factorCode"_s, tr("Code, or a recovery code"));
    if (factor.isActive()) {
        addFieldLabel(column, tr("Code, or a recovery code"), m_code);
    } else {
        m_code->hide();
        m_newCodes->hide();
    }
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *close = pushButton(tr("Close"), u"closeSecondFactor"_s, this, ButtonKind::Quiet);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_newCodes);
    buttons->addWidget(m_newPhone);
    column->addLayout(buttons);
    for (QPushButton *button : {m_newCodes, m_newPhone}) {
        button->setAutoDefault(false);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_newCodes, &QPushButton::clicked, this, [this] { submit(Wish::NewCodes); });
    connect(m_newPhone, &QPushButton::clicked, this, [this] { submit(Wish::NewPhone); });
    connect(&factor, &client::SecondFactor::refused, this, [this](const client::RefusedAction &why) {
        setBusy(false);
        m_problem->setText(refusalText(why));
        m_code->forget();
        m_password->setFocus();
    });
    connect(&factor, &client::SecondFactor::changed, this, [this] {
        setBusy(m_factor.isBusy());
        if (m_factor.isShowing()) {
            accept(); // it goes on in the window
        }
    });
    m_password->setFocus();
}

void SecondFactorDialog::setBusy(bool busy)
{
    m_newCodes->setEnabled(!busy);
    m_newPhone->setEnabled(!busy);
}

void SecondFactorDialog::submit(Wish wish)
{
    m_problem->setText({});
    const QString password = m_password->text();
    const QString code = m_code->code();
    if (password.isEmpty() || (m_factor.isActive() && code.isEmpty())) {
        m_problem->setText(tr("Please fill in both fields."));
        return;
    }
    m_password->forget();
    m_code->forget();
    const bool sent = wish == Wish::NewCodes ? m_factor.renewRecovery(password, code) : m_factor.enrol(password, code);
    if (sent) {
        setBusy(true);
    } else {
        m_problem->setText(localRefusalText(client::LocalRefusal::NotConnected));
    }
}

} // namespace sealdesk::ui
