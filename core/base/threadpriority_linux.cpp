#include "core/base/threadpriority.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sealdesk {

void yieldToOtherThreads()
{
    // On Linux a nice value belongs to a thread.
    constexpr int nice = 10;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), nice);
}

} // namespace sealdesk
