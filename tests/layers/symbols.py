"""What the built programs hold, told from their symbols.

A static library's members only enter a program when something refers to them, so the question "does
sealdesk-relay hold the opening half of core/seal" is answered by the program itself: none of the strong
functions that the forbidden library defines may be defined in it, and no forbidden Qt library may be
among those that it loads.
"""
import re
import subprocess

PROGRAM_NAMES = {"console": "sealdesk", "relay": "sealdesk-relay", "exchange": "sealdesk-exchange", "backup": "sealdesk-backup"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def strong_symbols(path):
    """Mangled names of the functions and data defined in it, without inline and template ones."""
    names = set()
    for line in run("nm", "--defined-only", str(path)).splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[1] in "TDBR":
            names.add(parts[2])
    return names


def own(names):
    """Only Sealdesk's own: whatever is in the namespace sealdesk."""
    return {name for name in names if re.match(r"_ZN?K?[A-Za-z]*8sealdesk", name)}


def loaded_qt(program):
    return set(re.findall(r"NEEDED.*\[libQt6(\w+)\.so", run("readelf", "-d", str(program))))


def qt_symbols_used(program, module):
    """QtSql's classes all begin with QSql; Widgets are told by the library alone."""
    if module != "Sql":
        return set()
    return {name for name in run("nm", "-C", str(program)).splitlines() if re.search(r"\bQSql", name)}


def find_archive(build, target):
    found = sorted(build.rglob(f"lib{target}.a"))
    return found[0] if found else None


def program_breaches(build, targets):
    breaches = []
    for target in targets.values():
        if not target.holds_nothing_of:
            continue
        program = build / "bin" / PROGRAM_NAMES.get(target.name, target.name)
        if not program.exists():
            breaches.append(f"{program.name}: not built, so its symbols cannot be checked")
            continue
        held = strong_symbols(program)
        if not own(held):
            breaches.append(f"{program.name}: has no symbols (stripped?), so nothing can be told")
        for word in sorted(target.holds_nothing_of):
            if word.startswith("Qt:"):
                module = word[3:]
                if module in loaded_qt(program) or qt_symbols_used(program, module):
                    breaches.append(f"{program.name}: holds Qt {module}")
                continue
            archive = find_archive(build, word)
            if archive is None:
                breaches.append(f"{program.name}: lib{word}.a not found, so its symbols cannot be checked")
                continue
            forbidden = own(strong_symbols(archive))
            if not forbidden:
                breaches.append(f"lib{word}.a: defines no symbol of ours, so nothing can be told")
            for name in sorted(forbidden & held)[:3]:
                plain = run("c++filt", name).strip()
                breaches.append(f"{program.name}: holds {plain} of {word}")
    return breaches
