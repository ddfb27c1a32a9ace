#!/usr/bin/python3
"""Signing in by an LDAP directory on the real programs: console, relay and slapd; and by a local account when it is gone."""
import subprocess

from cases import play
from harness.console import BUTTONS
from harness.directory import PERSON, PERSON_NAME, PERSON_PASSWORD, Directory
from harness.scene import ADMIN, PASSWORD, USER
from harness.waiting import Failure, same


def _checked(scene, directory, *who, password=""):
    """`sealdesk-relay directory check`: (exit code, output)"""
    done = subprocess.run([str(scene.relay.programs / "sealdesk-relay"), "directory", "check", *who, "--directory", str(directory.file)],
                          env=scene.relay.desk.env, input=password, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def _says(what, code, *words):
    if what[0] != code or not all(word in what[1] for word in words):
        raise Failure(f"directory check: {what[0]} {what[1]}; expected {code} {words}")


def signed_in_by_directory(scene):
    directory = Directory(scene.desk).start()
    _says(_checked(scene, directory), 0, "answers")
    _says(_checked(scene, directory, PERSON, password=PERSON_PASSWORD + "\n"), 0, f"Entry: uid={PERSON}", "Group: cn=chat", "Role: operator")
    _says(_checked(scene, directory, PERSON, password="wrong\n"), 3, "did not take this password")
    relay = scene.relay.start("--directory", directory.file)
    console = scene.console()
    console.trust(relay.fingerprint)
    console.set_up(relay.set_up_secret(), *ADMIN)
    console.sign_in(USER, PASSWORD)
    console.press("Sign out")

    console.enter(PERSON, PERSON_PASSWORD + "x")
    console.see_words("User name or password is wrong.", 60)
    console.sign_in(PERSON, PERSON_PASSWORD)
    same(relay.rows("SELECT name, role, source FROM account WHERE user_name = ?", PERSON), [(PERSON_NAME, "operator", "directory")], "the new account")
    console.press("This device")
    console.see_words("Your password is kept by your organisation's directory.")
    same(console.find(lambda name: name.startswith("Change password"), BUTTONS), None, "a button that changes the password")
    console.press("Close")
    console.press("Sign out")

    directory.stop()
    _says(_checked(scene, directory), 3, "cannot be reached")
    console.enter(PERSON, PERSON_PASSWORD)
    console.see_words("directory cannot be reached", 60)
    console.sign_in(USER, PASSWORD)  # the local administrator needs none
    same(PERSON_PASSWORD in relay.dump(), False, "the password in the store")
    console.press("Sign out")
    directory.start()
    console.sign_in(PERSON, PERSON_PASSWORD)


play(signed_in_by_directory)
