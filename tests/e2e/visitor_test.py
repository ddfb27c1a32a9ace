#!/usr/bin/python3
"""The visitor's browser misbehaves: reloads, or stands on a page that protects nothing."""
import http.server
import threading

from cases import play
from harness.scene import ANSWERS
from harness.shop import CHAT_FRAME, FORM_FRAME
from harness.waiting import Failure, same, until


def reload_in_mid_chat(scene):
    console, shop = scene.chat()
    (before,) = scene.relay.rows("SELECT visitor_token_hash FROM chat")
    shop.reload()
    shop.wait_line("Is the Halden lamp dimmable?", "delivered")
    shop.wait_line("Yes, with any common dimmer.")
    shop.say("I am back.")
    console.wait_line("I am back.")
    same(scene.relay.rows("SELECT count(*) FROM chat"), [(1,)], "chats")
    (after,) = scene.relay.rows("SELECT visitor_token_hash FROM chat")
    same(before == after, False, "the token stays the same")
    same(len(shop.lines()), 3, "lines in the page")


def reload_in_mid_form(scene):
    console, shop = scene.chat()
    scene.open_form(console, shop)
    shop.fill_form({"card_number": ANSWERS["card_number"]})
    console.see("Form state: Being filled")
    shop.reload()
    shop.wait_line("Yes, with any common dimmer.")
    shop.press(CHAT_FRAME, "#form-open", seconds=30)
    field = shop.see(FORM_FRAME, "#card_number", seconds=30)
    same(field.get_attribute("value"), "", "what stands in the form after the reload")
    shop.fill_form(ANSWERS)
    shop.press(FORM_FRAME, "#submit")
    console.see_words("Card number, hidden", 30)
    shop.see(FORM_FRAME, "h2", "Received", 30)
    shop.reload()
    shop.wait_card("submitted")
    same(shop.find(CHAT_FRAME, "#form-open"), None, "a way to open a submitted form again")
    same(scene.relay.rows("SELECT count(*) FROM entry WHERE kind = 'form_opened'"), [(1,)], "how often the transcript says opened")


class HostPage:
    """A page of another host, over http, with the widget's snippet in it."""

    def __init__(self):
        page = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = page.html.encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.html = ""
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


def form_on_unprotected_page(scene):
    host = HostPage()
    origin = f"http://shop.test:{host.port}"
    start = scene.relay.start
    scene.relay.start = lambda *more: start("--host-origin", origin, *more)
    console = scene.admin()
    shop = scene.shop(arguments=["--host-resolver-rules=MAP shop.test 127.0.0.1"])
    # The snippet is the demo shop's own, as the relay serves it.
    shop.open()
    script = shop.driver.find_element("css selector", "script[src]").get_attribute("outerHTML")
    host.html = f"<!doctype html><title>Lamps without a lock</title><h1>Lamps</h1>{script}"
    shop.open(origin + "/")
    shop.open_chat()
    shop.start_chat("Ingrid")
    shop.say("May I pay here?")
    console.accept("Ingrid")
    console.wait_line("May I pay here?")
    scene.send_form(console, shop, state="refused")
    state, words = shop.wait_card("refused")
    if "not protected (http)" not in words:
        raise Failure(f"the reason is not said: {words}")
    same(shop.find(CHAT_FRAME, "#form-open"), None, "a way to open the form")
    same(shop.root().find_elements("css selector", FORM_FRAME), [], "form frames in the page")
    shop.press(CHAT_FRAME, "#form-decline")
    console.wait_line("declined by the visitor")
    console.see_words("The visitor declined; the key was erased.")
    until(lambda: scene.relay.rows("SELECT count(*) FROM entry WHERE kind = 'form_declined'") == [(1,)], "declined in the transcript")


play(reload_in_mid_chat, reload_in_mid_form, form_on_unprotected_page)
