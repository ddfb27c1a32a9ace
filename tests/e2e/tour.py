#!/usr/bin/python3
"""Plays the story for people: prints each step with a tick, leaves screenshots. Used by packaging/run.sh --headless."""
import argparse
import os
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from harness.scene import Scene  # noqa: E402
from harness.story import Story  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--shots", type=Path, required=True, help="where screenshots go")
    parser.add_argument("--port", type=int, default=0, help="the relay's port; the exchange takes the next one")
    parser.add_argument("--data", type=Path, help="the relay's data directory; must not be set up yet")
    options = parser.parse_args()
    if options.data and (options.data / "sealdesk.db").exists():
        print(f"{options.data} is in use already; the tour sets a relay up from the start. Name a new directory.", file=sys.stderr)
        return 1
    os.environ["SEALDESK_BIN"] = str(options.bin.resolve())
    shutil.rmtree(options.shots, ignore_errors=True)
    options.shots.mkdir(parents=True)
    scene = Scene()
    began = time.monotonic()
    try:
        story = Story(scene, options.shots.resolve(), options.port, options.data.resolve() if options.data else None)
        for title, step in story.steps():
            try:
                said = step()
            except Exception as error:  # whatever it was: say which step, leave pictures, fail
                print(f"✗ {title}\n  {error}", flush=True)
                scene.leave_evidence(options.shots / "failure")
                print(f"  Screens and logs: {options.shots / 'failure'}")
                return 1
            print(f"✓ {title}" + (f" ({said})" if said else ""), flush=True)
    finally:
        scene.close()
    print(f"\nThe whole story in {time.monotonic() - began:.0f} s. Screenshots: {options.shots}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
