// Entry: one audited action with the fields of PCI DSS 10.2.2: who, what, when, result, from where,
// on what. Holds ids only, never names that people typed and never content.
#pragma once

#include "core/audit/action.h"
#include "core/audit/detail.h"

#include <QString>

namespace sealdesk::audit {

enum class Outcome { Ok, Failed };
[[nodiscard]] QLatin1StringView toString(Outcome outcome);

enum class ResourceKind { None, Relay, Account, Device, Session, Chat, FormRequest, Message, Role, Proposal };
[[nodiscard]] QLatin1StringView toString(ResourceKind kind);

inline constexpr auto systemActor = QLatin1StringView("system");
// "visitor:<chat id>"
[[nodiscard]] QString visitorActor(QStringView chat);

struct Entry {
    qint64 atMs = 0; // UTC
    QString actor;   // operator id, systemActor or visitorActor(); "" when unknown (a failed login)
    Action action = Action::RelayStarted;
    Outcome outcome = Outcome::Ok;
    QString origin; // peer's address without port, "local" for commands
    QString device; // device id, empty if none
    ResourceKind resourceKind = ResourceKind::None;
    QString resource; // its id
    Detail detail;
};

} // namespace sealdesk::audit
