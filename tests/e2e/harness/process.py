"""A child process with its output in files, ended by its own id."""
import ctypes
import os
import signal
import subprocess

from .waiting import Failure, until


_libc = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1


def die_with_parent():
    """In a child, before its program starts: a test that is killed leaves nothing running."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Process:
    def __init__(self, command, env, logs, name, stdin=None, limits=None):
        """Output goes to logs/name.out and logs/name.err. `limits` runs in the child before it starts."""
        self.name = name
        self.out_path = logs / f"{name}.out"
        self.err_path = logs / f"{name}.err"
        def prepare():
            die_with_parent()
            if limits:
                limits()

        with open(self.out_path, "ab") as out, open(self.err_path, "ab") as err:
            self._start_of_out = out.tell()
            self._start_of_err = err.tell()
            self._child = subprocess.Popen([str(word) for word in command], env=env, stdout=out, stderr=err,
                                           stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
                                           preexec_fn=prepare, start_new_session=True, cwd=env.get("HOME"))
        if stdin is not None:
            self._child.stdin.write(stdin)
            self._child.stdin.close()

    @property
    def pid(self):
        return self._child.pid

    def running(self):
        return self._child.poll() is None

    def exit_code(self):
        return self._child.poll()

    def out(self):
        return self._read(self.out_path, self._start_of_out)

    def err(self):
        return self._read(self.err_path, self._start_of_err)

    @staticmethod
    def _read(path, start):
        with open(path, "rb") as file:
            file.seek(start)
            return file.read().decode("utf-8", "replace")

    def wait_line(self, wanted, seconds=30):
        """The first whole line of output that starts with `wanted`."""
        def find():
            for line in self.out().splitlines(keepends=True):
                if line.startswith(wanted) and line.endswith("\n"):
                    return line.rstrip("\n")
            if not self.running():
                raise Failure(f"{self.name} ended with {self.exit_code()} before it said {wanted!r}:\n{self.err()[-2000:]}")
            return None
        return until(find, f"{self.name} says {wanted!r}", seconds)

    def wait_end(self, seconds=20):
        try:
            return self._child.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"{self.name} did not end within {seconds} s") from None

    def send(self, number):
        if self.running():
            self._child.send_signal(number)

    def kill(self):
        """As a crash or an OOM killer does it."""
        self.send(signal.SIGKILL)
        self._child.wait()

    def stop(self, seconds=10):
        """Asks to end, then insists; the whole process group, so that children of it go too."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            if self.running():
                self.send(number)
                try:
                    self._child.wait(seconds)
                except subprocess.TimeoutExpired:
                    continue
            break
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass
        return self.exit_code()
