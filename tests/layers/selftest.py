#!/usr/bin/env python3
"""Plants breaches in a small tree and expects each to be caught, and a clean tree to pass."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).parent / "check_layers.py"
TABLE = """# Architecture

## Targets and links

| target | folder | may use | Qt | libraries | holds nothing of |
|---|---|---|---|---|---|
| `low` | core/low | - | - | OpenSSL | - |
| `high` | core/high | `low` | Core | - | - |
| `prog` | app/prog | `high` `low` | Core | - | - |
"""
CLEAN = {
    "ARCHITECTURE.md": TABLE,
    "core/low/low.h": "#pragma once\n#include <openssl/evp.h>\nnamespace sealdesk::low { int secretHalf(); }\n",
    "core/low/low.cpp": '#include "core/low/low.h"\n#include <vector>\n'
                        "namespace sealdesk::low { int secretHalf() { return 1; } }\n",
    "core/low/CMakeLists.txt": "sealdesk_library(low SOURCES low.cpp LINKS OpenSSL::Crypto)\n",
    "core/high/high.cpp": '#include "core/low/low.h"\n#include <QString>\n',
    "core/high/CMakeLists.txt": "sealdesk_library(high QT SOURCES high.cpp LINKS low Qt6::Core)\n",
    "app/prog/main.cpp": '#include "core/low/low.h"\nint main() { return 0; }\n',
}


class Planted(unittest.TestCase):
    def check(self, changes, build=None):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in {**CLEAN, **changes}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            command = [sys.executable, str(CHECK), "--root", str(root)]
            if build:
                build(root)
                command += ["--build", str(root / "build")]
            done = subprocess.run(command, capture_output=True, text=True)
            return done.returncode, done.stdout + done.stderr

    def caught(self, words, changes, build=None):
        code, output = self.check(changes, build)
        self.assertEqual(code, 1, output)
        self.assertIn(words, output)

    def test_clean_tree_passes(self):
        code, output = self.check({})
        self.assertEqual(code, 0, output)

    def test_wrong_arrow(self):
        self.caught("low may not use high", {"core/low/bad.cpp": '#include "core/high/high.h"\n'})

    def test_qt_in_a_folder_without_qt(self):
        self.caught("low may not use Qt Core", {"core/low/bad.h": "#include <QByteArray>\n"})

    def test_qt_by_module_path(self):
        self.caught("low may not use Qt Core", {"core/low/bad.h": "#include <QtCore/qstring.h>\n"})

    def test_widgets_in_core(self):
        self.caught("high may not use Qt Widgets", {"core/high/bad.cpp": "#include <QLabel>\n"})

    def test_library_not_allowed(self):
        self.caught("high may not use Boost", {"core/high/bad.cpp": "#include <boost/asio.hpp>\n"})

    def test_wrong_link(self):
        self.caught("low may not link high", {"core/low/CMakeLists.txt": "sealdesk_library(low SOURCES a LINKS high)\n"})

    def test_wrong_link_of_a_target_without_a_row(self):
        self.caught("low may not link Qt Core",
                    {"core/low/CMakeLists.txt": "sealdesk_library(low_extra SOURCES a.cpp LINKS low Qt6::Core)\n"})

    def test_wrong_qt_link(self):
        self.caught("low may not link Qt Core",
                    {"core/low/CMakeLists.txt": "target_link_libraries(low PRIVATE Qt6::Core)\n"})

    def test_folder_without_a_row(self):
        self.caught("has no row", {"core/other/thing.cpp": "int x;\n"})

    def test_long_file(self):
        self.caught("501 lines", {"core/low/long.cpp": "\n" * 501})

    def test_table_missing(self):
        self.caught("no heading", {"ARCHITECTURE.md": "# nothing\n"})

    def test_program_that_holds_a_forbidden_half(self):
        table = TABLE.replace("| `high` `low` | Core | - | - |", "| `high` `low` | Core | - | `low` |")

        def build(with_it):
            def make(root):
                (root / "build" / "bin").mkdir(parents=True)
                main = root / "main.cpp"
                call = "sealdesk::low::secretHalf()" if with_it else "0"
                main.write_text("namespace sealdesk::low { int secretHalf(); }\n"
                                "namespace sealdesk::prog { int mine() { return %s; } }\n"
                                "int main() { return sealdesk::prog::mine(); }\n" % call)
                body = root / "half.cpp"
                body.write_text("namespace sealdesk::low { int secretHalf() { return 1; } }\n")
                lib, out = root / "build" / "liblow.a", root / "build" / "bin" / "prog"
                subprocess.run(["g++", "-c", str(body), "-o", str(root / "half.o")], check=True)
                subprocess.run(["ar", "rc", str(lib), str(root / "half.o")], check=True)
                subprocess.run(["g++", str(main), str(lib), "-o", str(out)], check=True)
            return make

        self.caught("holds sealdesk::low::secretHalf()", {"ARCHITECTURE.md": table}, build(True))
        code, output = self.check({"ARCHITECTURE.md": table}, build(False))
        self.assertEqual(code, 0, output)


if __name__ == "__main__":
    unittest.main()
