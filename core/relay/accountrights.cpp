#include "core/relay/accountrights.h"

#include "core/policy/passwordage.h"
#include "core/relay/accesschange.h"
#include "core/relay/auditentries.h"
#include "core/store/rolerepository.h"
#include "core/store/sessionrepository.h"

#include <algorithm>

namespace sealdesk::relay {

using store::StoreError;

policy::Permissions rightsOf(const store::Account &account)
{
    return policy::permissionsOf(account.role, account.rolePermissions);
}

Result<policy::Permissions, StoreError> rightsNow(Act &act, const QString &operatorId)
{
    const auto account = store::AccountRepository(act.database()).find(operatorId);
    if (!account.ok()) {
        return fail(account.error());
    }
    return *account && !(*account)->disabled ? rightsOf(**account) : policy::Permissions();
}

Result<std::optional<policy::Permissions>, StoreError> rightsOfRole(Act &act, const QString &role)
{
    using Answer = std::optional<policy::Permissions>;
    if (const policy::BuiltInRole *const known = policy::builtInRole(role)) {
        return Answer(known->permissions);
    }
    const auto found = store::RoleRepository(act.database()).find(role);
    if (!found.ok()) {
        return fail(found.error());
    }
    return *found ? Answer(policy::permissionsOf(role, (*found)->permissions)) : Answer();
}

Result<std::optional<wire::Refusal>, StoreError> mayManage(Act &act, const QString &manager,
                                                           std::initializer_list<policy::Permissions> touched)
{
    using Answer = std::optional<wire::Refusal>;
    const auto held = rightsNow(act, manager);
    if (!held.ok()) {
        return fail(held.error());
    }
    if (!held->has(wire::Permission::ManageOperators)) {
        return Answer(wire::Refusal::NoPermission);
    }
    const bool holdsAll = std::all_of(touched.begin(), touched.end(),
                                      [&held](policy::Permissions permissions) { return held->includes(permissions); });
    return holdsAll ? Answer() : Answer(wire::Refusal::ExceedsYours);
}

Result<std::vector<QString>, StoreError> endSessionsOf(Act &act, const QString &account, const audit::Entry &entry)
{
    auto ended = store::SessionRepository(act.database()).endAllOf(account);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    for (const QString &session : *ended) {
        audit::Entry ending = about(entry, audit::ResourceKind::Session, session);
        ending.action = audit::Action::SessionEnded;
        ending.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(wire::EndReason::Admin));
        if (const auto audited = act.audit(ending); !audited.ok()) {
            return fail(audited.error());
        }
    }
    return ended;
}

namespace {

// How many who can sign in have rights like these.
Result<std::ptrdiff_t, StoreError> countAble(Act &act, qint64 nowMs, const RightsThen &rights,
                                             bool (*like)(policy::Permissions))
{
    const auto parameters = store::AccessRepository(act.database()).parameters();
    const auto all = store::AccountRepository(act.database()).all();
    if (!parameters.ok() || !all.ok()) {
        return fail(parameters.ok() ? all.error() : parameters.error());
    }
    return std::count_if(all->begin(), all->end(), [&, settings = settingsOf(*parameters)](const auto &account) {
        return !account.disabled && !policy::isUnusedTooLong(account.lastUsedMs, nowMs, settings) &&
               like(rights(account));
    });
}

} // namespace

Result<bool, StoreError> isAdministered(Act &act, qint64 nowMs, const RightsThen &rights)
{
    // Only those count that are kept here: the directory's are nobody when it is away.
    const auto kept = [&rights](const store::Account &account) {
        return account.isOfDirectory() ? policy::Permissions() : rights(account);
    };
    const auto count = countAble(act, nowMs, kept, &policy::isAdministrator);
    return count.ok() ? Result<bool, StoreError>(*count > 0) : fail(count.error());
}

Result<bool, StoreError> twoMayChangeRules(Act &act, qint64 nowMs)
{
    const auto count = countAble(act, nowMs, rightsOf, [](policy::Permissions permissions) {
        return permissions.has(wire::Permission::ManagePolicy);
    });
    return count.ok() ? Result<bool, StoreError>(*count > 1) : fail(count.error());
}

} // namespace sealdesk::relay
