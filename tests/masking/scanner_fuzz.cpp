// Any bytes: no crash, well-formed output, and masking twice is masking once or hides more.
#include "core/masking/cardscanner.h"
#include "core/masking/utf8.h"

#include <cstdint>
#include <cstdlib>

using sealdesk::RawText;
using sealdesk::masking::CardScanner;
using sealdesk::masking::decodeUtf8;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto before = decodeUtf8(text);
    const auto masked = CardScanner().mask(RawText(text));
    const auto after = decodeUtf8(masked.utf8());
    if (after.size() != before.size()) {
        std::abort();
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i] != before[i] && after[i] != 0x2022) {
            std::abort();
        }
    }
    const auto previewed = decodeUtf8(CardScanner().preview(RawText(text)).utf8());
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (previewed[i] != after[i] && previewed[i] != 0x2022) {
            std::abort(); // a preview shows nothing that the masked text hides
        }
    }
    return 0;
}
