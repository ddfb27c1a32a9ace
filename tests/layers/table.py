"""Reads the table "Targets and links" of ARCHITECTURE.md.

Format: the first table after a heading with that text, columns in this order:

| target | folder | may use | Qt | libraries | holds nothing of |

- target: CMake target; folder: its sources, relative to the top;
- may use: targets whose headers it may include and which it may link, separated by blanks (or "-");
- Qt: modules it may include and link (Core, Sql, ...), or "-" for a folder without Qt;
- libraries: of OpenSSL, Boost, RE2, QtKeychain, qrencode, LDAP; "-" for none. std and the OS are always allowed;
- holds nothing of: only for programs: targets, and Qt modules as "Qt:Sql", of which no symbol may be
  found in the built program.
"""
import re
from dataclasses import dataclass, field


@dataclass
class Target:
    name: str
    folder: str
    may_use: set = field(default_factory=set)
    qt: set = field(default_factory=set)
    libraries: set = field(default_factory=set)
    holds_nothing_of: set = field(default_factory=set)


class TableError(Exception):
    pass


def _words(cell):
    return {word.strip("`") for word in cell.replace(",", " ").split()} - {"-", "–", ""}


def read_table(path):
    """ARCHITECTURE.md -> {target name: Target}"""
    text = path.read_text(encoding="utf-8")
    section = re.search(r"^#+\s+Targets and links\s*$(.*?)(?=^#+\s|\Z)", text, re.M | re.S)
    if not section:
        raise TableError('no heading "Targets and links"')
    rows = [line for line in section.group(1).splitlines() if line.startswith("|")]
    if len(rows) < 3:
        raise TableError("no table under the heading")
    targets = {}
    for line in rows[2:]:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 6:
            raise TableError(f"a row needs 6 cells: {line}")
        name = cells[0].strip("`")
        targets[name] = Target(name, cells[1].strip("`").rstrip("/"), *(_words(cell) for cell in cells[2:]))
    for target in targets.values():
        for other in target.may_use | {word for word in target.holds_nothing_of if not word.startswith("Qt:")}:
            if other not in targets:
                raise TableError(f"{target.name} names {other}, which has no row of its own")
    return targets
