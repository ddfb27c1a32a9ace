#!/usr/bin/env python3
"""generate.py TABLES.toml --cpp OUT.h --js OUT.js: the scanner's tables for both languages."""

import argparse
import pathlib
import sys
import tomllib

NOTE = "// Made from core/masking/tables.toml by core/masking/generate.py; do not edit."


def issuer_ranges(tables):
    """(low, high, number of first digits, lengths, brand) of each range, checked."""
    for issuer in tables["issuer"]:
        lengths = issuer["lengths"]
        if not lengths or not all(13 <= length <= 19 for length in lengths):
            sys.exit(f"{issuer['brand']}: lengths must be 13 to 19")
        for text in issuer["ranges"]:
            low, _, high = text.partition("-")
            high = high or low
            if not (low.isdigit() and high.isdigit() and len(low) == len(high) <= 8 and low <= high):
                sys.exit(f"{issuer['brand']}: not a range: {text}")
            yield int(low), int(high), len(low), lengths, issuer["brand"]


def checked_text(text):
    if text["zeros"] != sorted(set(text["zeros"])) or text["separators"] != sorted(set(text["separators"])):
        sys.exit("zeros and separators must be sorted, each once")
    if text["letters"] != sorted(text["letters"]):
        sys.exit("letters must be sorted")
    return text


def hex_list(numbers):
    return ", ".join(f"0x{n:x}" for n in numbers)


def cpp(tables):
    text = checked_text(tables["text"])
    longest = max(len(shape) for shape in text["shapes"])
    out = [NOTE, "#pragma once", "", "#include <array>", "#include <cstdint>", "#include <string_view>", "",
           "namespace sealdesk::masking::tables {", "",
           "struct IssuerRange {", "    std::uint32_t low;", "    std::uint32_t high;",
           "    unsigned prefixDigits;", "    std::uint32_t lengths; // bit n: numbers of n digits",
           "    std::string_view brand;", "};", "",
           "inline constexpr std::array issuers{"]
    for low, high, digits, lengths, brand in issuer_ranges(tables):
        bits = sum(1 << length for length in lengths)
        out.append(f'    IssuerRange{{{low}u, {high}u, {digits}u, 0x{bits:x}u, "{brand}"}},')
    out += ["};", "", "// Sizes of groups, ended by 0.",
            f"inline constexpr std::array<std::array<unsigned, {longest + 1}>, {len(text['shapes'])}> shapes{{{{"]
    for shape in text["shapes"]:
        out.append("    {" + ", ".join(str(n) for n in shape + [0] * (longest + 1 - len(shape))) + "},")
    out += ["}};", "", f"inline constexpr std::array<char32_t, {len(text['zeros'])}> zeros{{{hex_list(text['zeros'])}}};",
            f"inline constexpr std::array<char32_t, {len(text['separators'])}> separators{{{hex_list(text['separators'])}}};",
            "struct LetterRange {", "    char32_t low;", "    char32_t high;", "};",
            "inline constexpr std::array letters{"]
    out += [f"    LetterRange{{0x{low:x}, 0x{high:x}}}," for low, high in text["letters"]]
    out += ["};", "", "} // namespace sealdesk::masking::tables", ""]
    return "\n".join(out)


def js(tables):
    text = checked_text(tables["text"])
    out = [NOTE, "export const issuerRanges = ["]
    for low, high, digits, lengths, brand in issuer_ranges(tables):
        out.append(f'  {{ low: {low}, high: {high}, prefixDigits: {digits}, lengths: {lengths}, brand: "{brand}" }},')
    out += ["];", f"export const groupShapes = {text['shapes']};",
            f"export const digitZeros = [{hex_list(text['zeros'])}];",
            f"export const groupSeparators = [{hex_list(text['separators'])}];",
            "export const latinLetters = [" + ", ".join(f"[0x{a:x}, 0x{b:x}]" for a, b in text["letters"]) + "];", ""]
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", type=pathlib.Path)
    parser.add_argument("--cpp", type=pathlib.Path, required=True)
    parser.add_argument("--js", type=pathlib.Path, required=True)
    options = parser.parse_args()
    tables = tomllib.loads(options.tables.read_text(encoding="utf-8"))
    for path, content in ((options.cpp, cpp(tables)), (options.js, js(tables))):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


main()
