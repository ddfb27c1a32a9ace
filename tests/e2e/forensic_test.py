#!/usr/bin/python3
"""No secret outside locked memory, in any state of a form: the memory of the real console, relay, exchange and X server is
searched while a form is offered, masked, revealed, hidden again, after the console was locked, or after the chat's end and
after signing out.

Values are random in each run. As root, because the console lets nobody else read its memory; without root it fails.
"""
import base64
import hashlib
import re
from pathlib import Path

from cases import play
from harness import hpke, secrets
from harness.forensics import SECRET, children, need_root, scan, tool
from harness.screen import pixel_needles
from harness.shop import CHAT_FRAME, FORM_FRAME
from harness.waiting import Failure, same, until

# The last four digits of a card number are on the screen all the time; the view gives each digit and each gap one cell.
HIDDEN_SHARE = 14 / 19


class Watched:
    """The story's programs, and everything about its form that must not be found."""

    def __init__(self, scene, console):
        self.scene, self.console = scene, console
        (exchange,) = children(scene.relay.process.pid)
        self.processes = {"console": console.process.pid, "relay": scene.relay.process.pid, "exchange": exchange, "screen": scene.desk.screen_pid}
        self.values = secrets.answers()
        self.needles = secrets.form_needles(self.values)
        self.keys, self.pixels = [], []
        self.seconds = 0

    def search(self, needles):
        found = scan(self.processes, needles)
        self.seconds += found.seconds
        # Stopped programs may have lost each other.
        self.console.see("Connection: Connected", seconds=40)
        return found

    def expect_nowhere(self, state, needles):
        found = self.search(needles)
        if found.hits:
            raise Failure(f"{state}: found where nothing may be:\n{found.show()}")

    def expect_locked(self, state, needles, must=None):
        """Only in the console, in memory that is locked and not dumped. `must`: a label that has to be found there."""
        found = self.search(needles)
        wrong = [hit for hit in found.hits if hit.process != "console" or not hit.is_kept_safe]
        if wrong:
            raise Failure(f"{state}: found outside locked memory:\n{found.show(wrong)}")
        if must and not any(must in hit.label for hit in found.hits):
            raise Failure(f"{state}: {must} is not in locked memory, so the search cannot have looked there")
        return found


def _readable_memory(pid):
    """Pieces of what a process may write to."""
    try:
        with open(f"/proc/{pid}/mem", "rb") as memory:
            for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
                found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
                if found:
                    first, last = (int(part, 16) for part in found.groups())
                    memory.seek(first)
                    yield memory.read(last - first)
    except OSError:
        return  # it ended meanwhile


def _offer(exchange, wanted_hash):
    """The offer of the open form, from the exchange's memory, which is not secret: told by its hash in the store."""
    for data in _readable_memory(exchange):
        at = data.find(b"SDO1")
        while at >= 0:
            end = _offer_end(data, at)
            if end and hashlib.sha256(data[at:end]).digest() == wanted_hash:
                return data[at:end]
            at = data.find(b"SDO1", at + 1)
    raise Failure("the exchange does not hold the offer")


# Bytes of the length before each field of an offer (core/seal/offer.h); 0: a number of that many bytes.
OFFER_FIELDS = [("n", 7)] + [("f", 2)] * 8 + [("n", 4), ("f", 4), ("f", 2), ("f", 2), ("n", 16), ("f", 2), ("f", 2), ("f", 2)]
PUBLIC_KEY_FIELD = 12


def _offer_fields(data, at):
    at += 4
    for kind, count in OFFER_FIELDS:
        if kind == "n":
            yield at, at + count
            at += count
        else:
            length = int.from_bytes(data[at:at + count], "big")
            if length > 40_000:
                return
            yield at + count, at + count + length
            at += count + length


def _offer_end(data, at):
    fields = list(_offer_fields(data, at))
    return fields[-1][1] if len(fields) == len(OFFER_FIELDS) and fields[-1][1] <= len(data) else None


def _public_key(offer):
    first, last = list(_offer_fields(offer, 0))[PUBLIC_KEY_FIELD]
    return offer[first:last]


ENVELOPE_START = base64.b64encode(b"SDE1\0\x10").rstrip(b"=")
SHARE_AT, SHARE_BYTES = 24, 65


def _sealed_share(scene, request, processes):
    """`enc` of the envelope that was sent, which is not secret: from the memory of those that it passed through."""
    wanted = base64.urlsafe_b64decode(request + "==")
    for pid in processes:
        for data in _readable_memory(pid):
            for found in re.finditer(re.escape(ENVELOPE_START) + rb"[A-Za-z0-9_-]{112}", data):
                envelope = base64.urlsafe_b64decode(found.group(0))
                if envelope[6:22] == wanted and envelope[SHARE_AT] == 4:
                    return envelope[SHARE_AT:SHARE_AT + SHARE_BYTES]
    raise Failure("the sealed envelope has left no trace anywhere")


def _value_box(console):
    return console.see(lambda name: name.startswith("Card number, ")).box()


def _reveal_and_search(scene, watched, needles):
    """While the button is held: pixels on the screen and in locked rows, nothing else anywhere."""
    console, hand = watched.console, scene.desk.hand
    box = _value_box(console)
    masked = scene.desk.screen.crop(*box)
    hand.press(*console.see("Reveal Card number").centre())
    console.see("Card number, revealed on screen")
    until(lambda: scene.desk.screen.crop(*box) != masked, "the digits on the screen", 5)
    watched.pixels = pixel_needles("card number", scene.desk.screen.crop(*box), HIDDEN_SHARE)
    if len(watched.pixels) < 4:
        raise Failure(f"only {len(watched.pixels)} rows of ink on the screen")
    found = watched.search(needles + watched.pixels)
    hand.release()
    painted = [hit for hit in found.hits if "card number pixels" in hit.label]
    wrong = [hit for hit in found.hits if not (hit.process == "console" and hit.is_kept_safe) and not (hit in painted and hit.process == "screen")]
    if wrong:
        raise Failure(f"revealed: found outside locked memory:\n{found.show(wrong)}")
    for process in ("console", "screen"):
        if not any(hit.process == process for hit in painted):
            raise Failure(f"revealed: no pixels in the memory of {process}, so the search would not find them later either")
    console.see(lambda name: name.startswith("Card number, hidden"))
    until(lambda: scene.desk.screen.crop(*box) == masked, "the same pixels as before", 5)


def _expect_nowhere_when_locked(scene, watched, shop, needles):
    """Locked in mid-chat, with the answers revealed at that very moment."""
    console, hand = watched.console, scene.desk.hand
    hand.press(*console.see("Reveal Card number").centre())
    console.see("Card number, revealed on screen")
    hand.key("ctrl+l")
    hand.release()
    console.see("Unlock")
    shop.wait_card("erased", 30)
    found = scan(watched.processes, needles)
    watched.seconds += found.seconds
    if found.hits:
        raise Failure(f"after the lock: found where nothing may be:\n{found.show()}")


def _play(scene, readable, locks=False):
    prefix = [tool("withoutsecretmem")] if readable else []
    console, shop = scene.chat(console={"prefix": prefix})
    watched = Watched(scene, console)
    scene.open_form(console, shop)
    before = watched.search([])
    if not before.scanned["console"][1]:
        raise Failure("the console has no locked memory")
    hidden = [piece for piece in before.unread if piece[0] == "console" and piece[1].startswith(SECRET)]
    same(bool(hidden), not readable and _kernel_hides(), "memory that even root cannot read")

    if readable:
        ((request, offer_hash),) = scene.relay.rows("SELECT id, offer_hash FROM form_request")
        public = _public_key(_offer(watched.processes["exchange"], offer_hash))
        private = watched.search([f"key\tprivate\t{public.hex()}"]).keys.get("private")
        if not private:
            raise Failure("offered: the form's private key is not in locked memory")
        watched.keys = secrets.key_needles("private key", private)
        watched.expect_locked("offered", watched.keys, must="private key")

    shop.fill_form(watched.values)
    shop.press(FORM_FRAME, "#submit")
    console.see_words("Card number, hidden", 30)
    shop.see(FORM_FRAME, "h2", "Received", 30)
    still_held = []
    if readable:
        share = _sealed_share(scene, request, [watched.processes["exchange"], watched.processes["console"], *scene.desk.pids()])
        derived = hpke.derived_keys(private, share, offer_hash)
        still_held = secrets.key_needles("receipt key", derived.pop("receipt key"))
        for name, key in derived.items():
            watched.keys += secrets.key_needles(name, key)
        watched.expect_nowhere("masked: keys", watched.keys)
    kept = watched.needles + still_held
    watched.expect_locked("masked", kept, must="card_number in the answers" if readable else None)
    _reveal_and_search(scene, watched, kept + watched.keys)
    watched.expect_locked("hidden again", kept)
    watched.expect_nowhere("hidden again: pixels and keys", watched.pixels + watched.keys)

    shop.press(FORM_FRAME, "#close")
    everything = kept + watched.keys + watched.pixels
    if locks:
        _expect_nowhere_when_locked(scene, watched, shop, everything)
        print(f"{len(everything)} needles; programs stood still for {watched.seconds:.1f} s")
        return
    console.press("End chat")
    console.wait_line("purged")
    shop.wait_card("erased", 30)
    watched.expect_nowhere("after the chat's end", everything)
    console.press("Sign out")
    console.see("Sign in")
    after = scan(watched.processes, everything)
    if after.hits:
        raise Failure(f"after signing out: found where nothing may be:\n{after.show()}")
    print(f"{len(everything)} needles; searched (bytes, of them locked): {after.scanned}; programs stood still for {watched.seconds:.1f} s")


def _kernel_hides():
    """memfd_secret works on this kernel."""
    import ctypes
    import os
    descriptor = ctypes.CDLL(None).syscall(447, 0)
    if descriptor >= 0:
        os.close(descriptor)
    return descriptor >= 0


def locked_memory(scene):
    """Locked pages that root can read, as on kernels without memfd_secret: what is in them, and nothing beside them."""
    _play(scene, readable=True)


def secret_memory(scene):
    """The console as it is: with memfd_secret nothing at all is to be found."""
    _play(scene, readable=False)


def locked_console(scene):
    """After the lock: nothing, nowhere, although the session goes on."""
    _play(scene, readable=True, locks=True)


need_root()
play(locked_memory, secret_memory, locked_console, framebuffer=True)
