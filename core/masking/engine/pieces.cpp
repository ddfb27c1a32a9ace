#include "core/masking/engine/pieces.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/guards.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t longestCommentary = 60; // characters between two parts
constexpr size_t ordinalReach = 30;      // before the first part
constexpr size_t countReach = 24;        // between a counting digit and its word
constexpr size_t leastOrdinals = 2;
constexpr size_t mostTries = 48; // for one start: parts that may or may not belong are tried in both ways
constexpr size_t mostTriesInAll = 2000;
constexpr size_t shortestPart = 3; // with a shorter one: only if all are as short
constexpr unsigned largestCount = 19;
constexpr uint8_t memoKnown = 1;
constexpr uint8_t memoOwn = 2;
constexpr uint8_t memoCounting = 4;
constexpr size_t shortestStart = 4; // digits of a first message that is worth waiting for

Kind kindAt(const Reading &r, size_t i) { return Class{r.w.classes[i]}.kind(); }

} // namespace

struct Pieces::Search {
    size_t parts[longestNumber] = {};
    size_t partCount = 0;
    uint8_t digits[longestNumber] = {};
    size_t count = 0;
    IssuedLengths lengths;
    size_t tries = 0;
};

size_t Pieces::messageBegin(uint16_t message) const { return message == 0 ? 0 : m_r.w.messageEnds[message - 1]; }

// No letter and no word in the whole message.
bool Pieces::onlyDigits(uint16_t message) const
{
    const size_t end = m_r.w.messageEnds[message];
    for (size_t i = messageBegin(message); i < end; ++i) {
        if (isLetterKind(kindAt(m_r, i)) || kindAt(m_r, i) == Kind::Mask) {
            return false;
        }
    }
    return true;
}

// "second 4111"
bool Pieces::isOrdered(uint16_t message) const
{
    return (m_r.labelsWithin(messageBegin(message), m_r.w.messageEnds[message]) & wordOrdinal) != 0;
}

// "4111 eur", "10 am", but not with the next message's "am Ende"
bool Pieces::isMeasured(const Group &g) const
{
    const size_t end = m_r.w.messageEnds[g.message];
    return (m_r.labelsWithin(g.end, g.end + 2u < end ? g.end + 2u : end) & wordUnit) != 0;
}

// "order 4111": the number belongs to that word.
bool Pieces::isOwn(size_t i) const
{
    const Group &g = m_r.group(i);
    const size_t begin = messageBegin(g.message);
    const size_t from = g.begin > begin + ordinalReach ? g.begin - ordinalReach : begin;
    uint16_t last = 0;
    for (size_t n = m_r.firstLabelAfter(from); n < m_r.w.labelCount && m_r.w.labels[n].end <= g.begin; ++n) {
        const uint16_t flags = m_r.w.labels[n].flags;
        if ((flags & (wordCard | wordLabel | wordCode | wordExpiry | wordOrdinal)) != 0) {
            last = flags;
        }
        for (size_t at = m_r.w.labels[n].end; at < g.begin; ++at) {
            if (kindAt(m_r, at) == Kind::Digit) {
                last = 0; // another number stands between
                break;
            }
        }
    }
    if ((last & (wordLabel | wordCode | wordExpiry)) != 0 && (last & (wordCard | wordOrdinal)) == 0) {
        return true;
    }
    const char32_t before = m_r.visibleBefore(g.begin);
    if (before == '$' || before == 0x20AC || before == 0xA3 || before == 0xA5 || before == 0x20B9 || before == '+') {
        return true;
    }
    const char32_t after = m_r.visibleFrom(g.end);
    if (after == '$' || after == 0x20AC || after == '%') {
        return true;
    }
    return isMeasured(g);
}

// "first 4 digits", "1)", "last 4 9574", "part 1:", "#1", "(1/4)", "[0]=", "①"
bool Pieces::isCounting(size_t i) const
{
    const Group &g = m_r.group(i);
    if (g.count > 2 || m_r.numberAt(g) > largestCount) {
        return false;
    }
    const char32_t before = m_r.visibleBefore(g.begin);
    char32_t after = m_r.visibleFrom(g.end);
    if (after == ' ') {
        const char32_t next = m_r.visibleFrom(g.end + 1u);
        after = next == ':' || next == '=' ? next : after;
    }
    if (after == ')' || after == ':' || after == '.' || after == 0xBA || after == 0xAA || after == 0x3001 ||
        after == '=' || before == '#' || before == 0x2116 || (before == '[' && after == ']') ||
        (before == '(' && after == '/')) {
        return true;
    }
    const bool goesOn = i + 1 < m_r.size() && !m_r.gap(i + 1).newMessage;
    if (goesOn && after == '\t' && (before == 0 || before == '\n' || before == '\r')) { // a table's first column
        return true;
    }
    // "4111 1/4 1111 2/4"
    if (g.count == 1 && ((after == '/' && goesOn && m_r.gap(i + 1).length == 1 && m_r.group(i + 1).count == 1) ||
                         (before == '/' && i > 0 && m_r.gap(i).length == 1 && m_r.group(i - 1).count == 1))) {
        return true;
    }
    const char32_t first = m_r.text[g.begin];
    if (goesOn && g.count == 1 && m_r.group(i + 1).count > 2 && first >= firstCircled && first <= lastCircled) {
        return true;
    }
    if (goesOn && m_r.group(i + 1).count > 1 && m_r.numberAt(g) == m_r.group(i + 1).count &&
        m_r.gap(i + 1).length <= countReach) {
        return true;
    }
    const size_t from = g.begin > countReach ? g.begin - countReach : 0u;
    return (m_r.labelsWithin(from, g.begin) & wordOrdinal) != 0;
}

// May the part `to` follow the part `from`? What stands between is skipped.
bool Pieces::continues(size_t from, size_t to) const
{
    const Group &a = m_r.group(from);
    const Group &b = m_r.group(to);
    const bool sameMessage = a.message == b.message;
    size_t words = 0;
    size_t letters = 0;
    for (size_t at = a.end; at < b.begin; ++at) {
        const Kind k = kindAt(m_r, at);
        if (m_r.text[at] == 0x2022) {
            return false;
        }
        letters += isLetterKind(k) ? 1u : 0u;
        ++words;
    }
    if (sameMessage && words > longestCommentary) {
        return false;
    }
    if (sameMessage && letters == 0) {
        return true;
    }
    if (!sameMessage && !m_card) {
        bool bare = true;
        for (uint16_t message = a.message; message <= b.message; ++message) {
            const bool digits = onlyDigits(message);
            if (!digits && !isOrdered(message)) {
                return false;
            }
            bare = bare && digits;
        }
        if (bare) {
            return true;
        }
    }
    if (words > longestCommentary * (b.message - a.message + 1u)) {
        return false;
    }
    if (isMeasured(a)) {
        return false;
    }
    const uint16_t flags = m_r.labelsWithin(a.end, b.begin);
    return (flags & (wordLabel | wordCode | wordExpiry)) == 0 || (flags & (wordCard | wordOrdinal)) != 0;
}

bool Pieces::isNumber(const Search &search) const
{
    const bool strong = ((search.lengths.strong >> search.count) & 1u) != 0;
    if (!strong || search.partCount < 2 || !luhn({search.digits, search.count})) {
        return false;
    }
    // Parts that simple separators hold together were judged before.
    size_t shortest = longestNumber;
    size_t longest = 0;
    bool apart = false;
    bool commented = false;
    size_t real = 0;
    for (size_t n = 0; n < search.partCount; ++n) {
        const size_t part = search.parts[n];
        const size_t size = m_r.group(part).count;
        for (size_t unit = 0; unit < size; ++unit) {
            real += m_r.w.digits[m_r.group(part).firstUnit + unit].real ? 1U : 0U;
        }
        shortest = size < shortest && n + 1 < search.partCount ? size : shortest;
        longest = size > longest ? size : longest;
        if (n > 0) {
            const size_t from = search.parts[n - 1];
            apart = apart || from + 1 != part || !m_r.joins(part);
            commented = commented || from + 1 != part || m_r.gap(part).letters;
        }
    }
    const bool disguised = m_r.view() != View::Words &&
                           (real * 2 < search.count || !m_r.w.digits[m_r.group(search.parts[0]).firstUnit].real);
    if (!apart || disguised || (shortest < shortestPart && longest > 2 && m_r.view() != View::Words)) {
        return false;
    }
    const size_t first = search.parts[0];
    const size_t last = search.parts[search.partCount - 1];
    const Group &a = m_r.group(first);
    const Group &b = m_r.group(last);
    if (isPhone(m_r, first, search.count)) {
        return false;
    }
    if (m_card) {
        return true;
    }
    if (a.message != b.message && !commented) {
        return true; // digits only; see continues()
    }
    size_t ordinals = 0;
    const size_t from = a.begin > ordinalReach ? a.begin - ordinalReach : 0u;
    for (size_t n = m_r.firstLabelAfter(from); n < m_r.w.labelCount && m_r.w.labels[n].begin < b.begin; ++n) {
        ordinals += (m_r.w.labels[n].flags & wordOrdinal) != 0 ? 1u : 0u;
    }
    return ordinals >= leastOrdinals;
}

// What was found out of a group: asked often, answered once.
uint8_t Pieces::known(size_t i) const
{
    uint8_t &memo = m_r.w.memo[i];
    if (memo == 0) {
        memo = static_cast<uint8_t>(memoKnown | (isOwn(i) ? memoOwn : 0) | (isCounting(i) ? memoCounting : 0));
    }
    return memo;
}

bool Pieces::extendWith(Search &search, size_t next)
{
    const Group &g = m_r.group(next);
    if (search.count + g.count > longestNumber) {
        return false;
    }
    const size_t count = search.count;
    const IssuedLengths lengths = search.lengths;
    for (size_t n = 0; n < g.count; ++n) {
        search.digits[search.count++] = m_r.w.digits[g.firstUnit + n].value;
    }
    search.parts[search.partCount++] = next;
    bool possible = true;
    if (count < prefixDigits && search.count >= prefixDigits) {
        search.lengths = issuedLengths({search.digits, search.count});
        possible = search.lengths.strong != 0;
    }
    if (possible && extend(search, next)) {
        return true;
    }
    search.count = count;
    search.lengths = lengths;
    --search.partCount;
    return false;
}

// Depth first; a part that counts is left out before it is tried.
bool Pieces::extend(Search &search, size_t last)
{
    if (isNumber(search)) {
        return true;
    }
    for (size_t next = last + 1; next < m_r.size(); ++next) {
        ++m_tries;
        if (++search.tries > mostTries || m_tries > mostTriesInAll) {
            return false;
        }
        const Group &g = m_r.group(next);
        if (!continues(search.parts[search.partCount - 1], next)) {
            return false;
        }
        if (m_r.isBarrier(g) || (g.flags & groupDate) != 0) {
            continue; // "1st", "x2": judged by continues() as letters; "[10:31]"
        }
        if (!m_r.usable(next) || (known(next) & memoOwn) != 0) {
            return false;
        }
        if ((known(next) & memoCounting) != 0 && extend(search, next)) {
            return true;
        }
        return extendWith(search, next);
    }
    return false;
}

void Pieces::take(const Search &search)
{
    if (m_r.w.numberCount >= Workspace::units / 8) {
        return;
    }
    for (size_t n = 0; n < search.partCount; ++n) {
        m_r.group(search.parts[n]).flags |= groupUsed;
    }
    const size_t first = search.parts[0];
    const size_t last = search.parts[search.partCount - 1];
    m_r.w.numbers[m_r.w.numberCount++] = {m_r.group(first).begin,
                                          m_r.group(last).end,
                                          m_r.w.view[first],
                                          m_r.w.view[last],
                                          search.lengths.amex,
                                          false,
                                          false};
}

void Pieces::find()
{
    m_card = m_r.anyCardWord();
    size_t ordinals = 0;
    for (size_t i = 0; i < m_r.w.labelCount && !m_card; ++i) {
        ordinals += (m_r.w.labels[i].flags & wordOrdinal) != 0 ? 1u : 0u;
    }
    const bool oneMessage = m_r.size() == 0 || m_r.group(0).message == m_r.group(m_r.size() - 1).message;
    if (!m_card && ordinals < leastOrdinals && oneMessage) {
        return; // nothing would hold the parts together
    }
    for (size_t i = 0; i < m_r.size(); ++i) {
        m_r.w.memo[i] = 0;
    }
    for (size_t first = 0; first < m_r.size(); ++first) {
        const Group &g = m_r.group(first);
        if (!m_r.usable(first) || g.count >= shortestNumber + digitsLeft || (g.flags & groupDate) != 0) {
            continue;
        }
        Search search;
        for (size_t n = 0; n < g.count; ++n) {
            search.digits[search.count++] = m_r.w.digits[g.firstUnit + n].value;
        }
        if (!mayBegin({search.digits, search.count}, false) || known(first) != memoKnown) {
            continue;
        }
        if (search.count >= prefixDigits) {
            search.lengths = issuedLengths({search.digits, search.count});
        }
        search.parts[search.partCount++] = first;
        if (extend(search, first)) {
            take(search);
        }
    }
}

size_t Pieces::unfinished() const
{
    const size_t none = m_r.size();
    if (none == 0) {
        return none;
    }
    const bool card = m_r.anyCardWord();
    // Backwards from the end over what a number in pieces may consist of; the first start that fits is the answer.
    size_t answer = none;
    size_t count = 0;
    for (size_t i = none; i-- > 0;) {
        const Group &g = m_r.group(i);
        count += g.count;
        if (!m_r.usable(i) || count >= longestNumber || (g.flags & groupDate) != 0 || isOwn(i)) {
            break;
        }
        if (i + 1 < none && !m_r.joins(i + 1) && !m_r.gap(i + 1).newMessage &&
            m_r.gap(i + 1).length > longestCommentary) {
            break;
        }
        if (!card && !onlyDigits(g.message)) {
            break;
        }
        uint8_t digits[longestNumber] = {};
        size_t known = 0;
        for (size_t n = 0; n < g.count && known < longestNumber; ++n) {
            digits[known++] = m_r.w.digits[g.firstUnit + n].value;
        }
        if (count >= shortestStart && mayBegin({digits, known}, card) && !isPhone(m_r, i, g.count)) {
            answer = i;
        }
    }
    return answer;
}

} // namespace sealdesk::masking::engine
