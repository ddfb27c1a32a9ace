// The engine for browsers: compiled to WebAssembly without any library; resources/widget/mask.js is its other half.
//
// Texts come as UTF-16 in `units`; what becomes a bullet is given back as pairs of offsets in `edits`. A lone
// surrogate is read as U+FFFD, one unit. It keeps what it was given until the next call, inside the module's own
// memory, and hands it to nobody.
#include "core/masking/engine/engine.h"
#include "core/masking/engine/prefilter.h"

using namespace sealdesk::masking::engine;

namespace {

constexpr size_t capacity = 65536;

char16_t units[capacity];
uint32_t ends[Engine::mostMessages];
uint32_t edits[2 * capacity];
char32_t window[Engine::longestText];
uint32_t offsets[Engine::longestText + 1]; // where each code point of the window begins
Engine scanner;

constexpr bool isHigh(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
constexpr bool isLow(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

char32_t decodeOne(size_t length, size_t &at)
{
    const char16_t unit = units[at++];
    if (!isHigh(unit) && !isLow(unit)) {
        return unit;
    }
    if (isLow(unit) || at == length || !isLow(units[at])) {
        return opaque;
    }
    const char16_t low = units[at++];
    return 0x10000U + ((static_cast<char32_t>(unit) - 0xD800U) << 10U) + (static_cast<char32_t>(low) - 0xDC00U);
}

size_t note(Slice<const Edit> found, size_t count)
{
    for (const Edit &edit : found) {
        edits[2 * count] = offsets[edit.begin];
        edits[2 * count + 1] = offsets[edit.end];
        ++count;
    }
    return count;
}

// As maskUtf8 in core/masking/utf8masker.cpp, window for window.
size_t findAll(size_t length, Context context, Purpose purpose)
{
    size_t count = 0;
    size_t read = 0;
    size_t filled = 0;
    size_t begin = 0;
    offsets[0] = 0;
    for (;;) {
        while (filled < Engine::longestText && read < length) {
            window[filled++] = decodeOne(length, read);
            offsets[filled] = static_cast<uint32_t>(read);
        }
        const bool isEnd = read == length;
        const Settled settled = scanner.settle({window, filled}, begin, isEnd, context, purpose);
        count = note(settled.edits, count);
        if (isEnd) {
            return count;
        }
        const size_t kept = settled.end > Engine::margin ? settled.end - Engine::margin : 0;
        for (size_t i = kept; i < filled; ++i) {
            window[i - kept] = window[i];
        }
        for (size_t i = kept; i <= filled; ++i) {
            offsets[i - kept] = offsets[i];
        }
        filled -= kept;
        begin = settled.end - kept;
    }
}

// Reads the messages of `ends` (in units) into the window; what does not fit is left out by the caller.
struct Messages {
    size_t length = 0;
    size_t messageEnds[Engine::mostMessages] = {};
};
Messages readMessages(size_t count)
{
    Messages messages;
    size_t at = 0;
    offsets[0] = 0;
    for (size_t i = 0; i < count; ++i) {
        while (at < ends[i] && messages.length < Engine::longestText) {
            window[messages.length++] = decodeOne(ends[i], at);
            offsets[messages.length] = static_cast<uint32_t>(at);
        }
        messages.messageEnds[i] = messages.length;
    }
    return messages;
}

} // namespace

#define SEALDESK_EXPORT(name) extern "C" __attribute__((export_name(#name)))

SEALDESK_EXPORT(units) char16_t *unitsAddress() { return units; }
SEALDESK_EXPORT(ends) uint32_t *endsAddress() { return ends; }
SEALDESK_EXPORT(edits) uint32_t *editsAddress() { return edits; }
SEALDESK_EXPORT(capacity) size_t capacityUnits() { return capacity; }
SEALDESK_EXPORT(mostMessages) size_t mostMessages() { return Engine::mostMessages; }
SEALDESK_EXPORT(longestPiece) size_t longestPiece() { return Engine::longestPiece; }

// Each answers with a number of edits.
SEALDESK_EXPORT(mask) size_t mask(size_t length, bool cardNamed)
{
    if (!mayHoldNumber(Slice<const char16_t>(units, length), cardNamed)) {
        return 0;
    }
    return findAll(length, {cardNamed}, Purpose::Mask);
}
SEALDESK_EXPORT(preview) size_t preview(size_t length) { return findAll(length, {}, Purpose::Preview); }
SEALDESK_EXPORT(maskMessages) size_t maskMessages(size_t count, bool cardNamed)
{
    const Messages messages = readMessages(count);
    return note(scanner.findInMessages({window, messages.length}, {messages.messageEnds, count}, {cardNamed}), 0);
}

// The message in which a number begins that may go on, or -1.
SEALDESK_EXPORT(unfinished) int32_t unfinished(size_t count, bool cardNamed)
{
    const Messages messages = readMessages(count);
    const Unfinished found = scanner.unfinished({window, messages.length}, {messages.messageEnds, count}, {cardNamed});
    return found.found ? static_cast<int32_t>(found.message) : -1;
}
SEALDESK_EXPORT(namesCard) bool namesCard(size_t length)
{
    ends[0] = static_cast<uint32_t>(length);
    return scanner.namesCard({window, readMessages(1).length});
}
