// Look-alike user names: two names that people read as the same one ("admin", "adrnin", "аdmin" with a Cyrillic а) must
// not be two accounts. Pure; the rules are those of Unicode UTS 39 in small: one script a name, and a
// skeleton that is the same for names that look the same. Not for passwords, and never for finding an account.
#pragma once

#include <QString>

namespace sealdesk::policy {

// Letters of more than one script, such as Latin and Cyrillic. What is written together everywhere (Han with kana, Han
// with hangul) is one; digits and punctuation belong to all.
[[nodiscard]] bool mixesScripts(QStringView name);
// Equal for names that look alike. Covers ASCII's own look-alikes and the Cyrillic, Greek and Armenian letters that
// look like Latin ones; accents count.
[[nodiscard]] QString skeletonOf(QStringView name);

} // namespace sealdesk::policy
