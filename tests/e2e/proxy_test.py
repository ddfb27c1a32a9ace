#!/usr/bin/python3
"""The relay behind a reverse proxy: everything works through it, and the addresses in the audit log are people's, not the proxy's."""
import socket

from cases import play
from harness.proxy import ADDRESS, Proxy
from harness.scene import ADMIN, PASSWORD, USER
from harness.shop import CHAT_FRAME
from harness.waiting import Failure, same


def _free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def behind_a_reverse_proxy(scene):
    relay = scene.relay
    relay.port = _free_port()
    relay.proxy = Proxy(scene.desk, relay.port)
    relay.start("--proxy", ADDRESS, "--public-origin", f"https://localhost:{relay.proxy.port}")
    same(relay.port, relay.proxy.port, "the port that the relay names to people")
    console = scene.console()
    console.trust(relay.proxy.fingerprint)
    console.set_up(relay.set_up_secret(), *ADMIN)
    console.sign_in(USER, PASSWORD)
    shop = scene.shop().open()
    shop.open_chat()
    shop.start_chat("Ingrid")
    shop.say("Is the Halden lamp dimmable?")
    console.accept("Ingrid")
    console.wait_line("Is the Halden lamp dimmable?")
    console.say("Yes, with any common dimmer.")
    shop.wait_line("Yes, with any common dimmer.")
    scene.submit_form(console, shop)
    console.press("End chat")
    shop.wait_card("erased", 30)
    if f"localhost:{relay.proxy.port}" not in (shop.find(CHAT_FRAME, "body") and shop.driver.execute_script("return location.origin")):
        raise Failure("the chat does not come from the proxy")
    origins = {row[0] for row in relay.rows("SELECT origin FROM audit_entry WHERE actor <> '' AND origin <> ''")}
    # The operator's own address, behind the proxy; of visitors none is kept.
    if not any("127.0.0.1" in origin for origin in origins) or "visitor" not in origins or any(ADDRESS in origin for origin in origins):
        raise Failure(f"addresses in the audit log: {origins}")


play(behind_a_reverse_proxy)
