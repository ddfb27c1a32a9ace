#!/usr/bin/python3
"""After three wrong passwords the real console shows the real relay's picture, or asks its question in words; without the
answer the right password is of no use, with it the operator is in."""
import re

from cases import play
from harness.console import BUTTONS
from harness.scene import ADMIN, PASSWORD, USER
from harness.waiting import same, until

WRONG = "not this one 99"
QUESTION = re.compile(r"(How much do these numbers make together|Which of these numbers is the largest): (.*)\?$")


def _question(console):
    return console.see(lambda name: QUESTION.match(name) is not None).name


def _answer(question):
    """What a person answers who has the question read out."""
    match = QUESTION.match(question)
    numbers = [int(number) for number in re.findall(r"\d+", match.group(2))]
    return sum(numbers) if match.group(1).startswith("How much") else max(numbers)


def asked_after_three_failures(scene):
    scene.relay.captcha = True
    scene.relay.start()
    console = scene.console()
    console.trust(scene.relay.fingerprint)
    console.set_up(scene.relay.set_up_secret(), *ADMIN)
    for _ in range(3):
        same(console.find("Picture with characters"), None, "a picture before the third failure")
        console.enter(USER, WRONG)
        console.see_words("is wrong", 30)
    console.see("Picture with characters", seconds=30)
    console.write("Password", PASSWORD)
    console.press("Sign in")
    console.see_words("Please type the characters of the picture")
    console.write("Characters in the picture", "000000")
    console.press("Sign in")
    console.see_words("That was not the answer", 30)
    same(scene.relay.rows("SELECT count(*) FROM session"), [(0,)], "sessions after a wrong answer")
    console.press("Ask me a question instead")
    before = _question(console)
    console.press("Another one")
    until(lambda: _question(console) != before, lambda: f"another question than {before!r}", 20)
    console.write("Password", PASSWORD)
    console.write(lambda name: QUESTION.match(name) is not None, str(_answer(_question(console))))
    console.press("Sign in")
    console.see("Sign out", BUTTONS, 60)
    same(scene.relay.rows("SELECT count(*) FROM audit_entry WHERE action = 'login_failed'"), [(4,)], "audited failures")


play(asked_after_three_failures)
