// Locale tags as browsers report them (BCP 47): kept only when they look like one, so that no foreign
// text comes in by that door.
#pragma once

#include <QString>

namespace sealdesk::relay {

// The tag itself when it is letters, digits and hyphens, at most 35, and no long run of digits; else empty.
[[nodiscard]] QString safeLocale(const QString &tag);

} // namespace sealdesk::relay
