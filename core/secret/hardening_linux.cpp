#include "core/secret/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace sealdesk::secret {

Hardening hardenProcess()
{
    Hardening done;
    const rlimit none{0, 0};
    done.dumpsOff = setrlimit(RLIMIT_CORE, &none) == 0;
    // Also gives /proc/PID to root, which is what keeps programs of the same user out of it.
    done.readersShut = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    // A pipe in core_pattern ignores RLIMIT_CORE 0, but not this.
    done.dumpsOff = done.dumpsOff && done.readersShut;
    return done;
}

} // namespace sealdesk::secret
