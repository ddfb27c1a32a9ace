"""Desk: HOME, temporary directory, screen, session bus, keyring, accessibility bus and window manager of one test."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from .hand import Hand
from .process import Process, die_with_parent
from .reaper import of_desk
from .screen import Screen
from .screenreader import ScreenReader
from .waiting import until

KEYRING_PASSWORD = b"the keyring of this test\n"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# Names of a real session that must not leak into an isolated one.
FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XAUTHORITY", "GNOME_KEYRING_CONTROL",
           "SSH_AUTH_SOCK", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")


# A main window fills the screen; Alt+F4 closes the window in front.
WINDOW_MANAGER = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><name>Clearlooks</name></theme>
  <desktops><number>1</number></desktops>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse><context name="Client"><mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind></context></mouse>
  <applications><application class="*" type="normal"><maximized>yes</maximized></application></applications>
</openbox_config>
"""


class Desk:
    def __init__(self, size="1280x820", keyring=True, framebuffer=False):
        """framebuffer: the screen's pixels can be read from a file, see Screen."""
        # A short path: sockets below it must fit into 108 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="sd-"))
        self.home, self.tmp, self.logs = self.root / "home", self.root / "tmp", self.root / "logs"
        self.run = self.root / "run"
        self.tools = self.root / "tools"  # the harness's own logs; never searched, they hold what was typed
        for folder in (self.home, self.tmp, self.logs, self.run, self.tools):
            folder.mkdir(mode=0o700)
        self._processes = []
        self.env = self._environment()
        # Ends when its input does, which is when this process ends, however that comes about.
        self._reaper = subprocess.Popen([sys.executable, "-B", str(Path(__file__).with_name("reaper.py")), str(self.root)],
                                        stdin=subprocess.PIPE, start_new_session=True)
        try:
            self._start_bus()
            self._start_screen(size, framebuffer)
            if keyring:
                self._start_keyring()
            self._start_accessibility()
        except BaseException:
            self.close()
            raise

    def _environment(self):
        env = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        env.update(HOME=str(self.home), TMPDIR=str(self.tmp), XDG_RUNTIME_DIR=str(self.run), LC_ALL="C.UTF-8", LANGUAGE="en",
                   XDG_CONFIG_HOME=str(self.home / ".config"), XDG_CACHE_HOME=str(self.home / ".cache"),
                   XDG_DATA_HOME=str(self.home / ".local/share"), XDG_STATE_HOME=str(self.home / ".local/state"),
                   QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="1", SEALDESK_DESK=str(self.root), GSETTINGS_BACKEND="memory", TZ="UTC")
        return env

    def start(self, command, name, **options):
        """A process on this desk; it ends with the desk at the latest."""
        process = Process(command, self.env, options.pop("logs", self.logs), name, **options)
        self._processes.append(process)
        return process

    def _tool(self, command, name, **options):
        return self.start(command, name, logs=self.tools, **options)

    def _start_bus(self):
        address = f"unix:path={self.run}/bus"
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self._tool(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"], "dbus")
        until((self.run / "bus").exists, "session bus", 10)

    def _start_screen(self, size, framebuffer):
        read_end, write_end = os.pipe()
        os.set_inheritable(write_end, True)
        more = ["-fbdir", str(self.tools)] if framebuffer else []
        xvfb = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                 "-noreset", *more], env=self.env, pass_fds=(write_end,), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=open(self.tools / "xvfb.err", "wb"), start_new_session=True, preexec_fn=die_with_parent)
        self._xvfb = xvfb
        os.close(write_end)
        with os.fdopen(read_end) as numbers:
            number = numbers.readline().strip()  # empty when it died
        if not number:
            raise RuntimeError("Xvfb did not start: " + (self.tools / "xvfb.err").read_text())
        self.env["DISPLAY"] = f":{number}"
        (self.tools / "openbox.xml").write_text(WINDOW_MANAGER)
        self._tool(["openbox", "--sm-disable", "--config-file", self.tools / "openbox.xml"], "openbox")
        # A window that is shown while the manager begins may be lost between the two.
        until(self._has_manager, "window manager", 15)
        self.hand = Hand(self.env)
        self.screen = Screen(self.tools / "Xvfb_screen0") if framebuffer else None

    def _has_manager(self):
        return subprocess.run(["xdotool", "get_desktop"], env=self.env, capture_output=True, check=False).returncode == 0

    def pids(self):
        """Every process that belongs to this desk, a browser's included."""
        return list(of_desk(self.root))

    @property
    def screen_pid(self):
        return self._xvfb.pid

    def _start_keyring(self):
        self._keyring = self._tool(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], "keyring",
                                   stdin=KEYRING_PASSWORD)
        until(lambda: self._bus_has("org.freedesktop.secrets"), "keyring on the session bus", 15)

    def _start_accessibility(self):
        launcher = next(path for path in LAUNCHERS if os.path.exists(path))
        self._tool([launcher, "--launch-immediately"], "at-spi")
        until(lambda: self._bus_has("org.a11y.Bus"), "accessibility bus", 15)
        self.reader = ScreenReader(self.env["DBUS_SESSION_BUS_ADDRESS"])

    def _bus_has(self, name):
        answer = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus.NameHasOwner", f"string:{name}"], env=self.env, capture_output=True,
                                text=True, check=False)
        return "boolean true" in answer.stdout

    def screenshot(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env={**self.env, "TMPDIR": str(self.tools)}, check=True,
                       capture_output=True)

    def close(self):
        for process in reversed(self._processes):
            process.stop(5)
        if getattr(self, "_xvfb", None):
            self._xvfb.terminate()
            self._xvfb.wait()
        self._reaper.stdin.close()
        self._reaper.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
