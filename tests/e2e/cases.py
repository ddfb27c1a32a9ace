"""Chooses one test of a file by its name on the command line, as ctest starts it."""
import sys

from harness.scene import run


def play(*tests, **options):
    by_name = {test.__name__: test for test in tests}
    wanted = sys.argv[1] if len(sys.argv) == 2 else ""
    if wanted not in by_name:
        print("Usage: FILE TEST, where TEST is one of: " + ", ".join(by_name), file=sys.stderr)
        sys.exit(2)
    run(wanted, by_name[wanted], **options)
