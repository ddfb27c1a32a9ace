// VisitorSession: one chat frame's connection: parse, ask the table of states, hand over to the desk.
// It belongs to at most one chat and can never reach another.
#pragma once

#include "core/edge/log.h"
#include "core/relay/chatdesk.h"
#include "core/relay/formcounter.h"
#include "core/relay/visitordesk.h"

namespace sealdesk::relay {

struct VisitorDesks {
    ChatDesk &chats;
    FormCounter &forms;
    VisitorDesk &visitors;
    const Facts &facts;
    edge::Log &log;
};

class VisitorSession final : public VisitorPort, public std::enable_shared_from_this<VisitorSession> {
public:
    VisitorSession(std::shared_ptr<ClientLink> link, const VisitorDesks &desks);

    // Says hello.
    void opened();
    void text(QByteArrayView frame);
    void closed();
    [[nodiscard]] wire::VisitorState state() const { return m_state; }

    // VisitorPort
    void send(const QByteArray &frame) override { m_link->send(frame); }
    void joined(const QString &chat) override;
    void notJoined() override { m_busy = false; }
    void replaced() override;

private:
    struct Handler; // one overload for each message
    void refuse(const Reply &reply, wire::Refusal code);

    std::shared_ptr<ClientLink> m_link;
    VisitorDesks m;
    wire::VisitorState m_state = wire::VisitorState::New;
    QString m_chat;
    bool m_busy = false; // start or resume is being decided
    int m_bad = 0;
};

} // namespace sealdesk::relay
