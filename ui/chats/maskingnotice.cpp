#include "ui/chats/maskingnotice.h"

#include "core/client/console.h"
#include "ui/theme/notice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct MaskingWords {
    Q_DECLARE_TR_FUNCTIONS(MaskingNotice)
};

QString textFor(const client::MaskingDesk &masking)
{
    if (masking.wasDeceived()) {
        return MaskingWords::tr(
            "The relay sent a decision about card masking that no administrator of yours has signed, or an "
            "old one. Masking stays on. Please tell your administrator.");
    }
    if (!masking.isOff()) {
        return {};
    }
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(masking.offUntilMs());
    return MaskingWords::tr(
               "Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time "
               "are marked.")
        .arg(QLocale().toString(until, QLocale::ShortFormat));
}

} // namespace

Notice *makeMaskingNotice(client::Console &console, const Theme &theme, QWidget *parent)
{
    auto *notice = new Notice(theme, Notice::Kind::Danger, parent);
    notice->setObjectName(u"maskingNotice"_s);
    client::MaskingDesk &masking = console.masking();
    QPushButton *on = notice->addButton(MaskingWords::tr("Switch on"), u"maskingOn"_s);
    QObject::connect(on, &QPushButton::clicked, &masking, &client::MaskingDesk::switchOn);
    const auto show = [notice, on, &masking] {
        on->setVisible(masking.isOff() && masking.canSwitch());
        notice->setText(textFor(masking));
    };
    QObject::connect(&masking, &client::MaskingDesk::changed, notice, show);
    show();
    return notice;
}

} // namespace sealdesk::ui
