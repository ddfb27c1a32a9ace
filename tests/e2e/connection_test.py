#!/usr/bin/python3
"""The relay is away, comes back, or is not the one it was."""
import shutil
import socket

from cases import play
from harness.console import BUTTONS
from harness.scene import LONG, PASSWORD, USER
from harness.waiting import Failure, same, until


def certificate_changed(scene):
    console = scene.admin()
    scene.relay.stop()
    shutil.rmtree(scene.relay.data / "tls")
    old = scene.relay.fingerprint
    scene.relay.start()
    same(old == scene.relay.fingerprint, False, "the fingerprint stays the same")
    console.see_words("certificate", 40)
    console.see(lambda name: "certificate has changed" in name or "not the trusted one" in name, seconds=40)
    same(console.close(), 0, "exit code of the console")
    console = scene.console(name="again")
    console.see_words("The relay's certificate has changed", 30)
    words = console.words()
    shown = "".join(character for character in words if character.isalnum())
    for fingerprint in (old, scene.relay.fingerprint):
        if fingerprint.replace(":", "") not in shown:
            raise Failure("the console does not show both fingerprints")
    buttons = {node.name for role in BUTTONS for node in console.root().find_all(role)}
    same(buttons - {"Close", "Minimize", "Maximize"}, {"Other relay…", "Try again"}, "ways on: none that goes on anyway")
    same(scene.relay.rows("SELECT count(*) FROM session WHERE last_activity_ms > started_ms + 3600000"), [(0,)], "sessions resumed")


def relay_down_at_start(scene):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        scene.relay.port = probe.getsockname()[1]
    console = scene.console()
    console.see_words("The relay cannot be reached")
    console.see_words("No relay answers at this address")
    console.see("Try now", BUTTONS)
    scene.relay.start()
    console.trust(scene.relay.fingerprint)  # by itself, without a button
    console.see("Set up", BUTTONS)


def relay_lost_in_mid_chat(scene):
    console, shop = scene.chat()
    for again in range(5 if LONG else 1):
        scene.relay.process.kill()
        console.see_words("Connection lost", 30)
        shop.see("iframe:not([sandbox])", ".banner", "No connection", 30)
        ours = [f"{word} from the operator, round {again}" for word in ("First", "Second", "Third")]
        theirs = [f"{word} from the visitor, round {again}" for word in ("One", "Two", "Three")]
        for line in ours:
            console.say(line)
        for line in theirs:
            shop.say(line)
        console.wait_line(ours[-1] + " (sending)")
        scene.relay.start()
        for line in ours:
            console.wait_line(line + " (delivered)", 60)
            shop.wait_line(line, seconds=60)
        for line in theirs:
            shop.wait_line(line, "delivered", 60)
            console.wait_line(line, 60)
        stored = scene.relay.lines()
        for lines in (ours, theirs):
            same([line for line in stored if line in lines], lines, "lines in the store")
            same([line for said in console.lines() for line in lines if line in said], lines, "lines in the console")
            same([line for _, said in shop.lines() for line in lines if line in said], lines, "lines in the page")
    same(console.find("Sign in", BUTTONS), None, "the session went on")
    code, output = scene.relay.audit()
    same((code, "whole" in output), (0, True), output)


def second_console_takes_over(scene):
    first, shop = scene.chat()
    scene.submit_form(first, shop)
    second = scene.console(scene.add_desk(), name="second")
    second.trust(scene.relay.fingerprint)
    second.sign_in(USER, PASSWORD)
    first.see_words("You signed in on another device", 30)
    same([name for name in first.words().splitlines() if "Card number" in name], [], "form fields in the first console")
    until(lambda: scene.relay.rows("SELECT state FROM form_request") == [("purged",)], "the first console's purge receipt", 20)
    shop.wait_card("erased")
    second.open_chat("Ingrid")
    second.wait_line("Is the Halden lamp dimmable?")
    second.say("I moved to another computer.")
    shop.wait_line("I moved to another computer.")


def console_killed_with_open_form(scene):
    console, shop = scene.chat()
    scene.submit_form(console, shop)
    shop.press("iframe[sandbox]", "#close")
    console.process.kill()
    state, words = shop.wait_card("unconfirmed", 120)
    if "existed only in that program" not in words:
        raise Failure(f"the visitor is not told why nothing can remain: {words}")
    same(scene.relay.rows("SELECT state FROM form_request"), [("unconfirmed",)], "the form request")
    again = scene.console(name="again")
    again.sign_in(USER, PASSWORD)
    again.open_chat("Ingrid")
    again.wait_line("erasure unconfirmed")
    code, output = scene.relay.audit()
    same((code, "whole" in output), (0, True), output)


play(certificate_changed, relay_down_at_start, relay_lost_in_mid_chat, second_console_takes_over, console_killed_with_open_form)
