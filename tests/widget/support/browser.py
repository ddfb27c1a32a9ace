"""Chromium with a profile of its own that trusts exactly one certificate, and the fake relay behind the demo shop."""
import base64
import hashlib
import json
import os
import queue
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

HERE = Path(__file__).resolve().parent
WAIT = 20
AXE = HERE.parents[2] / "build/npm/node_modules/axe-core/axe.min.js"  # put there by packaging/test.sh


class FakeRelay:
    """support/fakerelay.mjs: commands go in, events come out, in order."""

    def __init__(self, folder):
        key, cert = folder / "key.pem", folder / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", cert,
                        "-days", "2", "-subj", "/CN=Sealdesk test", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
        public = subprocess.run(["openssl", "x509", "-in", cert, "-pubkey", "-noout"], check=True, capture_output=True).stdout
        der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=public, check=True, capture_output=True).stdout
        self.spki = base64.b64encode(hashlib.sha256(der).digest()).decode()
        self.process = subprocess.Popen(["node", HERE / "fakerelay.mjs", key, cert], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.seen, self.lines = [], queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        ready = self.expect("ready")
        self.shop, self.unprotected = ready["shop"], ready["unprotected"]

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))
        self.lines.put({"event": "gone"})

    def expect(self, event, **fields):
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            try:
                entry = self.lines.get(timeout=end - time.monotonic())
            except queue.Empty:
                break
            self.seen.append(entry)
            if entry["event"] == event and all(entry.get(key) == value for key, value in fields.items()):
                return entry
            if entry["event"] == "gone":
                break
        raise AssertionError(f"no {event} {fields} from the fake relay; last: {self.seen[-5:]}")

    def do(self, command, **fields):
        self.process.stdin.write(json.dumps({"command": command, **fields}) + "\n")
        self.process.stdin.flush()
        self.expect("done", command=command)

    def drain(self):
        while not self.lines.empty():
            self.seen.append(self.lines.get())

    def close(self):
        self.process.stdin.close()
        self.process.wait(WAIT)


class Browser:
    def __init__(self, relay, size=(1180, 860), dark=False):
        self.profile = tempfile.TemporaryDirectory(prefix="sealdesk-browser-")
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                     "--disable-sync", "--hide-scrollbars", "--host-resolver-rules=MAP shop.test 127.0.0.1", f"--user-data-dir={self.profile.name}", f"--ignore-certificate-errors-spki-list={relay.spki}",
                     f"--window-size={size[0]},{size[1]}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")), options=options)
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 500})
        if dark:
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})

    def until(self, check, what):
        end = time.monotonic() + WAIT
        while True:
            try:
                found = check()
            except Exception as error:  # an element that is not there yet, or no more
                found, last = None, error
            else:
                last = None
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"never: {what} ({last})")
            time.sleep(0.05)

    # ---- where we are -----------------------------------------------------------------------------
    def root(self):
        self.driver.switch_to.default_content()
        return self.until(lambda: self.driver.find_element(By.ID, "sealdesk").shadow_root, "the launcher's shadow root")

    def launcher(self):
        return self.root().find_element(By.CSS_SELECTOR, ".launcher")

    def frame(self, selector, what):
        def enter():
            frames = self.root().find_elements(By.CSS_SELECTOR, selector)
            if not frames:
                return False
            self.driver.switch_to.frame(frames[-1])
            return self.driver.find_elements(By.CSS_SELECTOR, "body > *")
        self.until(enter, what)

    def chat(self):
        self.frame("iframe:not([sandbox])", "the chat frame")

    def form(self):
        self.frame("iframe[sandbox]", "the form frame")

    def see(self, selector, text=None):
        """A displayed element, with this text in it if given."""
        def find():
            for element in self.driver.find_elements(By.CSS_SELECTOR, selector):
                if element.is_displayed() and (text is None or text in element.text):
                    return element
            return None
        return self.until(find, f"{selector} {text or ''}")

    def close_form(self):
        """Presses the form's Close. The frame goes away under the press, which the driver may report as an error."""
        try:
            self.see("#close").click()
        except WebDriverException as error:
            if "frame detached" not in str(error):
                raise

    def gone(self, selector):
        self.until(lambda: not any(e.is_displayed() for e in self.driver.find_elements(By.CSS_SELECTOR, selector)), f"no {selector}")

    def barriers(self):
        """What axe-core finds in the document that we are in (WCAG 2.2 A and AA, and its good practice), one line a fault."""
        self.driver.execute_script(AXE.read_text(encoding="utf-8"))
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'], iframes: false }).then(({ violations }) => done(violations"
            ".flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}: ${node.failureSummary}`))), (error) => done([String(error)]));")
        return found

    def shot(self, name):
        folder = os.environ.get("SEALDESK_SHOTS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            time.sleep(0.35)  # let the opening animations end; nothing is checked here
            self.driver.save_screenshot(str(Path(folder) / f"{name}.png"))

    def close(self):
        self.driver.quit()
        self.profile.cleanup()
