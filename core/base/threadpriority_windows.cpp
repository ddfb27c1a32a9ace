#include "core/base/threadpriority.h"

#include <windows.h>

namespace sealdesk {

void yieldToOtherThreads() { (void)::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL); }

} // namespace sealdesk
