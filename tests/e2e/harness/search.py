"""Search: looks through every file below some folders for values in every shape that they might have been written in."""
import base64
import codecs
import os


def _base64_cores(data):
    """What base64 of the data looks like inside a longer text, for each of the three positions, both alphabets."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + data)
        start = (0, 2, 3)[shift]
        core = encoded[start:len(encoded) - 4 if encoded.endswith(b"=") else len(encoded)]
        if len(core) >= 8:
            yield core
            yield core.replace(b"+", b"-").replace(b"/", b"_")


def shapes(value):
    """{bytes: description} of one value; digits also in the groups that people and forms write them in."""
    spellings = {value: "plain"}
    if value.isdigit() and len(value) >= 12:
        groups = [value[at:at + 4] for at in range(0, len(value), 4)]
        spellings[" ".join(groups)] = "in groups"
        spellings["-".join(groups)] = "with hyphens"
        spellings[value[:8]] = "its first eight digits"
        spellings[value[-8:]] = "its last eight digits"
    found = {}
    for spelling, how in spellings.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            found[spelling.encode(encoding)] = f"{how}, {encoding}"
        data = spelling.encode("utf-8")
        if how == "plain":
            found[data.hex().encode()] = "hex"
            found[data.hex().upper().encode()] = "hex"
            found[data[::-1]] = "reversed"
            if data.isdigit() and len(data) % 2 == 0:
                found[codecs.decode(data, "hex")] = "packed decimal"
            for core in _base64_cores(data):
                found[core] = "base64"
    return found


class _Wanted:
    """Byte strings; many are looked for at once, by their first bytes at every place of a file."""
    MANY = 1000

    def __init__(self, shapes_of_values):
        self._all = shapes_of_values
        self._by_head = {}
        self._head = min(8, min(map(len, shapes_of_values), default=1))
        for shape, what in shapes_of_values.items():
            self._by_head.setdefault(shape[:self._head], []).append((shape, what))

    def hits(self, data):
        if len(self._all) < self.MANY:
            return [what for shape, what in self._all.items() if shape in data]
        by_head, head, found = self._by_head, self._head, {}
        for at in range(len(data) - head + 1):
            if data[at:at + head] in by_head:
                for shape, what in by_head[data[at:at + head]]:
                    if data.startswith(shape, at):
                        found[shape] = what
        return list(found.values())


def search(folders, values, skip=()):
    """[(file, value, shape)] of everything found. `skip`: files and folders that are left out (the harness's own, and what was there before)."""
    skip = set(map(str, skip))
    wanted = _Wanted({data: (value, how) for value in values for data, how in shapes(value).items()})
    hits, looked = [], 0
    for top in folders:
        for folder, names, files in os.walk(top):
            names[:] = [name for name in names if os.path.join(folder, name) not in skip]
            for name in files:
                path = os.path.join(folder, name)
                if path in skip or not os.path.isfile(path):
                    continue  # sockets and pipes as well
                with open(path, "rb") as file:
                    data = file.read()
                looked += 1
                hits += [(path, value, how) for value, how in wanted.hits(data)]
    return hits, looked
