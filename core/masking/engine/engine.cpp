#include "core/masking/engine/engine.h"

#include "core/masking/engine/candidates.h"
#include "core/masking/engine/classes.h"
#include "core/masking/engine/guards.h"
#include "core/masking/engine/overrides.h"
#include "core/masking/engine/pieces.h"
#include "core/masking/engine/prefilter.h"
#include "core/masking/engine/reading.h"
#include "core/masking/engine/securitycode.h"
#include "core/masking/engine/tokenizer.h"

namespace sealdesk::masking::engine {

namespace {

constexpr unsigned anyLook = groupLook;
// Half a card number is hidden in previews: from so many digits on, separators or not.
constexpr size_t shortestHiddenRun = 5;
constexpr size_t leastLeft = 3;

void reset(Workspace &w)
{
    w.digitCount = 0;
    w.groupCount = 0;
    w.labelCount = 0;
    w.viewCount = 0;
    w.numberCount = 0;
    w.editCount = 0;
}

void tokenize(Slice<const char32_t> text, Slice<const size_t> ends, Workspace &w, bool pipes)
{
    reset(w);
    Tokenizer tokenizer(text, w);
    size_t begin = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        w.messageEnds[i] = static_cast<uint16_t>(ends[i]);
        tokenizer.read(begin, ends[i], static_cast<uint16_t>(i), pipes);
        begin = ends[i];
    }
}

bool hasGroup(const Workspace &w, unsigned flags)
{
    for (size_t i = 0; i < w.groupCount; ++i) {
        if ((w.groups[i].flags & flags) != 0) {
            return true;
        }
    }
    return false;
}

void findNumbers(Reading &reading)
{
    Workspace &w = reading.w;
    bool masks = false; // of a number that is hidden already; a security code may stand beside it
    for (size_t i = 0; i < reading.text.size() && !masks; ++i) {
        masks = reading.text[i] == bullet;
    }
    if (w.digitCount < shortestNumber && !masks) {
        return;
    }
    reading.choose(View::Plain);
    guardGroups(reading);
    Overrides(reading).find();
    Candidates(reading).find();
    if (hasGroup(w, anyLook)) {
        reading.choose(View::Looks);
        Candidates(reading).find();
    }
    const bool card = reading.anyCardWord();
    if (card && hasGroup(w, groupDisguise)) {
        reading.choose(View::Disguises);
        Candidates(reading).find();
    }
    if (card && hasGroup(w, groupWord)) {
        reading.choose(View::Words);
        Candidates(reading).find();
    }
    reading.choose(View::Plain);
    Pieces(reading).find();
    if (hasGroup(w, anyLook)) {
        reading.choose(View::Looks);
        Pieces(reading).find();
    }
    if (card && hasGroup(w, groupWord)) {
        reading.choose(View::Words);
        Pieces(reading).find();
    }
}

// All digits of the numbers but their last four.
void hideNumbers(Workspace &w)
{
    for (size_t i = 0; i < w.numberCount; ++i) {
        const Number &number = w.numbers[i];
        if (number.masked) {
            continue;
        }
        size_t count = 0;
        for (size_t g = number.firstGroup; g <= number.lastGroup; ++g) {
            count += (w.groups[g].flags & groupUsed) != 0 ? w.groups[g].count : 0;
        }
        size_t hidden = 0;
        size_t left = number.reversed ? digitsLeft : 0; // those that are seen last
        for (size_t g = number.firstGroup; g <= number.lastGroup; ++g) {
            if ((w.groups[g].flags & groupUsed) == 0) {
                continue;
            }
            for (size_t n = 0; n < w.groups[g].count && hidden + digitsLeft < count; ++n) {
                if (left > 0) {
                    --left;
                    continue;
                }
                ++hidden;
                const Unit &unit = w.digits[w.groups[g].firstUnit + n];
                if (w.editCount < Workspace::units) {
                    w.edits[w.editCount++] = {unit.begin, unit.end};
                }
            }
        }
    }
}

void hideCodes(Reading &reading)
{
    if (reading.w.numberCount == 0) {
        return;
    }
    reading.choose(View::Plain);
    SecurityCodes(reading).find();
    if (hasGroup(reading.w, groupWord)) {
        reading.choose(View::Words);
        SecurityCodes(reading).find();
    }
}

// Are there as many digits left as a security code has, besides those that numbers keep?
bool isWorthAnother(const Workspace &w)
{
    size_t digits = 0;
    for (size_t g = 0; g < w.groupCount; ++g) {
        digits += (w.groups[g].flags & groupUsed) == 0 ? w.groups[g].count : 0;
    }
    return digits >= leastLeft;
}

// By place: each begins elsewhere, so they are dropped into their places and gathered again.
void sortEdits(Workspace &w, size_t textSize)
{
    bool sorted = true;
    for (size_t i = 1; i < w.editCount && sorted; ++i) {
        sorted = w.edits[i - 1].begin < w.edits[i].begin;
    }
    if (sorted) {
        return;
    }
    uint16_t *const ends = w.view; // not needed any more
    for (size_t i = 0; i < textSize; ++i) {
        ends[i] = 0;
    }
    for (size_t i = 0; i < w.editCount; ++i) {
        ends[w.edits[i].begin] = static_cast<uint16_t>(w.edits[i].end);
    }
    w.editCount = 0;
    for (size_t i = 0; i < textSize; ++i) {
        if (ends[i] != 0) {
            w.edits[w.editCount++] = {static_cast<uint32_t>(i), ends[i]};
        }
    }
}

} // namespace

Slice<const Edit> Engine::findOnce(Slice<const char32_t> text, Slice<const size_t> ends, Context context)
{
    Workspace &w = m_workspace;
    for (int pass = 0; pass < 2; ++pass) {
        const bool pipes = pass == 1; // when nothing else was found
        tokenize(text, ends, w, pipes);
        if (pipes && !hasGroup(w, groupPipes)) {
            break;
        }
        Reading reading(text, w, context.cardNamed);
        findNumbers(reading);
        hideNumbers(w);
        hideCodes(reading);
        if (w.editCount > 0) {
            break;
        }
        bool pipe = false;
        for (size_t i = 0; i < text.size() && !pipe; ++i) {
            pipe = Class{w.classes[i]}.kind() == Kind::Pipe;
        }
        if (!pipe) {
            break;
        }
    }
    sortEdits(w, text.size());
    return {w.edits, w.editCount};
}

// What is left is looked at again, as whoever masks the text the next time would: masking twice is masking once.
Slice<const Edit> Engine::findInMessages(Slice<const char32_t> text, Slice<const size_t> ends, Context context)
{
    constexpr int mostPasses = 4; // more than any text needed
    Slice<const Edit> edits = findOnce(text, ends, context);
    if (edits.empty() || !isWorthAnother(m_workspace)) {
        return edits;
    }
    m_rewritten.start(text, ends);
    for (int pass = 1; pass < mostPasses && !edits.empty(); ++pass) {
        m_rewritten.apply(edits);
        edits = findOnce(m_rewritten.text(), m_rewritten.ends(), context);
    }
    m_rewritten.apply(edits);
    m_workspace.editCount = m_rewritten.gather(m_workspace.edits);
    return {m_workspace.edits, m_workspace.editCount};
}

Slice<const Edit> Engine::find(Slice<const char32_t> text, Context context)
{
    const size_t end = text.size() < longestText ? text.size() : longestText;
    const size_t ends[] = {end};
    return findInMessages(text.first(end), {ends, 1}, context);
}

Slice<const Edit> Engine::findForPreview(Slice<const char32_t> text, Context context)
{
    Workspace &w = m_workspace;
    const size_t length = text.size() < longestText ? text.size() : longestText;
    const size_t found = findOnce(text.first(length), {&length, 1}, context).size();
    const Reading reading(text, w, context.cardNamed);
    size_t edit = 0;
    size_t runEdits = w.editCount; // where the run's edits begin
    size_t lastEnd = 0;
    const auto endRun = [&w, &runEdits] {
        if (w.editCount - runEdits < shortestHiddenRun) {
            w.editCount = runEdits;
        }
        runEdits = w.editCount;
    };
    for (size_t g = 0; g < w.groupCount; ++g) {
        if ((w.groups[g].flags & groupLetters) != 0) {
            continue;
        }
        for (size_t n = 0; n < w.groups[g].count; ++n) {
            const Unit &unit = w.digits[w.groups[g].firstUnit + n];
            while (edit < found && w.edits[edit].begin < unit.begin) {
                ++edit;
            }
            const bool hidden = edit < found && w.edits[edit].begin == unit.begin;
            if (hidden || (!unit.real && (w.groups[g].flags & groupIdentifier) != 0) ||
                w.editCount == Workspace::units) {
                continue;
            }
            const Gap gap = reading.gapBetween(lastEnd, unit.begin);
            if (gap.letters || gap.separators > mostSeparators) {
                endRun();
            }
            w.edits[w.editCount++] = {unit.begin, unit.end};
            lastEnd = unit.end;
        }
    }
    endRun();
    sortEdits(w, text.size());
    return {w.edits, w.editCount};
}

Settled Engine::settle(Slice<const char32_t> text, size_t begin, bool isEnd, Context context, Purpose purpose)
{
    // Of a long text most windows hold nothing; a whole text was looked at already.
    const bool isWindow = begin > 0 || !isEnd;
    Slice<const Edit> all;
    if (purpose == Purpose::Preview) {
        all = findForPreview(text, context);
    } else if (!isWindow || mayHoldNumber(text, context.cardNamed)) {
        all = find(text, context);
    }
    size_t end = isEnd || text.size() < margin ? text.size() : text.size() - margin;
    if (!isEnd && text.size() < margin) {
        end = begin;
    }
    size_t first = 0;
    while (first < all.size() && all[first].begin < begin) {
        ++first;
    }
    size_t last = first;
    while (last < all.size() && all[last].begin < end) {
        ++last;
    }
    if (last > first && all[last - 1].end > end) {
        end = all[last - 1].end;
    }
    return {all.between(first, last), end};
}

Unfinished Engine::unfinished(Slice<const char32_t> text, Slice<const size_t> ends, Context context)
{
    Workspace &w = m_workspace;
    tokenize(text, ends, w, false);
    Reading reading(text, w, context.cardNamed);
    findNumbers(reading);
    reading.choose(View::Plain);
    const size_t group = Pieces(reading).unfinished();
    if (group == reading.size()) {
        return {};
    }
    return {true, reading.group(group).message};
}

bool Engine::namesCard(Slice<const char32_t> text)
{
    const size_t end = text.size() < longestText ? text.size() : longestText;
    const size_t ends[] = {end};
    tokenize(text.first(end), {ends, 1}, m_workspace, false);
    for (size_t i = 0; i < m_workspace.labelCount; ++i) {
        if ((m_workspace.labels[i].flags & wordCard) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace sealdesk::masking::engine
