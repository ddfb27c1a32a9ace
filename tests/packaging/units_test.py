#!/usr/bin/env python3
"""The systemd units are well formed, name the built programs with options that these know, and are shut tight."""
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT, BIN = Path(sys.argv.pop(1)), Path(sys.argv.pop(1))
# Tenths, of 100. The relay asks the kernel whether the clock is held to a source of time (adjtimex, without the right to set
# it), which systemd counts as being able to.
MOST_EXPOSED = {"sealdesk-exchange.service": 15, "sealdesk-relay.service": 17}
UNITS = {"sealdesk-exchange.service": "sealdesk-exchange", "sealdesk-relay.service": "sealdesk-relay"}


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


class Units(unittest.TestCase):
    def each(self):
        for name, program in UNITS.items():
            path = ROOT / "packaging/linux" / name
            with self.subTest(unit=name):
                yield path, path.read_text(encoding="utf-8"), program

    def test_systemd_takes_them(self):
        for path, text, program in self.each():
            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder) / path.name
                copy.write_text(text.replace(f"ExecStart=/usr/bin/{program}", f"ExecStart={BIN / program}"), encoding="utf-8")
                done = run("systemd-analyze", "verify", "--man=no", copy)
            said = [line for line in (done.stdout + done.stderr).splitlines() if path.name in line]
            self.assertEqual((done.returncode, said), (0, []), done.stderr)

    def test_exposure(self):
        for path, _, _ in self.each():
            done = run("systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED[path.name]}", "--no-pager", path)
            self.assertEqual(done.returncode, 0, done.stdout[-300:] + done.stderr)
            print(re.search(r"Overall exposure.*", done.stdout).group(0))

    def test_exposure_can_fail(self):
        with tempfile.TemporaryDirectory() as folder:
            bare = Path(folder) / "bare.service"
            bare.write_text("[Service]\nExecStart=/bin/true\n", encoding="utf-8")
            self.assertNotEqual(run("systemd-analyze", "security", "--offline=true", f"--threshold={max(MOST_EXPOSED.values())}", bare).returncode, 0)

    def test_options_exist(self):
        for _, text, program in self.each():
            help_text = run(BIN / program, "--help").stdout + run(BIN / program, "serve", "--help").stdout
            for option in re.findall(r" (--[a-z-]+)", re.search(r"^ExecStart=(.*)$", text, re.M).group(1)):
                self.assertIn(option, help_text)

    def test_the_clock_can_be_asked_and_not_set(self):
        text = (ROOT / "packaging/linux/sealdesk-relay.service").read_text(encoding="utf-8")
        self.assertIn("SystemCallFilter=adjtimex clock_adjtime\n", text)
        self.assertIn("\nCapabilityBoundingSet=\n", text)

    def test_reload_is_a_hang_up(self):
        for _, text, _ in self.each():
            self.assertIn("ExecReload=+/bin/kill -HUP $MAINPID\n", text)

    def test_exchange_has_nothing_to_write(self):
        text = (ROOT / "packaging/linux/sealdesk-exchange.service").read_text(encoding="utf-8")
        for words in ("ReadWritePaths", "StateDirectory", "CacheDirectory", "LogsDirectory", "RuntimeDirectory", "BindPaths"):
            self.assertNotIn(words, text)
        self.assertIn("LimitFSIZE=0", text)
        self.assertIn("ProtectSystem=strict", text)


unittest.main()
