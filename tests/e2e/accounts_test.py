#!/usr/bin/python3
"""Bad input at set-up and sign-in: a clear word, and nothing is lost or let in."""
from cases import play
from harness.console import BUTTONS
from harness.scene import ADMIN, PASSWORD, USER
from harness.waiting import Failure, same, until


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


def admin_manages_an_operator(scene):
    """Another role and a new password, while the operator is signed in: their console follows; a lockout is ended."""
    admin = scene.admin()
    admin.press("Administration")
    admin.press("New operator")
    admin.write("Operator user name", "jonas")
    admin.write("Shown name", "Jonas Weber")
    admin.press("Create operator")
    first = _one_time_password(admin)
    admin.press("Done")
    jonas = scene.console(scene.add_desk(), name="operator")
    jonas.trust(scene.relay.fingerprint)
    jonas.enter("jonas", first)
    jonas.change_password(first, "grey gulls 7 on the pier")
    jonas.see("Sign out", BUTTONS, 60)

    admin.choose("Operator list", "Jonas Weber")
    admin.press("New password…")
    admin.see_words("The password of Jonas Weber stops working")
    admin.press("New one-time password")
    second = _one_time_password(admin)
    jonas.see_words("An administrator ended your session.", 30)
    admin.press("Done")
    for _ in range(6):
        jonas.enter("jonas", "not the right one 1")
        until(lambda: "wrong" in jonas.words() or "locked" in jonas.words(), "an answer to a wrong password", 60)
    same(scene.relay.rows("SELECT count(*) > 0 FROM audit_entry WHERE action = 'locked_out'"), [(1,)], "lockouts")
    admin.press("Close")
    admin.press("Administration")
    admin.choose("Operator list", "Jonas Weber")
    admin.press("Unlock")
    admin.see_words("Jonas Weber can try to sign in again.")
    jonas.enter("jonas", second)
    jonas.change_password(second, "seven doors 6 in a row")
    jonas.see("Sign out", BUTTONS, 60)

    admin.choose("Operator list", "Jonas Weber")
    admin.press("Role…")
    admin.see_words("The new role holds from the next sign-in.")
    scene.desk.hand.key("Down", "Down", "Down")  # operator, supervisor, administrator, auditor
    admin.see_words("Read the audit log")
    admin.press("Change role")
    jonas.see_words("An administrator ended your session.", 30)
    admin.see_words("Jonas Weber now has the role “Auditor”.")
    jonas.enter("jonas", "seven doors 6 in a row")
    jonas.see_words("Your role does not include talking to visitors.", 60)
    same(jonas.find("Presence"), None, "presence of somebody who does not chat")
    for action in ("password_reset", "account_unlocked", "role_changed"):
        same(scene.relay.rows("SELECT count(*) FROM audit_entry WHERE action = ?", action), [(1,)], action)


def _one_time_password(admin):
    """Read from the screen: the one label without a blank that is long enough."""
    admin.see_words("shown only now")
    labels = [node.name for node in admin.root().find_all("label")]
    found = [name for name in labels if 12 <= len(name) <= 64 and " " not in name and ":" not in name]
    same(len(found), 1, f"labels that can be a password in {labels}")
    return found[0]


play(wrong_password, wrong_set_up_secret, set_up_secret_used_twice, admin_manages_an_operator)
