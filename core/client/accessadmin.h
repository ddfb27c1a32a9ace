// AccessAdmin: what an admin's console may do about access: the rules, and the addresses that may sign
// in. It asks and hands on; the relay decides, and nothing is kept here but the last answers.
#pragma once

#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/protocol/wire.h"

#include <QObject>
#include <QStringList>
#include <map>

namespace sealdesk::client {

class Session;

class AccessAdmin : public QObject {
    Q_OBJECT
public:
    AccessAdmin(Outbound &out, Session &session, QObject *parent = nullptr);

    // Answered by rulesChanged() and addressesChanged().
    void refreshRules();
    void refreshAddresses();
    [[nodiscard]] const QList<wire::in::PolicyParameter> &rules() const { return m_rules; }
    // Empty: from anywhere.
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; }
    [[nodiscard]] const QString &ownAddress() const { return m_ownAddress; }
    // From what was shown to what it shall be; refused when another admin was faster.
    // False: nothing was sent, for want of a connection or of such a rule.
    [[nodiscard]] bool setRule(const QString &name, qint64 value);
    [[nodiscard]] bool setAddresses(const QStringList &ranges);

    // Changes that wait for a second person; answered by proposalsChanged().
    void refreshProposals();
    [[nodiscard]] const QList<wire::in::PolicyProposal> &proposals() const { return m_proposals; }
    // It is this operator's own, who cannot confirm it.
    [[nodiscard]] bool isOwn(const wire::in::PolicyProposal &proposal) const;
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] bool decide(const QString &proposal, bool confirm);

    // For Console.
    void onProposed(const wire::in::PolicyProposed &message);
    void onProposals(const wire::in::PolicyProposals &message);
    void onListed(const wire::in::PolicyAccessListed &message);
    void onAddresses(const wire::in::PolicyAddressesListed &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void clear();

Q_SIGNALS:
    void rulesChanged();
    void addressesChanged();
    void proposalsChanged();
    // What was asked for waits for a second person now.
    void proposed();
    void actionRefused(const sealdesk::client::RefusedAction &why);

private:
    enum class Kind { Rules, Addresses, Proposals };
    template <class Message>
    bool ask(const QString &id, const Message &message, Kind kind);

    Outbound &m_out;
    Session &m_session;
    QList<wire::in::PolicyParameter> m_rules;
    QStringList m_addresses;
    QString m_ownAddress;
    QList<wire::in::PolicyProposal> m_proposals;
    std::map<QString, Kind> m_pending; // by message id
};

} // namespace sealdesk::client
