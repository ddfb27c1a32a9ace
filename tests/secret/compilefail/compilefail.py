#!/usr/bin/env python3
"""Misuse of SecretBuffer must not compile: compilefail.py COMPILER SOURCE_ROOT QT_INCLUDE_FOLDERS"""
import pathlib
import re
import subprocess
import sys

# MISUSE number -> what the compiler must say (GCC and clang).
CASES = {
    1: r"deleted (function|constructor)|implicitly-deleted",
    2: r"deleted (function|operator)|implicitly-deleted",
    3: r"no match for .operator<<|invalid operands to binary expression",
    4: r"conversion from|no viable conversion",
    5: r"no match for .operator==|invalid operands to binary expression",
    6: r"may leave its scope",
    7: r"may leave its scope",
    8: r"no type named .type.|no matching|invoke_result",
    9: r"ignoring return(ed)? value",
    10: r"no member named .data",
    11: r"static assertion failed|static_assert failed",
    12: r"may leave its scope",
    13: r"may leave its scope",
    14: r"may leave its scope",
    15: r"may leave its scope",
    16: r"may leave its scope",
    17: r"deleted (function|constructor)|implicitly-deleted",
    18: r"no match for .operator<|invalid operands to binary expression",
    19: r"begin.*(not declared|was not declared)|invalid range expression",
    20: r"no matching (function|constructor|conversion)",
    21: r"conversion from|no viable conversion",
    22: r"no match for .operator<<|invalid operands to binary expression",
    23: r"deleted (function|constructor)|implicitly-deleted|static assertion|no matching function",
    24: r"no match for .operator==|invalid operands to binary expression",
    25: r"may leave its scope",
}


def compile_case(compiler, root, qt, number):
    source = pathlib.Path(__file__).with_name("misuse.cpp")
    done = subprocess.run(
        [compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Werror", "-Wno-unused-variable",
         "-Wno-unused-but-set-variable", f"-I{root}", *(f"-isystem{folder}" for folder in qt), "-fPIC", f"-DMISUSE={number}", str(source)],
        capture_output=True, text=True)
    return done.returncode, done.stderr


def main():
    compiler, root = sys.argv[1:3]
    qt = [folder for folder in sys.argv[3].split(";") if folder]
    code, message = compile_case(compiler, root, qt, 0)
    if code != 0:
        print(f"the right use does not compile:\n{message}")
        return 1
    failed = 0
    for number, reason in CASES.items():
        code, message = compile_case(compiler, root, qt, number)
        refused = code != 0 and re.search(reason, message)
        print(f"misuse {number}: {'refused' if refused else 'NOT REFUSED as expected'}")
        if not refused:
            print(message)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
