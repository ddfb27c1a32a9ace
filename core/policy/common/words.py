#!/usr/bin/env python3
"""Folds the lists of common passwords into one sorted C++ table: words.py OUTPUT LIST...

Entries are folded as core/policy/commonpasswords.cpp folds a password. Entries under three characters and such as
are not ASCII after folding are left out: a single character counts as a piece anyway."""
import sys
import unicodedata

SHORTEST = 3


def folded(word):
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())


def main():
    output, *lists = sys.argv[1:]
    words = set()
    for name in lists:
        with open(name, encoding="utf-8") as lines:
            for line in lines:
                word = folded(line.strip())
                if len(word) >= SHORTEST and word.isascii() and not word.startswith("#"):
                    words.add(word)
    ordered = sorted(words)
    with open(output, "w", encoding="utf-8") as out:
        out.write("// Made by core/policy/common/words.py; sorted.\n#pragma once\n\n#include <array>\n#include <string_view>\n\n"
                  "namespace sealdesk::policy {\n\n"
                  f"inline constexpr std::array<std::string_view, {len(ordered)}> commonWords{{\n")
        for word in ordered:
            escaped = word.replace("\\", "\\\\").replace('"', '\\"')
            out.write(f'    "{escaped}",\n')
        out.write("};\n\n} // namespace sealdesk::policy\n")


if __name__ == "__main__":
    main()
