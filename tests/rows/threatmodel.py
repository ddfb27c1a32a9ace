#!/usr/bin/env python3
"""Every test that core/THREAT_MODEL.md names in a column "shown by" exists, and no such cell is empty.

  threatmodel.py --root DIR --build DIR
"""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path


def cells(text):
    """(first cell, last cell) of each row of the tables whose last column is "shown by"."""
    inside = False
    for line in text.splitlines():
        if not line.startswith("|"):
            inside = False
            continue
        row = [cell.strip() for cell in line.strip("|").split("|")]
        if row[-1] == "shown by":
            inside = True
        elif inside and not set(row[-1]) <= {"-"}:
            yield row[0], row[-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--build", type=Path, required=True)
    options = parser.parse_args()
    listed = subprocess.run(["ctest", "--test-dir", str(options.build), "--show-only=json-v1"], check=True, capture_output=True, text=True).stdout
    tests = {test["name"] for test in json.loads(listed)["tests"]}
    text = (options.root / "core/THREAT_MODEL.md").read_text(encoding="utf-8")
    rows = list(cells(text))
    wrong = []
    for first, shown in rows:
        named = re.findall(r"`([^`]+)`", shown)
        wrong += [f"{first}: there is no test {name}" for name in named if name not in tests]
        if not named and shown != "reasoned":
            wrong.append(f"{first}: shown by nothing, and not said to be only reasoned")
    if len(rows) < 10:
        wrong.append(f"only {len(rows)} claims found; is the table still one?")
    print("\n".join(wrong) or f"{len(rows)} claims, each with tests that exist")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
