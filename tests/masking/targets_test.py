#!/usr/bin/env python3
"""The scanner's engine compiles for processors that no test machine has: 64-bit Arm, whose look at bytes has code of
its own, and RISC-V, which takes the portable one. Warnings are errors."""

import os
import pathlib
import subprocess
import sys

TARGETS = ("aarch64-linux-gnu", "riscv64-linux-gnu")
FLAGS = ("-std=c++20", "-ffreestanding", "-nostdinc++", "-fsyntax-only", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")
GENERATED = pathlib.Path(os.environ["SEALDESK_BUILD"], "generated")

sources = sorted(pathlib.Path("core/masking/engine").glob("*.cpp"))
assert sources, "no source of the engine was found"
failed = 0
for target in TARGETS:
    for source in sources:
        done = subprocess.run(["clang++-14", f"--target={target}", *FLAGS, "-I.", f"-I{GENERATED}", source], check=False)
        if done.returncode != 0:
            print(f"{source} does not compile for {target}", file=sys.stderr)
            failed += 1
print(f"{len(sources)} files for {len(TARGETS)} targets, {failed} failed")
sys.exit(1 if failed else 0)
