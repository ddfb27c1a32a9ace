#!/usr/bin/env python3
"""Card numbers in generated disguises are hidden exactly, and what only looks like one is left alone.
The longer form generates more of both. SEALDESK_SEED repeats a run."""

import json
import os
import subprocess
import sys
import time

import disguises
import evasions
import identifiers
import records

PROGRAM = os.path.join(os.environ["SEALDESK_BUILD"], "bin", "tests", "masking_lines")
LONG = os.environ.get("SEALDESK_LONG") == "1"
SEED = int(os.environ.get("SEALDESK_SEED", time.time_ns() % 1_000_000 if LONG else 7))


def run(rows):
    """What the scanner makes of each row, None for unchanged, by id."""
    source = "".join(json.dumps({k: r[k] for k in ("id", "text", "messages") if k in r}) + "\n" for r in rows)
    out = subprocess.run([PROGRAM], input=source.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    answers = {row["id"]: row["masked"] for row in map(json.loads, out.split("\n")[:-1])}
    assert len(answers) == len(rows)
    return answers


def complain(what, rows, most):
    for row in rows[:10]:
        print(f"{what}: {row}")
    if len(rows) > most:
        sys.exit(f"{len(rows)} {what}, at most {most}; SEALDESK_SEED={SEED}")


def disguised_numbers_are_hidden_exactly(rows):
    count = len(rows)
    answers = run(rows)
    wrong = [row | {"got": answers[row["id"]]} for row in rows if answers[row["id"]] != row["expect"]]
    complain("disguises seen through", wrong, count // 500)
    missed = [row for row in wrong if row["got"] is None]
    complain("disguises that hid a number", missed, count // 1000)
    masked = [{"id": r["id"], **({"text": answers[r["id"]]} if "text" in r else {"messages": answers[r["id"]]})}
              for r in rows if answers[r["id"]] is not None]
    again = run(masked)
    complain("texts that changed when masked again", [r | {"again": again[r["id"]]} for r in masked if again[r["id"]] is not None], 0)
    for row in rows:
        answer = answers[row["id"]]
        if answer is not None and len("".join(answer)) > len("".join(row.get("text", row.get("messages")))):
            sys.exit(f"longer than it was: {row}")


def identifiers_stay(rows, count):
    answers = run(rows)
    complain("false alarms among identifiers", [r | {"got": answers[r["id"]]} for r in rows if answers[r["id"]] is not None], count // 2000)


def ordinary_text_stays(kind, count, most):
    rows = list(identifiers.cases(SEED, count, [kind]))
    answers = run(rows)
    complain(f"false alarms in {count} of {kind.__name__}", [r | {"got": answers[r["id"]]} for r in rows if answers[r["id"]] is not None], most)


COUNT = 200_000 if LONG else 12_000
disguised_numbers_are_hidden_exactly(list(disguises.cases(SEED, COUNT)))
disguised_numbers_are_hidden_exactly(list(evasions.cases(SEED, COUNT)))
identifiers_stay([r for r in identifiers.cases(SEED, COUNT) if r["kind"] not in ("log_line", "message")], COUNT)
identifiers_stay(list(records.cases(SEED, COUNT)), COUNT)
ordinary_text_stays(identifiers.log_line, 30_000, 2)
ordinary_text_stays(identifiers.message, 1_000, 0)
print("seed", SEED)
