#include "core/masking/engine/reading.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/markup.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t farGap = 200; // longer ones are not looked at
constexpr uint32_t beyond = 0xFFFF;
// A label after the number says less than one before it.
constexpr uint32_t cardAfter = 12;
constexpr uint32_t otherAfter = 40;
constexpr uint32_t namedByOther = 300;
constexpr size_t labelsLookedAt = 64;

} // namespace

void Reading::choose(View view)
{
    m_view = view;
    w.viewCount = 0;
    for (size_t i = 0; i < w.groupCount; ++i) {
        const unsigned flags = w.groups[i].flags;
        const bool word = (flags & groupWord) != 0;
        const bool look = (flags & (groupLook | groupPipes)) != 0;
        if ((word && view != View::Words) || (look && view != View::Looks && view != View::Disguises)) {
            continue;
        }
        if ((view == View::Words && (flags & groupSpelled) != 0) || ((flags & groupDoubt) != 0 && !isVouchedFor(i))) {
            continue;
        }
        if (w.viewCount > 0) {
            const Group &before = w.groups[w.view[w.viewCount - 1]];
            w.gaps[w.viewCount] = gapBetween(before.end, w.groups[i].begin);
            w.gaps[w.viewCount].newMessage = before.message != w.groups[i].message;
        }
        w.view[w.viewCount++] = static_cast<uint16_t>(i);
    }
}

// Does a digit's name that vouches for the doubtful one stand beside it, perhaps behind others in doubt?
bool Reading::isVouchedFor(size_t i) const
{
    constexpr size_t mostInDoubt = 4; // one after the other
    const auto touch = [this](size_t a, size_t b) { return !gapBetween(w.groups[a].end, w.groups[b].begin).letters; };
    constexpr unsigned names = groupDoubt | groupVouches;
    for (size_t n = i; n > 0 && i - n < mostInDoubt && (w.groups[n - 1].flags & names) != 0 && touch(n - 1, n); --n) {
        if ((w.groups[n - 1].flags & groupVouches) != 0) {
            return true;
        }
    }
    for (size_t n = i + 1;
         n < w.groupCount && n - i <= mostInDoubt && (w.groups[n].flags & names) != 0 && touch(n - 1, n); ++n) {
        if ((w.groups[n].flags & groupVouches) != 0) {
            return true;
        }
    }
    return false;
}

Gap Reading::gapBetween(size_t from, size_t to) const
{
    Gap gap{};
    gap.length = static_cast<uint16_t>(to - from);
    gap.spaces = true;
    if (to - from > farGap) {
        gap.letters = true;
        gap.separators = 255;
        return gap;
    }
    WordHash hash;
    if (to - from == 1) { // the most of them; no markup
        const Kind k = Class{w.classes[from]}.kind();
        hash.add(text[from]);
        gap.hash = hash.value();
        gap.separators = k == Kind::Ignorable ? 0 : 1;
        gap.spaces = k == Kind::Ignorable || k == Kind::Space || k == Kind::Newline;
        gap.masks = k == Kind::Mask;
        gap.letters = isLetterKind(k) || k == Kind::Digit;
        return gap;
    }
    for (size_t i = from; i < to;) {
        const Kind k = Class{w.classes[i]}.kind();
        hash.add(text[i]);
        if (k == Kind::Ignorable) {
            ++i;
            continue;
        }
        gap.spaces = gap.spaces && (k == Kind::Space || k == Kind::Newline);
        gap.masks = gap.masks || k == Kind::Mask;
        const size_t markup = k == Kind::Other && text[i] < 0x80 ? markupAt(text.first(to), i) : 0;
        gap.letters = gap.letters || (markup == 0 && (isLetterKind(k) || k == Kind::Digit));
        gap.separators = static_cast<uint8_t>(gap.separators + (gap.separators < 255 ? 1 : 0));
        for (size_t n = 1; n < markup; ++n) {
            hash.add(text[i + n]);
        }
        i += markup > 0 ? markup : 1;
    }
    gap.hash = hash.value();
    return gap;
}

char32_t Reading::visibleBefore(size_t at) const
{
    while (at > 0 && Class{w.classes[at - 1]}.kind() == Kind::Ignorable) {
        --at;
    }
    return at > 0 ? text[at - 1] : 0;
}

char32_t Reading::visibleFrom(size_t at) const
{
    while (at < text.size() && Class{w.classes[at]}.kind() == Kind::Ignorable) {
        ++at;
    }
    return at < text.size() ? text[at] : 0;
}

unsigned Reading::numberAt(const Group &g) const
{
    unsigned value = 0;
    for (size_t i = 0; i < g.count && i < 4; ++i) {
        value = value * 10 + w.digits[g.firstUnit + i].value;
    }
    return value;
}

size_t Reading::firstLabelAfter(size_t at) const
{
    size_t low = 0;
    size_t high = w.labelCount;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (w.labels[middle].begin < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

Reading::Nearest Reading::nearestLabel(size_t begin, size_t end) const
{
    uint32_t card = cardNamed ? namedByOther : beyond;
    uint32_t other = beyond;
    uint16_t otherFlags = 0;
    const auto see = [&](size_t index, uint32_t distance, bool after) {
        const Label &label = w.labels[index];
        if ((label.flags & wordCard) != 0) {
            const uint32_t far = distance + (after ? cardAfter : 0);
            card = far < card ? far : card;
            return;
        }
        if ((label.flags & wordLabel) == 0) {
            return;
        }
        // "card account", "card id": still the card's.
        if (index > 0 && (w.labels[index - 1].flags & wordCard) != 0 && w.labels[index - 1].end + 1u >= label.begin &&
            w.labels[index - 1].end <= label.begin) {
            return;
        }
        const uint32_t far = distance + (after ? otherAfter : 0);
        if (far < other) {
            other = far;
            otherFlags = label.flags;
        }
    };
    const size_t first = firstLabelAfter(begin);
    for (size_t n = 0; n < labelsLookedAt && n < first; ++n) {
        const Label &label = w.labels[first - 1 - n];
        see(first - 1 - n, label.end <= begin ? static_cast<uint32_t>(begin - label.end) : 0, false);
    }
    for (size_t n = first; n < w.labelCount && n < first + labelsLookedAt; ++n) {
        if (w.labels[n].begin >= end) {
            see(n, static_cast<uint32_t>(w.labels[n].begin - end), true);
        }
    }
    Nearest nearest;
    nearest.card = card != beyond && card <= other;
    if (other < card) {
        nearest.otherFlags = otherFlags;
        nearest.otherDistance = other;
    }
    return nearest;
}

bool Reading::anyCardWord() const
{
    for (size_t i = 0; i < w.labelCount; ++i) {
        if ((w.labels[i].flags & wordCard) != 0) {
            return true;
        }
    }
    return cardNamed;
}

bool Reading::hasAddressMarks() const
{
    if (m_addressMarks == Known::NotYet) {
        m_addressMarks = Known::No;
        for (const char32_t c : text) {
            // "://", "host/", "host?", "/path", "C:\\", "a@b", "www.", "doi:"
            const char32_t lower = c | 32u;
            if (c == '/' || c == '?' || c == '\\' || c == '@' || lower == 'w' || lower == 'd' || c > 0xFF00) {
                m_addressMarks = Known::Yes;
                break;
            }
        }
    }
    return m_addressMarks == Known::Yes;
}

uint16_t Reading::labelsWithin(size_t begin, size_t end) const
{
    uint16_t flags = 0;
    for (size_t i = firstLabelAfter(begin); i < w.labelCount && w.labels[i].begin < end; ++i) {
        flags |= w.labels[i].flags;
    }
    return flags;
}

} // namespace sealdesk::masking::engine
