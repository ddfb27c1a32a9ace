#include "core/relay/visitorsession.h"

#include "core/relay/hello.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using wire::Refusal;
using wire::VisitorState;

VisitorSession::VisitorSession(std::shared_ptr<ClientLink> link, const VisitorDesks &desks)
    : m_link(std::move(link)), m(desks)
{
}

void VisitorSession::opened() { m_link->send(helloFrame(m.facts, newSecret())); }

void VisitorSession::closed()
{
    if (!m_chat.isEmpty()) {
        m.visitors.lost(std::exchange(m_chat, {}));
    }
}

struct VisitorSession::Handler {
    VisitorSession &session;
    VisitorDesks &m;
    const Reply &reply;

    [[nodiscard]] std::shared_ptr<VisitorPort> busyPort() const
    {
        session.m_busy = true;
        return session.shared_from_this();
    }

    void operator()(wire::in::ChatStart &&message) const
    {
        m.visitors.start(busyPort(), session.m_link->peer(), reply, std::move(message));
    }
    void operator()(wire::in::ChatResume &&message) const
    {
        m.visitors.resume(busyPort(), session.m_link->peer(), reply, std::move(message));
    }
    void operator()(wire::in::ChatSay &&message) const
    {
        m.chats.visitorSays(session.m_chat, reply, std::move(message));
    }
    void operator()(wire::in::ChatEdit &&message) const
    {
        m.chats.visitorEdits(session.m_chat, reply, std::move(message));
    }
    void operator()(wire::in::ChatTyping &&message) const { m.chats.visitorTypes(session.m_chat, reply, message); }
    void operator()(wire::in::ChatEnd &&message) const { m.chats.visitorEnds(session.m_chat, reply, message.chat); }
    void operator()(wire::in::FormOpen &&message) const { m.forms.open(session.m_chat, reply, message); }
    void operator()(wire::in::FormDecline &&message) const { m.forms.decline(session.m_chat, reply, message.request); }
};

void VisitorSession::text(QByteArrayView frame)
{
    auto parsed = wire::parseVisitorToRelay(frame);
    if (!parsed.ok()) {
        const wire::ParseFailure &failure = parsed.error();
        const QByteArray name = failure.message.toLatin1();
        refuse(Reply(m_link, failure.id, QLatin1StringView(name)), wire::refusalFor(failure.error));
        return;
    }
    const Reply reply(m_link, wire::messageId(*parsed), wire::messageName(*parsed));
    if (m_busy || !wire::allowed(*parsed, m_state)) {
        refuse(reply, Refusal::NotAllowed);
        return;
    }
    const auto alive = shared_from_this();
    std::visit(Handler{*this, m, reply}, std::move(parsed).value());
}

void VisitorSession::refuse(const Reply &reply, Refusal code)
{
    reply.refuse(code);
    m.log.write(edge::Level::Warning, "visitor.message_refused",
                {{"code", edge::LogId(wire::toString(code).latin1())}, {"peer", m_link->peer()}});
    if (++m_bad >= limits::badMessagesPerConnection) {
        m_link->close(LinkEnd::Policy);
    }
}

void VisitorSession::joined(const QString &chat)
{
    m_busy = false;
    m_chat = chat;
    m_state = VisitorState::Chatting;
}

void VisitorSession::replaced()
{
    m_chat.clear();
    m_link->close(LinkEnd::Replaced);
}

} // namespace sealdesk::relay
