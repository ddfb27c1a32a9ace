#!/usr/bin/env python3
"""Fails when the sources or the built programs break the table of ARCHITECTURE.md.

  check_layers.py --root DIR [--build DIR]

Checked: every #include against the table's arrows, Qt modules and libraries; every target that a
CMakeLists.txt links; the symbols of built programs (with --build); the length of files. Prints one line
a breach; exit code 0 none, 1 breaches, 2 wrong usage.
"""
import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from symbols import program_breaches  # noqa: E402
from table import TableError, read_table  # noqa: E402

MAX_LINES = 500
CODE = (".h", ".cpp")
COUNTED = CODE + (".js", ".py", ".sh", ".cmake", ".css", ".html", ".sql")
SKIPPED_FOLDERS = {".git", "build", "node_modules", "__pycache__", "data"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
LIBRARY_OF = {"openssl": "OpenSSL", "boost": "Boost", "re2": "RE2", "qt6keychain": "QtKeychain",
              "ldap.h": "LDAP", "lber.h": "LDAP", "openldap.h": "LDAP", "qrencode.h": "qrencode"}
CMAKE_LIBRARY = (("OpenSSL::", "OpenSSL"), ("Boost::", "Boost"), ("re2::", "RE2"), ("Qt6Keychain::", "QtKeychain"),
                 ("PkgConfig::LDAP", "LDAP"), ("PkgConfig::qrencode", "qrencode"))
# Targets that hold generated or embedded files, and what every target gets.
FREE_LINKS = {"sealdesk_flags", "Threads::Threads", "PUBLIC", "PRIVATE", "INTERFACE"}
# Qt Gui brings no dependency of its own that Widgets would not; headers are found by name, without a prefix.
QT_HEADER_ROOTS = ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6", "/usr/include/qt6")


def qt_modules():
    """{header name: module}, e.g. {"QWidget": "Widgets", "qwidget.h": "Widgets"}"""
    owner = {}
    for root in QT_HEADER_ROOTS:
        for folder in sorted(Path(root).glob("Qt*")):
            if folder.is_dir():
                for header in folder.iterdir():
                    owner.setdefault(header.name, folder.name[2:])
        if owner:
            break
    return owner


def owner_of(path, targets):
    """The target whose folder holds this path; the deepest one wins."""
    best = None
    for target in targets.values():
        inside = path == target.folder or path.startswith(target.folder + "/")
        if inside and (best is None or len(target.folder) > len(best.folder)):
            best = target
    return best


def include_breaches(root, targets, modules):
    for target in targets.values():
        for path in sorted((root / target.folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix not in CODE or owner_of(name, targets) is not target:
                continue
            for kind, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
                wrong = wrong_include(target, kind, header, root, targets, modules)
                if wrong:
                    yield f"{name}: #include {header}: {wrong}"


def wrong_include(target, kind, header, root, targets, modules):
    first = header.split("/")[0]
    if kind == '"':
        if header.endswith(".moc") or header.startswith("moc_"):
            return None
        other = owner_of(header, targets)
        if other is None:
            if "/" not in header:
                return "includes are written from the top of the tree"
            return "belongs to no target of the table"
        if other is not target and other.name not in target.may_use:
            return f"{target.name} may not use {other.name}"
        return None
    if first.startswith("Qt") and first[2:] in set(modules.values()):
        module = first[2:]
    else:
        module = modules.get(header)
        if module is None and re.match(r"Q[A-Z]", header):
            module = "an unknown module"
    if module:
        return None if module in target.qt else f"{target.name} may not use Qt {module}"
    library = LIBRARY_OF.get(first)
    if library and library not in target.libraries:
        return f"{target.name} may not use {library}"
    return None


CALL = re.compile(r"(sealdesk_library|sealdesk_program|target_link_libraries)\s*\(([^)]*)\)", re.S)


def link_breaches(root, targets):
    for folder in ("core", "ui", "app", "resources"):
        for path in sorted((root / folder).rglob("CMakeLists.txt")):
            text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
            for call, body in CALL.findall(text):
                words = body.split()
                # A target without a row of its own may link what the row of its folder says.
                target = targets.get(words[0]) if words else None
                target = target or owner_of(path.parent.relative_to(root).as_posix(), targets)
                if not words or target is None:
                    continue
                links = words[1:]
                if call != "target_link_libraries":
                    links = words[words.index("LINKS") + 1:] if "LINKS" in words else []
                    links = [word for word in links if word not in ("QT", "SOURCES")]
                for link in links:
                    wrong = wrong_link(target, link, targets)
                    if wrong:
                        yield f"{path.relative_to(root).as_posix()}: {wrong}"


def wrong_link(target, link, targets):
    if link in FREE_LINKS or link.endswith((".cpp", ".h")):
        return None
    if link.startswith("Qt6::"):
        module = link[5:]
        return None if module in target.qt else f"{target.name} may not link Qt {module}"
    for prefix, library in CMAKE_LIBRARY:
        if link.startswith(prefix):
            return None if library in target.libraries else f"{target.name} may not link {library}"
    if link in targets and link not in target.may_use and link != target.name:
        return f"{target.name} may not link {link}"
    return None


def missing_rows(root, targets):
    """Folders with sources that the table does not know."""
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix in CODE and owner_of(name, targets) is None:
                yield f"{name}: its folder has no row in the table"


def long_files(root):
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.suffix not in COUNTED or SKIPPED_FOLDERS & set(parts) or not path.is_file():
            continue
        with path.open("rb") as file:
            lines = sum(1 for _ in file)
        if lines > MAX_LINES:
            yield f"{'/'.join(parts)}: {lines} lines; {MAX_LINES} is the most"


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--build", type=Path, help="a build directory with programs and libraries")
    options = parser.parse_args(arguments)
    try:
        targets = read_table(options.root / "ARCHITECTURE.md")
    except (OSError, TableError) as error:
        print(f"ARCHITECTURE.md: {error}")
        return 1
    modules = qt_modules()
    if not modules:
        print("No Qt headers found: which module a header belongs to cannot be told.")
        return 1
    breaches = [*missing_rows(options.root, targets), *include_breaches(options.root, targets, modules),
                *link_breaches(options.root, targets), *long_files(options.root)]
    if options.build:
        breaches += program_breaches(options.build, targets)
    for breach in breaches:
        print(breach)
    print(f"{len(breaches)} breaches, {len(targets)} targets")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
