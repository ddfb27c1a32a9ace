"""Authenticator: what the program on a person's phone does with the key of a second factor (RFC 6238)."""
import base64
import hashlib
import hmac
import struct
import time

STEP = 30


class Authenticator:
    def __init__(self, key):
        """`key`: as it stands on the page, in groups"""
        self.key = base64.b32decode(key.replace(" ", ""))
        self._used = -1

    def code(self):
        """A code that was not given before; waits for the next one if need be."""
        while int(time.time()) // STEP <= self._used:
            time.sleep(0.2)
        self._used = int(time.time()) // STEP
        mac = hmac.new(self.key, struct.pack(">Q", self._used), hashlib.sha1).digest()
        at = mac[-1] & 15
        return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7fffffff) % 1_000_000:06}"
