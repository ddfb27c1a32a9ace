// OperatorSession: one console's connection: parse, ask the table of states, ask for the permission, hand
// over to the desk. It keeps no chat and no account; what is refused is counted and logged without content.
#pragma once

#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/relay/accessdesk.h"
#include "core/relay/accountdesk.h"
#include "core/relay/acts.h"
#include "core/relay/chatdesk.h"
#include "core/relay/devicedesk.h"
#include "core/relay/formdesk.h"
#include "core/relay/lockdesk.h"
#include "core/relay/lockgate.h"
#include "core/relay/operatordesk.h"
#include "core/relay/organisationdesk.h"
#include "core/relay/passworddesk.h"
#include "core/relay/policydesk.h"
#include "core/relay/presencedesk.h"
#include "core/relay/proposaldesk.h"
#include "core/relay/roledesk.h"
#include "core/relay/secondfactordesk.h"
#include "core/relay/sessionkeeper.h"
#include "core/relay/setupdesk.h"
#include "core/relay/signin.h"

namespace sealdesk::relay {

struct OperatorDesks {
    ChatDesk &chats;
    FormDesk &forms;
    OperatorDesk &operators;
    AccountDesk &accounts;
    RoleDesk &roles;
    AccessDesk &access;
    ProposalDesk &proposals;
    DeviceDesk &devices;
    OrganisationDesk &organisation;
    PolicyDesk &policy;
    SignIn &signIn;
    PasswordDesk &passwords;
    LockDesk &locks;
    SecondFactorDesk &factors;
    SetupDesk &setup;
    PresenceDesk &presence;
    SessionKeeper &keeper;
    Acts &acts;
    const Facts &facts;
    Scheduler &scheduler;
    const Clock &clock;
    edge::Log &log;
};

class OperatorSession final : public OperatorPort, public std::enable_shared_from_this<OperatorSession> {
public:
    OperatorSession(std::shared_ptr<ClientLink> link, const OperatorDesks &desks);

    // Says hello.
    void opened();
    void text(QByteArrayView frame);
    void closed();
    [[nodiscard]] wire::OperatorState state() const { return m_state; }
    [[nodiscard]] const std::shared_ptr<Seat> &seat() const { return m_seat; }

    // OperatorPort
    void send(const QByteArray &frame) override { m_link->send(frame); }
    void seated(std::shared_ptr<Seat> seat) override;
    void sendAside(const QByteArray &frame) override { m_link->sendAside(frame); }
    void locked() override;
    void notSeated() override { m_busy = false; }
    void codeAwaited(bool awaited) override;
    void sessionEnded(wire::EndReason reason) override;
    void replaced() override;

private:
    struct Handler; // one overload for each message
    void handle(wire::OperatorToRelay &&message, const Reply &reply);
    [[nodiscard]] wire::Refusal refusalNow() const;
    void refuse(const Reply &reply, wire::Refusal code, const QString &message);
    void begin(); // back to a connection without a session

    void setState(wire::OperatorState state);

    std::shared_ptr<LockGate> m_link;
    OperatorDesks m;
    QByteArray m_nonce;
    wire::OperatorState m_state = wire::OperatorState::New;
    std::shared_ptr<Seat> m_seat;
    bool m_busy = false; // a sign-in or set-up is being decided
    int m_bad = 0;
    Timer m_ending;
};

} // namespace sealdesk::relay
