"""Card numbers in disguises that people who want to get through think of: words written together, keys and counts
before each part, letters and counts at them, rings for zeros, names as they sound, markup and code around them, numbers typed
backwards behind an override, security codes announced in passing. Of the same form as disguises.cases()."""

import random

from disguises import BULLET, STRONG, WORDS, case, make, shape_of

CARD = ["my card is {}", "Kreditkarte: {}", "card number {} please", "moja karta {}", "ma carte: {}", "信用卡号 {}", "карта {}", "tarjeta {} gracias",
        "kredi kartım {}", "بطاقتي {}", "Visa {}", "pay with card {} ok"]
ANY = CARD + ["{}", "here: {}", "hello, {} thanks", "bitte {} nehmen"]
NAMES = dict(WORDS)
NAMES |= {"da": "nul en to tre fire fem seks syv otte ni", "uk": "нуль один два три чотири п’ять шість сім вісім дев’ять",
          "uk2": "нуль один два три чотири п'ять шість сім вісім дев'ять", "uk3": "нуль один два три чотири пʼять шість сім вісім дев`ять",
          "hi": "शून्य एक दो तीन चार पांच छह सात आठ नौ", "th": "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า"}
NAMED = {"en": "my card is {}", "es": "mi tarjeta {}", "fr": "ma carte {}", "de": "meine Karte {}", "it": "la mia carta {}", "pt": "meu cartão {}", "nl": "mijn kaart {}",
         "pl": "moja karta {}", "ru": "моя карта {}", "tr": "kartım {}", "sv": "mitt kort {}", "ar": "بطاقتي {}", "zh": "信用卡 {}", "da": "mit kort er {}", "uk": "моя картка {}",
         "uk2": "моя картка {}", "uk3": "моя картка {}", "hi": "मेरा कार्ड {}", "th": "บัตร {}"}
JOINED = ["en", "de", "es", "fr", "it", "nl", "pl", "ru", "tr"]


def hidden(number):
    return BULLET * (len(number) - 4) + number[-4:]


def parts_of(text, sizes):
    out, at = [], 0
    for size in sizes:
        out.append(text[at:at + size])
        at += size
    return out


# write(parts) makes the text of a number's parts.
def written(rng, kind, sentences, write, sizes=None):
    number = make(rng, [k for k in STRONG if k[2] == 16])
    sizes = sizes or shape_of(number)
    sentence = rng.choice(sentences)
    return case(sentence.replace("{}", write(parts_of(number, sizes))), sentence.replace("{}", write(parts_of(hidden(number), sizes))), kind)


def spelled(rng, kind, language, joints):
    number = make(rng, [k for k in STRONG if k[2] == 16])
    names = [NAMES[language].split()[int(c)] for c in number]
    style = rng.choice([str.lower, str.upper, str.capitalize]) if language == "en" else str
    names = [style(name) for name in names]
    masked = [BULLET] * 12 + names[12:]
    joint = lambda i: "" if i == 15 else joints[i % len(joints)]
    return case(NAMED[language].replace("{}", "".join(n + joint(i) for i, n in enumerate(names))),
                NAMED[language].replace("{}", "".join(n + joint(i) for i, n in enumerate(masked))), kind)


def joined_names(rng):
    return spelled(rng, "joined names", rng.choice(JOINED), rng.choice([[""], ["", "", "", " "], ["", " "]]))


def names_with_signs(rng):
    return spelled(rng, "names with signs", rng.choice(["da", "uk", "uk2", "uk3", "hi", "th"]), [rng.choice([" ", ", "])])


def strokes(rng):
    joint = rng.choice("ーｰ一ㅡㅣ")
    return written(rng, "strokes", ANY, joint.join)


HEARD = ["zero zeero", "won wun", "two too to", "tree three", "for fower fore", "fife fiv", "siks sicks", "sevn", "ate ait eight", "niner nien nine"]


def heard(rng):
    number = make(rng, [k for k in STRONG if k[2] == 16])
    names = [rng.choice(HEARD[int(c)].split()) for c in number]
    # What may be a word of its own needs a digit's name beside it.
    for i in range(0, 16, 4):
        names[i] = NAMES["en"].split()[int(number[i])]
    fill = lambda shown: "my card is " + " ".join(shown)
    return case(fill(names), fill([BULLET] * 12 + names[12:]), "heard")


def rings(rng):
    while True:
        number = make(rng, [k for k in STRONG if k[2] == 16])
        if "0" in number and number.count("0") <= 8:
            break
    ring = rng.choice("○◯∅⌀")
    lay = lambda text: " ".join(parts_of(text, [4, 4, 4, 4])).replace("0", ring)
    sentence = rng.choice(ANY)
    return case(sentence.replace("{}", lay(number)), sentence.replace("{}", lay(hidden(number))), "rings")


LETTERED = [lambda p: " ".join("abcd"[i] + x for i, x in enumerate(p)), lambda p: ", ".join(x + "ABCD"[i] for i, x in enumerate(p)), "o".join,
            lambda p: " ".join(f"{x} {i}/4" for i, x in enumerate(p, 1)), lambda p: "\n" + "\n".join(f"{i}\t{x}" for i, x in enumerate(p, 1))]


def lettered(rng):
    return written(rng, "lettered", [s for s in CARD if s.endswith("{}")], rng.choice(LETTERED))


ORDINALS = [("first", "second", "third", "last"), ("primero", "segundo", "tercero", "último"), ("zuerst", "dann", "danach", "am Ende")]


def ordered(rng):
    number = make(rng, [k for k in STRONG if k[2] == 16])
    words = rng.choice(ORDINALS)
    lines = lambda text: [f"{word} {part}" for word, part in zip(words, parts_of(text, [4, 4, 4, 4]))]
    return {"kind": "ordered", "messages": lines(number), "expect": lines(hidden(number))}


KEYED = [lambda p: " ".join(f"n{i}={x}" for i, x in enumerate(p, 1)), lambda p: " ".join(f"part{i}: {x}" for i, x in enumerate(p, 1)),
         lambda p: ", ".join(f"box {i} = {x}" for i, x in enumerate(p, 1)), lambda p: " ".join(f"#{i} {x}" for i, x in enumerate(p, 1)),
         lambda p: "; ".join(f"{x} ({i}/4)" for i, x in enumerate(p, 1)), lambda p: " ".join(f"{'①②③④'[i]} {x}" for i, x in enumerate(p)),
         lambda p: "\n".join(f"{i}. {x}" for i, x in enumerate(p, 1)), lambda p: "\n".join(f"[10:3{i}] {x}" for i, x in enumerate(p)),
         lambda p: "&".join(f"{'abcd'[i]}={x}" for i, x in enumerate(p)), lambda p: "{" + ", ".join(f'"p{i}": "{x}"' for i, x in enumerate(p, 1)) + "}"]


def keyed(rng):
    return written(rng, "keyed", [s.replace("{}", "\n{}") if "card" in s else s for s in CARD], rng.choice(KEYED))


MARKED = [lambda p: "".join(f'<span class="g">{x}</span>' for x in p), lambda p: "<tr>" + "".join(f"<td>{x}</td>" for x in p) + "</tr>",
          lambda p: f"**{p[0]}** _{p[1]}_ `{p[2]}` ~~{p[3]}~~", lambda p: "| " + " | ".join(p) + " |", lambda p: "\n".join(f"- {x}" for x in p),
          lambda p: '["' + '", "'.join(p) + '"]', lambda p: "'" + "'||'".join(p) + "'", lambda p: f"{p[0]} ({p[1]}) {p[2]} ({p[3]})",
          lambda p: f"{p[0]} {p[1]}\n> {p[2]} {p[3]}", lambda p: f"{p[0]} /* a */ {p[1]} /* b */ {p[2]} /* c */ {p[3]}"]


def marked(rng):
    return written(rng, "marked", CARD, rng.choice(MARKED))


def reversed_number(rng):
    number = make(rng, STRONG)
    shown = rng.choice([[len(number)], shape_of(number)])
    joint = rng.choice([" ", "-"])
    end = rng.choice(["\u202c", "\n", "\u202d"])
    backwards = lambda text: "\u202e" + joint.join(parts_of(text, shown))[::-1] + end
    sentence = rng.choice([s for s in CARD if s.endswith("{}")])
    return case(sentence.replace("{}", backwards(number)), sentence.replace("{}", backwards(hidden(number))), "reversed")


HINTED = ["{} code #", "{} and the 3 digits on the back are #", "{}, the code is #", "{} 12/27 code #", "{} exp 4/28 sec #", "{} 3 digit code #", "{} код #", "{} Code: #", "{} código #"]
NOT_HINTED = ["{} promo code #", "{} error code #", "{} for order #", "{} room #", "{} costs #", "{} zip code #", "{} dial code #", "{} page #"]


def hinted(rng):
    number = make(rng, [k for k in STRONG if k[2] == 16])
    code = "".join(rng.choice("0123456789") for _ in range(3))
    right = rng.random() < 0.5
    style = rng.choice(HINTED if right else NOT_HINTED)
    fill = lambda n, c: "card " + style.replace("{}", n).replace("#", c)
    return case(fill(number, code), fill(hidden(number), BULLET * 3 if right else code), "hinted" if right else "not hinted")


KINDS = [joined_names, heard, rings, lettered, ordered, names_with_signs, strokes, keyed, marked, reversed_number, hinted]


def cases(seed, count):
    rng = random.Random(seed)
    for i in range(count):
        yield rng.choice(KINDS)(rng) | {"id": str(i)}
