#!/usr/bin/env python3
"""What was typed reaches no one but through the masker; and only a signature switches that off. compilefail.py COMPILER ROOT"""
import pathlib
import re
import subprocess
import sys

# MISUSE number -> what the compiler must say (GCC and clang).
CASES = {
    1: r"private",
    2: r"no match for .operator=|no viable overloaded",
    3: r"deleted (function|constructor)|implicitly-deleted",
    4: r"no match for .operator<<|invalid operands",
    5: r"private",
    6: r"conversion from|no viable conversion",
    7: r"no match for .operator=|no viable overloaded",
    8: r"no match for .operator==|invalid operands",
}


def compile_case(compiler, root, number):
    source = pathlib.Path(__file__).with_name("misuse.cpp")
    done = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", "-Wno-unused-variable", f"-I{root}", f"-DMISUSE={number}", str(source)],
                          capture_output=True, text=True)
    return done.returncode, done.stderr


compiler, root = sys.argv[1:3]
code, message = compile_case(compiler, root, 0)
failed = [f"the right use does not compile:\n{message}"] if code else []
for number, wanted in CASES.items():
    code, message = compile_case(compiler, root, number)
    if code == 0:
        failed.append(f"misuse {number} compiles")
    elif not re.search(wanted, message):
        failed.append(f"misuse {number} is refused for another reason:\n{message}")
print("\n".join(failed) or f"{len(CASES)} misuses are refused")
sys.exit(1 if failed else 0)
