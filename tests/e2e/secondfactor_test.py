#!/usr/bin/python3
"""The second factor on the real programs: set up before anything else, by the picture or the text key; a code works
once; recovery codes; an admin's reset; unlocking by code where the rules say so."""
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from cases import play
from harness.authenticator import Authenticator
from harness.console import BUTTONS
from harness.scene import ADMIN, PASSWORD, USER
from harness.waiting import Failure, same, until

OPERATOR, OPERATOR_NAME, OPERATOR_PASSWORD = "tarik", "Tarik Aydin", "9 quiet harbours at dusk"


def _counted(scene, action, wanted):
    rows = lambda: scene.relay.rows("SELECT count(*) FROM audit_entry WHERE action = ?", action)[0][0]
    until(lambda: rows() == wanted, lambda: f"{wanted} audit entries {action}; there are {rows()}", 10)


def _started(scene):
    """The relay as it comes, with its organisation set up; the admin's console after the password."""
    scene.relay.second_factor = True
    scene.relay.start()
    console = scene.console()
    console.trust(scene.relay.fingerprint)
    console.set_up(scene.relay.set_up_secret(), *ADMIN)
    console.enter(USER, PASSWORD)
    console.see_words("Protect your account", 60)
    return console


def _scanned(console):
    """What a phone's camera reads from the picture on the screen."""
    x, y, width, height = console.see("QR code of the key below").box()
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "qr.png"
        subprocess.run(["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", str(picture)],
                       env=console.desk.env, check=True, timeout=20)
        done = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True, timeout=30, check=False)
    if done.returncode:
        raise Failure(f"nothing to scan: {done.stderr}")
    return done.stdout.strip()


def set_up_and_used(scene):
    console = _started(scene)
    for name in ("Chats", "Administration", "Message to visitor"):
        same(console.find(name), None, f"{name} before the second factor")
    address = urlsplit(_scanned(console))
    same((address.scheme, address.netloc, address.path), ("otpauth", "totp", "/Nordlicht:mira"), "what is scanned")
    console.write("Code of six digits", "12345")
    console.press("Confirm")
    console.see_words("The code has six digits.")
    phone, codes = console.enrol()
    scanned = Authenticator(parse_qs(address.query)["secret"][0])
    same(scanned.key, phone.key, "the picture's key and the text's")
    same(scene.relay.rows("SELECT count(*) FROM recovery_code"), [(10,)], "recovery codes in the store")
    console.keep_recovery_codes()
    if any(code in console.words() for code in codes):
        raise Failure("recovery codes are still on the screen")

    # By a code, once.
    console.press("Sign out")
    console.enter(USER, PASSWORD)
    console.see_words("type the code that it shows for mira", 60)
    same(scene.relay.rows("SELECT count(*) FROM session"), [(0,)], "sessions of a password alone")
    same(console.find("Chats"), None, "the workspace after a password alone")
    code = phone.code()
    console.give_code(code)
    console.see("Sign out", BUTTONS, 60)
    console.press("Sign out")
    console.enter(USER, PASSWORD)
    console.see_words("Enter the code", 60)
    console.give_code(code)
    console.see_words("This code was used already.", 30)
    _counted(scene, "second_factor_failed", 1)

    # By a recovery code, once, as people type it.
    console.press("Use a recovery code instead")
    console.write("Recovery code", codes[4].lower().replace("-", " "))
    console.press("Sign in")
    console.see("Sign out", BUTTONS, 60)
    same(scene.relay.rows("SELECT count(*) FROM recovery_code"), [(9,)], "recovery codes left")
    console.press("Sign out")
    console.enter(USER, PASSWORD)
    console.press("Use a recovery code instead", 60)
    console.write("Recovery code", codes[4])
    console.press("Sign in")
    console.see_words("This code is wrong.", 30)
    console.press("Use the authenticator instead")
    console.give_code(phone.code())
    console.see("Sign out", BUTTONS, 60)
    same(scene.relay.rows("SELECT failures FROM account"), [(0,)], "failures after the right code")

    dump, log = scene.relay.dump(), scene.relay.process.err()
    for where, text in (("the store", dump), ("the log", log)):
        if phone.key.hex() in text or any(secret in text for secret in codes):
            raise Failure(f"{where} has a seed or a recovery code that can be read")
    code, output = scene.relay.audit()
    same((code, "whole" in output), (0, True), output)


def cut_off_while_setting_up(scene):
    """The relay goes and comes back; another key is shown then, and nobody is locked out."""
    console = _started(scene)
    scene.relay.stop()
    console.see_words("The relay cannot be reached", 60)
    scene.relay.start()
    old = console.scan()
    console.write("Code of six digits", old.code())
    console.press("Confirm")
    console.see_words("The relay was restarted and made a new key", 30)
    phone, _ = console.enrol()
    same(phone.key == old.key, False, "the key is the old one")
    console.keep_recovery_codes()
    console.press("Sign out")
    console.enter(USER, PASSWORD)
    console.see_words("Enter the code", 60)
    console.give_code(phone.code())
    console.see("Sign out", BUTTONS, 60)


def reset_by_an_admin(scene):
    admin = _started(scene)
    phone, _ = admin.enrol()
    admin.keep_recovery_codes()
    one_time = admin.create_operator(OPERATOR, OPERATOR_NAME)
    operator = scene.console(scene.add_desk(), name="operator")
    operator.trust(scene.relay.fingerprint)
    operator.enter(OPERATOR, one_time)
    operator.see("Change password")
    operator.change_password(one_time, OPERATOR_PASSWORD)
    operator.see_words("Protect your account", 60)
    before, _ = operator.enrol()
    operator.keep_recovery_codes()

    admin.press("Administration")
    admin.choose("Operator list", OPERATOR_NAME)
    admin.press("Reset second factor")
    admin.write("Code of your own authenticator", "000000")
    admin.press("Reset")
    admin.see_words("This code is", 30)
    same(scene.relay.rows("SELECT count(*) FROM second_factor"), [(2,)], "second factors after a wrong code")
    admin.press("Reset second factor")
    admin.write("Code of your own authenticator", phone.code())
    admin.press("Reset")
    operator.see("Sign in", BUTTONS, 60)
    _counted(scene, "second_factor_reset", 1)
    same(scene.relay.rows("SELECT count(*) FROM second_factor"), [(1,)], "second factors after the reset")

    operator.enter(OPERATOR, OPERATOR_PASSWORD)
    operator.see_words("Protect your account", 60)
    after, _ = operator.enrol()
    operator.keep_recovery_codes()
    if before.key == after.key:
        raise Failure("the key that was reset came back")


def unlocked_by_code(scene):
    code, out, err = scene.relay.command("policy", "set", "unlock_second_factor", "1", "--data", scene.relay.data)
    same(code, 0, f"policy set: {out}{err}")
    console = _started(scene)
    phone, codes = console.enrol()
    console.keep_recovery_codes()
    hand = console.desk.hand
    hand.key("ctrl+l")
    console.see("Unlock", BUTTONS, 30, enabled=True)
    console.write("Password", PASSWORD)
    hand.key("Return")
    console.see_words("type the code that it shows for mira", 60)
    _counted(scene, "session_unlocked", 0)
    hand.type("000000")  # the keyboard is in the field
    hand.key("Return")
    console.see_words("This code is", 30)
    console.press("Back")
    console.see_words("Locked by you at")
    console.write("Password", PASSWORD)
    hand.key("Return")
    console.see_words("type the code that it shows for mira", 60)
    console.give_code(phone.code(), "Unlock")
    console.see("Sign out", BUTTONS, 60)
    console.gone_words("Locked by you at")
    _counted(scene, "session_unlocked", 1)
    hand.key("ctrl+l")
    console.see("Unlock", BUTTONS, 30, enabled=True)
    console.write("Password", PASSWORD)
    hand.key("Return")
    console.press("Use a recovery code instead", 60)
    console.write("Recovery code", codes[0])
    hand.key("Return")
    console.gone_words("Locked by you at", 60)
    _counted(scene, "session_unlocked", 2)


play(set_up_and_used, cut_off_while_setting_up, reset_by_an_admin, unlocked_by_code)
