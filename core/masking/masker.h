// Masker: the door through which typed text comes into a program: RawText in, MaskedText out. Card numbers are
// hidden by CardScanner, also those in several messages; on the relay custom patterns are applied too.
//
// It fails closed: when a rule cannot be applied, the text is withheld, never passed. Only with a MaskingOff,
// which an admin device has signed, text passes as typed, and never longer than that says.
#pragma once

#include "core/base/clock.h"
#include "core/base/maskingoff.h"
#include "core/masking/cardscanner.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sealdesk::masking {

// What stands in the place of a text that could not be masked. Not translated: it is part of the transcript.
inline constexpr std::string_view withheldNotice = "[withheld]";

struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// More to hide than card numbers; see core/masking/patterns.
class TextRule {
public:
    virtual ~TextRule() = default;
    // Adds what is to be hidden in well-formed UTF-8, on boundaries of its characters. False: it could not be
    // found out.
    [[nodiscard]] virtual bool find(std::string_view utf8, std::vector<ByteRange> &hidden) const = 0;
};

// A line said before, for numbers in pieces.
struct Earlier {
    bool sameAuthor = true;
    const MaskedText *text = nullptr;
};
// An earlier line of which more is hidden now.
struct Hidden {
    std::size_t index = 0; // in the list of earlier lines
    MaskedText text;
};
struct Spoken {
    MaskedText text;
    std::vector<Hidden> earlier;
    bool unfinished = false; // its end could be the beginning of a card number
};

class Masker {
public:
    explicit Masker(const Clock &clock) : m_clock(clock) {}

    [[nodiscard]] MaskedText mask(const RawText &text) const;
    // An address: each of its parts as a text of its own, percent-decoded, since in running text addresses are left
    // alone. A part with something to hide is given back decoded.
    [[nodiscard]] MaskedText maskUrl(const RawText &url) const;
    // For text still being typed: every run of five or more digits is hidden too, even while masking is off.
    [[nodiscard]] MaskedText preview(const RawText &text) const;
    // A line of a conversation, after the `earlier` ones (oldest first, both parties').
    [[nodiscard]] Spoken next(std::span<const Earlier> earlier, const RawText &text) const;

    // nullptr: none.
    void setRule(std::shared_ptr<const TextRule> rule) { m_rule = std::move(rule); }
    // nullopt: masking is on.
    void setOff(std::optional<MaskingOff> off) { m_off = off; }
    [[nodiscard]] bool isOff() const { return m_off && m_off->holdsAt(m_clock.wallMs()); }
    // What these would do, without masking being off: for trying a rule out.
    [[nodiscard]] MaskedText tryRule(const RawText &text, const TextRule &rule) const;

private:
    [[nodiscard]] static MaskedText apply(const TextRule *rule, const RawText &text, MaskedText scanned);

    const Clock &m_clock;
    CardScanner m_scanner;
    std::shared_ptr<const TextRule> m_rule;
    std::optional<MaskingOff> m_off;
};

// Is `after` the same text with some of its letters and digits hidden, so many as a card number and its security
// code have at most? What a client asks for as an edit may do no more.
[[nodiscard]] bool onlyHides(const MaskedText &before, const MaskedText &after);

} // namespace sealdesk::masking
