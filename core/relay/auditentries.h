// Audit entries with their common fields filled in. Ids only, never names or content.
#pragma once

#include "core/audit/entry.h"
#include "core/relay/seat.h"

namespace sealdesk::relay {

[[nodiscard]] inline audit::Entry operatorEntry(const Seat &seat, audit::Action action, qint64 atMs)
{
    audit::Entry entry;
    entry.atMs = atMs;
    entry.actor = seat.operatorId();
    entry.action = action;
    entry.origin = seat.origin;
    entry.device = seat.session.deviceId;
    return entry;
}

// Of visitors the log holds the chat's id alone: no address, so that erasing the chat leaves nothing of a person
// behind.
[[nodiscard]] inline audit::Entry visitorEntry(const QString &chat, audit::Action action, qint64 atMs)
{
    audit::Entry entry;
    entry.atMs = atMs;
    entry.actor = audit::visitorActor(chat);
    entry.action = action;
    entry.origin = QStringLiteral("visitor");
    entry.resourceKind = audit::ResourceKind::Chat;
    entry.resource = chat;
    return entry;
}

[[nodiscard]] inline audit::Entry systemEntry(audit::Action action, qint64 atMs)
{
    audit::Entry entry;
    entry.atMs = atMs;
    entry.actor = QString(audit::systemActor);
    entry.action = action;
    entry.origin = QStringLiteral("local");
    return entry;
}

[[nodiscard]] inline audit::Entry about(audit::Entry entry, audit::ResourceKind kind, const QString &id)
{
    entry.resourceKind = kind;
    entry.resource = id;
    return entry;
}

} // namespace sealdesk::relay
