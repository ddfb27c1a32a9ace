"""Proxy: a reverse proxy (npm's http-proxy) between everybody and the relay, with a certificate and an address of its own."""
import os
import shutil
from pathlib import Path

from .certificate import fingerprint_of, make_certificate

ADDRESS = "127.0.0.3"  # of the proxy, as the relay sees it; visitors and consoles come from 127.0.0.1


class Proxy:
    def __init__(self, desk, relay_port):
        self.certificate, key = make_certificate(desk.root / "proxy")
        modules = Path(os.environ.get("SEALDESK_BUILD", Path(__file__).resolve().parents[3] / "build/release")).parent / "npm"
        command = [shutil.which("node"), Path(__file__).with_name("proxy.mjs"), modules, self.certificate, key, f"https://127.0.0.1:{relay_port}", ADDRESS]
        self.process = desk.start(command, "proxy")
        self.port = int(self.process.wait_line("Proxy: ").split()[1])
        self.fingerprint = fingerprint_of(self.certificate)
