// markClipboardConcealed(): tells clipboard managers that what this program has just put on the system's
// clipboard is a secret, where that cannot be said by a format of the data itself (macOS).
//
// A request, not a protection: any program may read the clipboard while the value is there.
#pragma once

namespace sealdesk::secret {

void markClipboardConcealed();

} // namespace sealdesk::secret
