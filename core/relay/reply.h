// Reply: where the answer to one message goes, also when it is known only after a commit and the
// client may have gone by then. A refusal names the message and the reason, and never repeats content.
#pragma once

#include "core/protocol/wire.h"
#include "core/relay/clientlink.h"

#include <memory>
#include <vector>

namespace sealdesk::relay {

class Reply {
public:
    Reply(std::weak_ptr<ClientLink> link, QString id, QLatin1StringView message)
        : m_link(std::move(link)), m_id(std::move(id)), m_message(message)
    {
    }

    // The client-made id of the message, empty when it has none.
    [[nodiscard]] const QString &id() const { return m_id; }
    // Not to a locked console.
    void send(const QByteArray &frame) const;
    // What says nothing of any chat.
    void sendAside(const QByteArray &frame) const;
    // "Acted on", for messages without another answer.
    void done() const;
    void refuse(wire::Refusal code, qint64 retrySeconds = 0, std::vector<wire::PasswordRule> rules = {}) const;
    // The peer's address for audit entries; empty when it has gone.
    [[nodiscard]] QString origin() const;

private:
    std::weak_ptr<ClientLink> m_link;
    QString m_id;
    QLatin1StringView m_message;
};

} // namespace sealdesk::relay
