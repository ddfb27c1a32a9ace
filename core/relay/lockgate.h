// LockGate: a console's connection behind a gate. While the session is locked nothing passes but what was
// written to pass: refusals, "done", and the messages about the lock itself. Deny by default: whoever sends
// something else, now or in a later version, sends it into the void, and the console asks again when it is unlocked.
#pragma once

#include "core/relay/clientlink.h"

#include <memory>

namespace sealdesk::relay {

class LockGate final : public ClientLink {
public:
    explicit LockGate(std::shared_ptr<ClientLink> link) : m_link(std::move(link)) {}

    void shut(bool isShut) { m_shut = isShut; }
    void send(const QByteArray &frame) override
    {
        if (!m_shut) {
            m_link->send(frame);
        }
    }
    void sendAside(const QByteArray &frame) override { m_link->send(frame); }
    void close(LinkEnd why) override { m_link->close(why); }
    [[nodiscard]] const edge::PeerAddress &peer() const override { return m_link->peer(); }

private:
    std::shared_ptr<ClientLink> m_link;
    bool m_shut = false;
};

} // namespace sealdesk::relay
