"""A relay and its exchange on free ports of loopback, for tests that only speak TLS to them."""
import os
import re
import shutil
import subprocess
import tempfile
import time

BIN = os.environ["SEALDESK_BIN"]


class Servers:
    def __enter__(self):
        self.data = tempfile.mkdtemp(prefix="sealdesk-tls-")
        self.log = open(os.path.join(self.data, "out.txt"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [f"{BIN}/sealdesk-relay", "serve", "--data", os.path.join(self.data, "relay"), "--port", "0",
             "--exchange-port", "0"], stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with open(self.log.name, encoding="utf-8") as text:
                said = text.read()
            if "Ready\n" in said:
                relay = re.search(r"^Relay: https://127\.0\.0\.1:(\d+)$", said, re.M)
                exchange = re.search(r"^Exchange: wss://127\.0\.0\.1:(\d+)$", said, re.M)
                self.ports = {"relay": int(relay[1]), "exchange": int(exchange[1])}
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.__exit__()
        raise RuntimeError("the relay did not start: " + said)

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()
        shutil.rmtree(self.data, ignore_errors=True)
