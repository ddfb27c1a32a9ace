#!/usr/bin/python3
"""Two hundred disguised card numbers typed into the real widget: with its own masker switched off, as an old or hostile
client would, they reach neither store, log, operator's screen nor any file; with it on they never leave the browser."""
import json
import random
import unicodedata

from cases import play
from harness.search import search
from harness.shop import CHAT_FRAME
from harness.waiting import Failure, same, until

NUMBERS = 200
PER_LINE = 5
BEGINNINGS = ("4", "51", "55", "2221", "34", "37", "6011", "65", "3528", "2200")
# Ways to write one digit; characters of the basic plane only, which is all that chromedriver can type.
WAYS = (str, str, str, lambda d: chr(0xFF10 + int(d)), lambda d: chr(0x0660 + int(d)), lambda d: d + "\ufe0f\u20e3", lambda d: d + "\u200b")
SEPARATORS = (" ", "-", ".", "\u00a0", "\u2013", "/", " - ", "\u2009", "_", "")
# In the page, before any script of it: a module that finds nothing in place of the real one.
NO_MASKER = """
WebAssembly.instantiate = async () => {
  const memory = { buffer: new ArrayBuffer(1 << 20) };
  const none = () => 0;
  return { instance: { exports: { memory, units: none, ends: () => 200000, edits: () => 300000, capacity: () => 65536,
    mostMessages: () => 16, longestPiece: () => 200, mask: none, preview: none, maskMessages: none, unfinished: () => -1, namesCard: none } } };
};
"""


def luhn(digits):
    total = sum(sum(divmod(2 * int(d), 10)) if i % 2 == 0 else int(d) for i, d in enumerate(reversed(digits)))
    return str(-total % 10)


def numbers(count, seed):
    """[(digits, as typed)]"""
    dice = random.Random(seed)
    made = []
    while len(made) < count:
        begin = dice.choice(BEGINNINGS)
        length = 15 if begin in ("34", "37") else 16
        digits = begin + "".join(str(dice.randrange(10)) for _ in range(length - 1 - len(begin)))
        digits += luhn(digits)
        sizes = (4, 6, 5) if length == 15 else (4, 4, 4, 4)
        way, separator, groups = dice.choice(WAYS), dice.choice(SEPARATORS), []
        for size in sizes:
            at = sum(len(group) for group in groups)
            groups.append(digits[at:at + size])
        made.append((digits, separator.join("".join(way(d) for d in group) for group in groups)))
    return made


def plain(text):
    """Digits of any script as ASCII, and nothing else but bullets between the lines."""
    return "".join(str(unicodedata.digit(c)) for c in text if unicodedata.digit(c, None) is not None)


def lines_of(made):
    words = ("pay with", "or this one", "and my card", "else")
    return [" ".join(f"{words[i % 4]}: {typed};" for i, (_, typed) in enumerate(made[at:at + PER_LINE])) for at in range(0, len(made), PER_LINE)]


def type_all(scene, console, shop, made):
    typed = lines_of(made)
    for line in typed:
        shop.say(line)
    until(lambda: scene.relay.rows("SELECT count(*) FROM entry WHERE author = 'visitor'") == [(len(typed) + 1,)],
          lambda: f"all lines are committed; {scene.relay.rows('SELECT count(*) FROM entry')}", 45)
    # The last one is on the screen of the operator.
    console.wait_line(made[-1][0][-4:] if made[-1][1].isascii() else "else", 20)


def absent(where, text, made):
    seen = plain(text)
    leaked = [digits for digits, _ in made if digits in seen]
    same(leaked, [], f"numbers readable in {where}")


def hostile_client(scene):
    made = numbers(NUMBERS, 1)
    console = scene.admin()
    shop = scene.shop(arguments=["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"])
    shop.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": NO_MASKER})
    shop.driver.execute_cdp_cmd("Network.enable", {})
    shop.open()
    shop.open_chat()
    shop.start_chat("Ingrid")
    shop.say("I want to pay")
    console.accept("Ingrid")
    type_all(scene, console, shop, made)
    stored = scene.relay.lines("author = 'visitor'")
    for text in stored:
        absent("the store", text, made)
    same(sum(text.count("\u2022") >= PER_LINE * 11 for text in stored), NUMBERS // PER_LINE, "lines with all their numbers hidden")
    for words in console.words().splitlines() + console.lines():
        absent("what the operator's screen says", words, made)
    # Every file of relay and console, journals and logs; the browser's own are the hostile client's business.
    values = [digits for digits, _ in made] + [typed for _, typed in made]
    hits, looked = search([scene.desk.root], values, skip=[shop.profile, scene.desk.tools])
    same(hits, [], "findings in files")
    if looked < 5:
        raise Failure(f"only {looked} files were looked at")


def frames_sent(shop):
    sent = []
    for entry in shop.driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.webSocketFrameSent":
            sent.append(message["params"]["response"]["payloadData"])
    return sent


def own_masker(scene):
    made = numbers(NUMBERS, 2)
    console = scene.admin()
    shop = scene.shop(arguments=["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"], log_frames=True)
    shop.driver.execute_cdp_cmd("Network.enable", {})
    shop.open()
    shop.open_chat()
    shop.start_chat("Ingrid")
    shop.say("I want to pay")
    console.accept("Ingrid")
    type_all(scene, console, shop, made)
    said = [json.loads(frame) for frame in frames_sent(shop) if '"chat.say"' in frame]
    same(len({frame["line"] for frame in said}), NUMBERS // PER_LINE + 1, "lines that left the browser")
    for frame in said:
        absent("what left the browser", frame["text"], made)
    # The last four of each are left, so it was the engine that masked, not the widget's way to do without.
    same(sum(len(plain(frame["text"])) == PER_LINE * 4 and frame["text"].count("\u2022") >= PER_LINE * 11 for frame in said) >= NUMBERS // PER_LINE,
         True, "all lines left masked")
    if shop.find(CHAT_FRAME, ".notice") is None:
        raise Failure("the visitor is not told that a number was hidden")


play(hostile_client, own_masker)
