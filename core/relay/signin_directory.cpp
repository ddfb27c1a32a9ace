// The part of SignIn that asks the organisation's directory, for accounts that it keeps and for names that nobody here
// has. An account that is kept here is never asked about there: its password goes nowhere else.
#include "core/relay/directoryaccounts.h"
#include "core/relay/ids.h"
#include "core/relay/names.h"
#include "core/relay/signinattempt.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

bool SignIn::isForDirectory(const Attempt &attempt) const
{
    return attempt.account ? attempt.account->isOfDirectory() : m.directory.isOn();
}

void SignIn::askDirectory(const Shared &attempt)
{
    const QString name = attempt->account ? attempt->account->userName : attempt->user;
    const Lane lane = attempt->claim.known ? Lane::Known : Lane::Stranger;
    m.directory.ask(lane, name, std::exchange(attempt->password, {}),
                    [this, attempt](const DirectoryVerdict &verdict) { directorySaid(attempt, verdict); });
}

void SignIn::directorySaid(const Shared &attempt, const DirectoryVerdict &verdict)
{
    const QString user = std::exchange(attempt->user, {});
    attempt->verdict = verdict;
    if (!m.directory.isOn() && !attempt->claim.known) {
        failed(attempt); // a directory that was given up says no more of its names than of any other
        return;
    }
    switch (verdict.kind) {
    case DirectoryVerdict::Kind::Wrong:
        failed(attempt);
        return;
    case DirectoryVerdict::Kind::NotLetIn:
    case DirectoryVerdict::Kind::Away:
        m.acts.record(failure(*attempt, verdict.refusal));
        refuseStranger(attempt, verdict.refusal);
        return;
    case DirectoryVerdict::Kind::Right:
        break;
    }
    if (!attempt->account) {
        if (!isGoodUserName(user, m.scanner)) {
            m.acts.record(failure(*attempt, Refusal::BadName));
            refuse(attempt, Refusal::BadName);
            return;
        }
        store::Account account;
        account.id = newId();
        account.userName = user;
        account.name = isGoodName(verdict.name, m.scanner) ? verdict.name : user;
        account.source = store::AccountSource::Directory;
        const qint64 now = m.clock.wallMs();
        account.createdMs = now;
        account.passwordChangedMs = now;
        account.lastUsedMs = now;
        attempt->account = account;
    }
    admit(attempt);
}

Result<std::optional<store::Account>, StoreError> SignIn::accountIn(Act &act, const Attempt &attempt,
                                                                    Admission &admission)
{
    const store::AccountRepository accounts(act.database());
    if (!attempt.verdict) {
        return accounts.find(attempt.account->id);
    }
    audit::Entry entry;
    entry.atMs = attempt.session.startedMs;
    entry.origin = attempt.origin;
    entry.device = attempt.session.deviceId;
    const auto taken = directoryaccounts::take(act, *attempt.account, *attempt.verdict, entry);
    if (!taken.ok()) {
        return fail(taken.error());
    }
    admission.refusal = taken->refusal;
    admission.roleEnded = taken->endedSessions;
    return taken->refusal ? Result<std::optional<store::Account>, StoreError>(attempt.account)
                          : accounts.find(taken->account);
}

// Whoever is refused by a directory waits as long as whoever is refused by this relay alone.
void SignIn::refuseStranger(const Shared &attempt, Refusal code, qint64 retrySeconds)
{
    if (!m.directory.isOn() || attempt->claim.known) {
        refuse(attempt, code, retrySeconds);
        return;
    }
    m.directory.atFullInterval(attempt->begunAliveMs,
                               [this, attempt, code, retrySeconds] { refuse(attempt, code, retrySeconds); });
}

Refusal SignIn::wrongFor(const Attempt &attempt) const
{
    // While the directory is away, names that it may keep are told so; strangers are told the same of names that are
    // kept here, or they would learn which these are.
    const bool mayBeKeptThere = !attempt.verdict && !attempt.claim.known && attempt.hadPassword;
    return mayBeKeptThere && m.directory.isOn() && m.directory.seemsAway() ? Refusal::DirectoryUnreachable
                                                                           : Refusal::BadCredentials;
}

audit::Detail SignIn::withDirectory(audit::Detail detail, const Attempt &attempt)
{
    if (!attempt.verdict) {
        return detail;
    }
    detail = detail.with(audit::DetailKey::Source, store::toString(store::AccountSource::Directory));
    if (!attempt.verdict->server.isEmpty()) {
        detail = detail.with(audit::DetailKey::Server, attempt.verdict->server);
    }
    if (!attempt.verdict->reason.isEmpty()) {
        detail = detail.with(audit::DetailKey::Reason, attempt.verdict->reason);
    }
    return detail;
}

} // namespace sealdesk::relay
