"""What relay and exchange agree to with OpenSSL's client: each protocol version, each suite that it knows,
renegotiation, compression, key agreements."""
import re
import subprocess
import unittest

from servers import Servers

# Security level 0: the client itself refuses nothing.
WEAK = "ALL:COMPLEMENTOFALL:@SECLEVEL=0"
AEAD = ("GCM", "CHACHA20")


def suites():
    """Every suite of TLS 1.2 and before that this OpenSSL knows, by its own names."""
    text = subprocess.run(["openssl", "ciphers", WEAK], capture_output=True, text=True, check=True).stdout
    return [name for name in text.strip().split(":") if not name.startswith("TLS_")]


def client(port, *options, send=b""):
    return subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{port}", *options], input=send,
                          capture_output=True, timeout=30, check=False)


def agreed(result):
    """(protocol, suite) of the connection, or None."""
    text = result.stdout.decode("utf-8", "replace")
    found = re.search(r"^New, (\S+), Cipher is (\S+)$", text, re.M)
    if not found or found[2] == "(NONE)":
        return None
    protocol = re.search(r"^ *Protocol *: *(\S+)$", text, re.M)
    return (protocol[1] if protocol else found[1], found[2])


class Matrix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.servers = Servers().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.servers.__exit__()

    def each(self):
        for name, port in self.servers.ports.items():
            with self.subTest(server=name):
                yield port

    def test_only_1_2_and_1_3(self):
        for port in self.each():
            for old in ("-tls1", "-tls1_1"):
                self.assertIsNone(agreed(client(port, old, "-cipher", "ALL:@SECLEVEL=0")), old)
            self.assertIsNotNone(agreed(client(port, "-tls1_2")))
            self.assertIsNotNone(agreed(client(port, "-tls1_3")))

    def test_only_suites_with_forward_secrecy_and_aead(self):
        known = suites()
        self.assertGreater(len(known), 50)
        taken = set()
        port = self.servers.ports["relay"]
        for suite in known:
            got = agreed(client(port, "-tls1_2", "-cipher", f"{suite}:@SECLEVEL=0"))
            if got:
                taken.add(got[1])
        for suite in taken:
            self.assertTrue(suite.startswith("ECDHE-"), suite)
            self.assertTrue(any(mode in suite for mode in AEAD), suite)
        self.assertIn("ECDHE-ECDSA-AES256-GCM-SHA384", taken)

    def test_the_exchange_takes_no_weak_suite(self):
        weak = [suite for suite in suites() if not (suite.startswith("ECDHE-") and any(mode in suite for mode in AEAD))]
        got = agreed(client(self.servers.ports["exchange"], "-tls1_2", "-cipher", ":".join(weak) + ":@SECLEVEL=0"))
        self.assertIsNone(got)
        self.assertIsNotNone(agreed(client(self.servers.ports["exchange"], "-tls1_2")))

    def test_every_suite_of_1_3_is_taken(self):
        for port in self.each():
            for suite in ("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"):
                self.assertEqual(agreed(client(port, "-tls1_3", "-ciphersuites", suite))[1], suite)

    def test_renegotiation_is_refused(self):
        for port in self.each():
            # "R" at the beginning of a line asks for it.
            text = client(port, "-tls1_2", send=b"R\n")
            said = (text.stdout + text.stderr).decode("utf-8", "replace")
            self.assertRegex(said, r"no renegotiation|no_renegotiation|RENEGOTIATING[\s\S]*(error|alert)")

    def test_no_compression_and_no_tickets(self):
        for port in self.each():
            said = client(port, "-tls1_2").stdout.decode("utf-8", "replace")
            self.assertIn("Compression: NONE", said)
            self.assertNotIn("TLS session ticket:", said)
            self.assertNotIn("TLS session ticket:", client(port, "-tls1_3").stdout.decode("utf-8", "replace"))

    def test_weak_key_agreements_are_refused(self):
        for port in self.each():
            for group in ("X25519", "P-256", "P-384"):
                self.assertIsNotNone(agreed(client(port, "-tls1_3", "-groups", group)), group)
            for group in ("ffdhe2048", "P-521"):
                self.assertIsNone(agreed(client(port, "-tls1_3", "-groups", group)), group)


if __name__ == "__main__":
    unittest.main(verbosity=2)
