#!/usr/bin/python3
"""A system that lets the console lock too little memory: it says so, to operator and administrator, chats on, and
refuses forms. Never a form whose answers could reach the disk."""
import ctypes
import os
import resource

from cases import play
from harness.console import BUTTONS
from harness.scene import ADMIN, PASSWORD, USER
from harness.waiting import Failure, same

LITTLE = 64 * 1024
PR_CAPBSET_DROP, CAP_IPC_LOCK = 24, 14
_libc = ctypes.CDLL(None, use_errno=True)


def little_memory():
    """`ulimit -l 64`, for root too: a root shell may lock what it likes until the capability is dropped."""
    if os.geteuid() == 0 and _libc.prctl(PR_CAPBSET_DROP, CAP_IPC_LOCK, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "the capability to lock memory cannot be dropped")
    resource.setrlimit(resource.RLIMIT_MEMLOCK, (LITTLE, LITTLE))


def too_little_locked_memory(scene):
    scene.relay.start()
    console = scene.console(limits=little_memory)
    console.trust(scene.relay.fingerprint)
    console.set_up(scene.relay.set_up_secret(), *ADMIN)
    console.sign_in(USER, PASSWORD)
    console.see_words("protect only 64 KiB of memory; secure forms need 4 MiB")
    console.see_words("Secure forms are off")
    shop = scene.shop().open()
    shop.open_chat()
    shop.start_chat("Ingrid")
    shop.say("Is the Halden lamp dimmable?")
    console.accept("Ingrid")
    console.wait_line("Is the Halden lamp dimmable?")
    console.say("Yes, with any common dimmer.")
    shop.wait_line("Yes, with any common dimmer.")
    button = console.see("Secure form", BUTTONS)
    if button.is_("enabled"):
        raise Failure("a form can be asked for without locked memory")
    same(scene.relay.rows("SELECT count(*) FROM form_request"), [(0,)], "form requests at the relay")
    if pictures := os.environ.get("SEALDESK_SHOTS"):
        scene.desk.screenshot(scene.desk.root / "x.png")
        os.makedirs(pictures, exist_ok=True)
        os.replace(scene.desk.root / "x.png", f"{pictures}/too-little-memory.png")
    console.press("What to do")
    console.see_words("memlock 8192")
    console.see_words("Not enough: 64 KiB may be locked")
    if pictures:
        scene.desk.screenshot(scene.desk.root / "x.png")
        os.replace(scene.desk.root / "x.png", f"{pictures}/too-little-memory-remedy.png")


play(too_little_locked_memory)
