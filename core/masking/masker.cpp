#include "core/masking/masker.h"

#include "core/masking/utf8.h"

#include <algorithm>
#include <exception>

namespace sealdesk::masking {

namespace {

constexpr std::string_view bullet = "\xE2\x80\xA2";
constexpr char32_t bulletPoint = 0x2022;
constexpr char32_t emojiStyle = 0xFE0F; // both stand after the digit of a keycap, which becomes one bullet
constexpr char32_t keycap = 0x20E3;
constexpr std::size_t mostHidden = 19 + 4;

// Digits and letters, as far as hiding goes: what carries meaning. Spaces and ASCII punctuation stay.
bool carriesMeaning(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    const bool digitOrLetter =
        (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
    return digitOrLetter || (first >= 0x80 && character != "\u00A0");
}

std::size_t lengthAt(std::string_view utf8, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U) {
        ++end;
    }
    return end - at;
}

// The characters of `utf8`, each a view; and for each whether a range covers it.
struct Marked {
    std::vector<std::string_view> characters;
    std::vector<bool> hidden;
};

Marked mark(std::string_view utf8, std::vector<ByteRange> ranges)
{
    std::ranges::sort(ranges, {}, &ByteRange::begin);
    Marked marked;
    auto range = ranges.begin();
    std::size_t coveredTo = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = lengthAt(utf8, at);
        while (range != ranges.end() && range->begin <= at) {
            coveredTo = std::max(coveredTo, range->end);
            ++range;
        }
        const std::string_view character = utf8.substr(at, length);
        marked.characters.push_back(character);
        marked.hidden.push_back(at < coveredTo && carriesMeaning(character));
        at += length;
    }
    return marked;
}

std::string withBullets(const Marked &marked)
{
    std::string text;
    for (std::size_t i = 0; i < marked.characters.size(); ++i) {
        text += marked.hidden[i] ? bullet : marked.characters[i];
    }
    return text;
}

// What parts an address; mask.js has the same.
constexpr std::string_view partEnds = "/?&=#;";

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view part)
{
    std::string bytes;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const int high = part[i] == '%' && part.size() - i > 2 ? hexValue(part[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(part[i + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += part[i] == '+' ? ' ' : part[i];
        }
    }
    return encodeUtf8(decodeUtf8(bytes));
}

RawText again(const MaskedText &text) { return RawText(std::string(text.utf8())); }

} // namespace

MaskedText Masker::apply(const TextRule *rule, const RawText &text, MaskedText scanned)
{
    if (!rule) {
        return scanned;
    }
    const std::string typed = encodeUtf8(decodeUtf8(text.unmaskedUtf8()));
    std::vector<ByteRange> ranges;
    if (!rule->find(typed, ranges)) {
        return MaskedText(std::string(withheldNotice));
    }
    if (ranges.empty()) {
        return scanned;
    }
    // Rules see what was typed, not what is left of it; both together decide about each character.
    Marked byRule = mark(typed, ranges);
    const Marked byScanner = mark(scanned.utf8(), {});
    if (byScanner.characters.size() == byRule.characters.size()) {
        for (std::size_t i = 0; i < byRule.characters.size(); ++i) {
            byRule.characters[i] = byScanner.characters[i];
        }
        return MaskedText(withBullets(byRule));
    }
    // A keycap of several characters became one bullet: the rule once more, on what is shown.
    ranges.clear();
    const std::string shown(scanned.utf8());
    if (!rule->find(shown, ranges)) {
        return MaskedText(std::string(withheldNotice));
    }
    return MaskedText(withBullets(mark(shown, ranges)));
}

MaskedText Masker::mask(const RawText &text) const
{
    if (isOff()) {
        return MaskedText(encodeUtf8(decodeUtf8(text.unmaskedUtf8())));
    }
    try {
        return apply(m_rule.get(), text, m_scanner.mask(text));
    } catch (const std::exception &) {
        return MaskedText(std::string(withheldNotice));
    }
}

MaskedText Masker::maskUrl(const RawText &url) const
{
    const std::string typed = encodeUtf8(decodeUtf8(url.unmaskedUtf8()));
    std::string out;
    for (std::size_t at = 0; at < typed.size();) {
        const std::size_t end = std::min(typed.find_first_of(partEnds, at), typed.size());
        const std::string part = typed.substr(at, end - at);
        const RawText decoded(percentDecoded(part));
        const MaskedText masked = mask(decoded);
        out += masked.utf8() == decoded.unmaskedUtf8() ? part : std::string(masked.utf8());
        out += typed.substr(end, 1);
        at = end + 1;
    }
    return MaskedText(std::move(out));
}

MaskedText Masker::preview(const RawText &text) const
{
    try {
        return apply(m_rule.get(), text, m_scanner.preview(text));
    } catch (const std::exception &) {
        return MaskedText(std::string(withheldNotice));
    }
}

MaskedText Masker::tryRule(const RawText &text, const TextRule &rule) const
{
    try {
        return apply(&rule, text, m_scanner.mask(text));
    } catch (const std::exception &) {
        return MaskedText(std::string(withheldNotice));
    }
}

Spoken Masker::next(std::span<const Earlier> earlier, const RawText &text) const
{
    Spoken spoken;
    if (isOff()) {
        spoken.text = mask(text);
        return spoken;
    }
    try {
        std::vector<RawText> messages;
        std::vector<std::size_t> own;
        CardScanner::Context context;
        for (std::size_t i = 0; i < earlier.size(); ++i) {
            if (earlier[i].sameAuthor) {
                messages.push_back(again(*earlier[i].text));
                own.push_back(i);
            } else {
                context.cardNamed = m_scanner.namesCard(*earlier[i].text); // the last one counts
            }
        }
        messages.emplace_back(std::string(text.unmaskedUtf8()));
        std::vector<MaskedText> masked = m_scanner.maskMessages(messages, context);
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (!(masked[i] == *earlier[own[i]].text)) {
                spoken.earlier.push_back({own[i], std::move(masked[i])});
            }
        }
        const auto unfinished = m_scanner.unfinishedFrom(messages, context);
        spoken.unfinished = unfinished.has_value();
        spoken.text = apply(m_rule.get(), text, std::move(masked.back()));
    } catch (const std::exception &) {
        spoken.text = MaskedText(std::string(withheldNotice));
    }
    return spoken;
}

bool onlyHides(const MaskedText &before, const MaskedText &after)
{
    const CodePoints old = decodeUtf8(before.utf8());
    const CodePoints fresh = decodeUtf8(after.utf8());
    std::size_t hidden = 0;
    std::size_t i = 0;
    for (const char32_t point : fresh) {
        if (i == old.size()) {
            return false;
        }
        if (point == old[i]) {
            ++i;
            continue;
        }
        if (point != bulletPoint || ++hidden > mostHidden) {
            return false;
        }
        ++i;
        while (i < old.size() && (old[i] == emojiStyle || old[i] == keycap)) {
            ++i;
        }
    }
    return i == old.size();
}

} // namespace sealdesk::masking
