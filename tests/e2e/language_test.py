#!/usr/bin/python3
"""The console in another language: chosen while it runs, kept for the next start, read from the right where people do."""
from cases import play
from harness.console import BUTTONS
from harness.scene import PASSWORD, USER
from harness.waiting import Failure, until


def choose_language(console, keys):
    """In the list on the page that is open; the list itself pops up where the screen reader does not see it."""
    # Qt 6.4 calls a list on Linux by what is chosen in it.
    box = until(lambda: console.find("Language of the system", {"combo box"}),
                lambda: f"the list of languages; there is\n{console.outline()}", 20)
    before = console.desk.hand.windows(console.process.pid)
    console.click(box)
    until(lambda: len(console.desk.hand.windows(console.process.pid)) > len(before), "the list of languages is open", 10)
    console.desk.hand.key(*keys, "Return")


def chosen_language_is_kept(scene):
    console = scene.admin()
    console.press("This device")
    choose_language(console, ("Home", "Down", "Down"))
    console.see("Abmelden", BUTTONS)
    console.close()
    console.start()
    console.see("Anmelden", BUTTONS, 60)
    console.write("Benutzername", USER)
    console.write("Passwort", PASSWORD)
    console.press("Anmelden")
    console.see("Abmelden", BUTTONS, 60)


def arabic_reads_from_the_right(scene):
    console = scene.admin()
    console.press("Sign out")
    sign_in = console.see("Sign in", BUTTONS, 60)
    left = sign_in.box()[0]
    choose_language(console, ("End",))
    there = console.see("تسجيل الدخول", BUTTONS)
    if there.box()[0] >= left:
        raise Failure(f"the button stands at {there.box()}, as far right as at {left}")
    console.write("اسم المستخدم", USER)
    console.write("كلمة المرور", PASSWORD)
    console.press("تسجيل الدخول")
    console.see("تسجيل الخروج", BUTTONS, 60)


play(chosen_language_is_kept, arabic_reads_from_the_right)
