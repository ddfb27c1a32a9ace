#!/usr/bin/env python3
"""Which test shows which row of FEATURES.md, told from the labels of the tests.

  rows.py --build DIR           prints row -> tests, and names the rows without a test
  rows.py --build DIR --check   fails when a label is neither a known row nor a kind, or a test shows no row

features.tsv holds the ids and short titles. The kind `layers` marks checks of the house itself; they need no row.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

KINDS = {"unit", "e2e", "widget", "layers", "long", "long-only"}
WITHOUT_ROW = {"layers"}


def read_rows():
    lines = (Path(__file__).parent / "features.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if line)


def labels_of_tests(build):
    """{test name: set of labels}"""
    answer = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"],
                            check=True, capture_output=True, text=True).stdout
    found = {}
    for test in json.loads(answer)["tests"]:
        properties = {entry["name"]: entry["value"] for entry in test.get("properties", [])}
        found[test["name"]] = set(properties.get("LABELS", []))
    return found


def breaches(rows, tests):
    for name, labels in sorted(tests.items()):
        for label in sorted(labels - KINDS - rows.keys()):
            yield f"{name}: label {label} is neither a row of features.tsv nor a kind ({', '.join(sorted(KINDS))})"
        if not labels & KINDS:
            yield f"{name}: has no kind"
        if not labels & rows.keys() and not labels & WITHOUT_ROW:
            yield f"{name}: shows no row; name one with ROWS"


def show(rows, tests):
    width = max(len(title) for title in rows.values())
    without = []
    for row, title in rows.items():
        names = sorted(name for name, labels in tests.items() if row in labels)
        if names:
            print(f"{row:4} {title:{width}}  {', '.join(names)}")
        else:
            without.append(row)
    print(f"\n{len(rows) - len(without)} of {len(rows)} rows have a test. Without one:")
    for row in without:
        print(f"{row:4} {rows[row]}")


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    rows, tests = read_rows(), labels_of_tests(options.build)
    if not options.check:
        show(rows, tests)
        return 0
    found = list(breaches(rows, tests))
    print("\n".join(found) or f"{len(tests)} tests, {len(rows)} rows: all labels are right")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
