#include "core/relay/doors.h"

#include "core/edge/origin.h"
#include "core/relay/edgelink.h"

namespace sealdesk::relay {

namespace {

constexpr unsigned forbidden = 403;
constexpr unsigned notFound = 404;

} // namespace

edge::UpgradeAnswer Doors::answer(const edge::UpgradeRequest &request) const
{
    if (!request.query.empty()) {
        return edge::UpgradeAnswer::refuse(notFound);
    }
    if (request.path == "/v1/operator") {
        if (request.origin) {
            return edge::UpgradeAnswer::refuse(forbidden);
        }
        return edge::UpgradeAnswer::accept(std::make_unique<OperatorHandler>(m_hub, m_log));
    }
    if (request.path == "/v1/visitor") {
        if (!request.origin || !edge::sameOrigin(*request.origin, m_ownOrigin)) {
            return edge::UpgradeAnswer::refuse(forbidden);
        }
        return edge::UpgradeAnswer::accept(std::make_unique<VisitorHandler>(m_hub, m_log));
    }
    return edge::UpgradeAnswer::refuse(notFound);
}

} // namespace sealdesk::relay
