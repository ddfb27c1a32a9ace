#include "core/relay/sessionkeeper.h"

#include "core/relay/auditentries.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

SessionKeeper::SessionKeeper(const Parts &parts) : m(parts), m_timer(parts.scheduler)
{
    m_timer.start(std::chrono::milliseconds(limits::sessionCheckMs), [this] { check(); });
}

void SessionKeeper::add(const std::shared_ptr<Seat> &seat)
{
    // The running clock counts from now; what passed before a restart is taken from the wall clock.
    const qint64 alive = m.clock.aliveMs();
    const qint64 wall = m.clock.wallMs();
    seat->startedAliveMs = alive - std::max<qint64>(0, wall - seat->session.startedMs);
    seat->activeAliveMs = alive - std::max<qint64>(0, wall - seat->session.lastActivityMs);
    seat->activityStoredMs = seat->session.lastActivityMs;
    if (seat->session.lockedMs > 0) {
        const auto reason = wire::lockReasonFromString(seat->session.lockReason);
        seat->lock = SeatLock{reason.value_or(wire::LockReason::Idle),
                              alive - std::max<qint64>(0, wall - seat->session.lockedMs),
                              true,
                              {},
                              {}};
    }
    m.seats.add(seat);
}

void SessionKeeper::attach(const std::shared_ptr<Seat> &seat, const std::shared_ptr<OperatorPort> &port,
                           const QString &origin)
{
    if (const auto before = seat->port.lock(); before && before != port) {
        before->replaced();
    }
    seat->port = port;
    seat->origin = origin;
    port->seated(seat);
    if (m_watch.back) {
        m_watch.back(*seat);
    }
}

void SessionKeeper::lost(const Seat &seat, const OperatorPort &port)
{
    const auto known = m.seats.byId(seat.id());
    if (!known || known.get() != &seat) {
        return; // over already
    }
    if (const auto holder = known->port.lock(); holder && holder.get() != &port) {
        return; // another connection has it now
    }
    known->port.reset();
    if (m_watch.away) {
        m_watch.away(*known);
    }
}

void SessionKeeper::activity(Seat &seat)
{
    seat.activeAliveMs = m.clock.aliveMs();
    const qint64 now = m.clock.wallMs();
    seat.session.lastActivityMs = now;
    if (now - seat.activityStoredMs < limits::activityStoreMs) {
        return;
    }
    seat.activityStoredMs = now;
    m.acts.run<void>(
        [id = seat.id(), now](Act &act) { return store::SessionRepository(act.database()).setActivity(id, now); },
        [](Result<void, ActError>) {
            // Missed activity only makes the session end earlier after a restart.
        });
}

policy::SessionVerdict SessionKeeper::judge(const Seat &seat) const
{
    return policy::judgeSession(timesOf(seat), m.clock.aliveMs(), m.settings);
}

policy::SessionTimes SessionKeeper::timesOf(const Seat &seat)
{
    return {seat.startedAliveMs, seat.activeAliveMs, seat.lock ? std::optional(seat.lock->sinceAliveMs) : std::nullopt};
}

qint64 SessionKeeper::leftMs(const Seat &seat) const
{
    return std::max<qint64>(0, policy::sessionEndsMs(timesOf(seat), m.settings) - m.clock.aliveMs());
}

void SessionKeeper::lock(const std::shared_ptr<Seat> &seat, wire::LockReason reason)
{
    if (seat->lock || seat->over) {
        return;
    }
    seat->lock = SeatLock{reason, m.clock.aliveMs(), false, {}, {}};
    seat->enrolling.clear(); // a seed is not for whoever comes by
    if (const auto port = seat->port.lock()) {
        port->locked();
    }
    storeLock(seat);
    if (m_watch.locked) {
        m_watch.locked(*seat);
    }
}

void SessionKeeper::storeLock(const std::shared_ptr<Seat> &seat)
{
    seat->lock->stored = true; // or written again at the next look
    const qint64 now = m.clock.wallMs();
    const QString reason(wire::toString(seat->lock->reason));
    auto entry =
        about(operatorEntry(*seat, audit::Action::SessionLocked, now), audit::ResourceKind::Session, seat->id());
    entry.detail = audit::Detail().with(audit::DetailKey::Reason, reason);
    m.acts.run<void>(
        [id = seat->id(), entry, reason](Act &act) -> Result<void, store::StoreError> {
            if (const auto set = store::SessionRepository(act.database()).setLocked(id, entry.atMs, reason);
                !set.ok()) {
                return set;
            }
            return act.audit(entry);
        },
        [seat](Result<void, ActError> stored) {
            if (!stored.ok() && seat->lock) {
                seat->lock->stored = false;
            }
        });
}

void SessionKeeper::unlocked(Seat &seat)
{
    seat.lock.reset();
    seat.activeAliveMs = m.clock.aliveMs();
    seat.session.lastActivityMs = m.clock.wallMs();
    seat.activityStoredMs = seat.session.lastActivityMs;
    if (const auto port = seat.port.lock()) {
        port->seated(m.seats.byId(seat.id()));
    }
}

bool SessionKeeper::stillLive(const std::shared_ptr<Seat> &seat)
{
    const policy::SessionVerdict verdict = judge(*seat);
    if (verdict == policy::SessionVerdict::Live) {
        return !seat->over;
    }
    // Before password and second factor are there, there is nothing to come back to.
    if (verdict == policy::SessionVerdict::Locked && seat->session.isComplete()) {
        lock(seat, wire::LockReason::Idle);
        return !seat->over;
    }
    end(seat, verdict == policy::SessionVerdict::Expired ? wire::EndReason::Expired : wire::EndReason::Idle);
    return false;
}

void SessionKeeper::check()
{
    for (const auto &seat : m.seats.all()) {
        if (stillLive(seat) && seat->lock && !seat->lock->stored) {
            storeLock(seat);
        }
    }
    m_timer.start(std::chrono::milliseconds(limits::sessionCheckMs), [this] { check(); });
}

void SessionKeeper::end(const std::shared_ptr<Seat> &seat, wire::EndReason reason, Acts::Done<void> done)
{
    auto entry = about(operatorEntry(*seat, audit::Action::SessionEnded, m.clock.wallMs()),
                       audit::ResourceKind::Session, seat->id());
    entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(reason));
    m.acts.run<void>(
        [id = seat->id(), entry](Act &act) -> Result<void, store::StoreError> {
            if (const auto gone = store::SessionRepository(act.database()).end(id); !gone.ok()) {
                return gone;
            }
            return act.audit(entry);
        },
        [this, seat, reason, done = std::move(done)](Result<void, ActError> result) {
            const bool over = result.ok() || result.error().is(store::StoreError::Missing);
            if (over) {
                ended(seat, reason);
            }
            if (done) {
                done(over ? Result<void, ActError>() : result);
            }
        });
}

void SessionKeeper::ended(const std::shared_ptr<Seat> &seat, wire::EndReason reason)
{
    if (seat->over) {
        return;
    }
    seat->over = true;
    m.seats.remove(*seat);
    if (const auto port = seat->port.lock()) {
        port->sessionEnded(reason);
    }
    if (m_watch.ended) {
        m_watch.ended(*seat, reason);
    }
}

} // namespace sealdesk::relay
