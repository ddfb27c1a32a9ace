#include "core/relay/reply.h"

namespace sealdesk::relay {

void Reply::send(const QByteArray &frame) const
{
    if (const auto link = m_link.lock()) {
        link->send(frame);
    }
}

void Reply::sendAside(const QByteArray &frame) const
{
    if (const auto link = m_link.lock()) {
        link->sendAside(frame);
    }
}

void Reply::done() const
{
    wire::out::Done message;
    message.re = m_id;
    sendAside(message.encode());
}

void Reply::refuse(wire::Refusal code, qint64 retrySeconds, std::vector<wire::PasswordRule> rules) const
{
    wire::out::Refused message;
    message.re = m_id;
    message.message = QString(m_message);
    message.code = code;
    message.retrySeconds = retrySeconds;
    message.rules = std::move(rules);
    sendAside(message.encode());
}

QString Reply::origin() const
{
    const auto link = m_link.lock();
    return link ? QString::fromStdString(link->peer().text()) : QString();
}

} // namespace sealdesk::relay
