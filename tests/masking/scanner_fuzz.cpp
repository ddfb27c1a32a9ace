// Any bytes: no crash, never longer, nothing but bullets is new. The bytes are also
// read as consecutive messages, parted by NUL.
#include "core/masking/cardscanner.h"
#include "core/masking/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using sealdesk::RawText;
using sealdesk::masking::CardScanner;
using sealdesk::masking::decodeUtf8;

namespace {

// What is left is a subsequence of what was there, with bullets between.
void checkNothingNew(const sealdesk::masking::CodePoints &before, const sealdesk::masking::CodePoints &after)
{
    if (after.size() > before.size()) {
        std::abort();
    }
    std::size_t at = 0;
    for (const char32_t c : after) {
        if (c == 0x2022) {
            continue;
        }
        while (at < before.size() && before[at] != c) {
            ++at;
        }
        if (at++ == before.size()) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const CardScanner scanner;
    const auto masked = scanner.mask(RawText(text));
    checkNothingNew(decodeUtf8(text), decodeUtf8(masked.utf8()));
    const auto previewed = scanner.preview(RawText(text));
    checkNothingNew(decodeUtf8(text), decodeUtf8(previewed.utf8()));

    std::vector<RawText> messages;
    std::size_t begin = 0;
    while (begin <= text.size() && messages.size() < 40) {
        const std::size_t end = std::min(text.find('\0', begin), text.size());
        messages.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    const auto lines = scanner.maskMessages(messages);
    if (lines.size() != messages.size()) {
        std::abort();
    }
    const auto unfinished = scanner.unfinishedFrom(messages);
    if (unfinished && *unfinished >= messages.size()) {
        std::abort();
    }
    return 0;
}
