#include "ui/chats/passwordnotice.h"

#include "core/client/console.h"
#include "ui/settings/changepassworddialog.h"
#include "ui/theme/notice.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

struct ExpiryWords {
    Q_DECLARE_TR_FUNCTIONS(PasswordNotice)
};

QString expiryText(const client::Session &session, qint64 nowMs)
{
    const qint64 leftMs = session.passwordExpiresMs() - nowMs;
    if (session.passwordExpiresMs() == 0 ||
        leftMs > session.accessRules().value(policy::Parameter::WarningDays) * dayMs) {
        return {};
    }
    return leftMs < dayMs
               ? ExpiryWords::tr("Your password expires today. Afterwards you can only sign in to change it.")
               : ExpiryWords::tr("Your password expires in %n day(s).", nullptr, static_cast<int>(leftMs / dayMs));
}

} // namespace

Notice *makePasswordNotice(client::Console &console, const Theme &theme, QWidget *parent)
{
    using namespace std::chrono_literals;
    auto *notice = new Notice(theme, Notice::Kind::Warning, parent);
    notice->setObjectName(u"passwordNotice"_s);
    QPushButton *change = notice->addButton(ExpiryWords::tr("Change password…"), u"changePasswordNow"_s);
    QObject::connect(change, &QPushButton::clicked, notice, [&console, &theme, notice] {
        auto *dialog = new ChangePasswordDialog(console, theme, notice->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto show = [notice, &console] { notice->setText(expiryText(console.session(), console.clock().wallMs())); };
    auto *hourly = new QTimer(notice); // a console may stay open over midnight
    hourly->start(1h);
    QObject::connect(hourly, &QTimer::timeout, notice, show);
    QObject::connect(&console.session(), &client::Session::live, notice, show);
    QObject::connect(&console.session(), &client::Session::passwordChanged, notice, show);
    show();
    return notice;
}

} // namespace sealdesk::ui
