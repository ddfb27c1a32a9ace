#include "core/client/accessadmin.h"

#include "core/client/ids.h"
#include "core/client/session.h"

namespace sealdesk::client {

AccessAdmin::AccessAdmin(Outbound &out, Session &session, QObject *parent)
    : QObject(parent), m_out(out), m_session(session)
{
}

template <class Message>
bool AccessAdmin::ask(const QString &id, const Message &message, Kind kind)
{
    if (!m_session.isLive() || !m_out.send(message.encode())) {
        return false;
    }
    m_pending[id] = kind;
    return true;
}

void AccessAdmin::refreshRules()
{
    const QString id = randomId();
    ask(id, wire::out::PolicyAccessList{id}, Kind::Rules);
}

void AccessAdmin::refreshAddresses()
{
    const QString id = randomId();
    ask(id, wire::out::PolicyAddressesList{id}, Kind::Addresses);
}

bool AccessAdmin::setRule(const QString &name, qint64 value)
{
    for (const wire::in::PolicyParameter &rule : std::as_const(m_rules)) {
        if (rule.name == name) {
            const QString id = randomId();
            return ask(id, wire::out::PolicyAccessSet{id, name, value, rule.value}, Kind::Rules);
        }
    }
    return false;
}

bool AccessAdmin::setAddresses(const QStringList &ranges)
{
    wire::out::PolicyAddressesSet message;
    message.id = randomId();
    message.ranges = {ranges.begin(), ranges.end()};
    message.expected = {m_addresses.begin(), m_addresses.end()};
    return ask(message.id, message, Kind::Addresses);
}

void AccessAdmin::onListed(const wire::in::PolicyAccessListed &message)
{
    m_pending.erase(message.re);
    m_rules = {message.parameters.begin(), message.parameters.end()};
    Q_EMIT rulesChanged();
}

void AccessAdmin::onAddresses(const wire::in::PolicyAddressesListed &message)
{
    m_pending.erase(message.re);
    m_addresses = {message.ranges.begin(), message.ranges.end()};
    m_ownAddress = message.own;
    Q_EMIT addressesChanged();
}

bool AccessAdmin::onRefused(const wire::in::Refused &message)
{
    if (message.re.isEmpty() || m_pending.erase(message.re) == 0) {
        return false;
    }
    Q_EMIT actionRefused(refusedAction(message));
    return true;
}

void AccessAdmin::onDone(const wire::in::Done &message)
{
    const auto pending = m_pending.find(message.re);
    if (pending == m_pending.end()) {
        return;
    }
    const Kind kind = pending->second;
    m_pending.erase(pending);
    if (kind == Kind::Rules) {
        refreshRules();
    } else {
        refreshAddresses();
    }
}

void AccessAdmin::clear()
{
    m_pending.clear();
    m_rules.clear();
    m_addresses.clear();
    m_ownAddress.clear();
    Q_EMIT rulesChanged();
    Q_EMIT addressesChanged();
}

} // namespace sealdesk::client
