#include "core/masking/cardscanner.h"

#include "core/masking/digitruns.h"
#include "core/masking/judge.h"
#include "core/masking/utf8.h"

namespace sealdesk::masking {

namespace {

constexpr char32_t bullet = 0x2022;
constexpr std::size_t digitsLeft = 4;
// Half a card number is hidden in previews: from so many digits on, separators or not (E4).
constexpr std::size_t shortestHiddenRun = 5;

// Hides the digits of groups first to last, but not the last `spare` ones.
void hide(CodePoints &text, const Run &run, std::size_t first, std::size_t last, std::size_t spare)
{
    std::size_t count = 0;
    for (std::size_t g = first; g <= last; ++g) {
        count += run[g].digits.size();
    }
    std::size_t hidden = 0;
    for (std::size_t g = first; g <= last; ++g) {
        for (std::size_t i = run[g].at; i < run[g].end() && hidden + spare < count; ++i, ++hidden) {
            text[i] = bullet;
        }
    }
}

void hideCardNumbers(CodePoints &text)
{
    for (const Run &run : findRuns(text)) {
        for (const CardNumber &number : findCardNumbers(text, run)) {
            hide(text, run, number.first, number.last, digitsLeft);
        }
    }
}

void hideLongRuns(CodePoints &text)
{
    for (const Run &run : findRuns(text)) {
        std::size_t count = 0;
        for (const Group &group : run) {
            count += group.digits.size();
        }
        if (count >= shortestHiddenRun) {
            hide(text, run, 0, run.size() - 1, 0);
        }
    }
}

} // namespace

MaskedText CardScanner::mask(const RawText &text) const
{
    CodePoints codePoints = decodeUtf8(text.unmaskedUtf8());
    hideCardNumbers(codePoints);
    return MaskedText(encodeUtf8(codePoints));
}

MaskedText CardScanner::preview(const RawText &text) const
{
    CodePoints codePoints = decodeUtf8(text.unmaskedUtf8());
    hideCardNumbers(codePoints);
    hideLongRuns(codePoints);
    return MaskedText(encodeUtf8(codePoints));
}

} // namespace sealdesk::masking
