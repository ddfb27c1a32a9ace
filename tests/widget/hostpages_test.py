"""The widget on host pages that were not made for it: hostile styles, strict policies, isolation, two tags, a single-page app."""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from browser_test import WidgetTest

TAG = ('<script async src="@RELAY@/w/@VERSION@/sealdesk.js" integrity="@INTEGRITY@" crossorigin="anonymous" data-org-key="@ORG_KEY@" data-locale="en"'
       ' nonce="n0nce"></script>')
# What README tells a site owner to allow, and nothing else.
POLICY = ("default-src 'none'; script-src @RELAY@; style-src @RELAY@; frame-src @RELAY@; connect-src @EXCHANGE@; base-uri 'none'; form-action 'none'; "
          "require-trusted-types-for 'script'; trusted-types sealdesk")


class HostPages(WidgetTest):
    def serve(self, body="", head="", headers=None):
        html = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>{head}{TAG}</head><body><h1>A page</h1>{body}</body></html>'
        self.relay.do("set", page={"html": html, "headers": headers or {}})
        return self.relay.shop.replace("/shop/", "/page")

    def chat_and_form(self, page):
        """From the launcher to a form that the operator has opened."""
        self.start_chat(page=page)
        self.write("Hello")
        self.browser.see(".line[data-state=delivered]")
        self.open_form()
        self.fill()
        self.browser.see("#submit").click()
        self.relay.expect("answers")

    def complaints(self):
        return [line for line in self.console().splitlines() if "favicon" not in line]

    def test_styles_that_reach_for_everything(self):
        style = "<style>* { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; "
        style += "position: static !important; visibility: hidden !important; color: red !important } html, head, body { display: block !important; "
        style += "opacity: 1 !important; transform: none !important; visibility: visible !important; pointer-events: auto !important }</style>"
        page = self.serve(head=style)
        self.visit(page)
        box = self.browser.until(lambda: self.browser.launcher().rect, "the launcher")
        self.assertGreaterEqual(box["width"], 44)
        self.chat_and_form(page)
        self.browser.shot("hostile-styles")

    def test_a_strict_policy_with_trusted_types(self):
        # As a meta element, because only then are the page's placeholders filled in; it is enforced in the same way.
        page = self.serve(head=f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">')
        self.chat_and_form(page)
        self.assertEqual(self.complaints(), [])

    def test_a_page_that_isolates_itself(self):
        page = self.serve(headers={"cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp"})
        self.visit(page)
        self.assertTrue(self.browser.driver.execute_script("return crossOriginIsolated"))
        self.chat_and_form(page)
        self.assertEqual(self.complaints(), [])

    def test_two_tags_by_mistake_are_one_widget(self):
        self.chat_and_form(self.serve(body=TAG))
        self.browser.driver.switch_to.default_content()
        self.assertEqual(self.browser.driver.execute_script("return document.querySelectorAll('#sealdesk').length"), 1)
        self.assertEqual(self.complaints(), [])

    def test_a_single_page_app_that_draws_its_body_anew(self):
        page = self.serve()
        self.start_chat(page=page)
        driver = self.browser.driver
        driver.switch_to.default_content()
        driver.execute_script("history.pushState({}, '', '/page?view=2'); document.title = 'Another view'; "
                              "const body = document.createElement('body'); body.innerHTML = '<h1>Another view</h1>'; document.body.replaceWith(body);")
        self.browser.chat()
        self.write("Still here")
        self.relay.expect("visitor", type="chat.say", text="Still here")

    def test_one_global_and_no_request_to_a_third_party(self):
        page = self.serve(head="<script>window.before = new Set(Object.getOwnPropertyNames(window))</script>")
        self.start_chat(page=page)
        driver = self.browser.driver
        driver.switch_to.default_content()
        added = driver.execute_script("const driversOwn = ['before', 'se_exportedFunctionSymbol', 'ret_nodes'];"
                                      "return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !driversOwn.includes(name))")
        self.assertEqual(added, ["Sealdesk"])
        self.assertIs(driver.execute_script("try { Sealdesk = 1; } catch {} Sealdesk.open = 1; return typeof Sealdesk.open === 'function'"), True)
        ours = tuple(driver.execute_script("return [location.origin, document.querySelector('script[src]').src.split('/w/')[0]]"))
        fetched = driver.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
        self.assertEqual([name for name in fetched if not name.startswith(ours)], [])
        self.assertEqual(driver.get_cookies(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
