#include "core/relay/lockdesk.h"

#include "core/policy/passwordage.h"
#include "core/relay/auditentries.h"
#include "core/relay/chattable.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/lockattempt.h"
#include "core/relay/sessionkeeper.h"
#include "core/relay/welcome.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

audit::Entry LockDesk::entryFor(const Seat &seat, audit::Action action) const
{
    return about(operatorEntry(seat, action, m.clock.wallMs()), audit::ResourceKind::Session, seat.id());
}

void LockDesk::lock(const std::shared_ptr<Seat> &seat, wire::LockReason reason)
{
    if (seat->lock) {
        tell(*seat);
    } else {
        m.keeper.lock(seat, reason); // which tells
    }
}

LockNews LockDesk::newsFor(const Seat &seat) const
{
    LockNews news;
    if (!seat.permissions.has(wire::Permission::Chat)) {
        return news;
    }
    for (const auto &[id, live] : m.chats.all()) {
        news.waiting += live->chat.state == store::ChatState::Waiting ? 1 : 0;
    }
    news.chats = m.chats.activeOf(seat.operatorId());
    news.lines = seat.lock ? seat.lock->told.lines : 0;
    return news;
}

void LockDesk::tell(Seat &seat) const
{
    if (!seat.lock) {
        return;
    }
    seat.lock->told = newsFor(seat);
    wire::out::AuthLocked locked;
    locked.reason = seat.lock->reason;
    locked.waiting = seat.lock->told.waiting;
    locked.chats = seat.lock->told.chats;
    locked.lines = seat.lock->told.lines;
    locked.endsMs = m.keeper.leftMs(seat);
    if (const auto port = seat.port.lock()) {
        port->sendAside(locked.encode());
    }
}

void LockDesk::lineSaid(const QString &operatorId) const
{
    const auto seat = m.seats.byOperator(operatorId);
    if (seat && seat->lock) {
        ++seat->lock->told.lines;
        tell(*seat);
    }
}

void LockDesk::chatsChanged() const
{
    for (const auto &seat : m.seats.all()) {
        if (seat->lock && newsFor(*seat) != seat->lock->told) {
            tell(*seat);
        }
    }
}

void LockDesk::refuse(const Shared &attempt, Refusal code, qint64 retrySeconds)
{
    m_unlocking.erase(attempt->seat->id());
    attempt->reply.refuse(code, retrySeconds);
}

void LockDesk::refuseLockedOut(const Shared &attempt, const policy::LockoutRecord &lane, qint64 lockoutNowMs)
{
    refuse(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(lane, lockoutNowMs));
}

Claim LockDesk::claimOf(const Seat &seat) const
{
    const bool known = seat.session.lasting && seat.deviceStatus == wire::DeviceStatus::Approved;
    return {m.keys.ofName(seat.user), {}, seat.operatorId(), known};
}

void LockDesk::unlock(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthUnlock &message)
{
    if (message.password.contains(QChar(u'\0'))) {
        reply.refuse(Refusal::Malformed);
        return;
    }
    if (!m_unlocking.insert(seat->id()).second) {
        reply.refuse(Refusal::TooMany, 1);
        return;
    }
    const auto attempt = std::make_shared<Attempt>(Attempt{
        .seat = seat, .reply = reply, .port = seat->port, .claim = claimOf(*seat), .password = message.password});
    m.acts.run<std::optional<Known>>([claim = attempt->claim](Act &act) { return look(act, claim); },
                                     [this, attempt](Result<std::optional<Known>, ActError> found) {
                                         if (!found.ok() || !*found) {
                                             refuse(attempt,
                                                    found.ok() ? Refusal::SessionOver : found.error().refusal());
                                         } else {
                                             judge(attempt, **found);
                                         }
                                     });
}

Result<std::optional<LockDesk::Known>, StoreError> LockDesk::look(Act &act, const Claim &claim)
{
    const auto account = store::AccountRepository(act.database()).find(claim.account);
    if (!account.ok()) {
        return fail(account.error());
    }
    if (!*account) {
        return std::optional<Known>();
    }
    const auto standing = lockouts::find(act, claim);
    if (!standing.ok()) {
        return fail(standing.error());
    }
    return std::optional<Known>(Known{**account, standing->lane});
}

void LockDesk::judge(const Shared &attempt, const Known &known)
{
    const qint64 now = m.lockoutClock.nowMs();
    if (policy::isLocked(known.lane, now)) {
        audit::Entry entry = entryFor(*attempt->seat, audit::Action::UnlockFailed);
        entry.outcome = audit::Outcome::Failed;
        entry.detail = audit::Detail().with(audit::DetailKey::Code, wire::toString(Refusal::LockedOut));
        m.acts.record(std::move(entry));
        refuseLockedOut(attempt, known.lane, now);
        return;
    }
    if (known.account.isOfDirectory()) {
        askDirectory(attempt, known.account);
        return;
    }
    // A live session is no stranger, as far as the relay's load goes.
    if (!m.passwords.verify(Lane::Known, std::exchange(attempt->password, {}), known.account.passwordHash,
                            [this, attempt, account = known.account](bool right) {
                                if (right) {
                                    matches(attempt, account);
                                } else {
                                    failed(attempt);
                                }
                            })) {
        refuse(attempt, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void LockDesk::matches(const Shared &attempt, const store::Account &account)
{
    if (needsCode(*attempt->seat)) {
        awaitCode(attempt);
    } else {
        open(attempt, account);
    }
}

void LockDesk::failed(const Shared &attempt)
{
    const qint64 now = m.lockoutClock.nowMs();
    audit::Entry entry = entryFor(*attempt->seat, audit::Action::UnlockFailed);
    entry.outcome = audit::Outcome::Failed;
    entry.detail = audit::Detail().with(audit::DetailKey::Code, wire::toString(Refusal::BadCredentials));
    m.acts.run<Standing>(
        [claim = attempt->claim, entry, now, settings = m.settings](Act &act) -> Result<Standing, StoreError> {
            const auto standing = lockouts::countFailure(act, claim, now, settings);
            if (!standing.ok()) {
                return standing;
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            if (policy::isLocked(standing->lane, now)) {
                audit::Entry locked = entry;
                locked.action = audit::Action::LockedOut;
                if (const auto audited = act.audit(locked); !audited.ok()) {
                    return fail(audited.error());
                }
            }
            return standing;
        },
        [this, attempt, now](Result<Standing, ActError> standing) {
            if (!standing.ok()) {
                refuse(attempt, standing.error().refusal());
            } else if (policy::isLocked(standing->lane, now)) {
                refuseLockedOut(attempt, standing->lane, now);
            } else {
                refuse(attempt, Refusal::BadCredentials);
            }
        });
}

void LockDesk::open(const Shared &attempt, const store::Account &account)
{
    const qint64 now = m.clock.wallMs();
    const QByteArray token = newSecret();
    const bool mustChange =
        !account.isOfDirectory() && policy::isPasswordExpired(account.passwordChangedMs, now, m.settings);
    m.acts.run<void>(
        [claim = attempt->claim, id = attempt->seat->id(), tokenHash = sha256(token), mustChange, now,
         lockoutNow = m.lockoutClock.nowMs(),
         entry = entryFor(*attempt->seat, audit::Action::SessionUnlocked)](Act &act) -> Result<void, StoreError> {
            store::SessionRepository sessions(act.database());
            // Missing: somebody ended the session in the meantime, with a new password or role perhaps.
            if (const auto set = sessions.setToken(id, tokenHash); !set.ok()) {
                return set;
            }
            if (const auto set = sessions.setLocked(id, 0, {}); !set.ok()) {
                return set;
            }
            if (const auto set = sessions.setActivity(id, now); !set.ok()) {
                return set;
            }
            if (mustChange) {
                if (const auto set = sessions.setMustChange(id, true); !set.ok()) {
                    return set;
                }
            }
            if (const auto counted = lockouts::countSuccess(act, claim, lockoutNow); !counted.ok()) {
                return counted;
            }
            return act.audit(entry);
        },
        [this, attempt, token, mustChange](Result<void, ActError> opened) {
            Seat &seat = *attempt->seat;
            if (!opened.ok()) {
                const bool over = opened.error().is(StoreError::Missing);
                refuse(attempt, over ? Refusal::SessionOver : opened.error().refusal());
                return;
            }
            if (seat.over) {
                refuse(attempt, Refusal::SessionOver);
                return;
            }
            m_unlocking.erase(seat.id());
            m.seats.setToken(seat, sha256(token));
            seat.session.mustChange = mustChange;
            m.keeper.unlocked(seat);
            m.welcome.greet(seat, attempt->reply, token);
        });
}

} // namespace sealdesk::relay
