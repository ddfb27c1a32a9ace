"""testssl.sh against relay and exchange: nothing worse than what the self-signed certificate of a first run brings.
SEALDESK_LONG=1: all of its tests, the known weaknesses among them; else protocols, suites and the certificate."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor

from servers import Servers

LONG = os.environ.get("SEALDESK_LONG") == "1"
# What a certificate that nobody has signed brings, and nothing else: its chain, no revocation, no transparency.
OF_SELF_SIGNED = ("cert_chain_of_trust", "cert_trust", "cert_trust_wildcard", "cert_revocation", "OCSP_stapling",
                  "certificate_transparency", "cert_caIssuers", "cert_extlifeSpan", "cert_expirationStatus",
                  "cert_validityPeriod", "DNS_CAArecord")
BAD = ("LOW", "MEDIUM", "HIGH", "CRITICAL")


def scanner():
    return shutil.which("testssl") or shutil.which("testssl.sh")


class Scan(unittest.TestCase):
    def scan(self, port):
        with tempfile.TemporaryDirectory() as folder:
            result = os.path.join(folder, "found.json")
            tests = [] if LONG else ["--protocols", "--std", "--server-defaults"]
            run = subprocess.run(
                [scanner(), "--quiet", "--color", "0", "--ip", "127.0.0.1", "--nodns", "none", "--warnings", "off",
                 "--jsonfile", result, *tests, f"https://127.0.0.1:{port}"],
                capture_output=True, text=True, timeout=1500, stdin=subprocess.DEVNULL, check=False)
            self.assertTrue(os.path.exists(result), run.stdout + run.stderr)
            with open(result, encoding="utf-8") as text:
                return json.load(text)

    def check(self, name, found):
        ids = {finding["id"] for finding in found}
        # It did look.
        for wanted in ("TLS1", "TLS1_1", "TLS1_2", "TLS1_3", "cipherlist_3DES_IDEA", "cert_signatureAlgorithm",
                       *(("heartbleed", "secure_client_renego", "ROBOT") if LONG else ())):
            self.assertTrue(any(known.startswith(wanted) for known in ids), wanted)
        offered = {finding["id"]: finding["finding"] for finding in found}
        self.assertIn("not offered", offered["TLS1"])
        self.assertIn("not offered", offered["TLS1_1"])
        bad = [finding for finding in found if finding["severity"] in BAD and
               not finding["id"].split(" ")[0].startswith(OF_SELF_SIGNED)]
        self.assertEqual(bad, [], json.dumps(bad, indent=1))
        print(f"{name}: {len(found)} findings, none of them bad", file=sys.stderr)

    def test_nothing_bad_is_found(self):
        # Most of a scan is waiting, so both at once.
        with Servers() as servers, ThreadPoolExecutor() as pool:
            scans = {name: pool.submit(self.scan, port) for name, port in servers.ports.items()}
            for name, scan in scans.items():
                with self.subTest(server=name):
                    self.check(name, scan.result())


if __name__ == "__main__":
    if not scanner():
        sys.exit("testssl.sh is missing; packaging/setup.sh installs it")
    unittest.main(verbosity=2)
