// Guards that look at what touches a candidate: URLs, paths, files, e-mail addresses, DOIs, identifiers.
#include "core/masking/engine/classes.h"
#include "core/masking/engine/guards.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t chunkReach = 300; // characters looked at on each side
constexpr size_t longestTail = 24; // "_n.jpg"
constexpr size_t longestChain = 8; // groups looked at on each side
constexpr size_t shortestBase64 = 24;
constexpr size_t longestCode = 6; // "ORD", "PO", "SKU": letters of an identifier's prefix

Kind kindAt(const Reading &r, size_t i) { return Class{r.w.classes[i]}.kind(); }

bool endsChunk(const Reading &r, size_t i)
{
    const Kind k = kindAt(r, i);
    const char32_t c = r.text[i];
    return k == Kind::Space || k == Kind::Newline || k == Kind::Ideograph || c == '"' || c == '<' || c == '>' ||
           c == '\'' || c == '`' || c == '{' || c == '}' || c == '(' || c == ')' || c == '[' || c == ']' || c == '|' ||
           c == 0x3002 || c == 0xFF0C;
}

bool isAlphanumeric(char32_t c) { return isAsciiDigit(c) || isAsciiLetter(c); }
bool isHostCharacter(char32_t c) { return isAlphanumeric(c) || c == '.' || c == '-'; }
bool isMailCharacter(char32_t c) { return isHostCharacter(c) || c == '_' || c == '+' || c == '%'; }

// The characters around a candidate up to the next blanks or quotes.
struct Chunk {
    size_t begin;
    size_t end;
};

Chunk chunkAround(const Reading &r, size_t begin, size_t end)
{
    Chunk chunk{begin, end};
    while (chunk.begin > 0 && begin - chunk.begin < chunkReach && !endsChunk(r, chunk.begin - 1)) {
        --chunk.begin;
    }
    while (chunk.end < r.text.size() && chunk.end - end < chunkReach && !endsChunk(r, chunk.end)) {
        ++chunk.end;
    }
    return chunk;
}

bool has(const Reading &r, size_t begin, size_t end, const char *what)
{
    for (size_t i = begin; i < end; ++i) {
        size_t n = 0;
        while (what[n] != 0 && i + n < end && fold(r.text[i + n]) == static_cast<char32_t>(what[n])) {
            ++n;
        }
        if (what[n] == 0) {
            return true;
        }
    }
    return false;
}

bool isUrl(const Reading &r, Chunk chunk, size_t at)
{
    if (has(r, chunk.begin, at, "://") || has(r, chunk.begin, chunk.begin + 4 < at ? chunk.begin + 4 : at, "www.") ||
        has(r, chunk.begin, at, "doi:")) {
        return true;
    }
    // "10.1234/...": a DOI.
    if (at - chunk.begin >= 8 && has(r, chunk.begin, chunk.begin + 3, "10.") && isAsciiDigit(r.text[chunk.begin + 3]) &&
        has(r, chunk.begin + 4, at, "/")) {
        return true;
    }
    // "example.com/...", "example.com?..."
    size_t i = chunk.begin;
    bool dot = false;
    bool letters = false;
    while (i < at && isHostCharacter(r.text[i])) {
        dot = dot || (r.text[i] == '.' && letters);
        letters = letters || isAsciiLetter(r.text[i]);
        ++i;
    }
    return dot && i < at && (r.text[i] == '/' || r.text[i] == '?') && i > chunk.begin && isAsciiLetter(r.text[i - 1]);
}

bool isMail(const Reading &r, Chunk chunk, size_t begin, size_t end)
{
    // Within "local@host.name".
    size_t at = begin;
    while (at > chunk.begin && isMailCharacter(r.text[at - 1])) {
        --at;
    }
    const bool host =
        at > chunk.begin && r.text[at - 1] == '@' && at - 1 > chunk.begin && isMailCharacter(r.text[at - 2]);
    if (host) {
        return has(r, at, chunk.end, ".");
    }
    at = end;
    while (at < chunk.end && isMailCharacter(r.text[at])) {
        ++at;
    }
    return at + 3 < chunk.end && r.text[at] == '@' && isAlphanumeric(r.text[at + 1]) && has(r, at, chunk.end, ".");
}

uint16_t wordFlags(const Reading &r, size_t begin, size_t end) { return lookUp(r.text.between(begin, end)); }

bool isPath(const Reading &r, Chunk chunk, size_t begin)
{
    size_t strokes = 0;
    size_t names = 0;
    size_t word = chunk.begin;
    bool letters = false;
    for (size_t i = chunk.begin; i < begin; ++i) {
        if (r.text[i] == '/' || r.text[i] == '\\') {
            ++strokes;
            names += letters && (wordFlags(r, word, i) & wordCard) == 0 ? 1u : 0u;
            letters = false;
            word = i + 1;
        }
        letters = letters || isLetterKind(kindAt(r, i));
    }
    if (strokes == 0 || names == 0) {
        return false;
    }
    const char32_t first = r.text[chunk.begin];
    const bool drive = isAsciiLetter(first) && r.text[chunk.begin + 1] == ':' && r.text[chunk.begin + 2] == '\\';
    return first == '/' || first == '~' || first == '.' || drive || strokes >= 2;
}

// "..._n.jpg": what follows is the end of a file's name.
bool isFile(const Reading &r, size_t end)
{
    size_t i = end;
    while (i < r.text.size() && i < end + longestTail &&
           (isAlphanumeric(r.text[i]) || r.text[i] == '_' || r.text[i] == '-')) {
        ++i;
    }
    if (i >= r.text.size() || r.text[i] != '.') {
        return false;
    }
    const size_t begin = i + 1;
    i = begin;
    WordHash hash;
    while (i < r.text.size() && isAlphanumeric(r.text[i])) {
        hash.add(fold(r.text[i++]));
    }
    return i > begin && isFileExtension(hash.value());
}

// Letters and digits without any sense: base64 and the like.
bool isBase64(const Reading &r, size_t first, size_t last)
{
    if (first != last) {
        return false;
    }
    const auto fits = [](char32_t c) { return isAlphanumeric(c) || c == '+' || c == '/' || c == '_' || c == '-'; };
    size_t begin = r.group(first).begin;
    size_t end = r.group(first).end;
    size_t upper = 0;
    size_t lower = 0;
    const auto count = [&](char32_t c) {
        upper += c >= 'A' && c <= 'Z' ? 1u : 0u;
        lower += c >= 'a' && c <= 'z' ? 1u : 0u;
    };
    while (begin > 0 && r.group(first).begin - begin < chunkReach && fits(r.text[begin - 1])) {
        count(r.text[--begin]);
    }
    while (end < r.text.size() && end - r.group(first).end < chunkReach && fits(r.text[end])) {
        count(r.text[end++]);
    }
    return end - begin - r.group(first).count >= shortestBase64 && upper >= 4 && lower >= 4;
}

bool isJoint(char32_t c)
{
    return c == '-' || c == '_' || c == '.' || c == '#' || c == ':' || c == '/' || c == '+' || c == '@';
}

// Does the joined word make an identifier of the number? "ORD-4111...", "blk_-4111...", "...1111-A".
bool isCode(const Reading &r, size_t begin, size_t end, char32_t joint, bool before)
{
    if (begin == end) {
        return false;
    }
    size_t upper = 0;
    size_t digits = 0;
    size_t letters = 0;
    for (size_t i = begin; i < end; ++i) {
        const Kind k = kindAt(r, i);
        digits += k == Kind::Digit ? 1u : 0u;
        letters += isLetterKind(k) ? 1u : 0u;
        upper += r.text[i] >= 'A' && r.text[i] <= 'Z' ? 1u : 0u;
        if (letters > 0 && !isLatinKind(k) && k != Kind::Digit && k != Kind::Ignorable) {
            return false;
        }
    }
    if (letters == 0) {
        return false;
    }
    const uint16_t flags = wordFlags(r, begin, end);
    if ((flags & (wordCard | wordCode)) != 0 || (flags & (before ? wordGlueBefore : wordGlueAfter)) != 0) {
        return false;
    }
    if (digits > 0) {
        return true;
    }
    if (joint == '_') {
        return true;
    }
    if (joint == ':' || joint == '#' || joint == '/' || joint == '@' || joint == '+') {
        return false;
    }
    return (upper == letters && letters <= longestCode) || (flags & wordLabel) != 0;
}

bool isAttached(const Reading &r, size_t begin, size_t end)
{
    size_t at = begin;
    while (at > 0 && kindAt(r, at - 1) == Kind::Ignorable) {
        --at;
    }
    bool underscore = false;
    size_t joints = 0;
    while (at > 0 && joints < 2 && isJoint(r.text[at - 1])) {
        underscore = underscore || r.text[at - 1] == '_';
        --at;
        ++joints;
    }
    if (joints > 0) {
        size_t word = at;
        while (word > 0 && at - word < chunkReach &&
               (isLetterKind(kindAt(r, word - 1)) || kindAt(r, word - 1) == Kind::Digit)) {
            --word;
        }
        if (isCode(r, word, at, underscore ? U'_' : r.text[at], true)) {
            return true;
        }
    }
    at = end;
    if (at < r.text.size() && (r.text[at] == '-' || r.text[at] == '_')) {
        size_t word = at + 1;
        while (word < r.text.size() && word - at < chunkReach &&
               (isLetterKind(kindAt(r, word)) || kindAt(r, word) == Kind::Digit)) {
            ++word;
        }
        return isCode(r, at + 1, word, r.text[at], false);
    }
    return false;
}

// "cdbf:2500:8320:...": letters a to f, joined as the groups are, as in IPv6 addresses.
bool touchesHex(const Reading &r, size_t first, size_t last)
{
    constexpr size_t longestPart = 4;
    if (first == last || r.gap(first + 1).length != 1) {
        return false;
    }
    const char32_t joint = r.text[r.group(first).end];
    if (joint != ':' && joint != '-') {
        return false;
    }
    const auto isHexLetter = [&r](size_t i) { return (r.text[i] | 32u) >= 'a' && (r.text[i] | 32u) <= 'f'; };
    const size_t begin = r.group(first).begin;
    if (begin > 1 && r.text[begin - 1] == joint && isHexLetter(begin - 2)) {
        size_t at = begin - 1;
        while (at > 0 && begin - at <= longestPart + 1 && isHexLetter(at - 1)) {
            --at;
        }
        if (at == 0 || !isLetterKind(kindAt(r, at - 1))) {
            return true;
        }
    }
    const size_t end = r.group(last).end;
    if (end + 1 < r.text.size() && r.text[end] == joint && isHexLetter(end + 1)) {
        size_t at = end + 1;
        while (at < r.text.size() && at - end <= longestPart && isHexLetter(at)) {
            ++at;
        }
        return at == r.text.size() || !isLetterKind(kindAt(r, at));
    }
    return false;
}

// In a chain that is held together by the same character, one link of letters makes all of it an identifier.
bool isLinked(const Reading &r, size_t first, size_t last)
{
    const auto link = [&r](size_t i) -> uint32_t {
        const Gap &g = r.gap(i);
        return g.newMessage || g.length != 1 || g.spaces || g.letters ? 0 : g.hash;
    };
    uint32_t joint = 0;
    for (size_t i = first, n = 0; i > 0 && n < longestChain && !r.gap(i).newMessage; --i, ++n) {
        const uint32_t here = link(i);
        const bool touches = r.gap(i).length == 0 && !r.gap(i).letters;
        if ((here == 0 && !touches) || (joint != 0 && here != joint && !touches)) {
            break;
        }
        joint = here != 0 ? here : joint;
        if (r.isBarrier(r.group(i - 1)) && !isLetterKind(kindAt(r, r.group(i).begin > 0 ? r.group(i).begin - 1u : 0))) {
            return true;
        }
    }
    joint = 0;
    for (size_t i = last + 1, n = 0; i < r.size() && n < longestChain; ++i, ++n) {
        const uint32_t here = link(i);
        if (here == 0 || (joint != 0 && here != joint)) {
            break;
        }
        joint = here;
        const char32_t c = r.text[r.group(i - 1).end];
        if (r.isBarrier(r.group(i)) && (c == '-' || c == '_' || c == ':' || c == '.')) {
            return (wordFlags(r, r.group(i).begin, r.group(i).end) & (wordCard | wordCode | wordGlueAfter)) == 0;
        }
    }
    return false;
}

} // namespace

bool isIdentifier(const Reading &r, size_t first, size_t last)
{
    const size_t begin = r.group(first).begin;
    const size_t end = r.group(last).end;
    if (isLinked(r, first, last) || touchesHex(r, first, last) || isAttached(r, begin, end) || isFile(r, end) ||
        isBase64(r, first, last)) {
        return true;
    }
    if (!r.hasAddressMarks()) {
        return false; // neither address nor path is anywhere
    }
    const Chunk chunk = chunkAround(r, begin, end);
    if (isUrl(r, chunk, begin) || isPath(r, chunk, begin) || isMail(r, chunk, begin, end)) {
        return true;
    }
    if (first == last) {
        return false;
    }
    // The number may begin in words and end in an address.
    const Chunk lastChunk = chunkAround(r, r.group(last).begin, end);
    return isMail(r, lastChunk, r.group(last).begin, end);
}

} // namespace sealdesk::masking::engine
