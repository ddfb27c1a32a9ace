#include "core/secret/lockedthread.h"

namespace sealdesk::secret {

// No malloc that can be scoped: whoever asks draws character by character instead.
Result<void, SecretError> runInLockedThread(LockedWork, void *) { return fail(SecretError::NotInstalled); }

} // namespace sealdesk::secret
