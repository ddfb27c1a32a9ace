"""Certificates for servers that are not the relay's own, and what pins them, told by openssl and not by our programs."""
import base64
import hashlib
import subprocess


def make_certificate(folder):
    """(certificate, key) for localhost, in files of a new folder."""
    folder.mkdir(mode=0o700)
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=test",
                    "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    key.chmod(0o600)
    return certificate, key


def _spki_sha256(certificate):
    pem = subprocess.run(["openssl", "x509", "-in", str(certificate), "-pubkey", "-noout"], check=True, capture_output=True).stdout
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=pem, check=True, capture_output=True).stdout
    return hashlib.sha256(der)


def pin_of(certificate):
    """As Chromium takes it."""
    return base64.b64encode(_spki_sha256(certificate).digest()).decode()


def fingerprint_of(certificate):
    """As our programs show it."""
    return ":".join(f"{byte:02X}" for byte in _spki_sha256(certificate).digest())
