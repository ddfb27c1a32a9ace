#include "core/secret/clipboardmark.h"

namespace sealdesk::secret {

// X11, Wayland and Windows: the formats beside the text say it; see ui/secureform/secretmimedata.h.
void markClipboardConcealed() {}

} // namespace sealdesk::secret
