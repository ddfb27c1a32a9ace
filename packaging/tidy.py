#!/usr/bin/env python3
"""Runs clang-tidy over the named files within a time budget and says what was left.

  tidy.py --build DIR --seconds N FILE...

The compile commands are those of the build directory, with two changes: GCC's precompiled headers, which clang
cannot read, give way to the header that they were made from, and files that are compiled several at a time get a
command each.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PRECOMPILED = re.compile(r"-include \S*cmake_pch\.hxx")


GCC_ONLY = re.compile(r"-fpch-preprocess|-Winvalid-pch|-Wno-maybe-uninitialized|-Wno-tsan")
UNITY = re.compile(r'^#include "(/[^"]+)"', re.M)


def one_by_one(commands):
    """A unity file's command, once for each file that it includes."""
    for entry in commands:
        path = Path(entry["directory"], entry["file"])
        if "/Unity/unity_" not in str(path):
            yield entry
            continue
        if path.exists():
            for file in UNITY.findall(path.read_text(encoding="utf-8")):
                yield {**entry, "file": file, "command": entry["command"].replace(entry["file"], file)}


def plain_commands(build, into):
    commands = list(one_by_one(json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))))
    header = ROOT / "packaging/cmake/pch_qtcore.h"
    for entry in commands:
        command = PRECOMPILED.sub(f"-include {header}", entry["command"])
        command = re.sub(r"^.*?(\S*(?:c\+\+|clang\+\+)\S*) ", r"\1 ", command)
        entry["command"] = GCC_ONLY.sub("", command)
    (into / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
    return {str(Path(entry["directory"], entry["file"]).resolve()) for entry in commands}


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args(arguments)
    deadline = time.monotonic() + options.seconds
    with tempfile.TemporaryDirectory() as folder:
        known = plain_commands(options.build.resolve(), Path(folder))
        files = [name for name in options.files if str((ROOT / name).resolve()) in known]

        def tidy(name):
            if time.monotonic() > deadline:
                return name, None, ""
            done = subprocess.run(["clang-tidy", "--quiet", "-p", folder, str(ROOT / name)],
                                  capture_output=True, text=True)
            return name, done.returncode, done.stdout

        with ThreadPoolExecutor(2) as pool:
            results = list(pool.map(tidy, files))
    bad = [(name, output) for name, code, output in results if code]
    left = [name for name, code, _ in results if code is None]
    for name, output in bad:
        print(f"{name}:\n{output}")
    print(f"clang-tidy: {len(results) - len(bad) - len(left)} files clean, {len(bad)} with findings, {len(left)} left")
    for name in left:
        print(f"not looked at for want of time: {name}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
