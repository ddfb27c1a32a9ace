"""The receiving half of RFC 9180 (DHKEM P-256, HKDF-SHA256, AES-256-GCM) as far as its keys, written from the standard alone:
with a form's private key and the sealed envelope it tells every key that the console derived."""
import hashlib
import hmac

P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff
B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b
G = (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296, 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5)
KEM_ID, KDF_ID, AEAD_ID = 0x0010, 0x0001, 0x0002
KEM_SUITE = b"KEM" + KEM_ID.to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(part.to_bytes(2, "big") for part in (KEM_ID, KDF_ID, AEAD_ID))
RECEIPT_LABEL = b"sealdesk-receipt-1"


def _add(one, two):
    if one is None or two is None:
        return one or two
    if one[0] == two[0]:
        if (one[1] + two[1]) % P == 0:
            return None
        slope = (3 * one[0] * one[0] - 3) * pow(2 * one[1], -1, P) % P
    else:
        slope = (two[1] - one[1]) * pow(two[0] - one[0], -1, P) % P
    x = (slope * slope - one[0] - two[0]) % P
    return x, (slope * (one[0] - x) - one[1]) % P


def multiply(scalar, point):
    result = None
    while scalar:
        if scalar & 1:
            result = _add(result, point)
        point = _add(point, point)
        scalar >>= 1
    return result


def point_from(data):
    """Uncompressed, 65 bytes."""
    x, y = int.from_bytes(data[1:33], "big"), int.from_bytes(data[33:], "big")
    assert len(data) == 65 and data[0] == 4 and (y * y - x * x * x + 3 * x - B) % P == 0, "not a point of P-256"
    return x, y


def point_bytes(point):
    return b"\4" + point[0].to_bytes(32, "big") + point[1].to_bytes(32, "big")


def _extract(salt, suite, label, ikm):
    return hmac.new(salt or b"\0" * 32, b"HPKE-v1" + suite + label + ikm, hashlib.sha256).digest()


def _expand(prk, suite, label, info, length):
    data = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.new(prk, data + b"\1", hashlib.sha256).digest()[:length]


def derived_keys(private_key, enc, info):
    """{name: key} of all that opening one envelope derives; `private_key` and `enc` as bytes."""
    scalar = int.from_bytes(private_key, "big")
    public = point_bytes(multiply(scalar, G))
    exchanged = multiply(scalar, point_from(enc))[0].to_bytes(32, "big")
    extracted = _extract(b"", KEM_SUITE, b"eae_prk", exchanged)
    shared = _expand(extracted, KEM_SUITE, b"shared_secret", enc + public, 32)
    context = b"\0" + _extract(b"", SUITE, b"psk_id_hash", b"") + _extract(b"", SUITE, b"info_hash", info)
    secret = _extract(shared, SUITE, b"secret", b"")
    exporter = _expand(secret, SUITE, b"exp", context, 32)
    return {"ECDH result": exchanged, "extracted key": extracted, "shared secret": shared, "key schedule's secret": secret,
            "AES key": _expand(secret, SUITE, b"key", context, 32), "AES nonce": _expand(secret, SUITE, b"base_nonce", context, 12),
            "exporter secret": exporter, "receipt key": _expand(exporter, SUITE, b"sec", RECEIPT_LABEL, 32)}
