"""Numbers that are no card numbers, from the grammars of what people and machines write. Where the rules say "never",
the digits inside are a valid card number, so that only the surroundings can tell."""

import random
import string
import uuid

import disguises

HEX = "0123456789abcdef"
B64 = string.ascii_letters + string.digits


def digits(rng, n):
    return "".join(rng.choice("0123456789") for _ in range(n))


def some(rng, alphabet, n):
    return "".join(rng.choice(alphabet) for _ in range(n))


def pan16(rng):
    return disguises.make(rng, [k for k in disguises.STRONG if k[2] == 16])


def word(rng):
    return rng.choice("the order shop item image photo report user admin backup april data invoice scan export page view edit".split())


def url(rng):
    p = pan16(rng)
    return rng.choice([f"https://{word(rng)}.example.com/{word(rng)}/{p}", f"http://example.org/{p}.html", f"https://example.com/a?id={p}&x=1", f"www.example.com/{word(rng)}/{p}/",
                       f"example.com/{word(rng)}?{word(rng)}={p}", f"ftp://files.example.net/{p}/{word(rng)}.zip", f"https://t.co/x#{p}", f"sftp://u@h.example/{p}"])


def path(rng):
    p = pan16(rng)
    ext = rng.choice("jpg pdf log txt png csv json mp4 docx tar.gz".split())
    return rng.choice([f"/var/log/{word(rng)}/{p}.{ext}", f"C:\\Users\\{word(rng)}\\{p}.{ext}", f"IMG_{p}.{ext}", f"{p}.{ext}", f"~/{word(rng)}/{p}", f"./{word(rng)}/{p}/{word(rng)}",
                       f"{word(rng)}-{p}.{ext}", f"DSC{p}.{ext}", f"{p}_n.{ext}", f"/home/{word(rng)}/{p}"])


def mail(rng):
    p = pan16(rng)
    return rng.choice([f"{p}@example.com", f"{word(rng)}.{p}@mail.example.org", f"{word(rng)}+{p}@example.net"])


def identifier(rng):
    p = pan16(rng)
    return rng.choice([some(rng, B64, 8) + "q" + p + "Z" + some(rng, B64, 20), f"{rng.choice(['SN', 'RMA', 'TX', 'X', 'LOT', 'INV', 'PO'])}{p}", p + rng.choice("ABXYZkq"),
                       f"ORD-{p}-A", f"{word(rng)}_{p}", f"0x{p}", f"blk_{p}", f"blk_-{p}", f"{some(rng, HEX[10:], 1)}{p}{some(rng, HEX, 15)}", f"10.1234/{p}", f"doi:10.5555/{p}"])


def uuid_like(rng):
    if rng.random() < 0.5:
        return str(uuid.UUID(int=rng.getrandbits(128)))
    return "-".join(digits(rng, n) for n in (8, 4, 4, 4, 12))


def phone(rng):
    country = rng.choice(["1", "44", "49", "33", "34", "39", "48", "7", "86", "91", "55", "62", "52", "36", "371", "380"])
    rest = digits(rng, rng.randint(8, 15 - len(country)))
    groups, i = [], 0
    while i < len(rest):
        n = rng.choice([2, 3, 4])
        groups.append(rest[i:i + n])
        i += n
    joint = rng.choice([" ", "-", " ", "", "."])
    prefix = rng.choice(["+", "+", "00", "00 "])
    return rng.choice(["{}", "tel {}", "call {} please", "WhatsApp {}", "Telefon: {}", "мой номер {}", "电话 {}"]).format(prefix + country + (joint or rng.choice(["", " "])) + joint.join(groups))


def imei(rng):
    body = rng.choice(["35", "86", "01", "99"]) + digits(rng, 12)
    n = body + disguises.luhn_digit(body)
    return rng.choice(["IMEI {}", "imei: {}", "{}", "IMEI {} blocked"]).format(n)


def iban(rng):
    country, length, bank = rng.choice([("DE", 22, ""), ("GB", 22, "BARC"), ("FR", 27, ""), ("NL", 18, "ABNA"), ("ES", 24, ""), ("PL", 28, ""), ("CH", 21, ""), ("AT", 20, ""), ("TR", 26, "")])
    rest = length - 4 - len(bank)
    inner = pan16(rng) if rest >= 16 and rng.random() < 0.7 else ""
    bban = bank + (inner + digits(rng, rest - len(inner)))
    number = "".join(str(int(c, 36)) for c in bban + country + "00")
    full = f"{country}{98 - int(number) % 97:02}{bban}"
    if rng.random() < 0.6:
        full = " ".join(full[i:i + 4] for i in range(0, len(full), 4))
    return rng.choice(["{}", "IBAN {}", "please refund to {}", "Meine IBAN: {}"]).format(full)


def labelled(rng):
    n = disguises.make(rng, disguises.WEAK)
    if disguises.is_strong(n):
        n = "5018" + digits(rng, 9)
    label = rng.choice(["order", "order number", "tracking", "FedEx tracking:", "my parcel", "invoice", "Bestellnummer", "Sendungsnummer", "pedido", "commande", "номер заказа", "订单号", "ticket", "case #", "booking ref",
                        "número de seguimiento", "numéro de suivi", "zamówienie", "sipariş no", "注文番号", "주문번호", "customer id", "Rechnung Nr."])
    return f"{label} {n}"


def hard_labelled(rng):
    kind = rng.choice(["ISBN", "EAN", "GTIN", "UPC", "barcode", "IMEISV", "ICCID"])
    n = {"ISBN": 13, "EAN": 13, "UPC": 12, "GTIN": 14, "barcode": 13}.get(kind)
    value = digits(rng, n) if n else pan16(rng) if kind == "IMEISV" else "89" + digits(rng, 17)
    if kind == "GTIN":
        value = disguises.make(rng, [("diners", "300 36 38", 14)])
    return rng.choice([f"{kind} {value}", f"{kind}: {value}", f"the {kind} is {value}"])


def decimal(rng):
    return rng.choice(["0.{}", "value {}", "-0.{}%", "3.{}", "GPS 52.{}, 13.{}", "1.{}e-07", "0,{}", "lat=.{}"]).replace("{}", pan16(rng)).replace("value ", "value 12.")


def arithmetic(rng):
    p = pan16(rng)
    a, b, c, d = p[:4], p[4:8], p[8:12], p[12:]
    return rng.choice([f"{a} + {b} + {c} + {d} = {int(a) + int(b) + int(c) + int(d)}", f"{a}+{b}+{c}+{d}={int(a) + int(b) + int(c) + int(d)}", f"{a} * {b} * {c} * {d}", f"[{a}, {b}, {c}, {d}]",
                       f"int x[] = {{{a}, {b}, {c}, {d}}};", f"[{a},{b},{c},{d},{digits(rng, 4)}]"])


def lists(rng):
    """A card number within a longer list; no other four groups of the list may happen to be one."""
    while True:
        p = pan16(rng)
        g = [p[i:i + 4] for i in range(0, 16, 4)]
        four = lambda n: [digits(rng, 4) for _ in range(n)]
        groups, at, joint = rng.choice([(["9405", "5036"] + g + ["12"], 2, " "), (four(2) + g, 2, " "), (g + four(4), 0, " "), ([digits(rng, 5)] + four(1) + g, 2, "-"), ([some(rng, HEX[10:], 4)] + g + [some(rng, HEX, 4)], 1, ":")])
        others = ["".join(groups[i:i + n]) for n in (4, 5) for i in range(len(groups) - n + 1) if (i, n) != (at, 4)]
        if not any(o.isdigit() and disguises.luhn_valid(o) for o in others):
            break
    return rng.choice([joint.join(groups), joint.join(groups), f"{p}{digits(rng, 5)}", p[:12]])


def masked(rng):
    p = pan16(rng)
    return rng.choice([f"**** **** **** {p[12:]}", f"card ending in {p[12:]}", f"XXXX-XXXX-XXXX-{p[12:]}", f"•••• •••• •••• {p[12:]}", f"{p[:6]}******{p[12:]}", f"visa x{p[12:]}", f"{p[:4]} {p[4:6]}** **** {p[12:]}"])


def invalid(rng):
    p = pan16(rng)
    wrong = p[:-1] + str((int(p[-1]) + rng.randint(1, 9)) % 10)
    pan = disguises.Pan(wrong, rng.choice([[4, 4, 4, 4], [16]]), [rng.choice([" ", "-"])])
    return rng.choice(["ref {}", "{}", "the code is {}", "membership {}"]).format(pan.text())


def times(rng):
    return rng.choice([lambda: str(rng.randint(1500000000000, 1900000000000)), lambda: f"2024{rng.randint(1, 12):02}{rng.randint(1, 28):02}{digits(rng, 6)}", lambda: f"ts={rng.randint(15 * 10**14, 19 * 10**14)}",
                       lambda: f"2024-05-{rng.randint(1, 28):02} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}.{digits(rng, 6)}", lambda: f"on 12.{rng.randint(1, 12)}.2024 - 17.{rng.randint(1, 12)}.2025 at 12:30"])()


MESSAGES = ["Hi, I ordered {a} items on {d} and only {b} arrived", "my order {o} from {d} is missing", "card declined {a} times today at {t} and {t2}", "I paid {m} EUR with my card on {d}", "what is the card limit? {m} or {m2}?",
            "zip {z}, house {b}, call me at {t}", "der Betrag von {m} EUR wurde am {d} abgebucht, Bestellung {o}", "mi pedido {o} del {d} no llegó, pagué {m}", "commande {o} du {d}, carte refusée {a} fois",
            "заказ {o} от {d}, списали {m} руб с карты дважды", "订单{o},{d}付款{m}元", "version {a}.{b}.{z}", "the visa fee is {m} and card fee {b}", "refund {m} to card ending {y}", "Invoice {o}: {a} x {m} = {m2}",
            "flight LH{y} at {t} seat {a}B, booking {o}", "my gift card balance is {m}, bought {d}", "phone 0{o}, room {b}", "{a}. first {b}. second", "meeting {d} {t}-{t2}, room {y}", "serial {o}-{y}-{z}"]


def message(rng):
    fill = {"a": rng.randint(1, 9), "b": rng.randint(1, 99), "d": rng.choice(["2024-05-12", "12/05/2024", "12.05.24", "May 12"]), "o": digits(rng, rng.randint(6, 12)), "t": f"{rng.randint(0, 23)}:{rng.randint(10, 59)}",
            "t2": f"{rng.randint(0, 23)}:{rng.randint(10, 59)}", "m": f"{rng.randint(1, 2000)}.{rng.randint(10, 99)}", "m2": f"{rng.randint(1, 9)},{digits(rng, 3)}.00", "z": digits(rng, 5), "y": digits(rng, 4)}
    return rng.choice(MESSAGES).format(**fill)


def ip(rng):
    return ".".join(str(rng.randint(1, 255)) for _ in range(4))


def log_line(rng):
    """Hadoop, HDFS, OpenSSH, Apache, Android, syslog, BGL, web access, epoch milliseconds."""
    stamp = f"2015-10-{rng.randint(10, 28)} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}:{rng.randint(10, 59)},{digits(rng, 3)}"
    job = f"{rng.randint(1300000000000, 1700000000000)}_{digits(rng, 4)}"
    month = rng.choice("Jan Feb Mar Jun Dec".split())
    short = f"{month} {rng.randint(10, 28)} 0{rng.randint(0, 9)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}"
    return rng.choice([
        lambda: f"{stamp} INFO [main] org.apache.hadoop.mapreduce.v2.app.MRAppMaster: Created MRAppMaster for application appattempt_{job}_000001",
        lambda: f"{stamp} INFO [AsyncDispatcher event handler] TaskAttemptImpl: attempt_{job}_m_{digits(rng, 6)}_0 TaskAttempt Transitioned from NEW to UNASSIGNED",
        lambda: f"{stamp} INFO [RMCommunicator Allocator] Container: container_{job}_01_{digits(rng, 6)}, memory={digits(rng, 4)}, vCores:1 reduceResourceLimit:<memory:{digits(rng, 5)}, vCores:-{digits(rng, 2)}>",
        lambda: f"0811{digits(rng, 2)} {digits(rng, 6)} {digits(rng, 4)} INFO dfs.DataNode$PacketResponder: Received block blk_{rng.choice(['', '-'])}{digits(rng, 19)} of size {digits(rng, 8)} from /{ip(rng)}",
        lambda: f"0811{digits(rng, 2)} {digits(rng, 6)} {digits(rng, 2)} INFO dfs.FSNamesystem: BLOCK* NameSystem.addStoredBlock: blockMap updated: {ip(rng)}:50010 is added to blk_{digits(rng, 19)} size {digits(rng, 8)}",
        lambda: f"{short} LabSZ sshd[{digits(rng, 5)}]: Failed password for invalid user {word(rng)} from {ip(rng)} port {digits(rng, 5)} ssh2",
        lambda: f"{short} LabSZ sshd[{digits(rng, 5)}]: Received disconnect from {ip(rng)}: 11: Bye Bye [preauth]",
        lambda: f"[{month} {short}] [error] [client {ip(rng)}] Directory index forbidden by rule: /var/www/html/{digits(rng, 8)}",
        lambda: f'{ip(rng)} - - [17/Nov/2022:14:27:{digits(rng, 2)} +0000] "GET /api/v1/{word(rng)}s/{digits(rng, rng.randint(4, 16))}?ts={rng.randint(15 * 10**11, 17 * 10**11)} HTTP/1.1" 200 {digits(rng, 5)} "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/{digits(rng, 3)}.0.{digits(rng, 4)}.{digits(rng, 3)}"',
        lambda: f"03-17 16:13:{digits(rng, 2)}.{digits(rng, 3)}  {digits(rng, 4)}  {digits(rng, 4)} D PowerManagerService: release:lock={digits(rng, 9)}, flg=0x0, tag=\"View Lock\", name=com.android.systemui\", ws=null, uid={digits(rng, 5)}, pid={digits(rng, 4)}",
        lambda: f"03-17 16:13:{digits(rng, 2)}.{digits(rng, 3)}  {digits(rng, 4)} {digits(rng, 5)} I ActivityManager: Displayed com.tencent.qt.qtl/.activity.info.NewsDetailXmlActivity: +{digits(rng, 3)}ms token={{{some(rng, HEX, 7)} u0 d0 s{digits(rng, 10)}}}",
        lambda: f"{short} combo kernel: [{digits(rng, 6)}.{digits(rng, 6)}] usb 1-1: new device idVendor={digits(rng, 4)} idProduct={digits(rng, 4)}",
        lambda: f"{short} combo kernel: Memory: {digits(rng, 6)}k/{digits(rng, 6)}k available ({digits(rng, 4)}k kernel code, {digits(rng, 4)}k reserved, {digits(rng, 4)}k data, {digits(rng, 3)}k init, {digits(rng, 6)}k highmem)",
        lambda: f"- {digits(rng, 10)} 2005.06.03 R02-M1-N0-C:J12-U11 2005-06-03-15.42.50.{digits(rng, 6)} RAS KERNEL INFO instruction cache parity error corrected {digits(rng, 8)}",
        lambda: f'{{"level":"info","ts":{rng.randint(15 * 10**8, 17 * 10**8)}.{digits(rng, 7)},"trace_id":"{some(rng, HEX, 32)}","span":"{some(rng, HEX, 16)}","dur_ns":{digits(rng, rng.randint(5, 12))}}}',
        lambda: f"{rng.randint(15 * 10**11, 17 * 10**11)} [pid {digits(rng, 5)}] epoll_wait(7, [{{{digits(rng, 2)}, {{u32={digits(rng, 9)}, u64={digits(rng, 12)}}}}}], 512, {digits(rng, 4)}) = 1",
        lambda: f"nova.osapi_compute.wsgi.server [req-{uuid.UUID(int=rng.getrandbits(128))} {some(rng, HEX, 32)} {some(rng, HEX, 32)} - - -] {ip(rng)} \"GET /v2/{some(rng, HEX, 32)}/servers/detail HTTP/1.1\" status: 200 len: {digits(rng, 4)} time: 0.{digits(rng, 7)}",
        lambda: f"gc [1] {digits(rng, 6)}.{digits(rng, 3)}: [Full GC {digits(rng, 5)}K->{digits(rng, 5)}K({digits(rng, 6)}K), 0.{digits(rng, 7)} secs] offsets {digits(rng, 4)} {digits(rng, 5)} {digits(rng, 4)} {digits(rng, 6)}",
    ])()


KINDS = [url, path, mail, identifier, uuid_like, phone, imei, iban, labelled, hard_labelled, decimal, arithmetic, lists, masked, invalid, times, message, log_line]


def cases(seed, count, kinds=None):
    rng = random.Random(seed)
    for i in range(count):
        kind = rng.choice(kinds or KINDS)
        yield {"id": str(i), "kind": kind.__name__, "text": kind(rng)}
