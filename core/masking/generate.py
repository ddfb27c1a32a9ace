#!/usr/bin/env python3
"""generate.py TABLES.toml WORDS.toml --cpp OUT.h --engine OUT.h --js OUT.js: the scanner's tables.

--cpp: issuers for C++; --engine: everything the engine knows; --js: issuers and digits for the widget."""

import argparse
import pathlib
import sys
import tomllib
import unicodedata

NOTE = "// Made from core/masking/tables.toml and words.toml by core/masking/generate.py; do not edit."

# core/masking/engine/classes.h has the same numbers.
OTHER, SPACE, NEWLINE, DIGIT, IGNORABLE, LATIN, LATIN_LOOK, LETTER, LETTER_LOOK, IDEOGRAPH, PIPE, MASK = range(12)
CARD, LABEL, HARD, PHONE, CVV, EXPIRY, ORDINAL, UNIT, GLUE_BEFORE, GLUE_AFTER, IBAN, WORD_DIGIT = (1 << n for n in range(12))
BLOCK = 32
START_BITS = 14  # as in engine/wordstarts.cpp
TRIE_END = 0x20000
FOLDED = ((0xC0, 0x700), (0x1E00, 0x2000))
# Letters that Unicode does not take apart.
PLAIN = {"ß": "s", "ł": "l", "ø": "o", "đ": "d", "æ": "a", "œ": "o", "ı": "i", "ð": "d", "þ": "t", "ħ": "h", "ς": "σ",
         "ƒ": "f", "ŧ": "t", "ə": "e"}
# Within words they do not count: п'ять, п’ять, пʼять.
APOSTROPHES = "'’ʼ‘`´′＇"
DOUBTFUL = {2: 10, 1: 11, 3: 12, 4: 13, 5: 14, 8: 15}  # the values of words that are digits among digits' names only; words.h has the same
# Scripts that do not part words by spaces, or glue endings to them.
RUNNING = ((0xE00, 0xEFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
           (0x3040, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFF66, 0xFFDC))


def issuer_ranges(tables, strong):
    """(low, high, number of first digits, lengths, brand, strong) of each range, checked."""
    for issuer in tables["issuer"]:
        lengths = issuer["lengths"]
        if not lengths or not all(13 <= length <= 19 for length in lengths):
            sys.exit(f"{issuer['brand']}: lengths must be 13 to 19")
        if not issuer["source"] or not issuer["checked"]:
            sys.exit(f"{issuer['brand']}: no source")
        for text in issuer["ranges"]:
            low, _, high = text.partition("-")
            high = high or low
            if not (low.isdigit() and high.isdigit() and len(low) == len(high) <= 8 and low <= high):
                sys.exit(f"{issuer['brand']}: not a range: {text}")
            if issuer["strong"] or not strong:
                yield int(low), int(high), len(low), lengths, issuer["brand"], issuer["strong"]


def checked_text(text):
    if text["zeros"] != sorted(set(text["zeros"])) or text["separators"] != sorted(set(text["separators"])):
        sys.exit("zeros and separators must be sorted, each once")
    if text["letters"] != sorted(text["letters"]):
        sys.exit("letters must be sorted")
    return text


# ---- words ----------------------------------------------------------------------------------------------------------

def fold(char):
    """One letter without case and accents, or nothing for a mark; Engine folds in the same way, by the table."""
    if unicodedata.category(char)[0] == "M" or unicodedata.category(char) == "Cf" or char in APOSTROPHES:
        return ""
    lower = char.lower()
    lower = lower[0]
    if lower in PLAIN:
        return PLAIN[lower]
    code = ord(lower)
    if any(begin <= code < end for begin, end in FOLDED):
        base = unicodedata.normalize("NFD", lower)[0]
        return PLAIN.get(base, base)
    return lower


def word_hash(text):
    value = 0x811C9DC5
    for char in text:
        for folded in fold(char) if char != " " else " ":
            value = ((value ^ ord(folded)) * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


def word_tables(words):
    exact, stems, seen = {}, {}, {}

    def add(text, flags):
        stem = text.endswith("*")
        text = text.rstrip("*").replace("_", " ")
        folded = "".join(fold(c) if c != " " else c for c in text)
        key = word_hash(text)
        if seen.setdefault(key, folded) != folded:
            sys.exit(f"two words of one hash: {text} {seen[key]}")
        table = stems if stem else exact
        old = table.get(key, 0)
        if flags & WORD_DIGIT and old & WORD_DIGIT and old >> 12 != flags >> 12:
            return  # a word that means another digit in a language above
        table[key] = old | flags

    for numbers in words["digits"].values():
        if len(numbers) != 10:
            sys.exit(f"not ten digits: {numbers}")
        for value, spellings in enumerate(numbers):
            for text in spellings.split():
                if text.endswith("?"):
                    if value not in DOUBTFUL:
                        sys.exit(f"no such digit may be in doubt: {text}")
                    add(text.rstrip("?"), WORD_DIGIT | DOUBTFUL[value] << 12)
                else:
                    add(text, WORD_DIGIT | value << 12)
    for section, flags in (("card", CARD), ("cvv", CVV), ("expiry", EXPIRY), ("ordinal", ORDINAL), ("unit", UNIT)):
        for line in words[section].values():
            for text in line.split():
                add(text, flags)
    for text in words["glue"]["before"].split():
        add(text, GLUE_BEFORE)
    for text in words["glue"]["after"].split():
        add(text, GLUE_AFTER)
    kinds = {"hard": HARD | LABEL, "hard_zh": HARD | LABEL, "phone": PHONE | LABEL, "phone_zh": PHONE | LABEL, "iban": IBAN | LABEL}
    for name, line in words["label"].items():
        for text in line.split():
            add(text, kinds.get(name, LABEL))
    vouching = {word_hash(text) for numbers in words["digits"].values() if any("?" in spellings for spellings in numbers)
                for spellings in numbers for text in spellings.split() if "?" not in text}
    return sorted(exact.items()), sorted(stems.items()), sorted(vouching)


def word_starts(words):
    """The sets of engine/wordstarts: for each kind of word, a bit for the hash of its first three letters and of whether
    it has more."""
    def bit(letters, more):
        first, second, third = (*map(ord, letters[:3]), 0, 0, 0)[:3]
        return ((first ^ second << 8 ^ third << 16 ^ more << 31) * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - START_BITS

    def starts(texts):
        found = [0] * (1 << START_BITS - 6)
        for text in texts:
            folded = "".join(fold(c) if c != "_" else " " for c in text.rstrip("*?"))
            # A digit parts letters; each part may be met as a word of its own.
            letters = "".join(c if c.isalpha() or not c.isascii() else " " for c in folded).split()
            if not letters:
                sys.exit(f"no letters: {text}")
            for part in letters:
                for more in {len(part) > 3, len(part) > 3 or text.endswith("*")}:
                    found[bit(part, more) // 64] |= 1 << bit(part, more) % 64
        return found

    listed = {section: [text for line in words[section].values() for text in (line if isinstance(line, list) else [line])]
              for section in ("digits", "card", "ordinal")}
    sets = {f"{name}Starts": starts(text for line in listed[section] for text in line.split())
            for name, section in (("digit", "digits"), ("card", "card"), ("ordinal", "ordinal"))}
    # Names that are written together begin with one of these, and go on.
    sets["joinedStarts"] = [0] * (1 << START_BITS - 6)
    for line in listed["digits"]:
        for text in line.split():
            folded = "".join(fold(c) for c in text.rstrip("?"))
            if len(folded) > 1:
                key = bit(folded, 1)
                sets["joinedStarts"][key // 64] |= 1 << key % 64
    return sets | {"wordStarts": [a | b | c | d for a, b, c, d in zip(*sets.values())]}


def digit_beginnings(words):
    """Bits for the first three letters of digits' names, five bits each; of shorter names, whatever follows them."""
    found = [0] * 512
    for numbers in words["digits"].values():
        for text in " ".join(numbers).split():
            folded = "".join(fold(c) for c in text.rstrip("*?"))
            for part in [folded, *"".join(c if c.isalpha() or not c.isascii() else " " for c in folded).split()]:
                if not part[:1].isascii():
                    continue
                letters = "".join(c if c.isascii() and c.isalpha() else " " for c in part[:3]).split(" ")[0]
                free = 5 * (3 - len(letters))
                first = sum(ord(c) % 32 << 10 - 5 * n for n, c in enumerate(letters))
                for key in range(first, first + (1 << free)):
                    found[key // 64] |= 1 << key % 64
    return found


# ---- characters -----------------------------------------------------------------------------------------------------

def digit_value(char):
    category = unicodedata.category(char)
    code = ord(char)
    if category == "Nl" and not (0x2160 <= code <= 0x217F or 0x3021 <= code <= 0x3029):
        return None
    if category not in ("No", "Nl"):
        return None
    number = unicodedata.numeric(char, None)
    return int(number) if number is not None and number == int(number) and 0 <= number <= 9 else None


def class_of(code, text, looks):
    for zero in text["zeros"]:
        if zero <= code <= zero + 9:
            return DIGIT << 4 | code - zero
    if 0xD800 <= code <= 0xDFFF:
        return OTHER << 4
    char = chr(code)
    if char in looks:
        return looks[char]
    value = digit_value(char)
    if value is not None:
        return DIGIT << 4 | value
    category = unicodedata.category(char)
    if category == "Cf" or category[0] == "M" or 0xFE00 <= code <= 0xFE0F or code in (0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800):
        return IGNORABLE << 4
    if char in "\n\r\v\f\x85\u2028\u2029":
        return NEWLINE << 4
    if category == "Zs" or char == "\t":
        return SPACE << 4
    if category[0] == "L" or category in ("Nl", "No", "Nd"):
        if any(begin <= code <= end for begin, end in RUNNING):
            return IDEOGRAPH << 4
        latin = code < 0x250 or 0x1E00 <= code <= 0x1EFF or 0xFF21 <= code <= 0xFF5A or 0x1D400 <= code <= 0x1D7CB
        return (LATIN if latin and category[0] == "L" else LETTER if category[0] == "L" else OTHER) << 4
    return OTHER << 4


def trie(text):
    looks = {c: LATIN_LOOK << 4 | v for c, v in text["lookalikes"]["latin"].items()}
    # Mathematical and other styles of the same letters.
    for code in range(0x1D400, 0x1D7CC):
        plain = unicodedata.normalize("NFKC", chr(code))
        if plain in text["lookalikes"]["latin"]:
            looks[chr(code)] = LATIN_LOOK << 4 | text["lookalikes"]["latin"][plain]
    looks |= {c: LETTER_LOOK << 4 | v for c, v in text["lookalikes"]["other"].items()}
    looks |= {c: PIPE << 4 | 1 for c in text["lookalikes"]["pipes"]}
    looks |= {c: PIPE << 4 for c in text["lookalikes"]["rings"]}
    looks |= {c: MASK << 4 for c in text["masks"]["characters"]}
    index, blocks = [], {}
    for start in range(0, TRIE_END, BLOCK):
        block = tuple(class_of(code, text, looks) for code in range(start, start + BLOCK))
        index.append(blocks.setdefault(block, len(blocks)))
    return index, list(blocks)


def fold_table():
    out = []
    for begin, end in FOLDED:
        for code in range(begin, end):
            folded = fold(chr(code))
            out.append(ord(folded) if folded and ord(folded) < 0x10000 else 0 if not folded else code)
    return out


def numbers(name, kind, values, per_line=24):
    values = [str(v) for v in values]
    lines = [f"inline constexpr {kind} {name}[{len(values)}] = {{"]
    lines += ["    " + ", ".join(values[i:i + per_line]) + "," for i in range(0, len(values), per_line)]
    return lines + ["};"]


def engine(tables, words):
    text = checked_text(tables["text"])
    index, blocks = trie(text)
    exact, stems, vouching = word_tables(words)
    out = [NOTE, "#pragma once", "", "#include <stdint.h>", "", "namespace sealdesk::masking::engine::tables {", "",
           "struct IssuerRange {", "    uint32_t low;", "    uint32_t high;", "    uint32_t lengths; // bit n: numbers of n digits",
           "    uint8_t prefixDigits;", "    bool strong;", "    bool amex;", "};", "inline constexpr IssuerRange issuers[] = {"]
    for low, high, digits, lengths, brand, strong in issuer_ranges(tables, False):
        bits = sum(1 << length for length in lengths)
        out.append(f"    {{{low}u, {high}u, 0x{bits:x}u, {digits}, {str(strong).lower()}, {str(brand == 'amex').lower()}}}, // {brand}")
    out += ["};", "", f"inline constexpr uint32_t trieEnd = 0x{TRIE_END:x};"]
    out += numbers("trieIndex", "uint16_t", index)
    out += numbers("trieBlocks", "uint8_t", [v for block in blocks for v in block])
    out += numbers("folded", "uint16_t", fold_table())
    out += numbers("wordHashes", "uint32_t", (f"0x{key:x}u" for key, _ in exact), 10)
    out += numbers("wordFlags", "uint16_t", (flags for _, flags in exact))
    out += numbers("stemHashes", "uint32_t", (f"0x{key:x}u" for key, _ in stems), 10)
    out += numbers("stemFlags", "uint16_t", (flags for _, flags in stems))
    out += numbers("vouchingHashes", "uint32_t", (f"0x{key:x}u" for key in vouching), 10)
    for name, section in (("codeHintHashes", "code_hint"), ("fillerHashes", "filler")):
        hashes = sorted({word_hash(text) for line in words[section].values() for text in line.split()})
        out += numbers(name, "uint32_t", (f"0x{key:x}u" for key in hashes), 10)
    for name, bits in word_starts(words).items():
        out += numbers(name, "uint64_t", (f"0x{word:x}u" for word in bits), 10)
    out += numbers("digitBeginnings", "uint64_t", (f"0x{bits:x}u" for bits in digit_beginnings(words)), 10)
    extensions = sorted(word_hash(e) for e in tables["files"]["extensions"].split())
    out += numbers("extensionHashes", "uint32_t", (f"0x{key:x}u" for key in extensions), 10)
    out += ["struct CountryLength {", "    char country[3];", "    uint8_t length;", "};", "inline constexpr CountryLength ibans[] = {"]
    out += [f'    {{"{item[:2]}", {item[2:]}}},' for item in tables["iban"]["lengths"].split()]
    out += ["};", "struct LetterValue {", "    char32_t letter;", "    uint8_t value;", "};",
            "inline constexpr LetterValue besideCard[] = {"]
    out += [f"    {{0x{ord(c):x}, {v}}}," for c, v in text["lookalikes"]["beside_card"].items()]
    out += ["};", "", "} // namespace sealdesk::masking::engine::tables", ""]
    return "\n".join(out)


def cpp(tables):
    out = [NOTE, "#pragma once", "", "#include <array>", "#include <cstdint>", "#include <string_view>", "",
           "namespace sealdesk::masking::tables {", "",
           "struct IssuerRange {", "    std::uint32_t low;", "    std::uint32_t high;",
           "    unsigned prefixDigits;", "    std::uint32_t lengths; // bit n: numbers of n digits",
           "    std::string_view brand;", "};", "",
           "inline constexpr std::array issuers{"]
    for low, high, digits, lengths, brand, _ in issuer_ranges(tables, True):
        bits = sum(1 << length for length in lengths)
        out.append(f'    IssuerRange{{{low}u, {high}u, {digits}u, 0x{bits:x}u, "{brand}"}},')
    out += ["};", "", "} // namespace sealdesk::masking::tables", ""]
    return "\n".join(out)


def hex_list(values):
    return ", ".join(f"0x{n:x}" for n in values)


def js(tables):
    text = checked_text(tables["text"])
    out = [NOTE, "export const issuerRanges = ["]
    for low, high, digits, lengths, brand, _ in issuer_ranges(tables, True):
        out.append(f'  {{ low: {low}, high: {high}, prefixDigits: {digits}, lengths: {lengths}, brand: "{brand}" }},')
    out += ["];", f"export const groupShapes = {text['shapes']};",
            f"export const digitZeros = [{hex_list(text['zeros'])}];",
            f"export const groupSeparators = [{hex_list(text['separators'])}];",
            "export const latinLetters = [" + ", ".join(f"[0x{a:x}, 0x{b:x}]" for a, b in text["letters"]) + "];", ""]
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", type=pathlib.Path)
    parser.add_argument("words", type=pathlib.Path)
    for name in ("cpp", "engine", "js"):
        parser.add_argument("--" + name, type=pathlib.Path, required=True)
    options = parser.parse_args()
    tables = tomllib.loads(options.tables.read_text(encoding="utf-8"))
    words = tomllib.loads(options.words.read_text(encoding="utf-8"))
    for path, content in ((options.cpp, cpp(tables)), (options.engine, engine(tables, words)), (options.js, js(tables))):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


main()
