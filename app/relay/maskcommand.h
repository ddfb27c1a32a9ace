// sealdesk-relay mask: hides card numbers in what comes on standard input (B5): a text stream of any length, or JSON
// Lines. Only the masked text goes out; reports and errors name lines and brands, never digits or content.
#pragma once

#include "app/relay/arguments.h"

#include <cstdio>

namespace sealdesk::relay {

// Exit code: done, failed (a line that is no such JSON, or the output cannot be written), or found.
[[nodiscard]] int runMask(const MaskOptions &options, std::FILE *input, std::FILE *output, std::FILE *errors);

} // namespace sealdesk::relay
