"""The widget in a real Chromium on the demo shop's page, against a relay, an exchange and a console played by fakerelay.mjs."""
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from support.browser import Browser, FakeRelay

CARD = "4111 1111 1111 1111"


class WidgetTest(unittest.TestCase):
    size, dark, locale = (1180, 860), False, "en"

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sealdesk-widget-")
        self.relay = FakeRelay(Path(self.folder.name))
        self.addCleanup(self.folder.cleanup)
        self.addCleanup(self.relay.close)
        self.relay.do("set", locale=self.locale)
        self.browser = Browser(self.relay, self.size, self.dark)
        self.addCleanup(self.browser.close)

    def visit(self, page=None):
        self.browser.driver.get(page or self.relay.shop)

    def start_chat(self, name="Ada", page=None):
        self.visit(page)
        self.browser.launcher().click()
        self.browser.chat()
        if name:
            self.browser.see("#name").send_keys(name)
        self.browser.see("#consent").click()
        self.browser.see("#start").click()
        self.browser.see("#composer")
        self.relay.expect("visitor", type="chat.start")
        self.relay.do("accept")

    def write(self, text):
        self.browser.see("#composer").send_keys(text + Keys.ENTER)

    def offer_form(self):
        self.relay.do("form")
        self.browser.chat()
        self.browser.see("#form-card[data-state=offered]")

    def open_form(self):
        self.offer_form()
        self.browser.see("#form-open").click()
        self.browser.form()

    def fill(self, number=CARD, expiry="1230", code="123"):
        for field, value in (("card_number", number), ("cardholder_name", "Ada Lovelace"), ("expiry", expiry), ("security_code", code)):
            self.browser.see(f"#{field}").send_keys(value)

    def card_state(self, state):
        self.browser.chat()
        return self.browser.see(f"#form-card[data-state={state}]")

    def console(self):
        return "\n".join(entry["message"] for entry in self.browser.driver.get_log("browser"))


class Story(WidgetTest):
    def test_chat_and_form_from_consent_to_erased(self):
        b = self.browser
        self.visit()
        b.shot("shop")
        b.launcher().click()
        b.chat()
        b.see("#start").click()
        self.assertTrue(b.see("#start-error").text)
        self.relay.drain()
        self.assertEqual([e for e in self.relay.seen if e["event"] == "visitor"], [], "nothing leaves before consent")
        b.see("#consent").click()
        b.shot("consent")
        b.see("#name").send_keys("Ada")
        b.see("#start").click()
        start = self.relay.expect("visitor", type="chat.start")
        self.assertEqual(start["name"], "Ada")
        b.see(".waiting")
        self.write("Hello! Does the lamp come in moss?")
        b.see(".line[data-state=delivered]")
        b.shot("waiting")
        self.relay.do("accept")
        b.see(".title", "Mia Berger")
        self.relay.do("typing", on=True)
        b.see(".typing")
        b.shot("typing")
        self.relay.do("say", text="Hello Ada! Yes, it does, and we have three left. Shall I put one aside for you?")
        b.see(".line[data-from=operator]", "three left")
        b.gone(".typing")
        self.write(f"Great, my card is {CARD}")
        said = self.relay.expect("visitor", type="chat.say", text="Great, my card is •••• •••• •••• 1111")
        self.assertNotIn("4111", said["text"])
        b.see(".notice")
        b.shot("masked")
        self.offer_form()
        b.shot("offered")
        b.see("#form-open").click()
        b.form()
        b.see("[data-screen=form] #card_number")
        self.assertIn("Mia Berger", b.see(".assurance").text)
        self.assertEqual(b.see("#card_number").get_attribute("autocomplete"), "cc-number")
        self.assertEqual(b.see("#security_code").get_attribute("inputmode"), "numeric")
        b.shot("form-empty")
        b.see("#submit").click()
        b.see("#card_number-error", "needed")
        self.fill(number="4111111111111112", expiry="0120")
        b.see("#card_number-error", "typing error")
        b.see("#expiry-error", "expired")
        b.shot("form-errors")
        for field in ("card_number", "expiry"):
            b.see(f"#{field}").send_keys(Keys.CONTROL + "a", Keys.BACKSPACE)
        b.see("#card_number").send_keys("4111111111111111")
        b.see("#expiry").send_keys("1230")
        self.assertEqual(b.see("#card_number").get_attribute("value"), CARD)
        self.assertEqual(b.see("#expiry").get_attribute("value"), "12/30")
        b.see(".brand")
        b.shot("form-filled")
        b.see("#submit").click()
        answers = self.relay.expect("answers")
        self.assertEqual(answers["answers"], {"card_number": "4111111111111111", "cardholder_name": "Ada Lovelace", "expiry": "12/30", "security_code": "123"})
        self.assertEqual(answers["size"], 2048)
        b.see("[data-screen=submitted]")
        self.assertEqual(b.driver.find_elements(By.CSS_SELECTOR, "input"), [])
        b.shot("form-submitted")
        b.close_form()
        self.card_state("submitted")
        b.see("#end-chat").click()
        b.shot("end-question")
        b.see("#end-confirm").click()
        self.card_state("erased")
        b.see("#new-chat")
        b.shot("erased")
        console = self.console()
        for secret in ("4111", "Lovelace"):
            self.assertNotIn(secret, console)
        self.assertNotIn("Content Security Policy", console)
        b.see("#new-chat").click()
        b.see("#start")
        self.assertFalse(b.see("#consent").is_selected(), "consent of the last chat counts for the next one")

    def test_host_page_cannot_reach_into_the_frames(self):
        self.start_chat()
        self.open_form()
        self.browser.see("#card_number").send_keys("4111")
        driver = self.browser.driver
        self.assertEqual(driver.execute_script("try { return String(parent.document) } catch (e) { return e.name }"), "SecurityError")
        self.assertEqual(driver.execute_script("try { return String(sessionStorage) } catch (e) { return e.name }"), "SecurityError")
        self.assertEqual(driver.execute_script("return window.origin"), "null")
        driver.switch_to.default_content()
        self.assertIsNone(driver.execute_script("return document.getElementById('sealdesk').shadowRoot"))
        self.assertEqual(driver.execute_script("return Object.keys(window).filter((n) => /seal/i.test(n))"), ["Sealdesk"])
        self.assertEqual(driver.execute_script("return Object.keys(sessionStorage).sort()"), ["sealdesk.active", "sealdesk.nonce", "sealdesk.open"])

    def test_reload_takes_up_chat_and_form(self):
        b = self.browser
        self.start_chat()
        self.write("one")
        b.see(".line[data-state=delivered]", "one")
        self.relay.do("set", deaf=True)
        self.write("two")
        self.write("three")
        self.relay.expect("visitor", type="chat.say", text="two")
        self.open_form()
        b.see("#card_number").send_keys("4111")
        self.relay.do("set", deaf=False)
        self.relay.drain()
        b.driver.refresh()
        b.chat()
        b.see(".line[data-state=delivered]", "three")
        lines = [e.text for e in b.driver.find_elements(By.CSS_SELECTOR, ".line .bubble")]
        self.assertEqual(lines, ["one", "two", "three"])
        b.see("#form-open").click()
        b.form()
        self.assertEqual(b.see("#card_number").get_attribute("value"), "")
        self.fill()
        b.see("#submit").click()
        b.see("[data-screen=submitted]")

    def test_lost_connections(self):
        b = self.browser
        self.start_chat()
        self.open_form()
        b.see("#card_number").send_keys("4111")
        self.relay.do("dropFrame")
        self.relay.expect("frame", type="x.join")
        self.relay.do("drop")
        self.relay.expect("visitor", type="chat.resume")
        b.form()
        self.assertEqual(b.see("#card_number").get_attribute("value"), "4111", "what is typed stays through a cut")
        b.see("#card_number").send_keys("111111111111")
        self.fill(number="")
        self.relay.do("set", tamper="away")
        b.see("#submit").click()
        b.see("[data-screen=sending]", "Waiting for Mia")
        self.relay.do("set", tamper="mac")
        self.relay.expect("answers")
        b.see("[data-screen=sending]")
        self.relay.expect("answers")
        b.see("[data-screen=submitted]")


class Forms(WidgetTest):
    def test_back_to_chat_keeps_what_is_typed_and_cancel_declines(self):
        b = self.browser
        self.start_chat()
        self.open_form()
        b.see("#card_number").send_keys("4111")
        self.relay.expect("form", state="filling")
        b.see("#back").click()
        b.chat()
        b.see("#form-open", "Back to the form").click()
        b.form()
        self.assertEqual(b.see("#card_number").get_attribute("value"), "4111")
        b.see("#cancel").click()
        b.see("[data-screen=declined]")
        self.relay.expect("form", state="declined")
        b.close_form()
        self.card_state("declined")
        self.offer_form()
        b.see("#form-decline").click()
        self.relay.expect("form", state="declined")
        self.card_state("declined")

    def test_tampered_offers_are_not_shown(self):
        b = self.browser
        self.start_chat()
        for tamper, reason in (("nonce", "wrong_nonce"), ("signer", "bad_signature"), ("hash", "wrong_definition"), ("organisation", "wrong_organisation")):
            self.relay.do("set", tamper=tamper)
            self.open_form()
            b.see("[data-screen=tampered]")
            self.assertEqual(b.see("#reason").get_attribute("data-reason"), reason)
            self.assertEqual(b.driver.find_elements(By.CSS_SELECTOR, "input"), [])
            if tamper == "organisation":
                b.shot("tampered")
            b.close_form()
            self.card_state("refused")

    def test_operator_closes_the_form(self):
        b = self.browser
        self.start_chat()
        for reason, screen in (("cancelled", "cancelled"), ("expired", "expired"), ("session_ended", "gone")):
            self.open_form()
            b.see("#card_number").send_keys("4111")
            self.relay.do("close", reason=reason)
            b.see(f"[data-screen={screen}]")
            self.assertEqual(b.driver.find_elements(By.CSS_SELECTOR, "input"), [])
            b.close_form()
            self.relay.do("state", to="cancelled")

    def test_erasure_that_is_not_proven(self):
        b = self.browser
        for tamper, state in (("receipt", "invalid"), ("unconfirmed", "unconfirmed")):
            self.start_chat() if tamper == "receipt" else None
            self.open_form()
            self.fill()
            b.see("#submit").click()
            b.see("[data-screen=submitted] #close")
            b.close_form()
            self.relay.do("set", tamper=tamper)
            if tamper == "receipt":
                self.relay.do("purge")
            else:
                self.relay.do("state", to="unconfirmed")
            self.card_state(state)
            self.relay.do("set", tamper="")
        b.shot("unconfirmed")

    def test_changed_form_script_does_not_run(self):
        self.relay.do("set", corrupt="form.js")
        self.start_chat()
        self.offer_form()
        self.browser.see("#form-open").click()
        self.card_state("refused")
        self.browser.see("#form-card", "changed on its way")
        self.assertEqual(self.browser.root().find_elements(By.CSS_SELECTOR, "iframe[sandbox]"), [])

    def test_page_without_a_pinned_key(self):
        self.relay.do("set", orgKey="")
        self.start_chat()
        self.relay.do("form")
        self.browser.chat()
        self.browser.see("#form-card[data-state=refused]", "does not name the organisation")
        self.browser.gone("#form-open")


    def test_unprotected_page_chats_but_opens_no_form(self):
        self.start_chat(page=self.relay.unprotected)
        self.write("hello")
        self.browser.see(".line[data-state=delivered]", "hello")
        self.relay.do("form")
        self.browser.see("#form-card[data-state=refused]", "not protected (http)")
        self.browser.gone("#form-open")
        self.browser.shot("unprotected")
        self.browser.see("#form-decline").click()
        self.relay.expect("form", state="declined")

    def test_privacy_page(self):
        self.browser.driver.get(self.relay.shop.replace("localhost", "127.0.0.1").replace("/shop/", "/privacy"))
        self.browser.see("h1", "What this chat keeps")
        self.browser.see("body", "erased 365 days after")
        self.assertNotIn("Content Security Policy", self.console())
        self.browser.shot("privacy")


class Keyboard(WidgetTest):
    def test_keyboard_alone(self):
        b = self.browser
        self.visit()
        b.root()
        for _ in range(20):
            ActionChains(b.driver).send_keys(Keys.TAB).perform()
            if b.driver.execute_script("return document.activeElement.id") == "sealdesk":
                break
        ActionChains(b.driver).send_keys(Keys.ENTER).perform()
        b.chat()
        b.see("#start")
        b.until(lambda: b.driver.switch_to.active_element.get_attribute("id") == "name", "focus in the name field")
        b.driver.switch_to.active_element.send_keys("Ada", Keys.TAB, Keys.SPACE)
        b.see("#consent:checked")
        b.driver.switch_to.active_element.send_keys(Keys.ENTER)
        b.see("#composer")
        self.relay.expect("visitor", type="chat.start")
        b.see("#composer").send_keys(Keys.ESCAPE)
        b.until(lambda: b.launcher().get_attribute("aria-expanded") == "false", "closed by Esc")
        self.assertEqual(b.launcher().get_attribute("aria-label"), "Open chat")
        self.relay.do("say", text="Are you there?")
        b.until(lambda: b.root().find_element(By.CSS_SELECTOR, ".badge").text == "1", "a badge")
        b.driver.execute_script("Sealdesk.open()")
        b.chat()
        b.see(".line[data-from=operator]", "Are you there?")


class Looks(WidgetTest):
    """The same way in other clothes, for the screenshots and for what must hold in them."""

    def walk(self, name):
        b = self.browser
        self.visit()
        b.launcher().click()
        b.chat()
        b.see("#start")
        self.assert_no_barriers()
        b.shot(f"{name}-consent")
        b.see("#consent").click()
        b.see("#start").click()
        b.see("#composer")
        self.relay.expect("visitor", type="chat.start")
        self.relay.do("accept")
        self.write("Hello, is the lamp dimmable? I would like to put it beside a bed, so it should not be too bright.")
        b.see(".line[data-state=delivered]")
        self.relay.do("say", text="Yes, from 5 to 100 %.")
        self.write(f"{CARD}")
        b.see(".notice")
        self.offer_form()
        self.assert_fits()
        self.assert_no_barriers()
        b.shot(f"{name}-chat")
        b.see("#form-open").click()
        b.form()
        self.fill()
        self.assert_fits()
        self.assert_no_barriers()
        b.shot(f"{name}-form")
        b.see("#submit").click()
        b.see("[data-screen=submitted]")
        self.assert_no_barriers()
        b.shot(f"{name}-submitted")
        b.close_form()
        self.relay.do("end")
        self.card_state("erased")
        self.assert_no_barriers()
        b.shot(f"{name}-erased")

    def assert_no_barriers(self):
        time.sleep(0.3)  # colours are judged when the opening animations have ended
        self.assertEqual(self.browser.barriers(), [])

    def assert_fits(self):
        widths = self.browser.driver.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(widths[0], widths[1], "no sideways scrolling")


class Dark(Looks):
    dark = True

    def test_dark(self):
        self.walk("dark")


class Narrow(Looks):
    size = (320, 640)

    def test_narrow(self):
        self.walk("narrow")


class Arabic(Looks):
    locale = "ar"

    def test_arabic(self):
        self.walk("arabic")
        self.assertEqual(self.browser.driver.execute_script("return document.documentElement.dir"), "rtl")


class German(Looks):
    locale = "de"

    def test_german(self):
        self.walk("german")


if __name__ == "__main__":
    unittest.main(verbosity=2)
