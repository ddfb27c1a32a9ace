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

void AccessAdmin::refreshProposals()
{
    const QString id = randomId();
    ask(id, wire::out::PolicyProposalsList{id}, Kind::Proposals);
}

bool AccessAdmin::isOwn(const wire::in::PolicyProposal &proposal) const
{
    return proposal.by == m_session.operatorId();
}

bool AccessAdmin::mayDecide() const { return m_session.may(wire::Permission::ManagePolicy); }

bool AccessAdmin::decide(const QString &proposal, bool confirm)
{
    const QString id = randomId();
    return ask(id, wire::out::PolicyProposalsDecide{id, proposal, confirm}, Kind::Proposals);
}

void AccessAdmin::onProposed(const wire::in::PolicyProposed &message)
{
    if (m_pending.erase(message.re) > 0) {
        Q_EMIT proposed(); // the list follows by itself
    }
}

void AccessAdmin::onProposals(const wire::in::PolicyProposals &message)
{
    m_pending.erase(message.re);
    m_proposals = {message.proposals.begin(), message.proposals.end()};
    Q_EMIT proposalsChanged();
}

bool AccessAdmin::onRefused(const wire::in::Refused &message)
{
    const auto pending = m_pending.find(message.re);
    if (pending == m_pending.end()) {
        return false;
    }
    // What is shown is old: somebody else was faster. It stays on the page, beside what is in force now.
    const Kind kind = pending->second;
    m_pending.erase(pending);
    if (message.code == wire::Refusal::ChangedMeanwhile) {
        if (kind == Kind::Addresses) {
            refreshAddresses();
        } else {
            refreshRules();
        }
        refreshProposals();
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
    if (kind != Kind::Addresses) {
        refreshRules();
    }
    if (kind != Kind::Rules) {
        refreshAddresses();
    }
}

void AccessAdmin::clear()
{
    m_pending.clear();
    m_rules.clear();
    m_addresses.clear();
    m_ownAddress.clear();
    m_proposals.clear();
    Q_EMIT rulesChanged();
    Q_EMIT addressesChanged();
    Q_EMIT proposalsChanged();
}

} // namespace sealdesk::client
