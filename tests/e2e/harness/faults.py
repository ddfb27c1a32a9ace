"""Faults: a desk whose every link can be cut, and whose page, console, relay and exchange can be killed and started again, while
one form goes through its steps. What must hold afterwards is the same for every fault."""
import os
import signal
import time

from . import secrets
from .console import BUTTONS
from .cutter import Cutter
from .forensics import children, tool
from .scene import ADMIN, PASSWORD, USER
from .shop import CHAT_FRAME, FORM_FRAME
from .waiting import Failure, same, until

STEPS = ("offer", "open", "fill", "submit", "receipt", "purge")
LINKS = ("console-exchange", "page-exchange", "console-relay", "page-relay")
KILLS = ("page", "exchange", "relay", "console")
CUT_SECONDS = 1.5  # longer than the first tries to come back
PATIENCE = 60
# What the visitor's card may say for each state in the store.
TRUE_CARDS = {"purged": ("erased", "declined", "expired", "cancelled"), "unconfirmed": ("unconfirmed",)}
CARD_NUMBER = "Card number, "


class Faults:
    def __init__(self, scene):
        self.scene = scene
        scene.relay.start()
        self.links = {name: Cutter(scene.relay.exchange_port if name.endswith("exchange") else scene.relay.port) for name in LINKS}
        self._routes = scene.desk.tools / "routes"
        relay, exchange = scene.relay.port, scene.relay.exchange_port
        self._routes.write_text(f"{relay} {self.links['console-relay'].port}\n{exchange} {self.links['console-exchange'].port}\n")
        self.console = self._start_console("console")
        self.console.trust(scene.relay.fingerprint)
        self.console.set_up(scene.relay.set_up_secret(), *ADMIN)
        self.console.sign_in(USER, PASSWORD)
        page_relay, page_exchange = self.links["page-relay"].port, self.links["page-exchange"].port
        rules = f"MAP 127.0.0.1:{relay} 127.0.0.1:{page_relay},MAP localhost:{relay} 127.0.0.1:{page_relay},MAP 127.0.0.1:{exchange} 127.0.0.1:{page_exchange}"
        self.shop = scene.shop(arguments=[f"--host-resolver-rules={rules}"]).open()
        self.shop.open_chat()
        self.guest, self.request, self.reloaded = "", "", False
        self.count = 0

    def _start_console(self, name):
        return self.scene.console(name=name, prefix=["env", f"LD_PRELOAD={tool('reroute.so')}", f"SEALDESK_REROUTE={self._routes}"])

    # ---- one form ---------------------------------------------------------------------------------------
    def play(self, fault, step):
        """One chat with one form, into whose `step` the fault strikes."""
        self.count += 1
        self.guest = f"Guest{self.count}x"
        self.values = secrets.answers()
        self.reloaded = False
        known = {row[0] for row in self.scene.relay.rows("SELECT id FROM form_request")}
        self.shop.start_chat(self.guest)
        self.console.accept(self.guest)
        for name in STEPS:
            if name == step:
                self._strike(fault, name)
                if fault == "console":
                    break
            else:
                self._act(name)
            self.request = self.request or self._new_request(known)
            self._settle(name, fault if name == step else "")
        self._check(fault, step)
        self.request = ""
        self._next_guest()

    def _new_request(self, known):
        return next((row[0] for row in self.scene.relay.rows("SELECT id FROM form_request") if row[0] not in known), "")

    def _state(self):
        return self.scene.relay.rows("SELECT state FROM form_request WHERE id = ?", self.request)[0][0]

    def _act(self, step):
        if step in ("offer", "purge"):
            self.console.see("Connection: Connected", seconds=PATIENCE)
        if step == "offer":
            self.console.open_menu("Secure form")
            self.console.pick_first()
        elif step == "open":
            self.shop.press(CHAT_FRAME, "#form-open")
        elif step == "fill":
            self.shop.fill_form(self.values)
        elif step == "submit":
            self.shop.press(FORM_FRAME, "#submit")
        elif step == "purge":
            self.shop.press_if_there(FORM_FRAME, "#close")
            self.console.press("End chat")

    def _strike(self, fault, step):
        # The operator can only press what works while the console is connected.
        if step in ("offer", "purge") and fault in ("console-relay", "relay") or fault in KILLS:
            self._act(step)
            self._begin(fault)
        else:
            self._begin(fault)
            self._act(step)
        if fault in LINKS:
            time.sleep(CUT_SECONDS)
            self.links[fault].mend()

    def _begin(self, fault):
        if fault in LINKS:
            self.links[fault].cut()
        elif fault == "page":
            self.shop.reload()
            self.reloaded = True
        elif fault == "exchange":
            (pid,) = children(self.scene.relay.process.pid)
            os.kill(pid, signal.SIGKILL)
        elif fault == "relay":
            self.scene.relay.process.kill()
            self.scene.relay.start()
        elif fault == "console":
            self.console.process.kill()

    # ---- what must come of it ---------------------------------------------------------------------------
    def _settle(self, step, fault):
        if step == "offer":
            self._see_offer()
            self.reloaded = False
        elif step == "open":
            if fault == "page":
                self.shop.press(CHAT_FRAME, "#form-open", seconds=PATIENCE)
                self.reloaded = False
            self._see_form()
        elif step == "fill":
            if fault == "page":
                self._open_and_fill()
            self.console.see("Form state: Being filled", seconds=PATIENCE)
        elif step in ("submit", "receipt"):
            if fault == "page":
                self._after_reload()
            elif self.reloaded:  # the frame that was told is gone with the page
                self.shop.wait_card("submitted", PATIENCE)
            else:
                self.shop.see(FORM_FRAME, "h2", "Received", PATIENCE)
            self._see_answers_once()
            until(lambda: self._state() == "submitted", lambda: f"the relay hears of it; the request is {self._state()}", PATIENCE)
        else:
            until(lambda: self._state() == "purged", lambda: f"the store holds the receipt; the request is {self._state()}", PATIENCE)

    def _see_offer(self):
        """A request that died with the relay before it was stored is refused by name; the operator then sends the form again."""
        again = False

        def offered():
            nonlocal again
            if (self.shop.card() or ("",))[0] == "offered":
                return True
            if not again and self.console.find(lambda name: "The relay refused this form" in name):
                again = True
                self._act("offer")
            return False
        until(offered, lambda: f"the form is offered; the page says {self.shop.card()}", PATIENCE)

    def _see_form(self):
        """A page that could not load the form says so, shows nothing, and lets the visitor try again."""
        def shown():
            if self.shop.find(FORM_FRAME, "#card_number"):
                return True
            if (self.shop.card() or ("",))[0] == "refused":
                self.shop.press(CHAT_FRAME, "#form-open")
            return False
        until(shown, lambda: f"the form; the page says {self.shop.said()!r}", PATIENCE)

    def _open_and_fill(self):
        self.reloaded = False  # a new frame, which will be told
        self.shop.press(CHAT_FRAME, "#form-open", seconds=PATIENCE)
        self.shop.see(FORM_FRAME, "#card_number", seconds=PATIENCE)
        self.shop.fill_form(self.values)

    def _after_reload(self):
        """The reload was before or after the console had the envelope; what the page says is true in either case."""
        card = until(lambda: (card := self.shop.card()) and card[0] in ("submitted", "offered", "opened") and card, lambda: f"a card; {self.shop.card()}", PATIENCE)
        if card[0] != "submitted" and not self._is_answered():
            self._open_and_fill()
            self.shop.press(FORM_FRAME, "#submit")
        self.shop.wait_card("submitted", PATIENCE)
        same(self.shop.find(CHAT_FRAME, "#form-open"), None, "a way to open a submitted form again")

    def _is_answered(self):
        return self.console.find(lambda name: name.startswith(CARD_NUMBER)) is not None

    def _see_answers_once(self):
        self.console.see_words("Card number, hidden", PATIENCE)
        shown = [name for name in self.console.words().splitlines() if name.startswith(CARD_NUMBER)]
        same(len(shown), 1, "how often the card number's field is shown")

    def _check(self, fault, step):
        if fault == "console":
            self._console_is_gone()
        state = self._state()
        # Also on a page that was loaded anew after the chat's end.
        self.shop.wait_card(until(lambda: (card := self.shop.card()) and card[0] in TRUE_CARDS[state] and card,
                                  lambda: f"the visitor learns that it is {state}; the page says {self.shop.card()}", PATIENCE)[0])
        counts = dict(self.scene.relay.rows("SELECT kind, count(*) FROM entry WHERE kind LIKE 'form%' AND chat IN "
                                            "(SELECT chat FROM form_request WHERE id = ?) GROUP BY kind", self.request))
        for kind, count in counts.items():
            same(count, 1, f"entries {kind} in the transcript")
        submitted = self.scene.relay.rows("SELECT submitted FROM form_request WHERE id = ?", self.request)[0][0]
        same(bool(submitted), "form_submitted" in counts, "submitted, as the request and the transcript say")
        if fault != "console":
            same((state, bool(submitted)), ("purged", True), "the end of a form that nothing could stop")

    def _console_is_gone(self):
        until(lambda: self.request or setattr(self, "request", self._newest()) or self.request, "a form request", 10)
        until(lambda: self._state() in TRUE_CARDS, lambda: f"an end of the request; it is {self._state()}", 150)
        self.console = self._start_console(f"console{self.count}")
        self.console.sign_in(USER, PASSWORD)
        # A chat that was ended before the console died is in no list of a new one.
        if self.scene.relay.rows("SELECT state FROM chat WHERE id = (SELECT chat FROM form_request WHERE id = ?)", self.request)[0][0] == "ended":
            return
        self.console.open_chat(self.guest)
        if self.console.find("End chat", BUTTONS, enabled=True):
            self.console.press("End chat")
        self.console.see_words("This chat has ended")

    def _newest(self):
        rows = self.scene.relay.rows("SELECT id FROM form_request ORDER BY requested_ms DESC LIMIT 1")
        return rows[0][0] if rows else ""

    def _next_guest(self):
        def fresh():
            self.shop.press_if_there(FORM_FRAME, "#close")  # the form's last word still covers the chat
            if self.shop.find(CHAT_FRAME, "#new-chat"):
                self.shop.press(CHAT_FRAME, "#new-chat")
            return self.shop.find(CHAT_FRAME, "#start")
        until(fresh, lambda: f"a new chat can be started; the page says {self.shop.said()!r}", PATIENCE)

    def audit_is_whole(self):
        code, output = self.scene.relay.audit()
        if code or "whole" not in output:
            raise Failure(f"audit verify: {code} {output}")
