"""Forensics: stops programs, searches all of their memory (tests/forensic/memoryscan), and lets them go on."""
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from .waiting import Failure

# Pieces that no one can read: the kernel's own, and memfd_secret, which even root's reads do not reach.
KERNELS = {"[vvar]", "[vsyscall]", "[vdso]", "[vvar_vclock]"}
SECRET = "/secretmem"


@dataclass
class Hit:
    process: str
    label: str
    address: str
    locked: bool
    undumped: bool
    path: str

    @property
    def is_kept_safe(self):
        return self.locked and self.undumped

    def __str__(self):
        marks = "locked, not dumped" if self.is_kept_safe else f"locked={self.locked} undumped={self.undumped}"
        return f"{self.process}: {self.label} at {self.address} in {self.path or 'anonymous memory'} ({marks})"


@dataclass
class Findings:
    hits: list = field(default_factory=list)
    keys: dict = field(default_factory=dict)
    unread: list = field(default_factory=list)
    scanned: dict = field(default_factory=dict)  # process -> (bytes read, bytes locked)
    seconds: float = 0

    def of(self, *processes):
        return [hit for hit in self.hits if hit.process in processes]

    def show(self, hits=None):
        return "\n".join(f"  {hit}" for hit in (self.hits if hits is None else hits)[:40])


def need_root():
    """First call of such a test: goes on as root, or fails; it must not be skipped."""
    if os.geteuid() == 0:
        return
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        os.execvp("sudo", ["sudo", "-n", "-E", sys.executable, "-B", "-W", "ignore", *sys.argv])
    print("FAILED: this test reads the memory of programs that forbid it to others. Run it as root, or let sudo work without a password.")
    sys.exit(1)


def tool(name):
    path = Path(os.environ.get("SEALDESK_BIN", Path(__file__).resolve().parents[3] / "build/release/bin")) / "tests" / name
    if not path.exists():
        raise Failure(f"{path} is not built")
    return path


def scan(processes, needles):
    """`processes`: {name: pid}. All are stopped while their memory is copied, so that what is found is one moment."""
    need_root()
    lines = list(dict.fromkeys(needles)) + [f"pid\t{name}\t{pid}" for name, pid in processes.items()]
    began = time.monotonic()
    for pid in processes.values():
        os.kill(pid, signal.SIGSTOP)
    try:
        scanner = subprocess.Popen([tool("memoryscan")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        with contextlib.suppress(BrokenPipeError):  # it says why it ended
            scanner.stdin.write("\n".join(lines) + "\n")  # all of it is read before anything is answered
            scanner.stdin.close()
        scanner.stdin = None
        output = []
        for line in scanner.stdout:
            if line == "copied\n":
                break
            output.append(line)
    finally:
        for pid in processes.values():
            os.kill(pid, signal.SIGCONT)
    findings = Findings(seconds=time.monotonic() - began)
    rest, errors = scanner.communicate(timeout=300)
    if scanner.returncode:
        raise Failure(f"memoryscan: {errors.strip()}")
    output += rest.splitlines()
    for line in (text.rstrip("\n") for text in output):
        words = line.split("\t")
        if words[0] == "hit":
            findings.hits.append(Hit(words[1], words[2], words[3], words[4] == "1", words[5] == "1", words[6]))
        elif words[0] == "key":
            findings.keys[words[1]] = bytes.fromhex(words[2])
        elif words[0] == "unread":
            findings.unread.append(tuple(words[1:]))
        elif words[0] == "scanned":
            findings.scanned[words[1]] = (int(words[2]), int(words[3]))
    if set(findings.scanned) != set(processes):
        raise Failure(f"only {set(findings.scanned)} of {set(processes)} could be searched")
    for process, path, size, locked, undumped in findings.unread:
        if path not in KERNELS and not (path.startswith(SECRET) and locked == "1"):
            raise Failure(f"{process}: {size} bytes of {path or 'anonymous memory'} could not be read (locked {locked}, not dumped {undumped})")
    return findings


def children(pid):
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(word) for word in (task / "children").read_text().split()]
    return found
