// The half of LockDesk that asks for a second factor: the password was right, and the session stays locked until a
// code of the same connection is right too.
#include "core/relay/auditentries.h"
#include "core/relay/factorkey.h"
#include "core/relay/limits.h"
#include "core/relay/lockattempt.h"
#include "core/relay/secondfactors.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

struct LockDesk::Checked {
    secondfactors::Verdict verdict;
    secondfactors::Held held;
    store::Account account;
};

bool LockDesk::needsCode(const Seat &seat) const
{
    return seat.secondFactor && m.settings.value(policy::Parameter::UnlockSecondFactor) != 0;
}

void LockDesk::awaitCode(const Shared &attempt)
{
    Seat &seat = *attempt->seat;
    m_unlocking.erase(seat.id());
    if (seat.over || !seat.lock) {
        attempt->reply.refuse(Refusal::SessionOver);
        return;
    }
    seat.lock->codeFrom = attempt->port;
    seat.lock->codeUntilMs = m.clock.aliveMs() + limits::codeAwaitedMs;
    seat.lock->codeTries = 0;
    wire::out::AuthCodeNeeded needed;
    needed.re = attempt->reply.id();
    attempt->reply.sendAside(needed.encode());
}

void LockDesk::code(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthCode &message)
{
    const auto port = seat->port.lock();
    const bool awaited = seat->lock && port && seat->lock->codeFrom.lock() == port &&
                         m.clock.aliveMs() <= seat->lock->codeUntilMs && ++seat->lock->codeTries <= limits::codeTries;
    if (!awaited) {
        if (seat->lock) {
            seat->lock->codeFrom.reset();
        }
        reply.refuse(Refusal::SessionLocked); // the password comes first
        return;
    }
    if (!m_unlocking.insert(seat->id()).second) {
        reply.refuse(Refusal::TooMany, 1);
        return;
    }
    const auto attempt =
        std::make_shared<Attempt>(Attempt{.seat = seat, .reply = reply, .port = port, .claim = claimOf(*seat)});
    secondfactors::Trial trial;
    trial.claim = attempt->claim;
    trial.way = message.way;
    trial.code = message.code;
    trial.entry = operatorEntry(*seat, audit::Action::SecondFactorFailed, m.clock.wallMs());
    trial.wallMs = m.clock.wallMs();
    trial.lockoutNowMs = m.lockoutClock.nowMs();
    trial.settings = m.settings;
    m.acts.run<Checked>(
        [trial, key = m.factorKey](Act &act) -> Result<Checked, StoreError> {
            auto account = store::AccountRepository(act.database()).find(trial.claim.account);
            auto verdict = secondfactors::check(act, key, trial);
            const auto held = secondfactors::find(act, trial.claim.account);
            if (!account.ok() || !*account || !verdict.ok() || !held.ok()) {
                return fail(!account.ok()   ? account.error()
                            : !*account     ? StoreError::Missing
                            : !verdict.ok() ? verdict.error()
                                            : held.error());
            }
            return Checked{*verdict, *held, **account};
        },
        [this, attempt](const Result<Checked, ActError> &checked) { codeChecked(attempt, checked); });
}

void LockDesk::codeChecked(const Shared &attempt, const Result<Checked, ActError> &checked)
{
    Seat &seat = *attempt->seat;
    if (!checked.ok()) {
        const bool over = checked.error().is(StoreError::Missing);
        refuse(attempt, over ? Refusal::SessionOver : checked.error().refusal());
    } else if (checked->verdict.refusal) {
        const Refusal why = *checked->verdict.refusal;
        if (seat.lock && (why == Refusal::LockedOut || why == Refusal::NoSecondFactor)) {
            seat.lock->codeFrom.reset();
        }
        refuse(attempt, why, checked->verdict.lockedSeconds);
    } else {
        seat.recoveryLeft = checked->held.recoveryLeft;
        open(attempt, checked->account);
    }
}

} // namespace sealdesk::relay
