"""Random values for one run, and every form in which a program may have left one in its memory or on a disk."""
import base64
import codecs
import random

_random = random.SystemRandom()


def luhn_digit(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def card_number():
    """A valid one of 16 digits. Neighbours differ, so that no part of it looks like memory filled with one value."""
    digits = _random.choice("45")
    while len(digits) < 15:
        digits += _random.choice([digit for digit in "0123456789" if digit != digits[-1]])
    number = digits + luhn_digit(digits)
    return number if number[15] != number[14] else card_number()


def answers():
    """{field id: value} for the form `Card details`."""
    letters = "bcdfghjklmnpqrstvwxz"

    def word(count):
        """Neighbours differ here too: the search for numbers of any kind goes by their differences."""
        made = _random.choice(letters)
        while len(made) < count:
            made += _random.choice([letter for letter in letters if letter != made[-1]])
        return made.capitalize()

    return {"card_number": card_number(), "cardholder_name": f"{word(9)} {word(12)}",
            "expiry": f"{_random.randint(1, 12):02}/{_random.randint(31, 39)}", "security_code": f"{_random.randint(100, 999)}"}


def _bytes_line(label, data):
    return f"bytes\t{label}\t{data.hex()}"


def _affine_lines(label, numbers, layouts):
    differences = ",".join(str(number - numbers[0]) for number in numbers[1:])
    return [f"affine\t{label} as {size * 8}-bit numbers every {stride} bytes\t{size}\t{stride}\t{differences}" for size, stride in layouts]


# (bytes of a number, bytes from one to the next): plain arrays, pairs, and the structures of text shapers.
LAYOUTS = ((1, 1), (2, 2), (4, 4), (2, 4), (4, 8), (4, 12), (4, 16), (4, 20), (4, 24))
BACKWARDS = ((1, 1), (2, 2), (4, 4))


def value_needles(name, value):
    """Needles of a value that is long enough to be told from chance."""
    spellings = {"whole": value}
    if value.isdigit():
        spellings["in groups"] = " ".join(value[at:at + 4] for at in range(0, len(value), 4))
        spellings["with hyphens"] = spellings["in groups"].replace(" ", "-")
        spellings["first twelve"], spellings["last twelve"] = value[:12], value[-12:]
        spellings["first eight"], spellings["last eight"] = value[:8], value[-8:]
    lines = []
    for how, spelling in spellings.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            data = spelling.encode(encoding)
            lines.append(_bytes_line(f"{name} {how} {encoding}", data))
            if how in ("whole", "in groups"):
                lines.append(_bytes_line(f"{name} {how} {encoding} reversed", spelling[::-1].encode(encoding)))
        numbers = [ord(character) for character in spelling]
        if how in ("first twelve", "last twelve", "in groups") or len(spellings) == 1:  # those find the whole as well
            lines += _affine_lines(f"{name} {how}", numbers, LAYOUTS)
        if how == "whole":
            lines += _affine_lines(f"{name} {how} reversed", numbers[::-1], BACKWARDS)
    data = value.encode()
    lines += [_bytes_line(f"{name} hex", data.hex().encode()), _bytes_line(f"{name} HEX", data.hex().upper().encode())]
    for shift in range(3):
        core = base64.b64encode(b"\0" * shift + data)[(0, 2, 3)[shift]:]
        core = core[:len(core) - 4] if core.endswith(b"=") else core
        lines.append(_bytes_line(f"{name} base64", core))
        if core != core.replace(b"+", b"-").replace(b"/", b"_"):
            lines.append(_bytes_line(f"{name} base64url", core.replace(b"+", b"-").replace(b"/", b"_")))
    if value.isdigit() and len(value) >= 16:
        packed = codecs.decode(data, "hex")
        lines += [_bytes_line(f"{name} packed decimal", packed), _bytes_line(f"{name} packed decimal reversed", packed[::-1])]
    return lines


def answer_needles(field, value):
    """Needles of one answer. A short one is told by what stands around it in the answers' own format; alone, three digits
    stand everywhere."""
    context = len(field).to_bytes(2, "big") + field.encode() + len(value).to_bytes(2, "big") + value.encode()
    lines = [_bytes_line(f"{field} in the answers", context)]
    if len(value) >= 12:
        lines += value_needles(field, value)
    elif len(value) >= 5:
        lines += [_bytes_line(f"{field} {encoding}", value.encode(encoding)) for encoding in ("utf-16-le", "utf-32-le", "utf-32-be")]
    return lines


def form_needles(values):
    return [line for field, value in values.items() for line in answer_needles(field, value)]


def key_needles(name, key):
    """A key of 12 bytes or more, in both byte orders, as text of hex and base64 too."""
    lines = [_bytes_line(name, key), _bytes_line(f"{name} reversed", key[::-1])]
    lines += [_bytes_line(f"{name} hex", key.hex().encode()), _bytes_line(f"{name} base64", base64.b64encode(key).rstrip(b"=")[:-1])]
    return lines
