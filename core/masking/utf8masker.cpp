#include "core/masking/utf8masker.h"

#include "core/masking/engine/prefilter.h"
#include "core/masking/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace sealdesk::masking {

namespace {

using engine::Engine;

// Applies the edits to units [begin, end) of the window.
void append(std::string &out, std::span<const char32_t> window, std::size_t begin, const engine::Settled &settled)
{
    std::size_t at = begin;
    for (const engine::Edit &edit : settled.edits) {
        for (; at < edit.begin; ++at) {
            appendUtf8(out, window[at]);
        }
        appendUtf8(out, engine::bullet);
        at = edit.end;
    }
    for (; at < settled.end; ++at) {
        appendUtf8(out, window[at]);
    }
}

std::string maskAll(std::string_view text, engine::Context context, engine::Purpose purpose)
{
    Engine scanner;
    std::array<char32_t, Engine::longestText> window;
    std::string out;
    out.reserve(text.size() + text.size() / 2);
    std::size_t read = 0;
    std::size_t filled = 0;
    std::size_t begin = 0;
    for (;;) {
        while (filled < window.size() && read < text.size()) {
            window[filled++] = decodeOne(text, read);
        }
        const bool isEnd = read == text.size();
        const engine::Settled settled = scanner.settle({window.data(), filled}, begin, isEnd, context, purpose);
        append(out, std::span(window).first(filled), begin, settled);
        if (isEnd) {
            return out;
        }
        const std::size_t kept = settled.end > Engine::margin ? settled.end - Engine::margin : 0;
        std::copy(window.begin() + static_cast<std::ptrdiff_t>(kept),
                  window.begin() + static_cast<std::ptrdiff_t>(filled), window.begin());
        filled -= kept;
        begin = settled.end - kept;
    }
}

} // namespace

std::optional<std::string> maskedUtf8(std::string_view text, engine::Context context, engine::Purpose purpose)
{
    const bool mask = purpose == engine::Purpose::Mask; // previews hide much more
    if (mask && !engine::mayHoldNumber(engine::Slice<const char>(text.data(), text.size()), context.cardNamed)) {
        return std::nullopt;
    }
    return maskAll(text, context, purpose);
}

std::string maskUtf8(std::string text, engine::Context context, engine::Purpose purpose)
{
    std::optional<std::string> masked = maskedUtf8(text, context, purpose);
    return masked ? *std::move(masked) : std::move(text);
}

} // namespace sealdesk::masking
