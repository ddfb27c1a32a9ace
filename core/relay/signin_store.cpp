// The half of SignIn that runs in the store's transactions.
#include "core/policy/passwordage.h"
#include "core/relay/auditentries.h"
#include "core/relay/limits.h"
#include "core/relay/signinattempt.h"

#include <algorithm>

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

Result<SignIn::Found, StoreError> SignIn::look(Act &act, const Attempt &attempt)
{
    Found found;
    auto account = store::AccountRepository(act.database()).byUserName(attempt.user);
    const auto device = store::DeviceRepository(act.database()).find(attempt.session.deviceId);
    if (!account.ok() || !device.ok()) {
        return fail(account.ok() ? device.error() : account.error());
    }
    found.account = std::move(account).value();
    Claim claim = attempt.claim;
    if (found.account) {
        claim.account = found.account->id;
        claim.known = attempt.session.lasting && *device && (*device)->operatorId == found.account->id &&
                      (*device)->status == store::DeviceStatus::Approved;
    }
    const auto standing = lockouts::find(act, claim);
    if (!standing.ok()) {
        return fail(standing.error());
    }
    found.known = claim.known;
    found.standing = *standing;
    return found;
}

Result<std::optional<Refusal>, StoreError> SignIn::checkAccount(Act &act, const Attempt &attempt, Admission &admission)
{
    using Answer = std::optional<Refusal>;
    const qint64 now = attempt.session.startedMs;
    store::AccountRepository accounts(act.database());
    const store::Account &account = admission.account;
    if (!account.disabled && policy::isUnusedTooLong(account.lastUsedMs, now, attempt.settings)) {
        if (const auto set = accounts.setDisabled(account.id, true, now); !set.ok()) {
            return fail(set.error());
        }
        audit::Entry entry =
            about(systemEntry(audit::Action::AccountDisabled, now), audit::ResourceKind::Account, account.id);
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, QLatin1StringView("unused"));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return fail(audited.error());
        }
        return Answer(Refusal::AccountDisabled);
    }
    if (account.disabled) {
        return Answer(Refusal::AccountDisabled);
    }
    if (account.mustChange && policy::isOneTimeOver(account.passwordChangedMs, now, attempt.settings)) {
        return Answer(Refusal::OneTimeExpired);
    }
    return Answer();
}

Result<void, StoreError> SignIn::seatDevice(Act &act, const Attempt &attempt, Admission &admission)
{
    store::DeviceRepository devices(act.database());
    const qint64 now = attempt.session.startedMs;
    const auto known = devices.find(attempt.session.deviceId);
    if (!known.ok()) {
        return fail(known.error());
    }
    // A key that is another operator's device, or that will not last, is no device of this operator.
    if (attempt.session.lasting && *known && (*known)->operatorId == admission.account.id) {
        admission.device = **known;
        return devices.seen(attempt.session.deviceId, now);
    }
    if (!attempt.session.lasting || *known) {
        return {};
    }
    const auto all = devices.all();
    if (!all.ok()) {
        return fail(all.error());
    }
    const auto pending = std::count_if(all->begin(), all->end(), [&](const store::Device &device) {
        return device.operatorId == admission.account.id && device.status == store::DeviceStatus::Pending;
    });
    if (all->size() >= limits::devices || pending >= limits::pendingDevicesPerOperator) {
        return {};
    }
    store::Device device;
    device.id = attempt.session.deviceId;
    device.operatorId = admission.account.id;
    device.name = attempt.deviceName;
    device.publicKey = attempt.session.deviceKey;
    device.createdMs = now;
    device.lastSeenMs = now;
    if (const auto added = devices.add(device); !added.ok()) {
        return added;
    }
    admission.device = device;
    admission.newDevice = true;
    audit::Entry entry;
    entry.atMs = now;
    entry.actor = admission.account.id;
    entry.action = audit::Action::DevicePending;
    entry.origin = attempt.origin;
    entry.device = device.id;
    return act.audit(about(entry, audit::ResourceKind::Device, device.id));
}

Result<bool, StoreError> SignIn::passCode(Act &act, const Attempt &attempt, const FactorKey &key, Admission &admission)
{
    const auto held = secondfactors::find(act, admission.account.id);
    if (!held.ok()) {
        return fail(held.error());
    }
    if (!held->enrolled) {
        return true;
    }
    if (!attempt.code) {
        admission.codeNeeded = true;
        return false;
    }
    secondfactors::Trial trial;
    trial.claim = attempt.claim;
    trial.way = attempt.way;
    trial.code = *attempt.code;
    trial.entry.atMs = attempt.session.startedMs;
    trial.entry.actor = admission.account.id;
    trial.entry.origin = attempt.origin;
    trial.entry.device = attempt.session.deviceId;
    trial.wallMs = attempt.session.startedMs;
    trial.lockoutNowMs = attempt.lockoutNowMs;
    trial.settings = attempt.settings;
    const auto verdict = secondfactors::check(act, key, trial);
    const auto after = secondfactors::find(act, admission.account.id);
    if (!verdict.ok() || !after.ok()) {
        return fail(verdict.ok() ? after.error() : verdict.error());
    }
    admission.refusal = verdict->refusal;
    admission.lockedSeconds = verdict->lockedSeconds;
    admission.factor = *after;
    return !verdict->refusal;
}

Result<SignIn::Admission, StoreError> SignIn::seatInStore(Act &act, const Attempt &attempt, const FactorKey &key)
{
    store::SessionRepository sessions(act.database());
    Admission admission;
    const auto account = accountIn(act, attempt, admission);
    const auto standing = lockouts::find(act, attempt.claim);
    if (!account.ok() || !*account || !standing.ok()) {
        return fail(!account.ok() ? account.error() : standing.ok() ? StoreError::Missing : standing.error());
    }
    admission.account = **account;
    if (admission.refusal) {
        return admission; // by the directory's rules
    }
    if (admission.account.passwordHash != attempt.account->passwordHash) {
        admission.refusal = Refusal::BadCredentials; // changed while it was compared
        return admission;
    }
    if (policy::isLocked(standing->lane, attempt.lockoutNowMs)) {
        admission.lockedSeconds = policy::lockedSecondsLeft(standing->lane, attempt.lockoutNowMs);
        return admission;
    }
    const auto refusal = checkAccount(act, attempt, admission);
    if (!refusal.ok()) {
        return fail(refusal.error());
    }
    if (*refusal) {
        admission.refusal = *refusal;
        return admission;
    }
    const auto passed = passCode(act, attempt, key, admission);
    if (!passed.ok()) {
        return fail(passed.error());
    }
    if (!*passed) {
        return admission;
    }
    // Only now: whoever has nothing but the password does not get the count of failures back to nothing.
    if (standing->lane != policy::afterSuccess()) {
        if (const auto set = lockouts::countSuccess(act, attempt.claim, attempt.lockoutNowMs); !set.ok()) {
            return fail(set.error());
        }
    }
    const qint64 now = attempt.session.startedMs;
    if (const auto used = store::AccountRepository(act.database()).setUsed(admission.account.id, now); !used.ok()) {
        return fail(used.error());
    }
    admission.session = attempt.session;
    admission.session.operatorId = admission.account.id;
    admission.session.mustEnrol =
        !admission.factor.enrolled && attempt.settings.value(policy::Parameter::SecondFactor) != 0;
    admission.session.mustChange =
        !admission.account.isOfDirectory() &&
        (admission.account.mustChange ||
         policy::isPasswordExpired(admission.account.passwordChangedMs, now, attempt.settings));
    if (const auto seated = seatDevice(act, attempt, admission); !seated.ok()) {
        return fail(seated.error());
    }
    const auto entryFor = [&](audit::Action action, const QString &session) {
        audit::Entry entry;
        entry.atMs = now;
        entry.actor = admission.account.id;
        entry.action = action;
        entry.origin = attempt.origin;
        entry.device = attempt.session.deviceId;
        return about(entry, audit::ResourceKind::Session, session);
    };
    auto ended = sessions.endAllOf(admission.account.id);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    admission.endedSessions = *ended;
    for (const QString &session : admission.endedSessions) {
        audit::Entry entry = entryFor(audit::Action::SessionEnded, session);
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(wire::EndReason::Elsewhere));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return fail(audited.error());
        }
    }
    if (const auto added = sessions.add(admission.session); !added.ok()) {
        return fail(added.error());
    }
    audit::Entry entered = entryFor(audit::Action::LoginOk, admission.session.id);
    entered.detail = withDirectory(entered.detail, attempt);
    if (const auto audited = act.audit(entered); !audited.ok()) {
        return fail(audited.error());
    }
    return admission;
}

} // namespace sealdesk::relay
