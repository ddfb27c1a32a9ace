#include "ui/settings/changepassworddialog.h"

#include "core/client/console.h"
#include "ui/refusaltext.h"
#include "ui/signin/changepasswordform.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePasswordWidth = 440;

} // namespace

ChangePasswordDialog::ChangePasswordDialog(client::Console &console, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_console(console), m_form(new ChangePasswordForm(theme, this)),
      m_done(textBlock(QString(), this)),
      m_change(pushButton(tr("Change password"), u"changePassword"_s, this, ButtonKind::Primary)),
      m_close(pushButton(tr("Cancel"), u"closeChangePassword"_s, this))
{
    setWindowTitle(tr("Change password"));
    identify(this, u"changePasswordDialog"_s, tr("Change password"));
    setFixedWidth(changePasswordWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(m_form);
    m_done->setObjectName(u"passwordIsChanged"_s);
    m_done->setVisible(false);
    column->addWidget(m_done);
    column->addStretch();
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_change);
    column->addLayout(buttons);
    m_form->setUser(console.session().user(), console.session().accessRules());
    m_form->setFocus();
    client::Session &session = console.session();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, m_form, &ChangePasswordForm::submit);
    connect(m_form, &ChangePasswordForm::submitted, this,
            [this, &session](const QString &current, const QString &next) {
                const client::LocalRefusal refusal = session.changePassword(current, next);
                setBusy(refusal == client::LocalRefusal::None);
                m_form->setProblem(refusal == client::LocalRefusal::None ? QString() : localRefusalText(refusal));
            });
    connect(&session, &client::Session::refused, this, [this, &session](const client::RefusedAction &why) {
        setBusy(false);
        m_form->setProblem(refusalText(why, session.accessRules()));
    });
    connect(&session, &client::Session::passwordChanged, this, &ChangePasswordDialog::showDone);
    // The answer is lost with the connection: nobody knows which password holds, so nothing is claimed.
    connect(&session, &client::Session::stateChanged, this, [this, &session] {
        if (!session.isSignedIn()) {
            reject();
        }
    });
    connect(&m_console.link(), &client::RelayLink::stateChanged, this, [this] {
        if (m_form->isEnabled() || m_console.link().state() == client::LinkState::Connected) {
            return;
        }
        setBusy(false);
        m_form->setProblem(tr("The connection was lost before the relay answered. The old or the new password is in "
                              "force; please try again when the connection is back."));
    });
    connect(this, &QDialog::finished, m_form, &ChangePasswordForm::forget);
}

void ChangePasswordDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_change->setEnabled(!busy);
}

void ChangePasswordDialog::showDone()
{
    m_form->forget();
    m_form->setVisible(false);
    m_change->setVisible(false);
    m_close->setText(tr("Close"));
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(m_console.session().passwordExpiresMs());
    m_done->setText(tr("Your password is changed. It is good until %1.")
                        .arg(QLocale().toString(until.date(), QLocale::LongFormat)));
    m_done->setVisible(true);
    m_close->setFocus();
    adjustSize();
}

} // namespace sealdesk::ui
