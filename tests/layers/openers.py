#!/usr/bin/env python3
"""Relay and exchange cannot open an envelope, and the exchange cannot reach a database: told from the built programs.

  openers.py --build DIR

Checked: no function or class of the opening half in a program's symbols; none of the calls of OpenSSL that opening needs
among its imports (no key agreement and no decryption: TLS does its own inside libssl; but for the cipher with which the
relay reads the second factors' seeds and its store's texts, which opens nothing without a key that was agreed); no object of core/seal/open in its link
map; no database library among all that the exchange loads. The console has all of these, which shows that the check can
see them. Exit code 0 all well, 1 a breach.
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

SERVERS = ("sealdesk-relay", "sealdesk-exchange")
CONSOLE = "sealdesk"
OPENING_NAMES = re.compile(r"sealdesk::seal::(?:HpkeContext|FormKey|OpenedForm|indexAnswers|ReceiptKey|receiptMac|openEnvelope)\b")
OPENING_CALLS = re.compile(r"^(?:EVP_(?:Decrypt|Open|Cipher)\w*|EVP_PKEY_(?:derive|decrypt|decapsulate)\w*|ECDH_\w+|EC_POINT_mul|HPKE\w*|OSSL_HPKE\w*)$")
# Seeds of second factors (core/relay/factorkey.cpp) and texts (core/store/textcipher.cpp) are encrypted in the relay's store.
STORE_CALLS = {"EVP_DecryptInit_ex", "EVP_DecryptUpdate", "EVP_DecryptFinal_ex"}
OPENING_OBJECTS = re.compile(r"libcore_seal_open\.a|core_seal_open\.dir")
DATABASES = re.compile(r"sql|libpq|odbc|mariadb|libdb[-.]|lmdb|leveldb|rocksdb|libgdbm", re.I)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def defined(program):
    return {match.group(0) for match in OPENING_NAMES.finditer(run("nm", "-C", "--defined-only", str(program)))}


def imported(program):
    names = {line.split()[-1].split("@")[0] for line in run("nm", "-D", "--undefined-only", str(program)).splitlines() if line.split()}
    return {name for name in names if OPENING_CALLS.match(name)}, len(names)


def linked(program):
    """Objects of the opening half in the link map; a map without objects of ours is none."""
    text = program.with_name(program.name + ".map").read_text(encoding="utf-8", errors="replace")
    if "core_protocol" not in text:
        raise SystemExit(f"{program.name}.map does not name what was linked")
    return set(OPENING_OBJECTS.findall(text))


def loaded(program):
    """Every library that the program loads, those of its libraries included."""
    return {line.split()[0] for line in run("ldd", str(program)).splitlines() if line.split()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    folder = parser.parse_args().build / "bin"
    breaches = []
    for name in SERVERS:
        program = folder / name
        calls, count = imported(program)
        if not count:
            breaches.append(f"{name}: has no imports, so nothing can be told")
        breaches += [f"{name}: holds {symbol}" for symbol in sorted(defined(program))]
        breaches += [f"{name}: calls {call}" for call in sorted(calls - (STORE_CALLS if name == "sealdesk-relay" else set()))]
        breaches += [f"{name}: was linked with {part}" for part in sorted(linked(program))]
    libraries = loaded(folder / "sealdesk-exchange")
    breaches += [f"sealdesk-exchange: loads {library}" for library in sorted(libraries) if DATABASES.search(library)]
    if not any("libssl" in library for library in libraries):
        breaches.append("sealdesk-exchange: loads no libssl, so its libraries cannot have been listed")
    console = folder / CONSOLE
    if not defined(console) or not imported(console)[0] or not linked(console):
        breaches.append("the console shows no opening half either, so the check is blind")
    if not any(DATABASES.search(library) for library in loaded(folder / "sealdesk-relay")):
        breaches.append("the relay shows no database either, so the check is blind")
    print("\n".join(breaches) or "relay and exchange hold nothing that opens an envelope; the exchange loads no database")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
