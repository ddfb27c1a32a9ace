// The labelled HKDF of RFC 9180 section 4, for the one suite of Sealdesk.
//
// Called inside a SecretScope. Inputs and outputs are spans that the caller keeps in locked memory.
#pragma once

#include "core/seal/open/hmac.h"

namespace sealdesk::seal {

// Which part of HPKE asks: the KEM or the key schedule (their suite ids differ).
enum class HpkePart { Kem, Schedule };

[[nodiscard]] bool labeledExtract(HpkePart part, ByteView salt, std::string_view label, ByteView ikm,
                                  HmacOutput output);
// At most 32 bytes: one block of HKDF-Expand is all the suite needs.
[[nodiscard]] bool labeledExpand(HpkePart part, ByteView prk, std::string_view label, ByteView info,
                                 std::span<std::uint8_t> output);

} // namespace sealdesk::seal
