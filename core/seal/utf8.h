// Well-formedness of UTF-8 (RFC 3629), in place, without a copy: used on answers in locked memory.
#pragma once

#include "core/base/bytes.h"

namespace sealdesk::seal {

[[nodiscard]] bool isUtf8(ByteView bytes);
// 1-64 of [A-Za-z0-9_-]: form ids and field ids.
[[nodiscard]] bool isIdentifier(ByteView bytes);

} // namespace sealdesk::seal
