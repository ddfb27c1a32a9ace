#!/usr/bin/python3
"""The whole story, steps 1 to 6, on the real programs; every step by user input."""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from harness.scene import run  # noqa: E402
from harness.story import Story  # noqa: E402


def story(scene):
    build = Path(os.environ.get("SEALDESK_BUILD", "build/release")).resolve()
    play = Story(scene, build / "e2e" / "shots")
    for title, step in play.steps():
        print(f"- {title}", flush=True)
        said = step()
        if said:
            print(f"  {said}")


run("story", story)
