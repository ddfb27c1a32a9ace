// What ASCII characters may be to the first look, and groups of them that only separators part, of which some hold
// letters that stand for digits: do any make a number?
#pragma once

#include "core/masking/engine/classes.h"
#include "core/masking/engine/issuers.h"
#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// From what is no digit to what is least like one.
enum Ascii : uint8_t { asciiOther, asciiDigit, asciiLetter, asciiLook, asciiDisguise };

struct AsciiClasses {
    uint8_t of[256] = {};
    constexpr AsciiClasses()
    {
        for (unsigned c = 0; c < 128; ++c) {
            of[c] = isAsciiDigit(c) ? asciiDigit : isAsciiLetter(c) ? asciiLetter : asciiOther;
        }
        for (const tables::LetterValue &known : tables::besideCard) {
            if (known.letter < 128) {
                of[known.letter] = asciiDisguise;
            }
        }
        of[0x4F] = of[0x6F] = of[0x6C] = of[0x49] = asciiLook; // O o l I
    }
};
inline constexpr AsciiClasses asciiClasses;

[[nodiscard]] inline uint8_t classAt(char c) { return asciiClasses.of[static_cast<unsigned char>(c)]; }

class SoftChain {
public:
    // `surely`: only such numbers as are hidden without a word for a card.
    explicit SoftChain(bool surely) : m_surely(surely) {}

    void clear() { m_count = 0; }
    // False: a number ends in this group.
    [[nodiscard]] bool add(Slice<const char> group);

private:
    static constexpr size_t mostUnits = 64;
    struct Unit {
        uint8_t value;
        bool begins; // a run of digits
        bool group;  // begins a group
    };
    [[nodiscard]] bool endsNumber() const;
    [[nodiscard]] bool isUsual(size_t first) const;

    Unit m_units[mostUnits];
    size_t m_count = 0;
    bool m_surely;
};

} // namespace sealdesk::masking::engine
