"""Waiting for conditions, never for time."""
import time


class Failure(AssertionError):
    """Something that a person would have noticed to be wrong."""


def until(condition, what, seconds=20.0, pause=0.05):
    """Returns the first true value of condition(); fails with `what` when there is none in time."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failure(f"not within {seconds:.0f} s: {what() if callable(what) else what}")
        time.sleep(pause)
        pause = min(pause * 1.3, 0.3)


def never(condition, what, seconds):
    """Fails as soon as condition() is true within that time. For what must not happen."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            raise Failure(what)
        time.sleep(0.1)


def same(got, wanted, what):
    if got != wanted:
        raise Failure(f"{what}: {got!r}, not {wanted!r}")
