#!/usr/bin/env python3
"""Counts what JUnit files say; the last line printed is "N passed, N failed, N skipped".

Exits 1 when something failed, when nothing ran, or when something was skipped for any other reason
than that it needs another operating system, or that a sanitizer cannot see it (the same test runs without one as
well). Reasons come from the tests' own output: Qt Test's
`SKIP   : name() reason`, or a line `SKIP: reason` of a script that exits with 77.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

OTHER_SYSTEM = re.compile(r"^needs (Windows|macOS)\b")
UNDER_SANITIZER = re.compile(r"^(The|A) sanitizer\b")
QT_SKIP = re.compile(r"^SKIP   : (\S+?)\(.*?\)\s+(.*)$", re.M)
SCRIPT_SKIP = re.compile(r"^SKIP: (.*)$", re.M)


def skips_of(case):
    """(name, reason) of everything that this test case left out."""
    output = "".join(part.text or "" for part in case.iter("system-out"))
    name = case.get("name", "?")
    found = [(f"{name}::{function}", reason.strip()) for function, reason in QT_SKIP.findall(output)]
    if case.find("skipped") is not None or case.get("status") in ("notrun", "disabled"):
        said = SCRIPT_SKIP.findall(output)
        element = case.find("skipped")
        message = element.get("message", "") if element is not None else ""
        found.append((name, said[-1].strip() if said else message or "no reason given"))
    return found


def main(paths):
    passed, failed, skipped, unexcused = 0, [], [], 0
    for path in paths:
        for case in ElementTree.parse(path).getroot().iter("testcase"):
            skips = skips_of(case)
            skipped += skips
            if case.find("failure") is not None or case.get("status") == "fail":
                failed.append(case.get("name", "?"))
            elif not any(name == case.get("name", "?") for name, _ in skips):
                passed += 1
    for name, reason in skipped:
        print(f"skipped: {name}: {reason}")
        unexcused += not (OTHER_SYSTEM.match(reason) or UNDER_SANITIZER.match(reason))
    for name in failed:
        print(f"failed: {name}")
    if unexcused:
        print("A skip is only accepted for another operating system (reason \"needs Windows\" or \"needs macOS\").")
    if not passed and not failed:
        print("Nothing ran.")
    print(f"{passed} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or unexcused or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
