#!/usr/bin/python3
"""How long people wait for a form, on the real programs over loopback: from the request to the form on the visitor's screen, and
from "Send securely" to the masked answers on the operator's. Not a test; prints figures.

Repeat: SEALDESK_BIN=build/release/bin python3 tests/bench/forms.py [ROUNDS]
The looking itself takes time (the page is asked every 10 ms, the screen over the accessibility bus), so the truth is below.
"""
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))
from harness import secrets  # noqa: E402
from harness.scene import Scene  # noqa: E402
from harness.shop import CHAT_FRAME, FORM_FRAME  # noqa: E402
from harness.waiting import until  # noqa: E402


def timed(act, seen):
    """Milliseconds from the end of the act to the first time that it is seen."""
    act()
    began = time.monotonic()
    until(seen, "what was waited for", 30, pause=0.01)
    return 1000 * (time.monotonic() - began)


def show(what, times):
    print(f"{what:56} median {statistics.median(times):6.0f} ms, worst {max(times):6.0f} ms, {len(times)} rounds", flush=True)


def play(scene, rounds):
    console, shop = scene.chat()
    asked, opened, shown = [], [], []
    for _ in range(rounds):
        console.open_menu("Secure form")
        asked.append(timed(console.pick_first, lambda: (shop.card() or ("",))[0] == "offered"))
        opened.append(timed(lambda: shop.press(CHAT_FRAME, "#form-open"), lambda: shop.find(FORM_FRAME, "#card_number")))
        shop.fill_form(secrets.answers())
        shown.append(timed(lambda: shop.press(FORM_FRAME, "#submit"), lambda: console.find(lambda name: name.startswith("Card number, hidden"))))
        shop.see(FORM_FRAME, "h2", "Received", 30)
        shop.press(FORM_FRAME, "#close")
        console.press("End chat")
        shop.wait_card("erased", 30)
        shop.press(CHAT_FRAME, "#new-chat")
        shop.start_chat("Next")
        console.accept("Next")
    show("request -> the visitor sees who asks", asked)
    show("visitor opens it -> the checked form is on the screen", opened)
    show("submit -> shown masked to the operator", shown)


def main():
    scene = Scene()
    try:
        play(scene, int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    finally:
        scene.close()


main()
