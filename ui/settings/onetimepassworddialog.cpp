#include "ui/settings/onetimepassworddialog.h"

#include "core/client/wipe.h"
#include "ui/theme/controls.h"
#include "ui/theme/proxystyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordDialogWidth = 440;

} // namespace

OneTimePasswordDialog::OneTimePasswordDialog(const QString &user, QString password, QWidget *parent)
    : QDialog(parent), m_password(std::move(password)), m_code(codeLabel(m_password, this, TextSize::Display))
{
    setWindowTitle(tr("One-time password"));
    identify(this, u"oneTimePasswordDialog"_s, tr("One-time password"));
    setFixedWidth(passwordDialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(
        textBlock(tr("%1 can sign in with this password once, and then chooses another:").arg(user), this));
    column->addSpacing(grid::page);
    m_code->setObjectName(u"oneTimePassword"_s);
    m_code->setAlignment(Qt::AlignCenter);
    column->addWidget(m_code);
    column->addSpacing(grid::page);
    column->addWidget(
        textBlock(tr("It is shown only now. Write it down by hand or read it out; do not send it by e-mail."), this,
                  TextSize::Body, Ink::Muted));
    column->addSpacing(grid::page);
    QPushButton *done = pushButton(tr("Done"), u"oneTimePasswordDone"_s, this, ButtonKind::Primary);
    column->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    // Not under the Return key: a stray one must not take the password away unseen.
    setFocusProxy(m_code);
    m_code->setFocus();
    QTimer::singleShot(longestShownMs, this, &QDialog::accept);
}

OneTimePasswordDialog::~OneTimePasswordDialog()
{
    client::wipe(m_password); // the label's text is the same memory
}

} // namespace sealdesk::ui
