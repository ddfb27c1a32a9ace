#include "core/directory/groups.h"

#include "core/directory/escape.h"
#include "core/directory/ldapsyntax.h"
#include "core/directory/limits.h"

#include <algorithm>

namespace sealdesk::directory {

namespace {

using Names = std::vector<std::string>;

constexpr auto memberOfAttribute = "memberOf";

// The memberOf values of these entries.
Result<Names, DirectoryError> parentsByMemberOf(LdapLink &link, const Names &children)
{
    Names parents;
    for (const std::string &child : children) {
        auto found = link.search({child, "(objectClass=*)", false, {memberOfAttribute}, 1});
        if (!found.ok()) {
            if (found.error() == DirectoryError::NoSuchUser) {
                continue; // a group that this account may not see has no parents for us
            }
            return fail(found.error());
        }
        for (LdapEntry &entry : *found) {
            Names &values = entry.attributes[memberOfAttribute];
            parents.insert(parents.end(), values.begin(), values.end());
        }
    }
    return parents;
}

// The entries below the base that have one of these as a member.
Result<Names, DirectoryError> parentsByMember(LdapLink &link, const DirectoryConfig &config, const Names &children)
{
    Names parents;
    for (std::size_t at = 0; at < children.size(); at += groupsPerSearch) {
        std::string filter = "(|";
        for (std::size_t i = at; i < std::min(at + groupsPerSearch, children.size()); ++i) {
            const std::string dn = escapeForFilter(children[i]);
            filter.append("(member=").append(dn).append(")(uniqueMember=").append(dn).append(")");
        }
        filter += ")";
        auto found = link.search({config.groupBase, filter, true, {}, static_cast<int>(config.groupCount)});
        if (!found.ok()) {
            return fail(found.error() == DirectoryError::NoSuchUser ? DirectoryError::Misconfigured : found.error());
        }
        for (LdapEntry &entry : *found) {
            parents.push_back(std::move(entry.dn));
        }
    }
    return parents;
}

} // namespace

Result<std::set<std::string>, DirectoryError> groupsOf(LdapLink &link, const DirectoryConfig &config,
                                                       const std::string &userDn)
{
    std::set<std::string> seen;
    Names children = {userDn};
    for (std::size_t depth = 0; depth < config.groupDepth && !children.empty(); ++depth) {
        auto parents = config.groups == GroupMode::MemberOf ? parentsByMemberOf(link, children)
                                                            : parentsByMember(link, config, children);
        if (!parents.ok()) {
            return fail(parents.error());
        }
        children.clear();
        for (std::string &parent : *parents) {
            std::string comparable = comparableDn(parent);
            if (comparable.empty()) {
                return fail(DirectoryError::BadAnswer);
            }
            if (seen.insert(std::move(comparable)).second) {
                children.push_back(std::move(parent));
            }
            if (seen.size() > config.groupCount) {
                return fail(DirectoryError::TooBig);
            }
        }
    }
    return seen;
}

std::vector<std::string> rolesOf(const std::set<std::string> &groups, const DirectoryConfig &config)
{
    std::vector<std::string> roles;
    for (const RoleMapping &mapping : config.roles) {
        if (groups.contains(comparableDn(mapping.groupDn)) && std::ranges::find(roles, mapping.role) == roles.end()) {
            roles.push_back(mapping.role);
        }
    }
    return roles;
}

} // namespace sealdesk::directory
