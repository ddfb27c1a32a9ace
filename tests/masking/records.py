"""What programs and offices write: no card numbers, though many digits. Made from the grammars of such records; the
digits are left to chance, except that what must never be hidden is a valid card number where its grammar allows."""

import base64
import hashlib
import json
import random

from disguises import STRONG, WEAK, is_strong, luhn_digit, make

LABELS = {"en": "order|tracking number|invoice|ticket|customer id", "de": "Bestellnummer|Rechnung Nr.|Sendungsnummer|Kundennummer", "fr": "commande|facture|numéro de suivi",
          "es": "pedido|factura|número de seguimiento", "it": "ordine|fattura|spedizione", "pt": "encomenda|fatura", "nl": "bestelling|factuur", "pl": "zamówienie|faktura|przesyłka",
          "ru": "заказ|счёт|посылка", "uk": "замовлення|накладна", "tr": "sipariş|fatura|kargo", "ja": "注文番号|追跡番号", "zh": "订单号|快递单号", "ko": "주문번호|운송장",
          "sv": "beställning|faktura", "cs": "objednávka|faktura", "ar": "رقم الطلب", "he": "הזמנה", "vi": "đơn hàng", "id": "pesanan|resi", "hu": "rendelés|számla", "ro": "comanda|factura",
          "fi": "tilaus|lasku", "el": "παραγγελία", "th": "คำสั่งซื้อ"}
PHONES = ["+49", "+1", "+44", "+33", "+7", "+86", "+81", "+91", "+55", "+380", "+48", "+90", "+39", "+971", "+234", "+61", "+34", "+62", "+84", "+66"]


def digits(rng, n):
    return "".join(rng.choice("0123456789") for _ in range(n))


def hashed(rng, algorithm):
    return hashlib.new(algorithm, digits(rng, 9).encode()).hexdigest()


def labelled(rng):
    number = make(rng, WEAK)
    while is_strong(number):
        number = make(rng, WEAK)
    return rng.choice(LABELS[rng.choice(sorted(LABELS))].split("|")) + rng.choice([": ", " ", "# ", " nr "]) + number


def phone(rng):
    land, rest = rng.choice(PHONES), digits(rng, rng.choice([9, 10, 11]))
    return rng.choice([f"call {land}{rest}", f"tel {land} {rest[:3]} {rest[3:6]} {rest[6:]}", f"{land}-{rest[:2]}-{rest[2:5]}-{rest[5:]}",
                       f"{land} ({rest[:3]}) {rest[3:6]}-{rest[6:]} or {land} {rest[:3]} {rest[3:]}", f"{land.replace('+', '00')} {rest}",
                       "+" + make(rng, [k for k in STRONG if k[2] in (14, 15)])])


def device(rng):
    body = rng.choice(["35", "86", "01", "99"]) + digits(rng, 12)
    imei = body + luhn_digit(body)
    sim = "8949" + digits(rng, 14)
    return rng.choice([f"IMEI {imei}", imei, f"imei1: {imei}", f"ICCID {sim + luhn_digit(sim)}", f"VIN WVWZZZ1JZ{digits(rng, 8)}", f"MAC {':'.join(digits(rng, 2) for _ in range(6))}"])


def hexadecimal(rng):
    return rng.choice([hashed(rng, "sha1"), hashed(rng, "sha256"), hashed(rng, "md5"), f"commit {hashed(rng, 'sha1')}\nAuthor: A <a@b.example>", "0x" + hashed(rng, "sha1"),
                       "bc1q" + hashed(rng, "sha1")[:38], base64.b64encode(digits(rng, 24).encode()).decode(), " ".join(digits(rng, 2) for _ in range(16))])


def place(rng):
    lat, lon = rng.uniform(-90, 90), rng.uniform(-180, 180)
    return rng.choice([f"{lat:.{rng.randint(5, 14)}f}, {lon:.{rng.randint(5, 14)}f}", f"lat={lat:.15f}&lon={lon:.15f}", f"41°{digits(rng, 2)}'11.1\"N 41°11'{digits(rng, 2)}.1\"E"])


def moment(rng):
    s = rng.randint(1_500_000_000, 1_900_000_000)
    return rng.choice([f"{s}{digits(rng, 3)}", f"ts={s}{digits(rng, 6)}", f"t={s}{digits(rng, 9)} ns", f"2025-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}T12:{rng.randint(10, 59)}:44.{digits(rng, 6)}Z",
                       f"20250{rng.randint(1, 9)}1{rng.randint(0, 9)}T12{rng.randint(10, 59)}44", f"4.11.2025 11:11 - 5.11.2025 12:1{rng.randint(0, 9)}"])


def table(rng):
    return rng.choice(["\t".join(digits(rng, 4) for _ in range(9)), ",".join(digits(rng, rng.randint(1, 6)) for _ in range(12)),
                       "\n".join(";".join([digits(rng, 5), f"{digits(rng, 2)}.{digits(rng, 2)}", f"2025-11-{rng.randint(10, 28)}", digits(rng, 8)]) for _ in range(5)),
                       f"Qty Price Total\n12 {digits(rng, 2)}.99 {digits(rng, 3)}.88\n4 {digits(rng, 3)}.00 {digits(rng, 4)}.00",
                       f"INSERT INTO t VALUES ({digits(rng, 6)}, {digits(rng, 4)}, 'x', {digits(rng, 8)}, {digits(rng, 5)}.{digits(rng, 2)});",
                       json.dumps({"id": int("1" + digits(rng, 8)), "n": [rng.randint(1, 9999) for _ in range(7)], "t": rng.randint(10**12, 2 * 10**12)}),
                       " ".join(f"{rng.randint(0, 9)}:{rng.randint(0, 9)}" for _ in range(10)), f"int a[] = {{{', '.join(str(rng.randint(0, 9999)) for _ in range(12))}}};"])


def office(rng):
    return rng.choice([f"sort code {digits(rng, 2)}-{digits(rng, 2)}-{digits(rng, 2)} account {digits(rng, 8)}", f"SSN {digits(rng, 3)}-{digits(rng, 2)}-{digits(rng, 4)}",
                       f"Aadhaar {digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)}", f"Versicherungsnummer {digits(rng, 2)} {digits(rng, 6)} A {digits(rng, 3)}", f"身份证 {digits(rng, 17)}X",
                       f"9400 1{digits(rng, 3)} {digits(rng, 4)} {digits(rng, 4)} {digits(rng, 4)} {digits(rng, 2)}", f"1Z{digits(rng, 3)}AA1{digits(rng, 10)}", f"{digits(rng, 3)}-{digits(rng, 7)}-{digits(rng, 7)}",
                       f"https://social.example/a/status/{digits(rng, 19)}", f"my card expires 12/27, limit 5000, used {digits(rng, 4)}, ending {digits(rng, 4)}", f"card ending {digits(rng, 4)}",
                       "one two three four cards, twenty one, seven eleven, nine one one", f"card has {digits(rng, 3)}.50 EUR and a bill of 01.12.2025", digits(rng, rng.randint(20, 40))])


KINDS = [labelled, phone, device, hexadecimal, place, moment, table, office]


def cases(seed, count):
    rng = random.Random(seed)
    for i in range(count):
        make_one = rng.choice(KINDS)
        yield {"id": str(i), "kind": make_one.__name__, "text": make_one(rng)}
