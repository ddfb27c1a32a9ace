#include "app/exchange/privileges.h"

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace sealdesk::exchange {

PrivilegeDrop becomeUser(const std::string &name)
{
    if (::geteuid() != 0)
        return PrivilegeDrop::NotRoot;
    const passwd *entry = ::getpwnam(name.c_str());
    if (entry == nullptr || entry->pw_uid == 0)
        return PrivilegeDrop::UnknownUser;
    const uid_t user = entry->pw_uid;
    const gid_t group = entry->pw_gid;
    if (::setgroups(1, &group) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
        return PrivilegeDrop::Failed;
    // Proof that there is no way back.
    if (::setuid(0) == 0 || ::getuid() != user || ::geteuid() != user)
        return PrivilegeDrop::Failed;
    return PrivilegeDrop::Dropped;
}

} // namespace sealdesk::exchange
