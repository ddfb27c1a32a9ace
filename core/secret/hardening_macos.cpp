#include "core/secret/hardening.h"

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>

namespace sealdesk::secret {

// task_for_pid is refused by the hardened runtime that the bundle is signed with; this adds the
// refusal of a debugger. Programs started under one on purpose end here.
Hardening hardenProcess()
{
    Hardening done;
    const rlimit none{0, 0};
    done.dumpsOff = setrlimit(RLIMIT_CORE, &none) == 0;
    done.readersShut = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
    return done;
}

} // namespace sealdesk::secret
