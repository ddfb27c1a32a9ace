#!/usr/bin/python3
"""Bad input at set-up and sign-in: a clear word, and nothing is lost or let in."""
from cases import play
from harness.console import BUTTONS
from harness.scene import ADMIN, PASSWORD, USER
from harness.waiting import Failure, same


def wrong_password(scene):
    console = scene.admin()
    console.press("Sign out")
    console.enter(USER, PASSWORD + "x")
    console.see_words("User name or password is wrong.", 60)
    same(console.find("Sign out", BUTTONS), None, "the workspace after a wrong password")
    same(scene.relay.rows("SELECT failures FROM account"), [(1,)], "failures counted")
    same(scene.relay.rows("SELECT count(*) FROM session"), [(0,)], "sessions")
    console.enter("nobody-of-that-name", PASSWORD)
    console.see_words("User name or password is wrong.", 60)
    console.sign_in(USER, PASSWORD)
    same(scene.relay.rows("SELECT failures FROM account"), [(0,)], "failures after the right password")


def wrong_set_up_secret(scene):
    relay = scene.relay.start()
    console = scene.console()
    console.trust(relay.fingerprint)
    secret = relay.set_up_secret()
    console.fill_set_up("AAAA-BBBB-CCCC-DDDD", *ADMIN)
    console.see_words("The set-up secret is wrong.", 60)
    same(relay.rows("SELECT count(*) FROM account"), [(0,)], "accounts after a wrong secret")
    console.set_up(secret, *ADMIN)
    console.sign_in(USER, PASSWORD)


def set_up_secret_used_twice(scene):
    """Two consoles wait at the set-up page with the same secret; the second comes too late."""
    relay = scene.relay.start()
    first, second = scene.console(name="first"), scene.console(scene.add_desk(), name="second")
    for console in (first, second):
        console.trust(relay.fingerprint)
        console.see("Set up", BUTTONS)
    secret = relay.set_up_secret()
    first.set_up(secret, *ADMIN)
    second.fill_set_up(secret, "Other", "Eve", "eve", PASSWORD)
    second.see_words("already set up", 60)
    same(relay.rows("SELECT user_name FROM account"), [(USER,)], "accounts")
    code, out, err = relay.command("setup", "--data", relay.data)
    if code != 1 or "set up already" not in err or out.strip():
        raise Failure(f"setup on a relay that is set up: {code} {out}{err}")


play(wrong_password, wrong_set_up_secret, set_up_secret_used_twice)
