#!/usr/bin/python3
"""Cleans up after a desk, also when its test was killed: waits for the end of its input, then ends every process that still
carries the desk's name in its environment (a browser's, mostly), and removes the desk's folder.
"""
import os
import shutil
import signal
import sys
import time
from pathlib import Path


def of_desk(root):
    mark = f"SEALDESK_DESK={root}".encode()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            if mark in (entry / "environ").read_bytes().split(b"\0"):
                yield int(entry.name)
        except OSError:
            continue  # gone, or not ours


def main(root):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.stdin.buffer.read()
    for _ in range(20):
        left = list(of_desk(root))
        for pid in left:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                continue
        if not left:
            break
        time.sleep(0.1)
    shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
