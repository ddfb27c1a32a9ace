#include "core/masking/engine/prefilter.h"

namespace sealdesk::masking::engine {

bool mayHoldNumber(Slice<const char> utf8) { return utf8.size() >= 13; }
bool mayHoldNumber(Slice<const char16_t> utf16) { return utf16.size() >= 13; }

} // namespace sealdesk::masking::engine
