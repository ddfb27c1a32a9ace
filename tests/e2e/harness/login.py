"""Login: a system bus of a desk's own with a fake systemd-logind on it, for consoles that are started afterwards."""
import subprocess
import sys
from pathlib import Path

from .process import die_with_parent
from .waiting import Failure, until


class Login:
    def __init__(self, desk):
        self.desk = desk
        address = f"unix:path={desk.run}/system-bus"
        desk.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"], "system-bus", logs=desk.tools)
        until((desk.run / "system-bus").exists, "system bus", 10)
        desk.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        self._out = desk.tools / "login.out"
        with open(self._out, "wb") as out:
            self._process = subprocess.Popen([sys.executable, "-B", str(Path(__file__).with_name("fakelogin.py")), address],
                                             stdin=subprocess.PIPE, stdout=out, preexec_fn=die_with_parent)
        self.wait("ready")

    def events(self):
        return self._out.read_text().splitlines()

    def wait(self, event, times=1, seconds=20):
        until(lambda: self.events().count(event) >= times, lambda: f"login saw {event!r} {times} times; it saw {self.events()}", seconds)

    def tell(self, command):
        if self._process.poll() is not None:
            raise Failure("the fake logind is gone")
        self._process.stdin.write(command.encode() + b"\n")
        self._process.stdin.flush()

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)
