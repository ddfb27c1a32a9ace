#!/usr/bin/python3
"""How long a backup, a restore and a drill take beside `cp` of the same files, on the real programs. Not a test; prints figures.

Repeat: SEALDESK_BIN=build/release/bin python3 tests/bench/backup.py [LINES] [DIR]
LINES of a transcript (1,000,000), in chats of 50; DIR: where the files lie (the system's temporary directory). It needs four
times the store's size there. `cp` is followed by `sync` of its files, as our programs wait for the disk as well.
"""
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = str(Path(os.environ["SEALDESK_BIN"]) / "sealdesk-relay")
LINES_PER_CHAT = 50
WORDS = "hello order delivery invoice the my to when please parcel thanks number address question is was for colour size".split()


def run(*words):
    return subprocess.run([PROGRAM, *words], check=True, capture_output=True, text=True).stdout


def fill(database, lines):
    chance = random.Random(1)
    with sqlite3.connect(database) as store:
        for chat in range(lines // LINES_PER_CHAT):
            name = f"chat{chat:018d}"
            store.execute("INSERT INTO chat (id, state, visitor_name, page_title, page_url, locale, page_nonce, operator, since_ms, last_seq,"
                          " started_ms) VALUES (?, 'ended', 'Vera', 'Shop', 'https://shop.example/', 'en', x'00', '', 1, ?, 1)",
                          (name, LINES_PER_CHAT))
            store.executemany("INSERT INTO entry (chat, seq, at_ms, kind, line, author, operator, name, text, request, form, ended_by)"
                              " VALUES (?, ?, 1, 'line', ?, 'visitor', '', '', ?, '', '', '')",
                              ((name, seq, f"{chat:08x}{seq:014x}", " ".join(chance.choices(WORDS, k=chance.randint(3, 25))))
                               for seq in range(1, LINES_PER_CHAT + 1)))
    store.close()


def timed(act):
    best = None
    for _ in range(3):
        began = time.monotonic()
        act()
        taken = time.monotonic() - began
        best = taken if best is None else min(best, taken)
    return best


def main():
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as name:
        room = Path(name)
        data, copy, archive, place = room / "data", room / "copy", room / "archive", room / "place"
        run("policy", "show", "--data", str(data))
        fill(data / "sealdesk.db", lines)
        recipient = run("backup", "key", "--out", str(room / "key")).strip()
        size = (data / "sealdesk.db").stat().st_size

        def cp():
            shutil.rmtree(copy, ignore_errors=True)
            subprocess.run(["cp", "-r", str(data), str(copy)], check=True)
            subprocess.run(["sync", *(str(path) for path in copy.rglob("*") if path.is_file())], check=True)

        def backup():
            archive.unlink(missing_ok=True)
            run("backup", "--data", str(data), "--recipient", recipient, "--to", str(archive))

        def restore():
            shutil.rmtree(place, ignore_errors=True)
            run("restore", "--from", str(archive), "--identity", str(room / "key"), "--data", str(place))

        def drill():
            run("backup", "drill", "--from", str(archive), "--identity", str(room / "key"), "--data", str(data))

        print(f"{lines} lines, {size / 1e6:.0f} MB; best of three", flush=True)
        base = timed(cp)
        for what, taken in (("cp and sync", base), ("backup", timed(backup)), ("restore", timed(restore)), ("drill", timed(drill))):
            print(f"{what:12} {taken:7.2f} s  {size / 1e6 / taken:7.0f} MB/s  {taken / base:5.1f} × cp", flush=True)


if __name__ == "__main__":
    main()
