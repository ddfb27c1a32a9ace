#include "core/relay/secondfactors.h"

#include "core/policy/onetimepassword.h"
#include "core/policy/totp.h"
#include "core/relay/limits.h"
#include "core/store/database.h"
#include "core/store/secondfactorrepository.h"

#include <algorithm>
#include <openssl/crypto.h>

namespace sealdesk::relay::secondfactors {

using store::StoreError;
using wire::Refusal;

namespace {

std::optional<Refusal> refusalOf(policy::CodeVerdict verdict)
{
    switch (verdict) {
    case policy::CodeVerdict::Good:
        return std::nullopt;
    case policy::CodeVerdict::Wrong:
        return Refusal::CodeWrong;
    case policy::CodeVerdict::Used:
        return Refusal::CodeUsed;
    case policy::CodeVerdict::Late:
        return Refusal::CodeLate;
    case policy::CodeVerdict::ClockBack:
        return Refusal::CodeClockBack;
    }
    return Refusal::CodeWrong;
}

audit::Entry entryOf(const Trial &trial, audit::Action action)
{
    audit::Entry entry = trial.entry;
    entry.action = action;
    entry.resourceKind = audit::ResourceKind::Account;
    entry.resource = trial.claim.account;
    return entry;
}

Result<Verdict, StoreError> refused(Act &act, const Trial &trial, Refusal refusal)
{
    audit::Entry entry = entryOf(trial, audit::Action::SecondFactorFailed);
    entry.outcome = audit::Outcome::Failed;
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Way, wire::toString(trial.way))
                       .with(audit::DetailKey::Code, wire::toString(refusal));
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return fail(audited.error());
    }
    // With the clock gone back nothing was compared, so nobody guessed.
    if (refusal == Refusal::CodeClockBack) {
        return Verdict{refusal, 0};
    }
    const auto standing = lockouts::countFailure(act, trial.claim, trial.lockoutNowMs, trial.settings);
    if (!standing.ok()) {
        return fail(standing.error());
    }
    if (!policy::isLocked(standing->lane, trial.lockoutNowMs)) {
        return Verdict{refusal, 0};
    }
    entry.action = audit::Action::LockedOut;
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return fail(audited.error());
    }
    return Verdict{Refusal::LockedOut, policy::lockedSecondsLeft(standing->lane, trial.lockoutNowMs)};
}

Result<Verdict, StoreError> checkRecovery(Act &act, const FactorKey &key, const Trial &trial)
{
    store::SecondFactorRepository factors(act.database());
    const auto spent = factors.spendRecovery(trial.claim.account, key.hashOfRecovery(trial.code, trial.claim.account));
    const auto left = factors.recoveryLeft(trial.claim.account);
    if (!spent.ok() || !left.ok()) {
        return fail(spent.ok() ? left.error() : spent.error());
    }
    if (!*spent) {
        return refused(act, trial, Refusal::CodeWrong);
    }
    audit::Entry entry = entryOf(trial, audit::Action::RecoveryCodeUsed);
    entry.detail = audit::Detail().with(audit::DetailKey::Count, qint64{*left});
    const auto audited = act.audit(entry);
    return audited.ok() ? Result<Verdict, StoreError>(Verdict{}) : fail(audited.error());
}

} // namespace

Result<Verdict, StoreError> check(Act &act, const FactorKey &key, const Trial &trial)
{
    const auto standing = lockouts::find(act, trial.claim);
    store::SecondFactorRepository factors(act.database());
    const auto factor = factors.find(trial.claim.account);
    if (!standing.ok() || !factor.ok()) {
        return fail(standing.ok() ? factor.error() : standing.error());
    }
    if (policy::isLocked(standing->lane, trial.lockoutNowMs)) {
        return Verdict{Refusal::LockedOut, policy::lockedSecondsLeft(standing->lane, trial.lockoutNowMs)};
    }
    if (!*factor) {
        return Verdict{Refusal::NoSecondFactor, 0};
    }
    if (trial.way == wire::CodeWay::Recovery) {
        return checkRecovery(act, key, trial);
    }
    auto seed = key.open((*factor)->seed, trial.claim.account);
    if (!seed) {
        return fail(StoreError::Failed); // the row was tampered with: the key itself was checked at the start
    }
    const auto judged = policy::judgeCode(*seed, trial.code, (*factor)->lastStep, trial.wallMs);
    OPENSSL_cleanse(seed->data(), static_cast<std::size_t>(seed->size()));
    if (const auto refusal = refusalOf(judged.verdict)) {
        return refused(act, trial, *refusal);
    }
    const auto kept = factors.setLastStep(trial.claim.account, judged.step);
    return kept.ok() ? Result<Verdict, StoreError>(Verdict{}) : fail(kept.error());
}

Result<void, StoreError> setRecovery(Act &act, const FactorKey &key, const QString &account,
                                     const std::vector<QString> &codes, const audit::Entry &entry)
{
    std::vector<QByteArray> hashes;
    hashes.reserve(codes.size());
    for (const QString &code : codes) {
        hashes.push_back(key.hashOfRecovery(code, account));
    }
    if (const auto set = store::SecondFactorRepository(act.database()).setRecovery(account, hashes); !set.ok()) {
        return set;
    }
    audit::Entry made = entry;
    made.action = audit::Action::RecoveryCodesMade;
    made.detail = audit::Detail().with(audit::DetailKey::Count, static_cast<qint64>(codes.size()));
    return act.audit(made);
}

Result<void, StoreError> enrol(Act &act, const FactorKey &key, const Enrolment &enrolment)
{
    const auto put = store::SecondFactorRepository(act.database())
                         .put({enrolment.account, enrolment.sealedSeed, enrolment.step, enrolment.entry.atMs});
    if (!put.ok()) {
        return put;
    }
    audit::Entry entry = enrolment.entry;
    entry.action = audit::Action::SecondFactorEnrolled;
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return audited;
    }
    return setRecovery(act, key, enrolment.account, enrolment.recoveryCodes, enrolment.entry);
}

Result<Held, StoreError> find(Act &act, const QString &account)
{
    const store::SecondFactorRepository factors(act.database());
    const auto factor = factors.find(account);
    const auto left = factors.recoveryLeft(account);
    if (!factor.ok() || !left.ok()) {
        return fail(factor.ok() ? left.error() : factor.error());
    }
    return Held{factor->has_value(), *left};
}

Result<bool, StoreError> adopt(store::Database &database, const FactorKey &key)
{
    store::SecondFactorRepository factors(database);
    const auto known = factors.keyFingerprint();
    if (!known.ok()) {
        return fail(known.error());
    }
    if (*known) {
        return policy::equalHashes(**known, key.fingerprint());
    }
    const auto set = factors.setKeyFingerprint(key.fingerprint());
    return set.ok() ? Result<bool, StoreError>(true) : fail(set.error());
}

wire::CodeWay wayOf(QStringView typed)
{
    const auto letters = std::count_if(typed.begin(), typed.end(), [](QChar c) { return !c.isSpace(); });
    return letters <= policy::totpDigits ? wire::CodeWay::Code : wire::CodeWay::Recovery;
}

std::vector<QString> newRecoveryCodes()
{
    std::vector<QString> codes;
    while (codes.size() < limits::recoveryCodes) {
        const auto code = policy::makeSetupSecret(); // 79 random bits
        if (!code.ok()) {
            return {};
        }
        codes.push_back(*code);
    }
    return codes;
}

void wipeText(QString &text) { text.fill(u'\0'); }

} // namespace sealdesk::relay::secondfactors
