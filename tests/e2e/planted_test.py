#!/usr/bin/python3
"""The search of memory proves itself: a program plants a value, in one form at a time, and each must be found."""
import subprocess

from cases import play
from harness import secrets
from harness.forensics import need_root, scan, tool
from harness.process import die_with_parent
from harness.screen import pixel_needles
from harness.waiting import Failure, until

# What a hit's label must say for each planted form.
TEXT = {"utf8": "utf-8", "utf16": "utf-16-le", "utf32": "utf-32-le", "reversed": "reversed", "grouped": "in groups utf-8", "grouped16": "in groups utf-16-le",
        "bcd": "packed decimal", "hex": "hex", "base64": "base64", "digits": "as 8-bit numbers", "glyphs16": "as 16-bit numbers every 2",
        "glyphs32": "as 32-bit numbers every 4", "glyphs32-reversed": "whole reversed as 32-bit numbers", "glyphinfos": "as 32-bit numbers every 20",
        "qstring": "utf-16-le", "label": "utf-16-le"}
NAME_TEXT = {form: wanted for form, wanted in TEXT.items() if form not in ("bcd", "digits", "grouped", "grouped16")}
PAINTED = {"screen": "pixels", "copy": "pixels", "layer": "mask", "mask": "mask"}


class Planted:
    def __init__(self, desk, form, value):
        self._child = subprocess.Popen([tool("planted")], env=desk.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent)
        self.say(f"{form}\n{value}")
        self.place = None
        # The window manager moves the window a while after it is there.
        def settled():
            self.say("place")
            before, self.place = self.place, [int(word) for word in self._answer("Ready").split()[1:]]
            return before == self.place and desk.hand.windows(self.pid)
        until(settled, f"planted shows its window ({form})", pause=0.1)

    @property
    def pid(self):
        return self._child.pid

    def say(self, words):
        self._child.stdin.write(words + "\n")
        self._child.stdin.flush()

    def _answer(self, wanted):
        line = self._child.stdout.readline()
        if not line.startswith(wanted):
            raise Failure(f"planted said {line!r}, not {wanted}")
        return line

    def hide(self):
        self.say("hide")
        self._answer("Hidden")

    def end(self):
        self._child.stdin.close()
        self._child.wait(10)


def _search(scene, form, value, needles, wanted, processes=None):
    planted = Planted(scene.desk, form, value)
    try:
        found = scan({"planted": planted.pid, **(processes or {})}, needles)
    finally:
        planted.end()
    if wanted is None:
        if found.hits:
            raise Failure(f"{form}: found what is not there:\n{found.show()}")
    elif not any(wanted in hit.label for hit in found.hits):
        raise Failure(f"{form}: planted, but not found; found was\n{found.show()}")


def search_finds_planted_text(scene):
    values = secrets.answers()
    others = secrets.answers()
    for field, forms in (("card_number", TEXT), ("cardholder_name", NAME_TEXT)):
        value, needles = values[field], secrets.answer_needles(field, values[field])
        for form, wanted in forms.items():
            _search(scene, form, value, needles, wanted)
        _search(scene, "qstring", others[field], needles, None)
    key = bytes(range(7, 39))
    for form, wanted in (("raw", "key"), ("raw-reversed", "key reversed")):
        _search(scene, form, key.hex(), secrets.key_needles("key", key), wanted)


def search_finds_planted_pixels(scene):
    value = secrets.card_number()
    xvfb = {"screen": scene.desk.screen_pid}
    for form, wanted in PAINTED.items():
        planted = Planted(scene.desk, form, value)
        try:
            needles = until(lambda: pixel_needles("digits", scene.desk.screen.crop(*planted.place)), f"{form}: text on the screen", 10)
            shown = scan({"planted": planted.pid, **xvfb}, needles)
            for process in ("planted", "screen"):
                if not any("pixels" in hit.label for hit in shown.of(process)):
                    raise Failure(f"{form}: pixels on the screen, but not found in {process}:\n{shown.show()}")
            planted.hide()
            until(lambda: not pixel_needles("digits", scene.desk.screen.crop(*planted.place)), f"{form}: text gone", 10)
            hidden = scan({"planted": planted.pid}, needles)
            copies = [hit for hit in hidden.hits if wanted in hit.label]
            if form != "screen" and not copies:
                raise Failure(f"{form}: a copy was planted, but not found:\n{hidden.show()}")
            if form == "screen" and hidden.hits:
                raise Failure(f"painted over, but found:\n{hidden.show()}")
        finally:
            planted.end()


need_root()
play(search_finds_planted_text, search_finds_planted_pixels, framebuffer=True, keyring=False)
