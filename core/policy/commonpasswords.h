// Common passwords (C7): is a password one that everybody tries first? Offline; the list is compiled in
// (core/policy/common). Pure; never stores, logs or returns any part of the password.
//
// Common is what consists of at most three pieces, each of them a word of the list, a run on the
// keyboard or in the alphabet, one character repeated, a year, or any single character: "password1",
// "P4ssw0rd2024!", "qwertyuiop12", "abcabcabcabc". Case, full-width forms and the usual
// digits for letters do not matter.
#pragma once

#include <QStringView>

namespace sealdesk::policy {

[[nodiscard]] bool isCommonPassword(QStringView password);

} // namespace sealdesk::policy
