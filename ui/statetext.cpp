#include "ui/statetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include "core/protocol/text.h"

namespace sealdesk::ui {
namespace {

class StateWords {
    Q_DECLARE_TR_FUNCTIONS(State)
};

QString endedText(const client::ChatEntry &entry)
{
    switch (entry.endedBy) {
    case wire::EndedBy::Visitor:
        return StateWords::tr("The visitor ended the chat");
    case wire::EndedBy::Operator:
        return StateWords::tr("%1 ended the chat").arg(entry.name);
    case wire::EndedBy::System:
        return StateWords::tr("The chat ended");
    }
    return {};
}

} // namespace

QString formStateText(wire::FormState state)
{
    using enum wire::FormState;
    switch (state) {
    case Requested:
        return StateWords::tr("Being sent");
    case Sent:
        return StateWords::tr("Sent");
    case Opened:
        return StateWords::tr("Opened");
    case Filling:
        return StateWords::tr("Being filled");
    case Submitted:
        return StateWords::tr("Submitted");
    case Declined:
        return StateWords::tr("Declined");
    case Expired:
        return StateWords::tr("Expired");
    case Cancelled:
        return StateWords::tr("Withdrawn");
    case Purged:
        return StateWords::tr("Purged");
    case Unconfirmed:
        return StateWords::tr("Erasure unconfirmed");
    }
    return {};
}

QString purgeText(wire::PurgeReason reason)
{
    using enum wire::PurgeReason;
    switch (reason) {
    case ChatEnded:
        return StateWords::tr("Answers and key were erased when the chat ended.");
    case Operator:
        return StateWords::tr("Answers and key were erased by you.");
    case Lock:
        return StateWords::tr("Answers and key were erased when this console was locked.");
    case Logout:
        return StateWords::tr("Answers and key were erased at sign-out.");
    case Expired:
        return StateWords::tr("The form expired; its key was erased.");
    case Declined:
        return StateWords::tr("The visitor declined; the key was erased.");
    case Cancelled:
        return StateWords::tr("The form was withdrawn; its key was erased.");
    case FailedOpenings:
        return StateWords::tr("What arrived could not be opened three times; the key was erased.");
    case ConnectionLost:
        return StateWords::tr("Answers and key were erased after the connection was lost.");
    case Quit:
        return StateWords::tr("Answers and key were erased when the program was closed.");
    }
    return {};
}

QString eventText(const client::ChatEntry &entry, const QString &formTitle)
{
    using enum wire::EventKind;
    const QString form = formTitle.isEmpty() ? StateWords::tr("Secure form") : formTitle;
    switch (entry.event) {
    case Started:
        return StateWords::tr("The chat started");
    case Accepted:
        return StateWords::tr("%1 accepted the chat").arg(entry.name);
    case FormSent:
        return StateWords::tr("%1: sent by %2").arg(form, entry.name);
    case FormOpened:
        return StateWords::tr("%1: opened by the visitor").arg(form);
    case FormSubmitted:
        return StateWords::tr("%1: submitted, sealed").arg(form);
    case FormDeclined:
        return StateWords::tr("%1: declined by the visitor").arg(form);
    case FormExpired:
        return StateWords::tr("%1: expired").arg(form);
    case FormCancelled:
        return StateWords::tr("%1: withdrawn").arg(form);
    case FormPurged:
        return StateWords::tr("%1: purged, the answers are erased").arg(form);
    case FormUnconfirmed:
        return StateWords::tr("%1: erasure unconfirmed").arg(form);
    case Ended:
        return endedText(entry);
    case Returned:
        return StateWords::tr("The chat went back to the waiting ones");
    }
    return {};
}

QString deviceStatusText(wire::DeviceStatus status)
{
    using enum wire::DeviceStatus;
    switch (status) {
    case Pending:
        return StateWords::tr("Waiting for approval");
    case Approved:
        return StateWords::tr("Approved");
    case Revoked:
        return StateWords::tr("Revoked");
    case Unknown:
        return StateWords::tr("Not enrolled");
    }
    return {};
}

QString shown(const MaskedText &text) { return wire::toQString(text); }

QString timeOfDay(qint64 wallMs)
{
    // Some locales' short form has seconds, which nobody reads in a chat.
    static const QRegularExpression seconds(QStringLiteral("[:.]ss"));
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallMs).time(), format);
}

QString visitorName(const client::Chat &chat)
{
    return chat.visitorName.isEmpty() ? StateWords::tr("Visitor") : shown(chat.visitorName);
}

} // namespace sealdesk::ui
