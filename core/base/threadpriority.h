// Thread priority: for work that must never stand in the way of what somebody waits for.
#pragma once

namespace sealdesk {

// The calling thread, from now on, gets the processor when others do not want it. Advice: where the system does not
// take it, the work is done all the same.
void yieldToOtherThreads();

} // namespace sealdesk
