// Three steps, each for the few texts that the one before could not settle:
//   1. classify: so few digits and so few words that no number can be spelled with them? One SIMD pass.
//   2. Arithmetic: does any group, or any run of groups, fit an issuer's range, a length and the check digit?
//   3. WordStarts: is there a word for a card, or two that join parts, so that more groupings count?
#include "core/masking/engine/prefilter.h"

#include "core/masking/engine/arithmetic.h"
#include "core/masking/engine/issuers.h"
#include "core/masking/engine/plaintext.h"
#include "core/masking/engine/wordstarts.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t leastOrdinals = 2; // as in the stage "pieces"

// Digits and digits' names, so few of both that no number is made of them?
[[gnu::always_inline]] inline bool isTooLittle(Slice<const char> text, const ByteBits &bits, size_t spelled)
{
    return bits.digitCount < Arithmetic::leastDigits &&
           bits.digitCount + spelled + mostSpelled(text, bits) < shortestNumber;
}

// What is known of a text beside its ASCII.
struct Beside {
    WordCounts words;
    bool softened = false;
};

[[gnu::noinline]] bool mayHold(Slice<const char> text, const ByteBits &bits, const Beside &beside, bool cardNamed)
{
    const bool manyDigits = bits.digitCount >= Arithmetic::leastDigits;
    Arithmetic arithmetic(text, bits);
    if (manyDigits && (!arithmetic.read(beside.softened) || arithmetic.anyUsual())) {
        return true;
    }
    // All else needs words.
    WordCounts words = beside.words;
    const WordStarts starts(text, bits);
    if (starts.any()) {
        const WordCounts more = starts.count(cardNamed || words.cards > 0,
                                             words.ordinals < leastOrdinals ? leastOrdinals - words.ordinals : 0);
        words = {words.digits + more.digits, words.cards + more.cards, words.ordinals + more.ordinals};
    }
    const bool card = cardNamed || words.cards > 0;
    // Digits' names count beside a word for a card only.
    if (card && words.digits > 0 && bits.digitCount + words.digits >= shortestNumber) {
        return true;
    }
    return manyDigits && (card || words.ordinals >= leastOrdinals) && arithmetic.anyOther();
}

template <typename Unit>
[[gnu::noinline]] bool mayHoldBeyondAscii(Slice<const Unit> text, bool cardNamed)
{
    PlainText plain;
    if (!makePlain(text, plain)) {
        return true;
    }
    if (plain.size == 0) {
        return false;
    }
    ByteBits bits;
    const Slice<const char> ascii(plain.text, plain.size);
    classify(ascii, bits);
    return !isTooLittle(ascii, bits, plain.words.digits) &&
           mayHold(ascii, bits, {plain.words, plain.softened}, cardNamed);
}

// Wide units: ASCII is narrowed.
template <typename Unit>
bool mayHoldWide(Slice<const Unit> text, bool cardNamed)
{
    if (text.size() < shortestNumber) {
        return false;
    }
    if (text.size() > ByteBits::longest) {
        return true;
    }
    char narrow[ByteBits::longest];
    uint32_t all = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        all |= static_cast<uint32_t>(text[i]);
        narrow[i] = static_cast<char>(text[i]);
    }
    if (all >= 0x80) {
        return mayHoldBeyondAscii(text, cardNamed);
    }
    ByteBits bits;
    const Slice<const char> ascii(narrow, text.size());
    classify(ascii, bits);
    return !isTooLittle(ascii, bits, 0) && mayHold(ascii, bits, {}, cardNamed);
}

} // namespace

bool mayHoldNumber(Slice<const char> utf8, bool cardNamed)
{
    if (utf8.empty()) {
        return false;
    }
    if (utf8.size() > ByteBits::longest) {
        return true;
    }
    ByteBits bits;
    classify(utf8, bits);
    if (!bits.ascii) {
        return mayHoldBeyondAscii(utf8, cardNamed);
    }
    return !isTooLittle(utf8, bits, 0) && mayHold(utf8, bits, {}, cardNamed);
}

bool mayHoldNumber(Slice<const char16_t> utf16, bool cardNamed) { return mayHoldWide(utf16, cardNamed); }
bool mayHoldNumber(Slice<const char32_t> codePoints, bool cardNamed) { return mayHoldWide(codePoints, cardNamed); }

} // namespace sealdesk::masking::engine
