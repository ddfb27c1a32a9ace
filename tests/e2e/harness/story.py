"""The whole story once through, step by step, as the demo and the test play it.

Every step is user input on the real programs; what it checks is on a screen, in a page, or in the store on disk. Two
desks: the admin's, which is also the relay's host, and the operator's, with a keyring of its own.
"""
from .scene import ADMIN, ANSWERS, CHAT_CARD, OPERATOR_CARD, PASSWORD, USER, Scene, grouped
from .search import search
from .shop import CHAT_FRAME, FORM_FRAME
from .waiting import Failure, same, until

OPERATOR, OPERATOR_NAME, OPERATOR_PASSWORD = "tarik", "Tarik Aydin", "9 quiet harbours at dusk"
VISITOR = "Ingrid"
FIELDS = {"Card number": "card_number", "Name on card": "cardholder_name", "Expiry date": "expiry", "Security code": "security_code"}


class Story:
    def __init__(self, scene: Scene, shots, port=0, data=None):
        self.scene, self.shots = scene, shots
        self.relay = scene.relay
        if data:
            self.relay.data = data
        self.relay.second_factor = True
        if port:
            self.relay.port, self.relay.exchange_port = port, port + 1
        self.operator_desk = scene.add_desk()
        self.admin = self.operator = self.shop = None
        self._shot = 0

    def steps(self):
        """[(what it shows, function)] in order"""
        return [("The relay starts, makes a certificate and a set-up secret, and knows nobody", self.relay_starts),
                ("An admin compares the certificate's fingerprint and trusts it", self.admin_trusts),
                ("The admin sets the organisation up, and an authenticator; the organisation's key stays in the admin's keychain", self.organisation_is_set_up),
                ("The admin creates an account for an operator", self.operator_account_is_created),
                ("The operator signs in with the one-time password, chooses another, and sets up an authenticator", self.operator_signs_in),
                ("The admin approves the operator's device", self.device_is_approved),
                ("A visitor gives consent in the shop and starts a chat", self.visitor_starts_chat),
                ("The chat waits in the queue, and the operator accepts it", self.operator_accepts),
                ("Both talk, with typing and delivered marks", self.both_talk),
                ("Card numbers typed into the chat are masked, both ways", self.card_numbers_are_masked),
                ("The operator sends a secure form, and the visitor opens it", self.form_is_sent),
                ("The visitor fills it in and submits; the answers arrive sealed", self.form_is_submitted),
                ("The answers are masked, revealed while held, and hidden again", self.answers_are_revealed),
                ("The chat ends: the answers are wiped, and the visitor sees the proof", self.chat_ends),
                ("The transcript keeps only that the form was sent, submitted and purged", self.transcript_is_clean),
                ("The audit chain is whole", self.audit_is_whole),
                ("No typed card number and no answer is left on any disk", self.nothing_is_left)]

    # ---- pictures -------------------------------------------------------------------------------------
    def picture(self, name, *of):
        """`of`: consoles' desks and shops"""
        for thing in of:
            self._shot += 1
            thing.screenshot(self.shots / f"{self._shot:02}-{name}.png")

    # ---- 1: the relay -----------------------------------------------------------------------------------
    def relay_starts(self):
        self.relay.start()
        output = self.relay.process.out()
        same(len(self.relay.fingerprint), 32 * 3 - 1, "fingerprint's length")
        if "Not set up yet" not in output:
            raise Failure(f"a fresh relay says it is set up:\n{output}")
        for table in ("account", "session", "device", "organisation"):
            same(self.relay.rows(f"SELECT count(*) FROM {table}"), [(0,)], f"rows of {table} at first start")
        for folder, wanted in ((self.relay.data, 0o700), (self.relay.data / "tls/key.pem", 0o600), (self.relay.data / "sealdesk.db", 0o600)):
            same(oct(folder.stat().st_mode & 0o777), oct(wanted), f"mode of {folder.name}")

    # ---- 2: accounts and devices -------------------------------------------------------------------------
    def admin_trusts(self):
        self.admin = self.scene.console(name="admin")
        self.admin.see("Trust")
        self.picture("fingerprint", self.scene.desk)
        self.admin.trust(self.relay.fingerprint)
        self.admin.see("Set up")

    def organisation_is_set_up(self):
        secret = self.relay.set_up_secret()
        self.admin.fill_set_up(secret, *ADMIN)
        self.admin.see_words("Your organisation is set up", 60)
        self.picture("set-up-done", self.scene.desk)
        self.admin.enter(USER, PASSWORD)
        self.enrol(self.admin, self.scene.desk)
        (stored,) = self.relay.rows("SELECT password_hash FROM account")
        if not bytes(stored[0]).startswith(b"$scrypt$") and b"scrypt" not in bytes(stored[0]):
            raise Failure("the admin's password is not a scrypt hash")
        (key,) = self.relay.rows("SELECT public_key FROM organisation")
        same((len(key[0]), key[0][0]), (65, 4), "the organisation's public key in the store")

    def enrol(self, console, desk):
        """The second factor: its QR code and key, a first code of it, and the recovery codes."""
        console.see_words("Protect your account", 60)
        self.picture("second-factor", desk)
        phone, codes = console.enrol()
        self.picture("recovery-codes", desk)
        console.keep_recovery_codes()
        dump = self.relay.dump()
        if phone.key.hex() in dump or any(code in dump for code in codes):
            raise Failure("the store has a seed or a recovery code that can be read")
        return phone

    def operator_account_is_created(self):
        self.admin.press("Administration")
        self.admin.press("New operator")
        self.admin.write("Operator user name", OPERATOR)
        self.admin.write("Shown name", OPERATOR_NAME)
        self.picture("new-operator", self.scene.desk)
        self.admin.press("Create operator")
        self.admin.see_words("can sign in with this password once")
        self.one_time_password = self.admin.shown_password()
        self.picture("one-time-password", self.scene.desk)
        self.admin.press("Done")
        self.admin.press("Close")
        same(self.relay.rows("SELECT user_name, must_change FROM account WHERE user_name = ?", OPERATOR), [(OPERATOR, 1)], "the new account")

    def operator_signs_in(self):
        self.operator = self.scene.console(self.operator_desk, name="operator")
        self.operator.trust(self.relay.fingerprint)
        self.operator.enter(OPERATOR, self.one_time_password)
        self.operator.see("Change password")
        self.picture("own-password", self.operator_desk)
        self.operator.change_password(self.one_time_password, OPERATOR_PASSWORD)
        self.enrol(self.operator, self.operator_desk)
        self.operator.see_words("waits for an administrator")
        self.picture("signed-in", self.operator_desk)

    def device_is_approved(self):
        self.admin.press("Administration")
        self.admin.choose("Administration areas", "Devices")
        self.admin.choose("Device list", OPERATOR_NAME)
        self.admin.see_words("read out the fingerprint")
        self.picture("approve-device", self.scene.desk)
        self.admin.press("Approve device")
        self.operator.gone_words("waits for an administrator")
        self.admin.press("Close")

    # ---- 3: the chat ---------------------------------------------------------------------------------
    def visitor_starts_chat(self):
        self.shop = self.scene.shop().open()
        self.shop.open_chat()
        self.shop.see(CHAT_FRAME, "#start")
        same(self.relay.rows("SELECT count(*) FROM chat"), [(0,)], "chats before the consent")
        self.picture("shop", self.shop)
        self.shop.start_chat(VISITOR)
        self.shop.see(CHAT_FRAME, "h1, h2, p", "You are in the queue")

    def operator_accepts(self):
        self.operator.see(lambda name: name.startswith(VISITOR) and "waiting" in name)
        self.operator.open_chat(VISITOR)
        self.operator.see("Accept chat")
        self.picture("queue", self.operator_desk)
        self.operator.press("Accept chat")
        self.operator.see("Secure form")
        self.shop.see(CHAT_FRAME, "h1", OPERATOR_NAME)

    def both_talk(self):
        self.shop.type_only("Is the Halden lamp")
        self.operator.see_words(f"{VISITOR} is typing")
        self.shop.say(" dimmable?")
        self.shop.wait_line("Is the Halden lamp dimmable?", "delivered")
        self.operator.wait_line("Is the Halden lamp dimmable?")
        self.operator.gone_words("is typing")
        self.operator.write("Message to visitor", "Yes, with any")
        self.shop.see(CHAT_FRAME, "*", f"{OPERATOR_NAME} is typing")
        self.operator.desk.hand.type(" common dimmer.")
        self.operator.desk.hand.key("Return")
        self.operator.wait_line("Yes, with any common dimmer. (delivered)")
        self.shop.wait_line("Yes, with any common dimmer.")
        self.picture("talk", self.operator_desk, self.shop)

    # ---- 4: masking ----------------------------------------------------------------------------------
    def card_numbers_are_masked(self):
        self.shop.say(f"My card is {grouped(CHAT_CARD)}, is that fine?")
        self.shop.wait_line(CHAT_CARD[-4:], "delivered")
        self.operator.wait_line(CHAT_CARD[-4:])
        self.operator.say(f"Please never write it here. Ours ends like {grouped(OPERATOR_CARD, '-')}")
        self.operator.wait_line(OPERATOR_CARD[-4:])
        self.shop.wait_line(OPERATOR_CARD[-4:])
        self.operator.see_words("was masked before it was sent")
        self.picture("masked", self.operator_desk, self.shop)
        seen = {"the visitor's page": self.shop.said(), "the operator's screen": self.operator.words(), "the store": self.relay.dump()}
        for where, text in seen.items():
            digits = "".join(character for character in text if character.isdigit())
            for card in (CHAT_CARD, OPERATOR_CARD):
                for shape in (card, grouped(card), grouped(card, "-"), card[:6], card[-5:]):
                    if shape in text or (len(shape) > 6 and shape in digits):
                        raise Failure(f"{where} shows more than the last four digits of a card number")

    # ---- 5: the form ---------------------------------------------------------------------------------
    def form_is_sent(self):
        self.operator.open_menu("Secure form")
        self.picture("pick-form", self.operator_desk)
        self.operator.pick_first()
        self.operator.see("Secure form: Card details")
        state, words = self.shop.wait_card("offered", 30)
        if OPERATOR_NAME not in words:
            raise Failure(f"the form does not say who asks: {words}")
        self.picture("form-offered", self.shop)
        self.shop.press(CHAT_FRAME, "#form-open")
        self.shop.see(FORM_FRAME, "#card_number", seconds=30)
        self.operator.see("Form state: Opened")
        self.picture("form-open", self.shop)

    def form_is_submitted(self):
        self.shop.fill_form(dict(list(ANSWERS.items())[:1]))
        self.operator.see("Form state: Being filled")
        self.shop.fill_form(dict(list(ANSWERS.items())[1:]))
        self.picture("form-filled", self.shop)
        self.shop.press(FORM_FRAME, "#submit")
        self.shop.see(FORM_FRAME, "h2", "Received", 30)
        self.operator.see("Form state: Submitted", seconds=30)
        self.picture("form-received", self.shop)

    def answers_are_revealed(self):
        console, hand = self.operator, self.operator.desk.hand
        for label in FIELDS:
            console.see(lambda name, label=label: name.startswith(f"{label}, hidden"))
        self.picture("answers-masked", self.operator_desk)
        value = lambda: console.see(lambda name: name.startswith("Card number, "))
        masked = console.picture(value())
        hand.press(*console.see("Reveal Card number").centre())
        console.see("Card number, revealed on screen")
        until(lambda: console.picture(value()) != masked, "other pixels while the button is held", 5)
        self.picture("answers-revealed", self.operator_desk)
        spoken = console.words()
        hand.release()
        console.see(lambda name: name.startswith("Card number, hidden"))
        until(lambda: console.picture(value()) == masked, "the same pixels as before the reveal", 5)
        for answer in ANSWERS.values():
            if answer in spoken and len(answer) > 4:
                raise Failure("a form answer is handed to accessibility")
        until(lambda: self.relay.rows("SELECT count(*) FROM audit_entry WHERE detail LIKE '%card_number%' OR resource LIKE '%card_number%'") == [(1,)],
              "one audit entry for the reveal")

    # ---- 6: the end ----------------------------------------------------------------------------------
    def chat_ends(self):
        self.shop.press(FORM_FRAME, "#close")
        self.operator.press("End chat")
        self.operator.see_words("This chat has ended")
        self.operator.wait_line("purged")
        state, words = self.shop.wait_card("erased", 30)
        if OPERATOR_NAME not in words:
            raise Failure(f"the proof of erasure does not say whose it is: {words}")
        self.operator.see("Form state: Purged")
        if any(name.startswith(f"{label}, ") for label in FIELDS for name in self.operator.words().splitlines()):
            raise Failure("a field of the form is still on the operator's screen")
        self.picture("ended", self.operator_desk, self.shop)

    def transcript_is_clean(self):
        kinds = [row[0] for row in self.relay.rows("SELECT kind FROM entry ORDER BY seq")]
        forms = [kind for kind in kinds if kind.startswith("form_")]
        same(forms, ["form_sent", "form_opened", "form_submitted", "form_purged"], "what the transcript says of the form")
        same(kinds[-1] in ("ended", "form_purged"), True, "the chat's last entries are its end")
        (request,) = self.relay.rows("SELECT state, submitted, length(purge_receipt) FROM form_request")
        same(request[:2], ("purged", 1), "the form request in the store")
        if not request[2]:
            raise Failure("the store holds no purge receipt")

    def audit_is_whole(self):
        code, output = self.relay.audit()
        if code or "whole" not in output:
            raise Failure(f"audit verify: {code} {output}")
        return output.strip()

    def nothing_is_left(self):
        self.shop.close()
        for console in (self.operator, self.admin):
            same(console.close(), 0, f"exit code of {console.name}")
        self.relay.stop()
        # The security code is too short to be told from chance in a browser's binary files.
        values = [CHAT_CARD, OPERATOR_CARD, ANSWERS["card_number"], ANSWERS["cardholder_name"], ANSWERS["expiry"], PASSWORD, OPERATOR_PASSWORD, self.one_time_password]
        folders = [desk.root for desk in self.scene.desks] + [self.relay.data]
        hits, looked = search(folders, values, [desk.tools for desk in self.scene.desks])
        if hits:
            raise Failure("found on disk:\n" + "\n".join(f"  {path}: {value} as {how}" for path, value, how in hits))
        return f"{looked} files searched"
