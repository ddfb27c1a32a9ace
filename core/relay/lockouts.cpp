#include "core/relay/lockouts.h"

namespace sealdesk::relay::lockouts {

using policy::LockoutRecord;
using store::FailureKind;
using store::StoreError;

namespace {

Result<LockoutRecord, StoreError> counted(Act &act, FailureKind kind, const QByteArray &key)
{
    const auto count = store::FailureRepository(act.database()).find(kind, key);
    if (!count.ok()) {
        return fail(count.error());
    }
    return LockoutRecord{count->failures, count->untilMs};
}

Result<void, StoreError> keep(Act &act, FailureKind kind, const QByteArray &key, const LockoutRecord &record,
                              qint64 nowMs)
{
    return store::FailureRepository(act.database()).set(kind, key, {record.failures, record.lockedUntilMs}, nowMs);
}

Result<LockoutRecord, StoreError> ofAccount(Act &act, const QString &id)
{
    const auto account = store::AccountRepository(act.database()).find(id);
    if (!account.ok() || !*account) {
        return fail(account.ok() ? StoreError::Missing : account.error());
    }
    return LockoutRecord{(*account)->failures, (*account)->lockedUntilMs};
}

} // namespace

Result<Standing, StoreError> find(Act &act, const Claim &claim)
{
    Standing standing;
    const auto lane = claim.known ? ofAccount(act, claim.account) : counted(act, FailureKind::Name, claim.name);
    if (!lane.ok()) {
        return fail(lane.error());
    }
    standing.lane = *lane;
    if (!claim.known && !claim.address.isEmpty()) {
        const auto address = counted(act, FailureKind::Address, claim.address);
        if (!address.ok()) {
            return fail(address.error());
        }
        standing.address = *address;
    }
    return standing;
}

Result<Standing, StoreError> countFailure(Act &act, const Claim &claim, qint64 nowMs, const policy::Settings &settings)
{
    auto standing = find(act, claim);
    if (!standing.ok()) {
        return standing;
    }
    if (claim.known) {
        standing->lane = policy::afterFailure(standing->lane, nowMs, settings);
        const auto set = store::AccountRepository(act.database())
                             .setLockout(claim.account, standing->lane.failures, standing->lane.lockedUntilMs);
        if (!set.ok()) {
            return fail(set.error());
        }
    }
    // A known device's failures count for strangers, too: its thief does not get a second set of tries.
    auto strangers = counted(act, FailureKind::Name, claim.name);
    if (!strangers.ok()) {
        return fail(strangers.error());
    }
    *strangers = policy::afterFailure(*strangers, nowMs, settings);
    if (const auto kept = keep(act, FailureKind::Name, claim.name, *strangers, nowMs); !kept.ok()) {
        return fail(kept.error());
    }
    if (claim.known) {
        return standing;
    }
    standing->lane = *strangers;
    if (!claim.address.isEmpty()) {
        standing->address = policy::afterAddressFailure(standing->address, nowMs);
        if (const auto kept = keep(act, FailureKind::Address, claim.address, standing->address, nowMs); !kept.ok()) {
            return fail(kept.error());
        }
    }
    return standing;
}

Result<void, StoreError> countSuccess(Act &act, const Claim &claim, qint64 nowMs)
{
    return claim.known ? store::AccountRepository(act.database()).setLockout(claim.account, 0, 0)
                       : keep(act, FailureKind::Name, claim.name, policy::afterSuccess(), nowMs);
}

Result<void, StoreError> clear(Act &act, const store::Account &account, const LoginKeys &keys, qint64 nowMs)
{
    if (const auto set = store::AccountRepository(act.database()).setLockout(account.id, 0, 0); !set.ok()) {
        return set;
    }
    return keep(act, FailureKind::Name, keys.ofName(account.userName), policy::afterSuccess(), nowMs);
}

} // namespace sealdesk::relay::lockouts
