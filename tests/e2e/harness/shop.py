"""Shop: a visitor with a real Chromium on the demo shop page. Input is the browser's own mouse and key events."""
import os
import shutil
import time

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from .waiting import Failure, until

FORM_FRAME, CHAT_FRAME = "iframe[sandbox]", "iframe:not([sandbox])"


class Shop:
    def __init__(self, desk, relay, name="browser", size=(1180, 860), arguments=(), log_frames=False):
        self.relay = relay
        self.profile = desk.root / name
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
        flags = ["--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                 "--disable-sync", "--disable-dev-shm-usage", f"--user-data-dir={self.profile}", f"--window-size={size[0]},{size[1]}", "--lang=en-US",
                 f"--ignore-certificate-errors-spki-list={relay.spki_pins()}", *arguments]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")  # Chromium refuses to start as root otherwise
        for flag in flags:
            options.add_argument(flag)
        if log_frames:  # what the page sends, for driver.get_log("performance")
            options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "SEVERE"})
        # The visitor sits at another machine: what ours says of sleep is nothing to that browser.
        env = {key: value for key, value in desk.env.items() if key != "DBUS_SYSTEM_BUS_ADDRESS"}
        service = Service(shutil.which("chromedriver") or "/usr/bin/chromedriver", log_path=str(desk.tools / f"{name}-driver.log"), env=env)
        self.driver = webdriver.Chrome(service=service, options=options)
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False})

    def open(self, address=None):
        self.driver.get(address or self.relay.shop)
        return self

    def reload(self):
        self.driver.refresh()

    def close(self):
        try:
            self.driver.quit()
        except WebDriverException:
            pass

    def screenshot(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        time.sleep(0.35)  # opening animations; nothing is checked here
        self.driver.save_screenshot(str(path))

    # ---- where we look ------------------------------------------------------------------------------
    def root(self):
        """The launcher's and panel's part of the page."""
        self.driver.switch_to.default_content()
        return self.driver.find_element(By.ID, "sealdesk").shadow_root

    def _enter(self, selector):
        frames = self.root().find_elements(By.CSS_SELECTOR, selector)
        if not frames:
            return False
        self.driver.switch_to.frame(frames[-1])
        return bool(self.driver.find_elements(By.CSS_SELECTOR, "body > *"))

    def _quietly(self, look):
        """None while the page is changing under our hands."""
        try:
            return look()
        except WebDriverException:
            return None

    def find(self, frame, selector, text=None):
        """A displayed element in the chat frame or form frame, with this text in it; None when there is none."""
        def look():
            if not self._enter(frame):
                return None
            for element in self.driver.find_elements(By.CSS_SELECTOR, selector):
                if element.is_displayed() and (text is None or text in element.text):
                    return element
            return None
        return self._quietly(look)

    def see(self, frame, selector, text=None, seconds=20):
        return until(lambda: self.find(frame, selector, text), lambda: f"{selector} {text or ''}; the frame says: {self.said(frame)!r}", seconds)

    def said(self, frame=CHAT_FRAME):
        """All the words in a frame, as one string."""
        return self._quietly(lambda: self._enter(frame) and self.driver.find_element(By.TAG_NAME, "body").text) or ""

    def press(self, frame, selector, text=None, seconds=20):
        """A mouse click, once the thing is there and takes clicks."""
        def click():
            element = self.find(frame, selector, text)
            if element is None:
                return False
            return self._quietly(lambda: (element.click(), True)[1])
        until(click, lambda: f"{selector} can be clicked; the frame says: {self.said(frame)!r}", seconds)

    def press_if_there(self, frame, selector):
        """One try: it may go away by itself."""
        element = self.find(frame, selector)
        if element is not None:
            self._quietly(element.click)

    def write(self, frame, selector, text):
        element = self.see(frame, selector)
        element.click()
        element.send_keys(text)

    # ---- what a visitor does --------------------------------------------------------------------------
    def open_chat(self):
        until(lambda: self._quietly(lambda: (self.root().find_element(By.CSS_SELECTOR, ".launcher[aria-label='Open chat']").click(), True)[1]), "launcher")

    def start_chat(self, name=""):
        self.see(CHAT_FRAME, "#start")
        if name:
            self.see(CHAT_FRAME, "#name").clear()
            self.write(CHAT_FRAME, "#name", name)
        self.press(CHAT_FRAME, "#consent")
        self.press(CHAT_FRAME, "#start")
        self.see(CHAT_FRAME, "#composer")

    def say(self, text):
        self.write(CHAT_FRAME, "#composer", text + Keys.ENTER)

    def type_only(self, text):
        self.write(CHAT_FRAME, "#composer", text)

    def lines(self):
        """[(state, text)] of the conversation, in order."""
        def look():
            if not self._enter(CHAT_FRAME):
                return None
            return [(line.get_attribute("data-state"), line.text) for line in self.driver.find_elements(By.CSS_SELECTOR, ".line")]
        return self._quietly(look) or []

    def has_line(self, text, state=None):
        return any(text in words and state in (None, mark) for mark, words in self.lines())

    def wait_line(self, text, state=None, seconds=20):
        until(lambda: self.has_line(text, state), lambda: f"the visitor sees {text!r} {state or ''}; there is {self.lines()}", seconds)

    def card(self):
        """(state, words) of the newest form request in the conversation."""
        element = self.find(CHAT_FRAME, "#form-card")
        return self._quietly(lambda: (element.get_attribute("data-state"), element.text)) if element else None

    def wait_card(self, state, seconds=20):
        return until(lambda: (card := self.card()) and card[0] == state and card, lambda: f"the form is {state}; it is {self.card()}", seconds)

    def fill_form(self, answers):
        """{field id: text}"""
        for field, value in answers.items():
            self.write(FORM_FRAME, f"#{field}", value)

    def end_chat(self):
        self.press(CHAT_FRAME, "#end-chat")
        self.press(CHAT_FRAME, "#end-confirm")

    def console_errors(self):
        try:
            return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        except WebDriverException as error:
            raise Failure(f"no browser log: {error}") from None
