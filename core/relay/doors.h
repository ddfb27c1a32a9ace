// Doors: who gets a WebSocket, by path and Origin, before the upgrade. Chat frames come from the relay's
// own origin; consoles send no Origin at all, which no browser page can imitate.
#pragma once

#include "core/edge/log.h"
#include "core/edge/upgrade.h"

#include <string>

namespace sealdesk::relay {

class Hub;

class Doors {
public:
    // `ownOrigin` is "https://host:port" as visitors' browsers see the relay.
    Doors(Hub &hub, edge::Log &log, std::string ownOrigin) : m_hub(hub), m_log(log), m_ownOrigin(std::move(ownOrigin))
    {
    }
    [[nodiscard]] edge::UpgradeAnswer answer(const edge::UpgradeRequest &request) const;

private:
    Hub &m_hub;
    edge::Log &m_log;
    std::string m_ownOrigin;
};

} // namespace sealdesk::relay
