#include "core/base/threadpriority.h"

#include <pthread/qos.h>

namespace sealdesk {

void yieldToOtherThreads() { (void)::pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0); }

} // namespace sealdesk
