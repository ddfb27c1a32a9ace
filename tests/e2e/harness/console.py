"""Console: a real `sealdesk` on a desk. Seen by role and name, driven by keys and mouse."""
import re
import subprocess

from .authenticator import Authenticator
from .screenreader import Gone
from .waiting import Failure, until

BUTTONS = {"push button", "toggle button", "push button menu", "menu item"}


class Console:
    def __init__(self, desk, programs, relay_address, profile="profile", name="console", prefix=(), limits=None):
        """prefix: a command that the console is started under, in the same process; limits: runs in it before"""
        self.desk, self.programs, self.address = desk, programs, relay_address
        self.profile = desk.home / profile
        self.name = name
        self.prefix, self.limits = prefix, limits
        self.process = None

    def start(self):
        command = [*self.prefix, self.programs / "sealdesk", "--relay", self.address, "--profile", self.profile]
        self.process = self.desk.start(command, self.name, limits=self.limits)
        until(self.root, lambda: f"{self.name} has a window; it said:\n{self.process.err()[-1500:]}", 30)
        return self

    def root(self):
        if self.process is None or not self.process.running():
            code = self.process.exit_code() if self.process else "never started"
            raise Failure(f"{self.name} is not running ({code}): {self.process.err()[-1500:] if self.process else ''}")
        return self.desk.reader.application(self.process.pid)

    def close(self):
        """Closes the window by its manager, as the button in the title bar does."""
        self.desk.hand.activate(self.process.pid)
        self.desk.hand.key("alt+F4")
        return self.process.wait_end(20)

    def to_front(self):
        self.desk.hand.activate(self.process.pid)

    # ---- looking --------------------------------------------------------------------------------------
    def find(self, name, roles=None, enabled=False):
        """One thing on the screen; `name` is equal to, or a function. None when it is not there."""
        root = self.root()
        if root is None:
            return None
        for node in root.find_all(None, name):
            try:
                if roles is not None and node.role not in roles:
                    continue
                if enabled and not node.is_("enabled"):
                    continue
                return node
            except Gone:
                continue
        return None

    def outline(self):
        root = self.root()
        return root.outline() if root else "(nothing)"

    def see(self, name, roles=None, seconds=20, enabled=False):
        return until(lambda: self.find(name, roles, enabled), lambda: f"{self.name} shows {name!r}; it shows\n{self.outline()}", seconds)

    def words(self):
        """All the names on the screen, one a line."""
        root = self.root()
        names = []
        for node in root.walk() if root else ():
            try:
                names.append(node.name)
            except Gone:
                continue
        return "\n".join(names)

    def see_words(self, words, seconds=20):
        """Something on the screen says these words."""
        return self.see(lambda name: words in name, seconds=seconds)

    def gone_words(self, words, seconds=20):
        until(lambda: words not in self.words(), lambda: f"{words!r} is gone from\n{self.outline()}", seconds)

    # ---- acting ---------------------------------------------------------------------------------------
    def click(self, node):
        self.desk.hand.click(*node.centre())

    def press(self, name, seconds=20):
        """A click on a button, once it is there and takes clicks."""
        self.click(self._steady(lambda: self.find(name, BUTTONS, enabled=True), name, seconds))

    def _steady(self, look, name, seconds):
        """A thing whose place has stopped changing: a page that was just shown is laid out once more."""
        def still():
            node = look()
            try:
                return node if node and node.box() == node.box() and node.box()[2] > 0 else None
            except Gone:
                return None
        return until(still, lambda: f"{self.name} shows {name!r}; it shows\n{self.outline()}", seconds)

    def field(self, name):
        return self._steady(lambda: self.find(name, {"text", "password text"}), name, 20)

    def write(self, name, text):
        """Into a text field, over what stands in it."""
        self.click(self.field(name))
        self.desk.hand.key("ctrl+a")
        self.desk.hand.type(text)

    def choose(self, list_name, words, seconds=20):
        """Clicks the item of a list or table that says these words."""
        def item():
            top = self.find(list_name, {"list", "table", "tree", "tree table"})
            if top is None:
                return None
            return next((node for node in top.find_all(None, lambda name: words in name) if node.path != top.path), None)
        self.click(self._steady(item, f"{words} in {list_name}", seconds))

    def open_menu(self, button):
        """Presses a button that pops a menu up. Qt 6.4 gives pop-ups no place in the accessibility tree, so it is told by its window."""
        before = self.desk.hand.windows(self.process.pid)
        self.press(button)
        until(lambda: len(self.desk.hand.windows(self.process.pid)) > len(before), f"{button} pops a menu up", 10)

    def pick_first(self):
        """The first entry of the menu that is up, by keyboard."""
        self.desk.hand.key("Down", "Return")

    def picture(self, node):
        """The pixels of one thing, as bytes; to compare, never to keep."""
        x, y, width, height = node.box()
        done = subprocess.run(["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", "rgb:-"], env=self.desk.env,
                              check=True, capture_output=True)
        return done.stdout

    # ---- what an operator does --------------------------------------------------------------------------
    def trust(self, fingerprint):
        """First meeting: the fingerprint on the screen is the relay's."""
        shown = self.see(lambda name: name.startswith("Certificate fingerprint ")).name
        if shown != f"Certificate fingerprint {fingerprint}":
            raise Failure(f"the console shows {shown}, the relay printed {fingerprint}")
        self.press("Trust")

    def fill_set_up(self, secret, organisation, name, user, password):
        self.write("Set-up secret", secret)
        self.write("Organisation name", organisation)
        self.write("Your name", name)
        self.write("User name", user)
        self.write("New password", password)
        self.write("New password again", password)
        self.press("Set up")

    def set_up(self, *answers):
        self.fill_set_up(*answers)
        self.see("Sign in", BUTTONS, 60)

    def enter(self, user, password):
        """Fills in the sign-in page and presses the button."""
        self.see("Sign in", BUTTONS, 30, enabled=True)
        self.write("User name", user)
        self.write("Password", password)
        self.press("Sign in")

    def sign_in(self, user, password):
        self.enter(user, password)
        self.see("Sign out", BUTTONS, 60)

    def scan(self):
        """An authenticator with the key that stands on the page."""
        key = re.compile(r"(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}")
        return Authenticator(self.see(lambda name: key.fullmatch(name) is not None, seconds=60).name)

    def enrol(self):
        """Sets the authenticator up with the key that stands on the page; the authenticator, and the recovery codes."""
        phone = self.scan()
        self.write("Code of six digits", phone.code())
        self.press("Confirm")
        self.see("I have kept them", BUTTONS, 60)
        codes = re.findall(r"[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}", self.words())
        if len(set(codes)) != 10:
            raise Failure(f"{len(set(codes))} recovery codes on the page")
        return phone, codes

    def keep_recovery_codes(self):
        self.press("I have kept them")
        self.see("Sign out", BUTTONS, 60)

    def give_code(self, code, button="Sign in"):
        """A code of the authenticator, where one is asked for."""
        self.write("Code of six digits", code)
        self.press(button)

    def create_operator(self, user, name):
        """The one-time password of a new account."""
        self.press("Administration")
        self.press("New operator")
        self.write("Operator user name", user)
        self.write("Shown name", name)
        self.press("Create operator")
        self.see_words("can sign in with this password once")
        password = self.shown_password()
        self.press("Done")
        self.press("Close")
        return password

    def shown_password(self):
        """Read from the screen: the one label without a blank that is long enough."""
        labels = [node.name for node in self.root().find_all("label")]
        found = [name for name in labels if 12 <= len(name) <= 64 and " " not in name and ":" not in name]
        if len(found) != 1:
            raise Failure(f"labels that can be a password in {labels}")
        return found[0]

    def change_password(self, current, replacement):
        self.write("Current password", current)
        self.write("New password", replacement)
        self.write("New password again", replacement)
        self.press("Change password")
        self.gone_words("New password again", 60)

    def open_chat(self, words):
        self.choose("Chats", words)

    def accept(self, words):
        self.open_chat(words)
        self.press("Accept chat")
        self.see("Secure form", BUTTONS)

    def say(self, text):
        self.write("Message to visitor", text)
        self.desk.hand.key("Return")

    def lines(self):
        """What the conversation says, in order."""
        top = self.find("Conversation", {"list"})
        if top is None:
            return []
        names = []
        for node in top.children():
            try:
                names.append(node.name)
            except Gone:
                continue
        return names

    def wait_line(self, words, seconds=20):
        return until(lambda: next((line for line in self.lines() if words in line), None),
                     lambda: f"{words!r} in the conversation of {self.name}; it has {self.lines()}\n{self.outline()}", seconds)
