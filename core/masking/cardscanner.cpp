#include "core/masking/cardscanner.h"

#include "core/masking/utf8.h"
#include "core/masking/utf8masker.h"

#include <algorithm>

namespace sealdesk::masking {

namespace {

using engine::Engine;

// Messages laid end to end, as the engine reads them.
struct Joined {
    CodePoints text;
    std::vector<std::size_t> ends;
};

// No code point; stands for what goes without a bullet of its own.
constexpr char32_t takenOut = 0xFFFFFFFF;

bool isPiece(const CodePoints &message) { return message.size() <= Engine::longestPiece; }

} // namespace

MaskedText CardScanner::mask(const RawText &text, Context context) const
{
    return MaskedText(maskUtf8(std::string(text.unmaskedUtf8()), context, engine::Purpose::Mask));
}

MaskedText CardScanner::preview(const RawText &text) const
{
    return MaskedText(maskUtf8(std::string(text.unmaskedUtf8()), {}, engine::Purpose::Preview));
}

std::vector<MaskedText> CardScanner::maskMessages(std::span<const RawText> messages, Context context) const
{
    std::vector<CodePoints> texts;
    texts.reserve(messages.size());
    for (const RawText &message : messages) {
        texts.push_back(decodeUtf8(message.unmaskedUtf8()));
    }
    std::vector<CodePoints> masked = texts;
    // Overlapping stretches of messages that are short enough to be pieces of one number.
    for (std::size_t first = 0; first < texts.size(); first += Engine::mostMessages / 2) {
        std::size_t begin = first;
        const std::size_t stop = std::min(texts.size(), first + Engine::mostMessages);
        while (begin < stop) {
            Joined joined;
            std::size_t end = begin;
            for (; end < stop && isPiece(texts[end]); ++end) {
                joined.text.insert(joined.text.end(), texts[end].begin(), texts[end].end());
                joined.ends.push_back(joined.text.size());
            }
            if (end > begin) {
                Engine scanner;
                std::size_t message = 0;
                for (const engine::Edit &edit : scanner.findInMessages(joined.text, joined.ends, context)) {
                    while (edit.begin >= joined.ends[message]) {
                        ++message;
                    }
                    const std::size_t start = message == 0 ? 0 : joined.ends[message - 1];
                    CodePoints &target = masked[begin + message];
                    // What a bullet stands for beside the first unit is marked, and taken out at the end.
                    for (std::size_t at = edit.begin; at < edit.end; ++at) {
                        target[at - start] = at == edit.begin ? engine::bullet : takenOut;
                    }
                }
            }
            begin = end + 1;
        }
    }
    std::vector<MaskedText> out;
    out.reserve(messages.size());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (isPiece(texts[i])) {
            std::erase(masked[i], takenOut);
            out.push_back(MaskedText(encodeUtf8(masked[i])));
        } else {
            out.push_back(
                MaskedText(maskUtf8(std::string(messages[i].unmaskedUtf8()), context, engine::Purpose::Mask)));
        }
    }
    return out;
}

std::optional<std::size_t> CardScanner::unfinishedFrom(std::span<const RawText> messages, Context context) const
{
    Joined joined;
    std::size_t first = messages.size();
    std::vector<CodePoints> texts;
    while (first > 0 && messages.size() - first < Engine::mostMessages) {
        CodePoints text = decodeUtf8(messages[first - 1].unmaskedUtf8());
        if (!isPiece(text)) {
            break;
        }
        texts.push_back(std::move(text));
        --first;
    }
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        joined.text.insert(joined.text.end(), text->begin(), text->end());
        joined.ends.push_back(joined.text.size());
    }
    Engine scanner;
    const engine::Unfinished found = scanner.unfinished(joined.text, joined.ends, context);
    return found.found ? std::optional(first + found.message) : std::nullopt;
}

bool CardScanner::namesCard(const MaskedText &line) const
{
    Engine scanner;
    return scanner.namesCard(decodeUtf8(line.utf8()));
}

} // namespace sealdesk::masking
