// CardScanner: the one maker of MaskedText. Every text that a person typed goes through it before
// anyone reads, routes, shows or stores it (B1); resources/widget/mask.js is its twin.
//
// It never keeps, logs or reports what it hid, never fails (ill-formed UTF-8 becomes U+FFFD) and
// never takes more than linear time. It offers no way to make MaskedText of unscanned text.
//
// Stages, each a function of its own: decode -> runs -> judge -> mask.
#pragma once

#include "core/base/maskedtext.h"
#include "core/base/rawtext.h"

namespace sealdesk::masking {

class CardScanner {
public:
    // Card numbers keep their last four digits; the others become U+2022. All else stays as typed.
    [[nodiscard]] MaskedText mask(const RawText &text) const;
    // For text that is still being typed: mask(), and then every run of five or more digits becomes
    // bullets, since half a card number is not one yet (E4).
    [[nodiscard]] MaskedText preview(const RawText &text) const;
};

} // namespace sealdesk::masking
