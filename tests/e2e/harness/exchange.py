"""Exchange: a sealdesk-exchange as a unit of its own, as on a host of its own: own files, own certificate, started by nobody's relay."""
from .certificate import make_certificate
from .waiting import Failure


class Exchange:
    def __init__(self, desk, programs, relay, name="forms"):
        """Nothing runs before start(). `relay`: the one that it takes for its own."""
        self.desk, self.programs, self.relay, self.name = desk, programs, relay, name
        self.folder = desk.root / name
        self.certificate, self.key = make_certificate(self.folder)
        self.port, self.process = 0, None

    def start(self):
        code, out, err = self.relay.command("exchange", "key", "--data", self.relay.data)
        if code:
            raise Failure(f"sealdesk-relay exchange key: {code} {out}{err}")
        config = self.folder / "exchange.ini"
        config.write_text(f"[exchange]\nlisten=127.0.0.1\nport={self.port}\ncertificate={self.certificate}\nkey={self.key}\n{out}")
        config.chmod(0o600)
        self.process = self.desk.start([self.programs / "sealdesk-exchange", "--config", config], self.name)
        self.process.wait_line("Ready", 30)
        self.port = int(self.process.wait_line("Exchange: wss://").rsplit(":", 1)[1])
        self.fingerprint = self.process.wait_line("Certificate fingerprint (SHA-256): ").rsplit(" ", 1)[1]
        return self

    def kill(self):
        self.process.kill()

    @property
    def options(self):
        """Of sealdesk-relay serve, to use this one."""
        return ["--exchange", f"wss://localhost:{self.port}", "--exchange-fingerprint", self.fingerprint]
