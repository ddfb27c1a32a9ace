"""Hand: real key and mouse events on one screen, by xdotool (XTEST)."""
import subprocess


class Hand:
    def __init__(self, env):
        self._env = env

    def _xdotool(self, *words, stdin=None):
        done = subprocess.run(["xdotool", *map(str, words)], env=self._env, input=stdin, capture_output=True, text=True,
                              timeout=60, check=False)
        if done.returncode:
            raise RuntimeError(f"xdotool {words[0]}: {done.stderr.strip()}")
        return done.stdout

    def click(self, x, y):
        self._xdotool("mousemove", "--sync", x, y, "click", 1)

    def move(self, x, y):
        self._xdotool("mousemove", x, y)

    def press(self, x, y):
        """Button down, for what is held."""
        self._xdotool("mousemove", "--sync", x, y, "mousedown", 1)

    def release(self):
        self._xdotool("mouseup", 1)

    def type(self, text):
        # From stdin, so that what is typed never stands in a process list.
        self._xdotool("type", "--delay", "6", "--file", "-", stdin=text)

    def key(self, *keys):
        self._xdotool("key", "--delay", "10", *keys)

    def windows(self, pid):
        """Ids of a program's visible windows, pop-up menus included."""
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], env=self._env, capture_output=True, text=True, timeout=60,
                              check=False)  # exit code 1: none
        return done.stdout.split()

    def activate(self, pid):
        """Brings the windows of a program to the front, as a click on its task bar entry does."""
        windows = self.windows(pid)
        if windows:
            self._xdotool("windowactivate", "--sync", windows[-1])
        return bool(windows)
