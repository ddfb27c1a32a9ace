#include "core/secret/lockbudget.h"

#include "core/secret/pages.h"

#if !defined(_WIN32)
#include <sys/resource.h>
#endif

namespace sealdesk::secret {

void raiseLockLimit()
{
#if !defined(_WIN32)
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur != limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        // Refused: the smaller limit stands, and measureLockBudget() tells of it.
        static_cast<void>(setrlimit(RLIMIT_MEMLOCK, &limit));
    }
#endif
}

LockBudget measureLockBudget()
{
    LockBudget budget;
    budget.limitBytes = pages::lockLimit();
    budget.hiddenFromRoot = pages::hiddenFromKernel();
    void *address = pages::reserve(neededLockedBytes);
    if (address == nullptr) {
        budget.why = SecretError::ReserveFailed;
        return budget;
    }
    const auto locked = pages::commit(address, neededLockedBytes);
    budget.enough = locked.ok();
    if (!locked) {
        budget.why = locked.error();
    }
    pages::release(address, neededLockedBytes);
    return budget;
}

} // namespace sealdesk::secret
