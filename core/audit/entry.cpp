#include "core/audit/entry.h"

namespace sealdesk::audit {

QLatin1StringView toString(Outcome outcome)
{
    return outcome == Outcome::Ok ? QLatin1StringView("ok") : QLatin1StringView("failed");
}

QLatin1StringView toString(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::None:
        return QLatin1StringView("");
    case ResourceKind::Relay:
        return QLatin1StringView("relay");
    case ResourceKind::Account:
        return QLatin1StringView("account");
    case ResourceKind::Device:
        return QLatin1StringView("device");
    case ResourceKind::Session:
        return QLatin1StringView("session");
    case ResourceKind::Chat:
        return QLatin1StringView("chat");
    case ResourceKind::FormRequest:
        return QLatin1StringView("form_request");
    case ResourceKind::Message:
        return QLatin1StringView("message");
    case ResourceKind::Role:
        return QLatin1StringView("role");
    case ResourceKind::Proposal:
        return QLatin1StringView("proposal");
    }
    return {};
}

QString visitorActor(QStringView chat) { return QLatin1StringView("visitor:") + chat; }

} // namespace sealdesk::audit
