#include "core/relay/operatorsession.h"

#include "core/relay/auditentries.h"
#include "core/relay/hello.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using wire::OperatorState;
using wire::Refusal;

OperatorSession::OperatorSession(std::shared_ptr<ClientLink> link, const OperatorDesks &desks)
    : m_link(std::make_shared<LockGate>(std::move(link))), m(desks), m_nonce(newSecret()), m_ending(desks.scheduler)
{
}

void OperatorSession::opened() { m_link->send(helloFrame(m.facts, m_nonce)); }

void OperatorSession::closed()
{
    m_ending.stop();
    m.signIn.left(*this);
    if (m_seat && !m_seat->over) {
        m.keeper.lost(*m_seat, *this);
    }
    m_seat.reset();
}

struct OperatorSession::Handler {
    OperatorSession &session;
    OperatorDesks &m;
    const Reply &reply;

    [[nodiscard]] Seat &seat() const { return *session.m_seat; }
    [[nodiscard]] std::shared_ptr<OperatorPort> busyPort() const
    {
        session.m_busy = true;
        return session.shared_from_this();
    }

    void operator()(wire::in::SetupBegin &&message) const
    {
        m.setup.begin(busyPort(), session.m_nonce, reply, message);
    }
    void operator()(wire::in::AuthLogin &&message) const
    {
        m.signIn.login(busyPort(), session.m_link->peer(), session.m_nonce, reply, message);
    }
    void operator()(wire::in::AuthCaptchaRenew &&) const
    {
        m.signIn.renewCaptcha(session, session.m_link->peer(), reply);
    }
    void operator()(wire::in::AuthCode &&message) const
    {
        if (session.m_state == OperatorState::Locked) {
            m.locks.code(session.m_seat, reply, message);
        } else {
            m.signIn.code(busyPort(), reply, message);
        }
    }
    void operator()(wire::in::AuthEnrol &&message) const { m.factors.enrol(session.m_seat, reply, message); }
    void operator()(wire::in::AuthConfirmEnrolment &&message) const
    {
        m.factors.confirm(session.m_seat, reply, message);
    }
    void operator()(wire::in::AuthRenewRecovery &&message) const
    {
        m.factors.renewRecovery(session.m_seat, reply, message);
    }
    void operator()(wire::in::OperatorResetSecondFactor &&message) const { m.factors.reset(seat(), reply, message); }
    void operator()(wire::in::AuthResume &&message) const
    {
        m.signIn.resume(busyPort(), session.m_link->peer(), session.m_nonce, reply, message);
    }
    void operator()(wire::in::AuthChangePassword &&message) const
    {
        m.passwords.change(session.m_seat, reply, message);
    }
    void operator()(wire::in::AuthLogout &&) const
    {
        m.keeper.end(session.m_seat, wire::EndReason::Logout, [reply = reply](Result<void, ActError> ended) {
            if (ended.ok()) {
                reply.done();
            } else {
                reply.refuse(ended.error().refusal());
            }
        });
    }
    void operator()(wire::in::AuthLock &&message) const { m.locks.lock(session.m_seat, message.reason); }
    void operator()(wire::in::AuthUnlock &&message) const { m.locks.unlock(session.m_seat, reply, message); }
    void operator()(wire::in::Activity &&) const { m.keeper.activity(seat()); }
    void operator()(wire::in::PresenceSet &&message) const { m.presence.set(session.m_seat, reply, message.presence); }
    void operator()(wire::in::ChatSay &&message) const { m.chats.say(seat(), reply, std::move(message)); }
    void operator()(wire::in::ChatEdit &&message) const { m.chats.edit(seat(), reply, std::move(message)); }
    void operator()(wire::in::ChatTyping &&message) const { m.chats.typing(seat(), reply, message); }
    void operator()(wire::in::ChatEnd &&message) const { m.chats.end(seat(), reply, message.chat); }
    void operator()(wire::in::ChatAccept &&message) const { m.chats.accept(seat(), reply, message.chat); }
    void operator()(wire::in::ChatSync &&message) const { m.chats.sync(seat(), reply, message); }
    void operator()(wire::in::FormRequest &&message) const { m.forms.request(seat(), reply, message); }
    void operator()(wire::in::FormReady &&message) const { m.forms.ready(seat(), reply, message.request); }
    void operator()(wire::in::FormRejoin &&message) const { m.forms.rejoin(seat(), reply, message); }
    void operator()(wire::in::FormReport &&message) const { m.forms.report(seat(), reply, message); }
    void operator()(wire::in::FormRevealed &&message) const { m.forms.revealed(seat(), reply, message); }
    void operator()(wire::in::FormCancel &&message) const { m.forms.cancel(seat(), reply, message.request); }
    void operator()(wire::in::FormPurged &&message) const
    {
        m.forms.purged(seat(), reply, message, [weak = session.weak_from_this()] {
            const auto there = weak.lock();
            if (there && there->m_state == OperatorState::Ending && !there->m.forms.owesReceipts(*there->m_seat)) {
                there->begin();
            }
        });
    }
    void operator()(wire::in::OperatorCreate &&message) const { m.operators.create(seat(), reply, message); }
    void operator()(wire::in::OperatorList &&) const { m.operators.list(seat(), reply); }
    void operator()(wire::in::OperatorResetPassword &&message) const
    {
        m.accounts.resetPassword(seat(), reply, message.operatorId);
    }
    void operator()(wire::in::OperatorUnlock &&message) const { m.accounts.unlock(seat(), reply, message.operatorId); }
    void operator()(wire::in::OperatorSetEnabled &&message) const
    {
        m.accounts.setEnabled(seat(), reply, message.operatorId, message.enabled);
    }
    void operator()(wire::in::OperatorSetRole &&message) const { m.accounts.setRole(seat(), reply, message); }
    void operator()(wire::in::OperatorSignOut &&message) const
    {
        m.accounts.signOut(seat(), reply, message.operatorId);
    }
    void operator()(wire::in::RoleList &&) const { m.roles.list(seat(), reply); }
    void operator()(wire::in::RoleSave &&message) const { m.roles.save(seat(), reply, message); }
    void operator()(wire::in::RoleDelete &&message) const { m.roles.remove(seat(), reply, message); }
    void operator()(wire::in::PolicyProposalsList &&) const { m.proposals.list(reply); }
    void operator()(wire::in::PolicyProposalsDecide &&message) const
    {
        m.proposals.decide(seat(), reply, session.m_link->peer(), message);
    }
    void operator()(wire::in::PolicyAccessList &&) const { m.access.list(reply); }
    void operator()(wire::in::PolicyAccessSet &&message) const { m.access.set(seat(), reply, message); }
    void operator()(wire::in::PolicyAddressesList &&) const { m.access.listAddresses(reply, session.m_link->peer()); }
    void operator()(wire::in::PolicyAddressesSet &&message) const
    {
        m.access.setAddresses(seat(), reply, session.m_link->peer(), message);
    }
    void operator()(wire::in::PolicySetMasking &&message) const
    {
        m.policy.setMasking(seat(), reply, message.statement);
    }
    void operator()(wire::in::PolicyPatternsList &&) const { m.policy.listPatterns(reply); }
    void operator()(wire::in::PolicyPatternsSet &&message) const
    {
        m.policy.setPatterns(seat(), reply, message.patterns);
    }
    void operator()(wire::in::PolicyPatternsTry &&message) const { m.policy.tryPatterns(reply, std::move(message)); }
    void operator()(wire::in::DeviceList &&) const { m.devices.list(seat(), reply); }
    void operator()(wire::in::DeviceApprove &&message) const { m.devices.approve(seat(), reply, message); }
    void operator()(wire::in::DeviceEndorse &&message) const { m.devices.endorse(seat(), reply, message); }
    void operator()(wire::in::OrganisationAnnounce &&message) const { m.organisation.announce(seat(), reply, message); }
    void operator()(wire::in::DeviceRevoke &&message) const { m.devices.revoke(seat(), reply, message.device); }
};

void OperatorSession::text(QByteArrayView frame)
{
    auto parsed = wire::parseOperatorToRelay(frame);
    if (!parsed.ok()) {
        const wire::ParseFailure &failure = parsed.error();
        const QByteArray name = failure.message.toLatin1();
        refuse(Reply(m_link, failure.id, QLatin1StringView(name)), wire::refusalFor(failure.error), failure.message);
        return;
    }
    const Reply reply(m_link, wire::messageId(*parsed), wire::messageName(*parsed));
    const QString name(wire::messageName(*parsed));
    if (!m.access.mayEnter(m_link->peer())) {
        refuse(reply, Refusal::AddressNotAllowed, name);
        if (m_seat && !m_seat->over) {
            m.keeper.end(m_seat, wire::EndReason::Admin);
        }
        return;
    }
    // First: it may be time to lock it, and then nothing else is allowed.
    if (m_seat && !m_seat->over && !m.keeper.stillLive(m_seat)) {
        reply.refuse(Refusal::SessionOver);
        return;
    }
    if (m_busy || !wire::allowed(*parsed, m_state)) {
        refuse(reply, refusalNow(), name);
        return;
    }
    const auto needed = wire::permissionFor(*parsed);
    if (needed && !(m_seat && m_seat->permissions.has(*needed))) {
        refuse(reply, Refusal::NoPermission, name);
        return;
    }
    handle(std::move(parsed).value(), reply);
}

void OperatorSession::handle(wire::OperatorToRelay &&message, const Reply &reply)
{
    const auto alive = shared_from_this();
    std::visit(Handler{*this, m, reply}, std::move(message));
}

Refusal OperatorSession::refusalNow() const
{
    if (m_state == OperatorState::MustChange) {
        return Refusal::MustChangePassword;
    }
    if (m_state == OperatorState::Locked) {
        return Refusal::SessionLocked;
    }
    if (m_state == OperatorState::MustEnrol) {
        return Refusal::MustEnrol;
    }
    return m_state == OperatorState::Ending ? Refusal::SessionOver : Refusal::NotAllowed;
}

void OperatorSession::refuse(const Reply &reply, Refusal code, const QString &message)
{
    reply.refuse(code);
    m.log.write(edge::Level::Warning, "operator.message_refused",
                {{"code", edge::LogId(wire::toString(code).latin1())}, {"peer", m_link->peer()}});
    if (m_seat) {
        audit::Entry entry = operatorEntry(*m_seat, audit::Action::RefusedMessage, m.clock.wallMs());
        entry.outcome = audit::Outcome::Failed;
        entry.resourceKind = audit::ResourceKind::Message;
        entry.resource = message;
        entry.detail = audit::Detail().with(audit::DetailKey::Code, wire::toString(code));
        m.acts.record(std::move(entry));
    }
    if (++m_bad >= limits::badMessagesPerConnection) {
        m_link->close(LinkEnd::Policy);
    }
}

void OperatorSession::seated(std::shared_ptr<Seat> seat)
{
    m_busy = false;
    m_ending.stop();
    m_seat = std::move(seat);
    setState(m_seat->session.mustChange  ? OperatorState::MustChange
             : m_seat->session.mustEnrol ? OperatorState::MustEnrol
             : m_seat->lock              ? OperatorState::Locked
                                         : OperatorState::SignedIn);
}

void OperatorSession::locked() { setState(OperatorState::Locked); }

void OperatorSession::setState(OperatorState state)
{
    m_state = state;
    m_link->shut(state == OperatorState::Locked);
}

void OperatorSession::codeAwaited(bool awaited)
{
    m_busy = m_busy && !awaited;
    setState(awaited ? OperatorState::SecondFactor : OperatorState::New);
}

void OperatorSession::sessionEnded(wire::EndReason reason)
{
    wire::out::AuthEnded ended;
    ended.reason = reason;
    m_link->sendAside(ended.encode());
    if (reason == wire::EndReason::Logout || !m_seat || !m.forms.owesReceipts(*m_seat)) {
        begin();
        return;
    }
    setState(OperatorState::Ending);
    m_ending.start(std::chrono::milliseconds(limits::takeOverGraceMs), [this] { begin(); });
}

void OperatorSession::replaced()
{
    begin();
    m_link->close(LinkEnd::Replaced);
}

void OperatorSession::begin()
{
    m_ending.stop();
    m_seat.reset();
    setState(OperatorState::New);
}

} // namespace sealdesk::relay
