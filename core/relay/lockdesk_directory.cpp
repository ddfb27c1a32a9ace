// The part of LockDesk that asks the organisation's directory, for accounts whose password it keeps. What the directory
// takes away from somebody in mid-session, it takes away here: the session ends.
#include "core/relay/auditentries.h"
#include "core/relay/directoryaccounts.h"
#include "core/relay/frames.h"
#include "core/relay/lockattempt.h"
#include "core/relay/sessionkeeper.h"

namespace sealdesk::relay {

using wire::Refusal;

void LockDesk::askDirectory(const Shared &attempt, const store::Account &account)
{
    m.directory.ask(
        Lane::Known, account.userName, std::exchange(attempt->password, {}),
        [this, attempt, account](const DirectoryVerdict &verdict) { directorySaid(attempt, account, verdict); });
}

void LockDesk::directorySaid(const Shared &attempt, const store::Account &account, const DirectoryVerdict &verdict)
{
    using Kind = DirectoryVerdict::Kind;
    if (verdict.kind == Kind::Wrong) {
        failed(attempt);
        return;
    }
    if (verdict.kind == Kind::Right) {
        if (verdict.entryKey == account.directoryKey && directoryaccounts::isRole(verdict.role) &&
            verdict.role == attempt->seat->role) {
            matches(attempt, account);
            return;
        }
    }
    const bool away = verdict.kind == Kind::Away;
    const Refusal code = verdict.kind == Kind::Right ? Refusal::SessionOver : verdict.refusal;
    audit::Entry entry = entryFor(*attempt->seat, audit::Action::UnlockFailed);
    entry.outcome = audit::Outcome::Failed;
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Code, wire::toString(code))
                       .with(audit::DetailKey::Source, store::toString(store::AccountSource::Directory))
                       .with(audit::DetailKey::Server, verdict.server)
                       .with(audit::DetailKey::Reason, verdict.reason);
    m.acts.record(std::move(entry));
    refuse(attempt, code);
    if (!away) {
        m.keeper.end(attempt->seat, wire::EndReason::Admin); // another role or none: it is given at the next sign-in
    }
}

} // namespace sealdesk::relay
