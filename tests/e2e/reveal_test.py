#!/usr/bin/python3
"""How an operator gets an answer to another program: read in large parts by key, each part recorded; or copied, where the
relay was told to allow it, marked as a secret and gone by itself."""
import subprocess

from cases import play
from harness.console import BUTTONS
from harness.scene import ADMIN, ANSWERS, PASSWORD, USER
from harness.waiting import Failure, same, until

COPY_SECONDS = 4
CARD = ANSWERS["card_number"]


def _audited(scene, action):
    return scene.relay.rows("SELECT count(*) FROM audit_entry WHERE action = ?", action)[0][0]


def read_in_large_parts(scene):
    console, shop = scene.chat()
    scene.submit_form(console, shop)
    hand = scene.desk.hand
    console.press("Read Card number in large parts")
    for part in range(1, 5):
        console.see(f"Card number, part {part} of 4, revealed on screen")
        until(lambda part=part: _audited(scene, "form_field_revealed") == part, f"{part} parts recorded", 10)
        if part < 4:
            hand.key("Right")
    hand.key("Left")
    console.see("Card number, part 3 of 4, revealed on screen")
    spoken = console.words()
    hand.key("Escape")
    console.gone_words("revealed on screen")
    for start in range(0, 16, 4):
        if CARD[start:start + 4] in spoken:
            raise Failure("a part of the value is handed to accessibility")
    same(console.find("Copy Card number", BUTTONS), None, "a button to copy, though nobody allowed it")
    rows = scene.relay.rows("SELECT detail FROM audit_entry WHERE action = 'form_field_revealed'")
    same(len(rows), 5, "recorded parts")
    if any("way=group" not in row[0] or "field=card_number" not in row[0] for row in rows):
        raise Failure(f"what was recorded does not say how: {rows}")


def _clipboard(scene, target="UTF8_STRING"):
    """What another program gets; empty when nobody offers anything."""
    done = subprocess.run(["xclip", "-selection", "clipboard", "-out", "-target", target], env=scene.desk.env, capture_output=True, timeout=20, check=False)
    return done.stdout if done.returncode == 0 else b""


def copied_where_allowed(scene):
    scene.relay.start("--copy-seconds", COPY_SECONDS)
    console = scene.console()
    console.trust(scene.relay.fingerprint)
    console.set_up(scene.relay.set_up_secret(), *ADMIN)
    console.sign_in(USER, PASSWORD)
    shop = scene.shop().open()
    shop.open_chat()
    shop.start_chat("Ingrid")
    shop.say("Hello")
    console.accept("Ingrid")
    scene.submit_form(console, shop)
    console.press("Copy Card number")
    console.see_words("every program on this computer can read it")
    until(lambda: _clipboard(scene) == CARD.encode(), "the number can be pasted", 3)
    same(_clipboard(scene, "x-kde-passwordManagerHint"), b"secret", "the mark for clipboard managers")
    until(lambda: _clipboard(scene) == b"", "the clipboard is empty again", COPY_SECONDS + 5)
    console.gone_words("every program on this computer can read it")
    console.press("Copy Name on card")
    until(lambda: _clipboard(scene) == ANSWERS["cardholder_name"].encode(), "the name can be pasted", 3)
    console.press("Erase now")
    until(lambda: _clipboard(scene) == b"", "erasing the answers empties the clipboard", 2)
    until(lambda: (_audited(scene, "form_field_copied"), _audited(scene, "form_copy_cleared")) == (2, 2), "two copies and their end recorded", 10)
    code, output = scene.relay.audit()
    same((code, "whole" in output), (0, True), output)
    if CARD in scene.relay.dump():
        raise Failure("the store holds the number")


play(read_in_large_parts, copied_where_allowed)
