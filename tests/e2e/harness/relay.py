"""Relay: a real sealdesk-relay with its exchange, on free ports, and what its data directory says."""
import json
import re
import sqlite3
import subprocess

from . import texts
from .certificate import pin_of
from .waiting import Failure, until


class Relay:
    def __init__(self, desk, programs, data=None, port=0):
        """Nothing runs before start()."""
        self.desk, self.programs = desk, programs
        self.data = data or desk.root / "data"
        self.port = self.exchange_port = port
        if port:
            self.exchange_port = port + 1
        self.process = None
        # Most tests are about something else and sign in with a password alone: their relay has the rule switched off,
        # by the host's own command, before its first start.
        self.second_factor = False
        self.captcha = False  # the same for the pictures after wrong passwords
        self.exchange = None  # an Exchange that it does not start itself
        self.proxy = None  # a Proxy that stands before it
        self.prefix = ()  # a command that the relay is started under, in the same process

    def command(self, *arguments):
        """A short command of the program: (exit code, output, errors)."""
        done = subprocess.run([str(self.programs / "sealdesk-relay"), *map(str, arguments)], env=self.desk.env, capture_output=True,
                              text=True, timeout=60, check=False, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr

    def launch(self, *more, limits=None):
        """Starts without waiting for it to be ready; the ports stay the same from the second start on."""
        if not (self.data / "sealdesk.db").exists():
            for rule, on in (("second_factor", self.second_factor), ("captcha_after", self.captcha)):
                code, out, err = (0, "", "") if on else self.command("policy", "set", rule, "0", "--data", self.data)
                if code:
                    raise Failure(f"sealdesk-relay policy set: {code} {out}{err}")
        self.process = self.desk.start(
            [*self.prefix, self.programs / "sealdesk-relay", "serve", "--data", self.data, "--port", self.port, "--demo",
             *(self.exchange.options if self.exchange else ["--exchange-port", self.exchange_port]), *more], "relay", limits=limits)
        return self.process

    def start(self, *more, limits=None):
        self.launch(*more, limits=limits)
        self.process.wait_line("Ready", 60)
        self.port = self._port_of("Relay: ")
        self.exchange_port = self._port_of("Exchange: ")
        self.fingerprint = self.process.wait_line("Certificate fingerprint (SHA-256): ").rsplit(" ", 1)[1]
        return self

    def _port_of(self, label):
        return int(re.search(r":(\d+)$", self.process.wait_line(label)).group(1))

    @property
    def address(self):
        return f"wss://127.0.0.1:{self.port}"

    @property
    def shop(self):
        return f"https://localhost:{self.port}/shop/"

    def stop(self):
        code = self.process.stop(15)
        if code not in (0, -15):
            raise Failure(f"sealdesk-relay ended with {code}: {self.process.err()[-1000:]}")

    def set_up_secret(self):
        code, out, err = self.command("setup", "--data", self.data)
        found = re.search(r"\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\b", out)
        if code or not found:
            raise Failure(f"sealdesk-relay setup: {code} {out}{err}")
        return found.group(0)

    def audit(self):
        """(exit code, output) of `audit verify`"""
        code, out, err = self.command("audit", "verify", "--data", self.data)
        return code, out + err

    def spki_pins(self):
        """Of every certificate that a browser meets here, as Chromium takes them."""
        own = [self.data / "tls/cert.pem", *(server.certificate for server in (self.exchange, self.proxy) if server)]
        return ",".join(pin_of(certificate) for certificate in own)

    # ---- the store, read only -----------------------------------------------------------------------
    def rows(self, sql, *values):
        connection = sqlite3.connect(f"file:{self.data}/sealdesk.db?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def dump(self):
        """Everything in the store as text, blobs as hex, and what was typed opened."""
        lines = []
        for (table,) in self.rows("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name"):
            for row in self.rows(f'SELECT * FROM "{table}"'):
                lines.append(table + "|" + "|".join(value.hex() if isinstance(value, bytes) else str(value) for value in row))
        return "\n".join(lines + self.lines() + texts.chat_words_of(self))

    def lines(self, condition="1"):
        """The texts of all lines, opened; `condition` is SQL on table entry."""
        return texts.lines_of(self, condition)

    def logged(self, words, seconds=10):
        """Waits for a log line that holds all the words."""
        def find():
            for line in self.process.err().splitlines():
                if all(word in line for word in words):
                    return json.loads(line)
            return None
        return until(find, lambda: f"a log line with {words}; the log ends:\n{self.process.err()[-1500:]}", seconds)
