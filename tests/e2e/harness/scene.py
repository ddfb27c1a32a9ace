"""Scene: a desk, a relay that is set up, its admin signed in, and a visitor: what most tests begin with.

On failure it leaves screenshots of every screen and page, and the logs, below build/e2e/NAME.
"""
import os
import shutil
import sys
import traceback
from pathlib import Path

from .console import Console
from .desk import Desk
from .programs import programs
from .relay import Relay
from .shop import Shop
from .waiting import Failure

ADMIN = ("Nordlicht", "Mira Solberg", "mira", "lamp oil 4 winter nights")
USER, PASSWORD = ADMIN[2], ADMIN[3]
LONG = os.environ.get("SEALDESK_LONG") == "1"
# Valid card numbers that nobody owns; different ones, so that what is found tells where it came from.
CHAT_CARD = "4539148803436467"
OPERATOR_CARD = "5555341244441115"
ANSWERS = {"card_number": "5425233430109903", "cardholder_name": "Quirin Zephyrstein", "expiry": "11/31", "security_code": "737"}


def grouped(number, separator=" "):
    return separator.join(number[at:at + 4] for at in range(0, len(number), 4))


class Scene:
    def __init__(self, **desk):
        """`desk`: how the first desk is made"""
        self.programs = programs()
        self.desks, self.shops, self.consoles = [], [], []
        self.desk = self.add_desk(**desk)
        self.relay = Relay(self.desk, self.programs)

    def add_desk(self, **options):
        desk = Desk(**options)
        self.desks.append(desk)
        return desk

    def console(self, desk=None, **options):
        desk = desk or self.desk
        console = Console(desk, self.programs, self.relay.address, **options)
        self.consoles.append(console)
        return console.start()

    def shop(self, **options):
        shop = Shop(self.desk, self.relay, name=f"browser{len(self.shops)}", **options)
        self.shops.append(shop)
        return shop

    # ---- beginnings -----------------------------------------------------------------------------------
    def admin(self, **console):
        """Relay started and set up; the admin's console signed in."""
        self.relay.start()
        console = self.console(**console)
        console.trust(self.relay.fingerprint)
        console.set_up(self.relay.set_up_secret(), *ADMIN)
        console.sign_in(USER, PASSWORD)
        return console

    def chat(self, name="Ingrid", console=None, shop=None):
        """(console, shop) with an accepted chat that has one line each way. `console`, `shop`: how they are made."""
        console, shop = self.admin(**(console or {})), self.shop(**(shop or {})).open()
        shop.open_chat()
        shop.start_chat(name)
        shop.say("Is the Halden lamp dimmable?")
        console.accept(name)
        console.wait_line("Is the Halden lamp dimmable?")
        console.say("Yes, with any common dimmer.")
        shop.wait_line("Yes, with any common dimmer.")
        return console, shop

    def send_form(self, console, shop, state="offered"):
        console.open_menu("Secure form")
        console.pick_first()
        shop.wait_card(state, 30)

    def open_form(self, console, shop):
        self.send_form(console, shop)
        shop.press("iframe:not([sandbox])", "#form-open")
        shop.see("iframe[sandbox]", "#card_number", seconds=30)

    def submit_form(self, console, shop, answers=None):
        self.open_form(console, shop)
        shop.fill_form(answers or ANSWERS)
        shop.press("iframe[sandbox]", "#submit")
        console.see_words("Card number, hidden", 30)

    def close(self):
        for shop in self.shops:
            shop.close()
        for desk in self.desks:
            desk.close()

    def leave_evidence(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for number, desk in enumerate(self.desks):
            try:
                desk.screenshot(folder / f"screen{number}.png")
            except Exception as error:  # evidence is best effort; the failure itself is reported elsewhere
                print(f"(no screenshot: {error})")
            for log in desk.logs.iterdir():
                shutil.copy(log, folder / f"{number}-{log.name}")
        for number, shop in enumerate(self.shops):
            try:
                shop.screenshot(folder / f"page{number}.png")
            except Exception as error:
                print(f"(no picture of the page: {error})")


def run(name, test, **desk):
    """Plays one test and exits with its outcome."""
    build = Path(os.environ.get("SEALDESK_BUILD", Path(__file__).resolve().parents[3] / "build/release"))
    scene = None
    try:
        scene = Scene(**desk)
        test(scene)
    except Exception as error:
        if isinstance(error, Failure):
            print(f"FAILED {name}: {error}")
            print("".join(traceback.format_tb(error.__traceback__)[-4:]))
        else:
            traceback.print_exc(file=sys.stdout)
        if scene:
            folder = build / "e2e" / name
            scene.leave_evidence(folder)
            print(f"Screens and logs: {folder}")
        sys.exit(1)
    finally:
        if scene:
            scene.close()
    print(f"ok {name}")
