// CardScanner: the maker of MaskedText. Every text that a person typed goes through it before anyone reads, routes,
// shows or stores it (B1). What is hidden is decided by core/masking/engine, which the browser runs too.
//
// It never keeps, logs or reports what it hid, never fails (ill-formed UTF-8 becomes U+FFFD) and
// never takes more than linear time. It offers no way to make MaskedText of unscanned text.
#pragma once

#include "core/base/maskedtext.h"
#include "core/base/rawtext.h"
#include "core/masking/engine/engine.h"

#include <optional>
#include <span>
#include <vector>

namespace sealdesk::masking {

class CardScanner {
public:
    using Context = engine::Context;

    // Card numbers keep their last four digits, security codes beside them none; what is hidden becomes U+2022.
    // All else stays as typed.
    [[nodiscard]] MaskedText mask(const RawText &text, Context context = {}) const;
    // For text that is still being typed: mask(), and then every run of five or more digits becomes
    // bullets, since half a card number is not one yet (E4).
    [[nodiscard]] MaskedText preview(const RawText &text) const;

    // Consecutive messages of one person, oldest first: the final state of each, with numbers that were completed over
    // several messages hidden in all of them.
    [[nodiscard]] std::vector<MaskedText> maskMessages(std::span<const RawText> messages, Context context = {}) const;
    // The message in which a card number begins that a next message may complete; from it on they are held back a
    // moment.
    [[nodiscard]] std::optional<std::size_t> unfinishedFrom(std::span<const RawText> messages,
                                                            Context context = {}) const;
    // Does the line speak of a card? For the context of the other party's answer.
    [[nodiscard]] bool namesCard(const MaskedText &line) const;
};

} // namespace sealdesk::masking
