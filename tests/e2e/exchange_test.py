#!/usr/bin/python3
"""The secure-form server as a unit of its own: forms work over it, chats do without it, and nobody takes another one for it."""
from cases import play
from harness.exchange import Exchange
from harness.forensics import children
from harness.relay import Relay
from harness.scene import ANSWERS
from harness.shop import CHAT_FRAME, FORM_FRAME
from harness.waiting import Failure, same, until

AWAY = "secure-form server"  # of the words that refuse a form


def _trusted(scene, times=1):
    until(lambda: scene.relay.process.err().count("exchange.trusts_relay") >= times,
          lambda: f"the exchange trusts the relay {times} times; the relay's log: {scene.relay.process.err()[-800:]}", 30)


def _refused(scene, console):
    console.open_menu("Secure form")
    console.pick_first()
    console.see_words(AWAY)


def _files(folder):
    return {path.name: (path.stat().st_mtime_ns, path.stat().st_size) for path in folder.iterdir()}


def unit_of_its_own(scene):
    forms = scene.relay.exchange = Exchange(scene.desk, scene.programs, scene.relay).start()
    before = _files(forms.folder)
    console, shop = scene.chat()
    same(scene.relay.exchange_port, forms.port, "the exchange that the relay names")
    same(children(scene.relay.process.pid), [], "programs that the relay has started itself")
    _trusted(scene)
    scene.submit_form(console, shop)
    for field in ("card_number", "cardholder_name"):  # the others are too short to tell from chance
        if ANSWERS[field] in scene.relay.dump() + scene.relay.process.err() + forms.process.err() + forms.process.out():
            raise Failure("an answer in a log or in the store")
    shop.press(FORM_FRAME, "#close")
    console.press("End chat")
    shop.wait_card("erased", 30)
    same(_files(forms.folder), before, "files of the exchange")

    # Gone: chats go on, forms are refused with the reason. Back: everything of before is void, and forms work again.
    forms.kill()
    scene.relay.logged(["exchange.control_closed"])
    shop.press(CHAT_FRAME, "#new-chat")
    shop.start_chat("Jonas")
    console.accept("Jonas")
    shop.say("And the shade?")
    console.wait_line("And the shade?")
    _refused(scene, console)
    forms.start()
    _trusted(scene, 2)
    scene.submit_form(console, shop)
    shop.press(FORM_FRAME, "#close")
    console.press("End chat")
    shop.wait_card("erased", 30)
    code, words = scene.relay.audit()
    same(code, 0, words)
    kinds = [row[0] for row in scene.relay.rows("SELECT action FROM audit_entry WHERE action LIKE 'exchange%' ORDER BY seq")]
    same(kinds, ["exchange_started", "exchange_lost", "exchange_started"], "what the audit log says of it")


def no_other_is_trusted(scene):
    """Neither an exchange with another key is believed, nor does an exchange believe another relay."""
    real = Exchange(scene.desk, scene.programs, scene.relay).start()
    stranger = Relay(scene.desk, scene.programs, data=scene.desk.root / "stranger")
    false = Exchange(scene.desk, scene.programs, stranger, name="false").start()

    false_fingerprint, false.fingerprint = false.fingerprint, real.fingerprint
    scene.relay.exchange = false  # its address, the other's key
    console, shop = scene.chat()
    scene.relay.logged(["exchange.control_closed", "pin"])
    _refused(scene, console)
    same(scene.relay.rows("SELECT count(*) FROM form_request"), [(0,)], "form requests at the relay")
    scene.relay.stop()

    false.fingerprint = false_fingerprint  # the right key, but it belongs to another relay
    scene.relay.start()
    until(lambda: "bad_proof" in false.process.err(), lambda: f"it refuses this relay; its log: {false.process.err()[-800:]}", 30)
    console.see("Connection: Connected", seconds=30)
    _refused(scene, console)
    scene.relay.stop()

    scene.relay.exchange = real
    scene.relay.start()
    _trusted(scene)
    console.see("Connection: Connected", seconds=30)
    shop.say("Still here?")
    console.wait_line("Still here?")


play(unit_of_its_own, no_other_is_trusted)
