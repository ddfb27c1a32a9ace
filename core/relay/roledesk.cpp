#include "core/relay/roledesk.h"

#include "core/policy/lookalike.h"
#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/names.h"
#include "core/relay/sessionkeeper.h"

#include <algorithm>

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

using Verdict = Result<std::optional<Refusal>, StoreError>;

Verdict refusedRole(Refusal why) { return std::optional(why); }

policy::Permissions permissionsIn(const store::Role &role) { return policy::Permissions::stored(role.permissions); }

// Which permissions it had and which it has. The name is not in it: what people typed is never audited.
audit::Detail roleDetail(const std::optional<store::Role> &before, const std::optional<store::Role> &after)
{
    audit::Detail detail;
    if (before && after && before->name != after->name) {
        detail = detail.with(audit::DetailKey::Name, QLatin1StringView("changed"));
    }
    for (const auto &[role, key] :
         {std::pair(before, audit::DetailKey::Before), std::pair(after, audit::DetailKey::After)}) {
        for (const QString &name : role ? permissionsIn(*role).names() : std::vector<QString>()) {
            detail = detail.with(key, name);
        }
    }
    return detail;
}

wire::out::RoleEntry rowOf(const store::Role &role, bool isBuiltIn)
{
    wire::out::RoleEntry row;
    row.role = role.id;
    row.name = role.name;
    row.builtIn = isBuiltIn;
    row.permissions = permissionsIn(role).names();
    row.version = role.version;
    row.usedBy = role.usedBy;
    return row;
}

bool isGoodRoleName(const QString &name, const masking::CardScanner &scanner)
{
    return isGoodName(name, scanner) && name.size() <= limits::roleNameUnits && !policy::mixesScripts(name);
}

} // namespace

void RoleDesk::list(const Seat &seat, const Reply &reply)
{
    using Rows = std::vector<wire::out::RoleEntry>;
    const auto entry = operatorEntry(seat, audit::Action::RolesListed, m.clock.wallMs());
    m.acts.run<Rows>(
        [entry](Act &act) -> Result<Rows, StoreError> {
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            const store::RoleRepository roles(act.database());
            Rows rows;
            for (const policy::BuiltInRole &role : policy::builtInRoles) {
                const auto uses = roles.uses(QString(role.id));
                if (!uses.ok()) {
                    return fail(uses.error());
                }
                rows.push_back(rowOf({QString(role.id), {}, role.permissions.toStored(), 1, *uses}, true));
            }
            const auto made = roles.all();
            if (!made.ok()) {
                return fail(made.error());
            }
            for (const store::Role &role : *made) {
                rows.push_back(rowOf(role, false));
            }
            return rows;
        },
        [reply](Result<Rows, ActError> rows) {
            if (!rows.ok()) {
                reply.refuse(rows.error().refusal());
                return;
            }
            wire::out::RoleListed listed;
            listed.re = reply.id();
            listed.roles = std::move(rows).value();
            reply.send(listed.encode());
        });
}

void RoleDesk::save(const Seat &seat, const Reply &reply, const wire::in::RoleSave &message)
{
    const auto permissions = policy::Permissions::fromNames(message.permissions);
    if (!permissions) {
        reply.refuse(Refusal::BadValue);
        return;
    }
    if (!isGoodRoleName(message.name, m.scanner)) {
        reply.refuse(Refusal::BadName);
        return;
    }
    if (policy::looksBuiltIn(message.name)) {
        reply.refuse(Refusal::NameTaken);
        return;
    }
    Change change;
    change.isNew = message.role.isEmpty();
    change.role = {change.isNew ? newId() : message.role, message.name, policy::completed(*permissions).toStored(),
                   message.version, 0};
    change.entry =
        about(operatorEntry(seat, change.isNew ? audit::Action::RoleMade : audit::Action::RoleEdited, m.clock.wallMs()),
              audit::ResourceKind::Role, change.role.id);
    m.acts.run<Outcome>(
        [change](Act &act) { return apply(act, change); },
        [this, reply, change](const Result<Outcome, ActError> &outcome) { done(reply, change, outcome); });
}

Verdict RoleDesk::check(Act &act, const Change &change, const std::optional<store::Role> &before)
{
    if (!change.isNew && !before) {
        return refusedRole(Refusal::UnknownRole); // built-in ones too: they cannot be changed
    }
    if (before && before->version != change.role.version) {
        return refusedRole(Refusal::ChangedMeanwhile);
    }
    const policy::Permissions had = before ? permissionsIn(*before) : policy::Permissions();
    const auto may = mayManage(act, change.entry.actor, {had, permissionsIn(change.role)});
    if (!may.ok() || *may) {
        return may;
    }
    const auto all = store::RoleRepository(act.database()).all();
    if (!all.ok()) {
        return fail(all.error());
    }
    if (change.isNew && all->size() >= limits::customRoles) {
        return refusedRole(Refusal::TooMany);
    }
    const QString skeleton = policy::skeletonOf(change.role.name);
    if (std::any_of(all->begin(), all->end(), [&](const store::Role &other) {
            return other.id != change.role.id && policy::skeletonOf(other.name) == skeleton;
        })) {
        return refusedRole(Refusal::NameTaken);
    }
    if (!policy::isAdministrator(had) || policy::isAdministrator(permissionsIn(change.role))) {
        return std::optional<Refusal>();
    }
    const auto left = isAdministered(act, change.entry.atMs, [&change](const store::Account &account) {
        return account.role == change.role.id ? permissionsIn(change.role) : rightsOf(account);
    });
    if (!left.ok()) {
        return fail(left.error());
    }
    return *left ? std::optional<Refusal>() : refusedRole(Refusal::LastAdmin);
}

Result<RoleDesk::Outcome, StoreError> RoleDesk::apply(Act &act, const Change &change)
{
    store::RoleRepository roles(act.database());
    const auto before = roles.find(change.role.id);
    if (!before.ok()) {
        return fail(before.error());
    }
    const auto refusal = check(act, change, *before);
    if (!refusal.ok()) {
        return fail(refusal.error());
    }
    if (*refusal) {
        return Outcome{*refusal, {}};
    }
    const auto kept = change.isNew ? roles.add(change.role) : roles.change(change.role);
    if (!kept.ok()) {
        return fail(kept.error());
    }
    audit::Entry entry = change.entry;
    entry.detail = roleDetail(*before, change.role);
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return fail(audited.error());
    }
    Outcome outcome;
    if (!*before || permissionsIn(change.role).includes(permissionsIn(**before))) {
        return outcome;
    }
    const auto accounts = store::AccountRepository(act.database()).all();
    if (!accounts.ok()) {
        return fail(accounts.error());
    }
    for (const store::Account &account : *accounts) {
        if (account.role != change.role.id) {
            continue;
        }
        const auto ended = endSessionsOf(act, account.id, entry);
        if (!ended.ok()) {
            return fail(ended.error());
        }
        outcome.endedSessions.insert(outcome.endedSessions.end(), ended->begin(), ended->end());
    }
    return outcome;
}

void RoleDesk::done(const Reply &reply, const Change &change, const Result<Outcome, ActError> &outcome)
{
    if (!outcome.ok() || outcome->refusal) {
        reply.refuse(outcome.ok() ? *outcome->refusal : outcome.error().refusal());
        return;
    }
    reply.done(); // first: the session that ends may be the asking one
    for (const QString &session : outcome->endedSessions) {
        if (const auto ended = m.seats.byId(session)) {
            m.keeper.ended(ended, wire::EndReason::Admin);
        }
    }
    tellHolders(change.role);
}

void RoleDesk::tellHolders(const store::Role &role)
{
    const policy::Permissions permissions = permissionsIn(role);
    for (const auto &seat : m.seats.all()) {
        if (seat->role != role.id) {
            continue;
        }
        const bool gained = permissions != seat->permissions;
        seat->permissions = permissions;
        seat->roleName = role.name;
        if (!seat->signedIn()) {
            continue; // told with auth.ok when it is unlocked
        }
        wire::out::AuthPermissions news;
        news.roleName = role.name;
        news.permissions = permissions.names();
        seat->send(news.encode());
        if (gained && m_gained) {
            m_gained(*seat);
        }
    }
}

void RoleDesk::remove(const Seat &seat, const Reply &reply, const wire::in::RoleDelete &message)
{
    const auto entry = about(operatorEntry(seat, audit::Action::RoleDeleted, m.clock.wallMs()),
                             audit::ResourceKind::Role, message.role);
    using Answer = std::optional<Refusal>;
    m.acts.run<Answer>(
        [entry, message](Act &act) -> Result<Answer, StoreError> {
            store::RoleRepository roles(act.database());
            const auto before = roles.find(message.role);
            if (!before.ok()) {
                return fail(before.error());
            }
            if (!*before) {
                return Answer(Refusal::UnknownRole);
            }
            if ((*before)->version != message.version) {
                return Answer(Refusal::ChangedMeanwhile);
            }
            if ((*before)->usedBy > 0) {
                return Answer(Refusal::RoleInUse);
            }
            const auto may = mayManage(act, entry.actor, {permissionsIn(**before)});
            if (!may.ok() || *may) {
                return may;
            }
            if (const auto removed = roles.remove(message.role, message.version); !removed.ok()) {
                return fail(removed.error());
            }
            audit::Entry detailed = entry;
            detailed.detail = roleDetail(*before, {});
            const auto audited = act.audit(detailed);
            return audited.ok() ? Result<Answer, StoreError>(Answer()) : fail(audited.error());
        },
        [reply](Result<Answer, ActError> refusal) {
            if (!refusal.ok() || *refusal) {
                reply.refuse(refusal.ok() ? **refusal : refusal.error().refusal());
            } else {
                reply.done();
            }
        });
}

} // namespace sealdesk::relay
