#include "ui/statetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include "core/protocol/text.h"

namespace sealdesk::ui {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(State)
};

QString endedText(const client::ChatEntry &entry)
{
    switch (entry.endedBy) {
    case wire::EndedBy::Visitor:
        return Words::tr("The visitor ended the chat");
    case wire::EndedBy::Operator:
        return Words::tr("%1 ended the chat").arg(entry.name);
    case wire::EndedBy::System:
        return Words::tr("The chat ended");
    }
    return {};
}

} // namespace

QString formStateText(wire::FormState state)
{
    using enum wire::FormState;
    switch (state) {
    case Requested:
        return Words::tr("Being sent");
    case Sent:
        return Words::tr("Sent");
    case Opened:
        return Words::tr("Opened");
    case Filling:
        return Words::tr("Being filled");
    case Submitted:
        return Words::tr("Submitted");
    case Declined:
        return Words::tr("Declined");
    case Expired:
        return Words::tr("Expired");
    case Cancelled:
        return Words::tr("Withdrawn");
    case Purged:
        return Words::tr("Purged");
    case Unconfirmed:
        return Words::tr("Erasure unconfirmed");
    }
    return {};
}

QString purgeText(wire::PurgeReason reason)
{
    using enum wire::PurgeReason;
    switch (reason) {
    case ChatEnded:
        return Words::tr("Answers and key were erased when the chat ended.");
    case Operator:
        return Words::tr("Answers and key were erased by you.");
    case Lock:
        return Words::tr("Answers and key were erased when this console was locked.");
    case Logout:
        return Words::tr("Answers and key were erased at sign-out.");
    case Expired:
        return Words::tr("The form expired; its key was erased.");
    case Declined:
        return Words::tr("The visitor declined; the key was erased.");
    case Cancelled:
        return Words::tr("The form was withdrawn; its key was erased.");
    case FailedOpenings:
        return Words::tr("What arrived could not be opened three times; the key was erased.");
    case ConnectionLost:
        return Words::tr("Answers and key were erased after the connection was lost.");
    case Quit:
        return Words::tr("Answers and key were erased when the program was closed.");
    }
    return {};
}

QString eventText(const client::ChatEntry &entry, const QString &formTitle)
{
    using enum wire::EventKind;
    const QString form = formTitle.isEmpty() ? Words::tr("Secure form") : formTitle;
    switch (entry.event) {
    case Started:
        return Words::tr("The chat started");
    case Accepted:
        return Words::tr("%1 accepted the chat").arg(entry.name);
    case FormSent:
        return Words::tr("%1: sent by %2").arg(form, entry.name);
    case FormOpened:
        return Words::tr("%1: opened by the visitor").arg(form);
    case FormSubmitted:
        return Words::tr("%1: submitted, sealed").arg(form);
    case FormDeclined:
        return Words::tr("%1: declined by the visitor").arg(form);
    case FormExpired:
        return Words::tr("%1: expired").arg(form);
    case FormCancelled:
        return Words::tr("%1: withdrawn").arg(form);
    case FormPurged:
        return Words::tr("%1: purged, the answers are erased").arg(form);
    case FormUnconfirmed:
        return Words::tr("%1: erasure unconfirmed").arg(form);
    case Ended:
        return endedText(entry);
    }
    return {};
}

QString deviceStatusText(wire::DeviceStatus status)
{
    using enum wire::DeviceStatus;
    switch (status) {
    case Pending:
        return Words::tr("Waiting for approval");
    case Approved:
        return Words::tr("Approved");
    case Revoked:
        return Words::tr("Revoked");
    case Unknown:
        return Words::tr("Not enrolled");
    }
    return {};
}

QString roleText(wire::Role role)
{
    return role == wire::Role::Admin ? Words::tr("Administrator") : Words::tr("Operator");
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
    return chat.visitorName.isEmpty() ? Words::tr("Visitor") : shown(chat.visitorName);
}

} // namespace sealdesk::ui
