#include "core/relay/directoryaccounts.h"

#include "core/policy/lookalike.h"
#include "core/policy/permissions.h"
#include "core/relay/auditentries.h"
#include "core/relay/limits.h"
#include "core/store/sessionrepository.h"

#include <algorithm>

namespace sealdesk::relay::directoryaccounts {

using store::Account;
using store::StoreError;
using wire::Refusal;

namespace {

constexpr auto sourceName = QLatin1StringView("directory");

Taken refused(Refusal code)
{
    Taken taken;
    taken.refusal = code;
    return taken;
}

audit::Detail detailOf(const DirectoryVerdict &verdict)
{
    return audit::Detail().with(audit::DetailKey::Source, sourceName).with(audit::DetailKey::Server, verdict.server);
}

Result<Taken, StoreError> make(Act &act, const Account &wanted, const DirectoryVerdict &verdict, const QString &role,
                               audit::Entry entry)
{
    store::AccountRepository accounts(act.database());
    const auto all = accounts.all();
    if (!all.ok()) {
        return fail(all.error());
    }
    if (all->size() >= limits::operators) {
        return refused(Refusal::TooMany);
    }
    const QString skeleton = policy::skeletonOf(wanted.userName);
    if (std::any_of(all->begin(), all->end(),
                    [&skeleton](const Account &other) { return policy::skeletonOf(other.userName) == skeleton; })) {
        return refused(Refusal::NameTaken);
    }
    Account account = wanted;
    account.role = role;
    account.source = store::AccountSource::Directory;
    account.directoryKey = verdict.entryKey;
    if (const auto added = accounts.add(account); !added.ok()) {
        return fail(added.error());
    }
    entry = about(entry, audit::ResourceKind::Account, account.id);
    entry.actor = account.id;
    entry.action = audit::Action::DirectoryAccountMade;
    entry.detail = detailOf(verdict).with(audit::DetailKey::Role, role);
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return fail(audited.error());
    }
    Taken taken;
    taken.account = account.id;
    return taken;
}

Result<void, StoreError> tie(Act &act, const Account &account, const DirectoryVerdict &verdict, audit::Entry entry)
{
    const auto set = store::AccountRepository(act.database())
                         .setSource(account.id, store::AccountSource::Directory, verdict.entryKey);
    if (!set.ok()) {
        return set;
    }
    entry = about(entry, audit::ResourceKind::Account, account.id);
    entry.actor = account.id;
    entry.action = audit::Action::DirectoryAccountTied;
    entry.detail = detailOf(verdict);
    return act.audit(entry);
}

// The role may have been given or taken away since: sessions under the old one end.
Result<std::vector<QString>, StoreError> refresh(Act &act, const Account &account, const DirectoryVerdict &verdict,
                                                 const QString &role, audit::Entry entry)
{
    if (account.role == role) {
        return std::vector<QString>();
    }
    if (const auto set = store::AccountRepository(act.database()).setRole(account.id, role); !set.ok()) {
        return fail(set.error());
    }
    auto ended = store::SessionRepository(act.database()).endAllOf(account.id);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    entry = about(entry, audit::ResourceKind::Account, account.id);
    entry.actor = account.id;
    entry.action = audit::Action::RoleChanged;
    entry.detail = detailOf(verdict).with(audit::DetailKey::Before, account.role).with(audit::DetailKey::After, role);
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return fail(audited.error());
    }
    for (const QString &session : *ended) {
        entry = about(entry, audit::ResourceKind::Session, session);
        entry.action = audit::Action::SessionEnded;
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(wire::EndReason::Admin));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return fail(audited.error());
        }
    }
    return ended;
}

} // namespace

bool isRole(const QString &name) { return policy::builtInRole(name) != nullptr; }

Result<Taken, StoreError> take(Act &act, const Account &wanted, const DirectoryVerdict &verdict,
                               const audit::Entry &entry)
{
    if (!isRole(verdict.role)) {
        return refused(Refusal::DirectoryNoRole);
    }
    store::AccountRepository accounts(act.database());
    const auto named = accounts.byUserName(wanted.userName);
    const auto tied = accounts.byDirectoryKey(verdict.entryKey);
    if (!named.ok() || !tied.ok()) {
        return fail(named.ok() ? tied.error() : named.error());
    }
    if (*named && !(*named)->isOfDirectory()) {
        return refused(Refusal::BadCredentials); // made here in the meantime: what is kept here wins
    }
    if (*named && !(*tied && (*tied)->id == (*named)->id)) {
        if (*tied || !(*named)->directoryKey.isEmpty()) {
            return refused(Refusal::DirectoryOtherEntry);
        }
        if (const auto done = tie(act, **named, verdict, entry); !done.ok()) {
            return fail(done.error());
        }
    }
    const std::optional<Account> &account = *named ? *named : *tied; // another spelling of the same entry
    if (!account) {
        return make(act, wanted, verdict, verdict.role, entry);
    }
    auto ended = refresh(act, *account, verdict, verdict.role, entry);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    Taken taken;
    taken.account = account->id;
    taken.endedSessions = std::move(ended).value();
    return taken;
}

} // namespace sealdesk::relay::directoryaccounts
