#!/usr/bin/env python3
"""Makes the C++ types, the JavaScript module and the test vectors from protocol.toml.

usage: generate.py PROTOCOL.toml cpp|js|vectors|table OUT-DIR

`cpp` writes wire.h, wire_messages.cpp and wire_directions.cpp; `js` writes protocol.js (only the
directions that a browser speaks); `vectors` writes protocol_vectors.json; `table` prints the
message x role x state table as Markdown. Nothing that it writes is edited or committed.
"""
import pathlib
import sys

import definition
import write_cpp
import write_js
import write_vectors


def main(arguments):
    if len(arguments) != 3 or arguments[1] not in ("cpp", "js", "vectors", "table"):
        print(__doc__, file=sys.stderr)
        return 2
    source, kind, out = pathlib.Path(arguments[0]), arguments[1], pathlib.Path(arguments[2])
    try:
        protocol = definition.load(source)
    except definition.Mistake as mistake:
        print(f"{source}: {mistake}", file=sys.stderr)
        return 1
    if kind == "table":
        print(write_vectors.table(protocol))
        return 0
    out.mkdir(parents=True, exist_ok=True)
    writer = {"cpp": write_cpp.files, "js": write_js.files, "vectors": write_vectors.files}[kind]
    for name, text in writer(protocol).items():
        path = out / name
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
