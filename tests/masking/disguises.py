"""Card numbers in disguise, with what must be left of each: composed transformations, by the rules of
tests/data/masking/RULES.md. Every case is generated; nothing is taken from the labelled file."""

import random

BULLET = "•"
STRONG = [("visa", "4", 16), ("visa19", "4", 19), ("mc5", "51 52 53 54 55", 16), ("mc2", "2221 2345 2500 2699 2720", 16),
          ("amex", "34 37", 15), ("diners", "300 305 3095 36 38 39", 14), ("discover", "6011 644 649 65", 16),
          ("discover19", "6011 65", 19), ("jcb", "3528 3555 3589", 16), ("unionpay", "62", 16), ("unionpay17", "62", 17),
          ("unionpay18", "62", 18), ("unionpay19", "62", 19), ("mir", "2200 2202 2204", 16), ("hipercard", "606282", 16),
          ("troy", "9792", 16), ("elo", "506699 509123 504175 636297 636368 627780", 16)]
WEAK = [("maestro13", "5018 5020 6304 6759 6761", 13), ("maestro16", "5018 5893 6304 6762", 16), ("maestro19", "6304 6759 58", 19),
        ("visa13", "4", 13), ("diners16", "36", 16), ("rupay", "81 82 508 60", 16), ("verve", "506101 507870", 16),
        ("uzcard", "8600 5614", 16), ("humo", "9860", 16), ("napas", "9704", 16), ("napas19", "9704", 19), ("uatp", "1", 15)]


def luhn_digit(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        total += (d * 2 - 9 if d > 4 else d * 2) if i % 2 == 0 else d
    return str(-total % 10)


def luhn_valid(number):
    return luhn_digit(number[:-1]) == number[-1]


def is_strong(number):
    return any(len(number) == length and any(number.startswith(p) for p in prefixes.split()) and luhn_valid(number)
               for _, prefixes, length in STRONG)


def make(rng, kinds):
    _, prefixes, length = rng.choice(kinds)
    while True:
        body = rng.choice(prefixes.split())
        body += "".join(rng.choice("0123456789") for _ in range(length - 1 - len(body)))
        number = body + luhn_digit(body)
        # "Cases with two genuine readings are left out."
        if not any(luhn_valid(number[:n]) for n in range(13, length)):
            return number


def shape_of(number):
    n = len(number)
    if n in (14, 15):
        return [4, 6, n - 10]
    return [4, 3, 3, 3] if n == 13 else [4, 4, 4, 4] + ([n - 16] if n > 16 else [])


# A number as units (of which all but the last four are hidden) and what stays.
class Pan:
    def __init__(self, number, groups, joints):
        self.parts = []
        at = 0
        for index, size in enumerate(groups):
            if index:
                self.parts.append(("s", joints[(index - 1) % len(joints)]))
            self.parts += [("u", c) for c in number[at:at + size]]
            at += size

    def text(self):
        return "".join(text for _, text in self.parts)

    def masked(self):
        units = sum(kind == "u" for kind, _ in self.parts)
        out, seen = "", 0
        for kind, text in self.parts:
            if kind == "u":
                seen += 1
                hidden = seen <= units - 4
                # "Combining marks and zero-width characters stay."
                out += BULLET + text[len(text.rstrip(MARKS)):] if hidden and text[-1] in MARKS and text[-1] != "\u20e3" else BULLET if hidden else text
            else:
                out += text
        return out


MARKS = "\u0332\u0336\u0301\u20dd"
SEPARATORS = [" ", "-", ".", "  ", " - ", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2013", "\u2014", "\u2011", "\u2212", "·", "•"[0:0] + "∙", "_", "/", " / ", "\\",
              "--", "---", ", ", ",", ":", "::", ";", "; ", "|", " | ", "~", "~~", "*", "**", "#", "+", "=", "»", "→", " → ", "…", "...", ". ", " . ",
              "😀", "💳", " 🙂 ", "❤️", "\n", "\r\n", "\n\n", "\t", "\u2028", "\u2029", "\u200b", "\u200d \u200d", " \u200b", "&nbsp;", "&#32;", "&#160;", "&#xA0;", "%20", "%2D",
              "%0A", "<br>", "<br/>", "<br />", "</td><td>", "\\n", "\\t", "\\u00a0", "'", "’", "`", "\"", "^", "°", "¦", "‖", "⁃", "◦", "( )", ")(", "][", "> <"]
ARABIC = [chr(0x660 + i) for i in range(10)]
SCRIPTS = [[chr(z + i) for i in range(10)] for z in (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
                                                     0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6)]
CIRCLED = ["⓪"] + [chr(0x2460 + i) for i in range(9)]
NEGATIVE = ["⓿"] + [chr(0x2776 + i) for i in range(9)]
SUPER = list("⁰¹²³⁴⁵⁶⁷⁸⁹")
SUB = list("₀₁₂₃₄₅₆₇₈₉")
KEYCAP = [c + "\ufe0f\u20e3" for c in "0123456789"]
KEYCAP_BARE = [c + "\u20e3" for c in "0123456789"]
WORDS = {
    "en": "zero one two three four five six seven eight nine", "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf", "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "it": "zero uno due tre quattro cinque sei sette otto nove", "pt": "zero um dois três quatro cinco seis sete oito nove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen", "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    "ru": "ноль один два три четыре пять шесть семь восемь девять", "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    "zh": "零 一 二 三 四 五 六 七 八 九", "sv": "noll ett två tre fyra fem sex sju åtta nio", "ar": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة",
}
# Sentences of people and shops; each names a card.
SENTENCES = {
    "en": ["my card is {}", "Card: {}", "can you charge {} (that's my credit card)", "visa {} please", "payment method {}", "the PAN is {}", "cardnumber: {}"],
    "es": ["mi tarjeta es {}", "el número de mi tarjeta es {} gracias", "pago con tarjeta {}"], "fr": ["ma carte est {}", "numéro de carte : {}", "carte bleue {} svp"],
    "de": ["meine Kreditkarte: {}", "Kartennummer {}", "die Karte ist {} bitte abbuchen"], "it": ["la mia carta {} non va", "numero carta {}"],
    "pt": ["meu cartão {}", "o cartão de crédito é {}"], "nl": ["mijn kaartnummer is {}", "creditcard {}"], "pl": ["moja karta to {}", "numer karty {}"],
    "ru": ["моя карта {}", "номер карты {}", "списали с карты {} дважды"], "uk": ["моя картка {}", "номер картки {}"], "tr": ["kart numaram {}", "kredi kartım {}"],
    "ar": ["رقم البطاقة {}", "بطاقتي {} شكرا"], "he": ["מספר כרטיס {}", "כרטיס אשראי {}"], "fa": ["شماره کارت {}"], "hi": ["मेरा कार्ड {} है", "कार्ड नंबर {}"],
    "zh": ["我的卡号是{}", "信用卡 {} 谢谢"], "ja": ["カード番号は{}です", "クレジットカード {}"], "ko": ["카드번호 {} 입니다", "제 신용카드는 {}"], "th": ["หมายเลขบัตร {}", "บัตรเครดิต {} ครับ"],
    "vi": ["số thẻ của tôi là {}", "thẻ tín dụng {}"], "id": ["nomor kartu saya {}", "kartu kredit {}"], "sv": ["mitt kort är {}", "kortnummer {}"], "da": ["mit kort er {}"],
    "no": ["kortet mitt {}", "kredittkort {}"], "fi": ["korttini numero on {}", "luottokortti {}"], "cs": ["číslo karty {}", "moje karta {}"], "hu": ["a kártyám száma {}", "bankkártya {}"],
    "ro": ["cardul meu este {}", "numărul cardului {}"], "el": ["η κάρτα μου {}", "αριθμός κάρτας {}"], "bg": ["номер на картата {}", "моята карта {}"], "hr": ["broj kartice {}"],
    "bn": ["আমার কার্ড {}"], "ms": ["nombor kad {}"], "sk": ["číslo karty {}"],
}
PLAIN = ["{}", "ok {}", "here: {}", "{} thanks", "({})", "\"{}\"", "hier bitte {}", "voilà {} merci", "это {} да", "number {}", "{}.", "so it is {}!", "use {}, ok?"]
CODE_WORDS = ["cvv", "CVV:", "cvc", "CVC2", "cvv2 is", "security code", "Prüfziffer", "cryptogramme", "código de seguridad", "código de segurança", "codice di sicurezza",
              "güvenlik kodu", "код безопасности", "安全码", "セキュリティコード", "kod cvv"]


def case(text, expect, kind):
    return {"kind": kind, "text": text, "expect": expect}


def wrap(rng, pan, sentence, kind):
    return case(sentence.replace("{}", pan.text()), sentence.replace("{}", pan.masked()), kind)


def any_sentence(rng):
    return rng.choice(SENTENCES[rng.choice(sorted(SENTENCES))])


def separators(rng):
    number = make(rng, STRONG)
    joint = rng.choice(SEPARATORS)
    groups = shape_of(number)
    if rng.random() < 0.15:
        groups = [1] * len(number)
    return wrap(rng, Pan(number, groups, [joint]), any_sentence(rng) if rng.random() < 0.6 or joint in "+*=,, " else rng.choice(PLAIN), "separators " + repr(joint))


def mixed_separators(rng):
    number = make(rng, STRONG)
    return wrap(rng, Pan(number, shape_of(number), [rng.choice([" ", "-", ".", "\u00a0", "_", " - ", "/", "\u2009"]) for _ in range(4)]),
                any_sentence(rng), "mixed separators")


def scripts(rng):
    number = make(rng, STRONG)
    pan = Pan(number, rng.choice([shape_of(number), [len(number)]]), [rng.choice([" ", "-", "\u3000"])])
    tables = rng.sample(SCRIPTS + [CIRCLED, NEGATIVE, SUPER, SUB, KEYCAP, KEYCAP_BARE], rng.choice([1, 1, 2, 3]))
    pan.parts = [(k, rng.choice(tables)[int(t)] if k == "u" else t) for k, t in pan.parts]
    return wrap(rng, pan, any_sentence(rng) if rng.random() < 0.5 else rng.choice(PLAIN), "scripts")


def zero_width(rng):
    number = make(rng, STRONG)
    pan = Pan(number, rng.choice([shape_of(number), [len(number)]]), [rng.choice([" ", "-"])])
    mark = rng.choice(["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u200f", "\u202a", "\u2066", "\ufe0f", "\u180e", "\u034f", "\u061c"])
    parts = []
    rate = rng.choice([0.2, 0.5, 1])
    for kind, text in pan.parts:
        parts.append((kind, text))
        if rng.random() < rate:
            parts.append(("s", mark))
    pan.parts = parts
    return wrap(rng, pan, any_sentence(rng) if rng.random() < 0.5 else rng.choice(PLAIN), "zero width")


def combining(rng):
    number = make(rng, STRONG)
    pan = Pan(number, shape_of(number), [" "])
    mark = rng.choice("\u0332\u0336\u0301")
    pan.parts = [(k, t + mark if k == "u" else t) for k, t in pan.parts]
    return wrap(rng, pan, any_sentence(rng), "combining")


def look_alikes(rng):
    while True:
        number = make(rng, STRONG)
        places = [i for i, c in enumerate(number) if c in "01" and i]
        if places:
            break
    chosen = set(rng.sample(places, min(len(places), rng.randint(1, len(number) // 2))))
    pan = Pan(number, rng.choice([shape_of(number), [len(number)]]), [rng.choice([" ", "-", "."])])
    at, parts = 0, []
    for kind, text in pan.parts:
        if kind == "u":
            if at in chosen:
                text = rng.choice("OoОоΟο" if text == "0" else "lI")
            at += 1
        parts.append((kind, text))
    pan.parts = parts
    return wrap(rng, pan, any_sentence(rng) if rng.random() < 0.7 else rng.choice(PLAIN), "look-alikes")


def words(rng):
    number = make(rng, STRONG)
    language = rng.choice(sorted(WORDS))
    names = WORDS[language].split()
    joint = "" if language == "zh" and rng.random() < 0.5 else rng.choice([" ", ", ", "-"] if language != "zh" else [" ", "、"])
    rate = rng.choice([1, 1, 0.5])
    parts = []
    groups = shape_of(number)
    at = 0
    for size in groups:
        spelled = rng.random() < rate
        for n in range(size):
            if at and (spelled or n == 0 or parts[-1][1] in names):
                parts.append(("s", joint if spelled and joint else " "))
            parts.append(("u", names[int(number[at])] if spelled else number[at]))
            at += 1
    pan = Pan("", [], [])
    pan.parts = parts
    sentence = rng.choice(SENTENCES.get(language, SENTENCES["en"])) if rng.random() < 0.7 else rng.choice(SENTENCES["en"])
    if rng.random() < 0.2:
        sentence = sentence.replace("{}", "{}, ok?")
    return wrap(rng, pan, sentence, "words " + language)


COMMENT = [("first four {0}, then {1}, then {2}, and the last four {3}"), ("part 1: {0} part 2: {1} part 3: {2} part 4: {3}"), ("1) {0} 2) {1} 3) {2} 4) {3}"),
           ("{0} and then {1} and then {2} and finally {3}"), ("it starts with {0}, after that {1}, followed by {2} and ends in {3}"), ("{0} um {1} uh {2} let me see {3}"),
           ("a) {0} b) {1} c) {2} d) {3}"), ("first 4: {0}; next 4: {1}; next 4: {2}; last 4: {3}"), ("{0} (wait a sec) {1} (sorry) {2} {3}"),
           ("zuerst {0}, dann {1}, danach {2}, am Ende {3}"), ("primero {0}, luego {1}, después {2}, por último {3}"), ("d'abord {0}, puis {1}, ensuite {2}, enfin {3}"),
           ("prima {0}, poi {1}, poi {2}, infine {3}"), ("najpierw {0}, potem {1}, następnie {2}, na końcu {3}"), ("сначала {0}, потом {1}, затем {2}, в конце {3}"),
           ("先是{0},然后{1},接着{2},最后{3}"), ("önce {0}, sonra {1}, ardından {2}, son olarak {3}"), ("eerst {0}, dan {1}, daarna {2}, als laatste {3}"),
           ("{0} / next / {1} / next / {2} / next / {3}"), ("{0} [pause] {1} [pause] {2} [pause] {3}"), ("the 1st block is {0}, the 2nd {1}, the 3rd {2}, the 4th {3}")]


def commentary(rng):
    number = make(rng, [k for k in STRONG if k[2] == 16])
    groups = [number[i:i + 4] for i in range(0, 16, 4)]
    template = rng.choice(COMMENT)
    sentence = any_sentence(rng)
    text = sentence.replace("{}", template.format(*groups))
    expect = sentence.replace("{}", template.format(*[BULLET * 4] * 3, groups[3]))
    return case(text, expect, "commentary")


def splits(rng):
    number = make(rng, STRONG)
    count = rng.choice([2, 2, 3, 4])
    cuts = sorted(rng.sample(range(3, len(number) - 2), count - 1))
    if any(b - a < 3 for a, b in zip([0] + cuts, cuts + [len(number)])):
        return splits(rng)
    pieces = [number[a:b] for a, b in zip([0] + cuts, cuts + [len(number)])]
    if any(len(piece) >= 13 and luhn_valid(piece) for piece in pieces):
        return splits(rng)
    hidden = BULLET * (len(number) - 4) + number[-4:]
    masked = [hidden[a:b] for a, b in zip([0] + cuts, cuts + [len(number)])]
    style = rng.choice(["bare", "card first", "card before", "filler"])
    if style == "card first":
        sentence = rng.choice([s for s in SENTENCES[rng.choice(sorted(SENTENCES))] if s.endswith("{}")] or ["my card is {}"])
        pieces[0], masked[0] = sentence.replace("{}", pieces[0]), sentence.replace("{}", masked[0])
    elif style in ("card before", "filler"):
        line = rng.choice(["my card:", "here is my card", "meine Kreditkarte", "mi tarjeta", "моя карта", "卡号", "カード番号です"])
        pieces, masked = [line] + pieces, [line] + masked
        if style == "filler":
            word = rng.choice(["wait", "sorry", "uno momento", "hm", "and"])
            pieces.insert(2, word)
            masked.insert(2, word)
    return {"kind": "splits " + style, "messages": pieces, "expect": masked}


def glued(rng):
    number = make(rng, STRONG)
    pan = Pan(number, [len(number)], [""])
    return wrap(rng, pan, rng.choice(["card{}", "cc{}", "visa{}", "Visa{}", "mastercard{}", "cardnumber{}", "CARD{}", "карта{}", "картой{}оплатил", "卡{}吧", "カード{}です", "بطاقة{}", "카드{}입니다",
                                      "Nr{}", "no{}", "{}exp12/29", "{}cvv"]), "glued")


def with_code(rng):
    number = make(rng, STRONG)
    amex = len(number) == 15
    pan = Pan(number, rng.choice([shape_of(number), [len(number)]]), [rng.choice([" ", "-"])])
    code = "".join(rng.choice("0123456789") for _ in range(4 if amex else 3))
    month, year = f"{rng.randint(1, 12):02}", rng.randint(25, 34)
    expiry = rng.choice([f"{month}/{year}", f"{month}-{year}", f"{month}/20{year}", f"{month} {year}", f"{month}{year}", f"{month}|20{year}", f"{month} / {year}"])
    style = rng.choice(["{p} {e} {c}", "{p}, {e}, {c}", "{p}|{e}|{c}", "{p} exp {e} {w} {c}", "{p} {w} {c} exp {e}", "{p}\n{e}\n{c}", "{p}\nExp: {e}\n{w} {c}", "{w} {c}, {p}, valid thru {e}"])
    word = rng.choice(CODE_WORDS)
    fill = lambda p, c: style.format(p=p, e=expiry, c=c, w=word)
    sentence = any_sentence(rng)
    return case(sentence.replace("{}", fill(pan.text(), code)), sentence.replace("{}", fill(pan.masked(), BULLET * len(code))), "code " + style)


def weak(rng):
    number = make(rng, WEAK)
    if is_strong(number):
        return weak(rng)
    return wrap(rng, Pan(number, rng.choice([shape_of(number), [len(number)]]), [rng.choice([" ", "-"])]), any_sentence(rng), "weak")


def odd_groups(rng):
    number = make(rng, STRONG)
    groups, left = [], len(number)
    while left:
        size = min(left, rng.randint(2, 6))
        groups.append(size)
        left -= size
    if groups[-1] == 1:
        groups[-2:] = [groups[-2] + 1]
    return wrap(rng, Pan(number, groups, [rng.choice([" ", "-", ".", "\u00a0"])]), any_sentence(rng), "odd groups")


def several(rng):
    pans = [Pan(n, rng.choice([shape_of(n), [len(n)]]), [rng.choice([" ", "-"])]) for n in (make(rng, STRONG), make(rng, STRONG))]
    joint = rng.choice([" ", "\n", " and ", ", ", " oder ", " / "])
    sentence = any_sentence(rng)
    return case(sentence.replace("{}", joint.join(p.text() for p in pans)), sentence.replace("{}", joint.join(p.masked() for p in pans)), "several")


def neighbours(rng):
    number = make(rng, STRONG)
    pan = Pan(number, rng.choice([shape_of(number), [len(number)]]), [rng.choice([" ", "-"])])
    sentence = rng.choice(["2024 {}", "{} 12/27", "{} $50", "order 88123 paid with {} on 2024-03-05 14:22", "+1 415 555 0132, card {}", "IBAN DE89370400440532013000 or card {}", "1x {}",
                           "{} 20 EUR", "#{}", "{{\"card\":\"{}\"}}", "<cc>{}</cc>", "card={}&x=1", "a@b.com,{},12/27", "https://example.com/pay and {} ok", "{}!!!", "pay[[{}]]"])
    return wrap(rng, pan, sentence, "neighbours")


KINDS = [separators, mixed_separators, scripts, zero_width, combining, look_alikes, words, commentary, splits, glued, with_code, weak, odd_groups, several, neighbours]


def cases(seed, count):
    rng = random.Random(seed)
    for i in range(count):
        row = rng.choice(KINDS)(rng)
        row["id"] = str(i)
        yield row
