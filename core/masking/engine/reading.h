// One text in work: its code points, its tokens, and one reading of it (which kinds of groups count as
// digits: plain ones, letters that look like digits, digits' names). The stages share it.
#pragma once

#include "core/masking/engine/issuers.h"
#include "core/masking/engine/slice.h"
#include "core/masking/engine/words.h"
#include "core/masking/engine/workspace.h"

namespace sealdesk::masking::engine {

enum class View : uint8_t { Plain, Looks, Disguises, Words };

// Most separators between two groups of a number; markup counts as one, zero-width characters as none.
inline constexpr size_t mostSeparators = 5;
// Digits in circles count more often than they are part of a number.
inline constexpr char32_t firstCircled = 0x2460;
inline constexpr char32_t lastCircled = 0x2793;

class Reading {
public:
    Reading(Slice<const char32_t> codePoints, Workspace &workspace, bool named)
        : text(codePoints), w(workspace), cardNamed(named)
    {
    }

    const Slice<const char32_t> text;
    Workspace &w;
    const bool cardNamed; // by the other party

    // Which groups count, and the gaps between them.
    void choose(View view);
    [[nodiscard]] size_t size() const { return w.viewCount; }
    [[nodiscard]] Group &group(size_t i) const { return w.groups[w.view[i]]; }
    // Before group i of the view; i > 0.
    [[nodiscard]] const Gap &gap(size_t i) const { return w.gaps[i]; }
    // Could group i follow group i - 1 in a number?
    [[nodiscard]] bool joins(size_t i) const
    {
        const Gap &g = gap(i);
        return !g.letters && !g.newMessage && g.separators <= mostSeparators;
    }
    [[nodiscard]] bool usable(size_t i) const
    {
        constexpr unsigned barred = groupUsed | groupGuarded;
        const Group &g = group(i);
        return (g.flags & barred) == 0 && !isBarrier(g) && g.count > 0 && g.count <= longestNumber;
    }
    [[nodiscard]] bool isBarrier(const Group &g) const
    {
        return (g.flags & groupIdentifier) != 0 && (m_view != View::Disguises || (g.flags & groupDisguise) == 0);
    }
    [[nodiscard]] View view() const { return m_view; }

    [[nodiscard]] Gap gapBetween(size_t from, size_t to) const;
    // The nearest visible character before `at` / at or after it; 0 at the ends of the message.
    [[nodiscard]] char32_t visibleBefore(size_t at) const;
    [[nodiscard]] char32_t visibleFrom(size_t at) const;
    [[nodiscard]] unsigned numberAt(const Group &g) const; // its value, of at most four digits

    // Is the nearest word beside [begin, end) that says what a number is one for a card?
    struct Nearest {
        bool card = false;
        uint16_t otherFlags = 0; // of the label of another kind that is nearer
        uint32_t otherDistance = 0;
    };
    [[nodiscard]] Nearest nearestLabel(size_t begin, size_t end) const;
    [[nodiscard]] bool anyCardWord() const;
    // Is there any character without which nothing is a URL, path or e-mail address? Looked for once.
    [[nodiscard]] bool hasAddressMarks() const;
    // Flags of all labels within [begin, end).
    [[nodiscard]] uint16_t labelsWithin(size_t begin, size_t end) const;
    // Index of the first label that ends after `at`.
    [[nodiscard]] size_t firstLabelAfter(size_t at) const;

private:
    [[nodiscard]] bool isVouchedFor(size_t i) const;

    enum class Known : uint8_t { NotYet, No, Yes };

    View m_view = View::Plain;
    mutable Known m_addressMarks = Known::NotYet;
};

} // namespace sealdesk::masking::engine
