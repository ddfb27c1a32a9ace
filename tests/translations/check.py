#!/usr/bin/env python3
"""Are translations/*.ts complete and well formed? Prints each fault with its language and text; exit code 1 if any.

A text must be there, finished, with the same placeholders, line breaks and outer spaces as in English, with as many
plural forms as its language has, and without markup that English has not. Nothing may be left of texts that are gone.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter

PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt": 2, "ja": 1, "zh_CN": 1, "ar": 6}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
WIDE_PUNCTUATION = ("、", "，", "：", "；")
MARKUP = re.compile(r"<[A-Za-z/!]|&(?:[A-Za-z]{2,8}|#\d+);")


def messages(path):
    """(context, source, comment) -> the <message> element."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[(name, message.findtext("source"), message.findtext("comment") or "")] = message
    return found


def edges(text):
    return (len(text) - len(text.lstrip()), len(text) - len(text.rstrip()), text.count("\n"))


def same_edges(text, source):
    if text.endswith(WIDE_PUNCTUATION):  # as in Chinese and Japanese, which brings its own space
        source = source.rstrip(" ")
    return edges(text) == edges(source)


def faults_of(language, source, message):
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ["not translated"]
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != PLURAL_FORMS[language]:
        return [f"{len(texts)} plural forms instead of {PLURAL_FORMS[language]}"]
    faults = []
    wanted = Counter(PLACEHOLDER.findall(source))
    for text in texts:
        if not text.strip():
            faults.append("empty")
            continue
        given = Counter(PLACEHOLDER.findall(text))
        if plural:  # "one message" needs no number
            given["%n"] = wanted["%n"] = min(given["%n"], wanted["%n"])
        if +given != +wanted:
            faults.append(f"placeholders {sorted(given.elements())} instead of {sorted(wanted.elements())}")
        if not same_edges(text, source):
            faults.append("other outer spaces or line breaks")
        if MARKUP.search(text) and not MARKUP.search(source):
            faults.append("markup")
    return faults


def check(root, lupdate):
    faults = []
    files = {path.stem.removeprefix("sealdesk_"): path for path in sorted(root.glob("translations/sealdesk_*.ts"))}
    for language in PLURAL_FORMS.keys() - files.keys():
        faults.append(f"{language}: no file")
    for language, path in files.items():
        if language not in PLURAL_FORMS:
            faults.append(f"{language}: not one of the shipped languages")
            continue
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / path.name
            shutil.copy(path, copy)
            options = ["-silent", "-no-obsolete", "-locations", "none", "-I", "."]
            if language == "en":
                options.append("-pluralonly")
            ran = subprocess.run([lupdate, *options, "ui", "app/console", "-ts", str(copy)], cwd=root,
                                 capture_output=True, text=True, check=True)
            if "Q_OBJECT" in ran.stderr:  # it then files texts under a name that the program does not ask for
                faults.append(f"lupdate lost the class: {ran.stderr.strip()}")
            wanted, given = messages(copy), messages(path)
        for key in given.keys() - wanted.keys():
            faults.append(f"{language}: {key[0]}: the program has no longer: {key[1]!r}")
        for key, message in wanted.items():
            faults += [f"{language}: {key[0]}: {fault}: {key[1]!r}" for fault in faults_of(language, key[1], message)]
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path, required=True)
    parser.add_argument("--lupdate", required=True)
    options = parser.parse_args()
    faults = check(options.root, options.lupdate)
    print("\n".join(faults[:200]))
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
