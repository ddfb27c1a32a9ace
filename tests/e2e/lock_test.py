#!/usr/bin/python3
"""The lock: by key, by the system, in sleep, without a connection. Nothing of a chat or a form stays on the screen or is
said to it; the visitor learns that the answers were erased; after unlocking everything is there."""
import subprocess

from cases import play
from harness.console import BUTTONS
from harness.login import Login
from harness.scene import PASSWORD
from harness.shop import FORM_FRAME
from harness.waiting import Failure, same, until

DRAFT = "One moment, I am looking at your order"


def _clipboard(scene):
    done = subprocess.run(["xclip", "-selection", "clipboard", "-out"], env=scene.desk.env, capture_output=True, timeout=20, check=False)
    return done.stdout if done.returncode == 0 else b""


def _lock_details(scene):
    return [row[0] for row in scene.relay.rows("SELECT detail FROM audit_entry WHERE action = 'session_locked' ORDER BY seq")]


def _wait_lock(scene, console, *reasons):
    """The console is covered, and the relay knows why."""
    console.see("Unlock", BUTTONS)
    until(lambda: _lock_details(scene) == [f"reason={reason}" for reason in reasons], lambda: f"locks {reasons} in {_lock_details(scene)}", 20)
    for word in ("Ingrid", "Halden", "dimmer", "Card number"):
        if word in console.words():
            raise Failure(f"a locked console says {word!r}:\n{console.outline()}")


def _unlock(console, password=PASSWORD):
    console.see("Unlock", BUTTONS, enabled=True)
    console.write("Password", password)
    console.desk.hand.key("Return")


def _unlocked(console):
    _unlock(console)
    until(lambda: console.find("Unlock", BUTTONS) is None, "unlocked", 60)
    console.see("Sign out", BUTTONS)


def _erased(scene, shop):
    shop.wait_card("erased", 30)
    (state, reason) = scene.relay.rows("SELECT state, length(purge_receipt) > 0 FROM form_request")[-1]
    same((state, reason), ("purged", 1), "the form after the lock")


def locked_by_key(scene):
    console, shop = scene.chat()
    hand = scene.desk.hand
    scene.submit_form(console, shop)
    console.write("Message to visitor", DRAFT)
    hand.key("ctrl+a", "ctrl+c", "End")
    until(lambda: _clipboard(scene) == DRAFT.encode(), "the draft was copied", 5)
    hand.press(*console.see("Reveal Card number").centre())
    console.see("Card number, revealed on screen")
    hand.key("ctrl+l")
    hand.release()
    _wait_lock(scene, console, "operator")
    console.see_words("Locked by you at")
    console.see_words("Mira Solberg (mira), Nordlicht")
    _erased(scene, shop)
    same(_clipboard(scene), b"", "the clipboard of a locked console")
    same(scene.relay.rows("SELECT count(*) FROM session WHERE locked_ms > 0"), [(1,)], "locked sessions")

    shop.press(FORM_FRAME, "#close")  # its last word covers the chat
    shop.say("Are you still there?")
    shop.wait_line("Are you still there?", "delivered")
    console.see_words("1 new line in your chats")
    if "still there" in console.words():
        raise Failure("a locked console shows what was said")

    _unlock(console, PASSWORD + "x")
    console.see_words("This password is wrong.", 60)
    _unlocked(console)
    console.wait_line("Are you still there?")
    if console.find(lambda name: name.startswith("Card number, hidden")):
        raise Failure("the form came back with the unlocking")
    hand.type(" now")  # the keyboard is where it was
    until(lambda: console.field("Message to visitor").text() == DRAFT + " now", "the draft and the keyboard are where they were", 10)
    hand.key("Return")
    shop.wait_line(DRAFT + " now")
    for action in ("session_unlocked", "unlock_failed"):
        same(scene.relay.rows("SELECT count(*) FROM audit_entry WHERE action = ?", action), [(1,)], action)
    code, output = scene.relay.audit()
    same((code, "whole" in output), (0, True), output)


def locked_without_the_relay(scene):
    console, shop = scene.chat()
    scene.relay.stop()
    console.see_words("reconnecting")
    scene.desk.hand.key("ctrl+l")
    console.see_words("No connection to the relay. Unlocking needs it")
    same(console.find("Unlock", BUTTONS, enabled=True), None, "a button to unlock without the relay")
    scene.relay.start()
    shop.say("Hello again")
    shop.wait_line("Hello again", "delivered", 60)
    _wait_lock(scene, console, "operator")
    if "Hello again" in console.words():
        raise Failure("a console that was locked while it was away shows what was said")
    _unlocked(console)
    console.wait_line("Hello again", 30)


def locked_by_the_system(scene):
    login = Login(scene.desk)
    try:
        with _ScreenSaver(scene.desk) as saver:
            _system_story(scene, login, saver)
    finally:
        login.close()


def _system_story(scene, login, saver):
    console, shop = scene.chat()
    login.wait("inhibited sleep:shutdown delay")
    login.wait("watched")
    login.tell("lock")
    _wait_lock(scene, console, "system")
    console.see_words("together with this computer's screen")
    _unlocked(console)

    # Sleep: the machine waits for us, and goes on when everything is wiped.
    scene.submit_form(console, shop)
    same(login.events().count("released"), 0, "inhibitors let go before any sleep")
    login.tell("sleep")
    login.wait("released")
    _wait_lock(scene, console, "system", "suspend")
    console.see_words("went to sleep")
    _erased(scene, shop)
    shop.press(FORM_FRAME, "#close")
    login.tell("wake")
    login.wait("inhibited sleep:shutdown delay", 2)
    _unlocked(console)

    saver.activate()
    _wait_lock(scene, console, "system", "suspend", "system")
    _unlocked(console)

    # The end of the desktop's session: wiped, told, gone.
    scene.submit_form(console, shop)
    login.tell("shutdown")
    login.wait("released", 2)
    same(console.process.wait_end(20), 0, "exit code at the end of the session")
    _erased(scene, shop)


class _ScreenSaver:
    """A desktop's, on the session bus: it owns the name, from before the console starts."""

    def __init__(self, desk):
        from harness.screenreader import Gio, GLib, connect
        self._glib, self._bus = GLib, connect(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        self._bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                            GLib.Variant("(su)", ("org.freedesktop.ScreenSaver", 0)), None, Gio.DBusCallFlags.NONE, 5000, None)

    def activate(self):
        self._bus.emit_signal(None, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", self._glib.Variant("(b)", (True,)))
        self._bus.flush_sync(None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._bus.close_sync(None)


def wiped_when_asked_to_end(scene):
    """SIGTERM, as at a log-out: what was open is wiped and the visitor told before the program is gone."""
    import signal
    console, shop = scene.chat()
    scene.submit_form(console, shop)
    console.process.send(signal.SIGTERM)
    same(console.process.wait_end(20), 0, "exit code after SIGTERM")
    _erased(scene, shop)


play(locked_by_key, locked_without_the_relay, locked_by_the_system, wiped_when_asked_to_end)
