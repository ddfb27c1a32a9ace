"""Bundles the widget's ES modules into one classic script a page, and pins the form frame's files in the loader.

Each module becomes a function of its own inside one strict IIFE, in the order of its imports; what it exports is
what the others get. No minifier, no package: the files that browsers run can be read and compared with the sources.
"""
import argparse
import base64
import hashlib
import re
import shutil
from pathlib import Path

IMPORT = re.compile(r"^import\s*\{([^}]*)\}\s*from\s*['\"]([^'\"]+)['\"];[ \t]*\n", re.M)
DECLARED = re.compile(r"^export\s+(?:async\s+)?(?:const|let|class|function)\s+([A-Za-z_$][\w$]*)", re.M)
LISTED = re.compile(r"^export\s*\{([^}]*)\};[ \t]*\n", re.M)
COMMENT = re.compile(r"^[ \t]*//.*\n", re.M)
PAGES = {"sealdesk.js": "loader/main.js", "chat.js": "chat/main.js", "form.js": "form/main.js"}


def integrity(data: bytes) -> str:
    return "sha384-" + base64.b64encode(hashlib.sha384(data).digest()).decode()


def names(text):
    """'a, b as c' -> [(a, a), (b, c)]"""
    pairs = [re.split(r"\s+as\s+", part.strip()) for part in text.split(",") if part.strip()]
    return [(pair[0], pair[-1]) for pair in pairs]


class Bundle:
    def __init__(self, root: Path):
        self.root = root
        self.order, self.open = {}, []

    def add(self, path: Path) -> str:
        key = path.relative_to(self.root).as_posix()
        if key in self.open:
            raise SystemExit(f"import cycle: {' -> '.join(self.open + [key])}")
        if key in self.order:
            return self.order[key][0]
        self.open.append(key)
        source = path.read_text(encoding="utf-8")
        lines = []
        for imported, target in IMPORT.findall(source):
            variable = self.add((path.parent / target).resolve())
            bound = ", ".join(a if a == b else f"{a}: {b}" for a, b in names(imported))
            lines.append(f"  const {{ {bound} }} = {variable};\n")
        exports = [(name, name) for name in DECLARED.findall(source)]
        for listed in LISTED.findall(source):
            exports += names(listed)
        body = LISTED.sub("", IMPORT.sub("", source))
        body = re.sub(r"^export\s+", "", body, flags=re.M)
        if re.search(r"^(import|export)\b", body, re.M):
            raise SystemExit(f"{key}: a form of import or export that the bundler does not know")
        returned = ", ".join(a if a == b else f"{b}: {a}" for a, b in exports)
        self.open.pop()
        variable = "m_" + re.sub(r"\W", "_", key.removesuffix(".js"))
        code = "".join(lines) + COMMENT.sub("", body).strip("\n") + "\n"
        self.order[key] = (variable, f"const {variable} = (() => {{\n{code}  return {{ {returned} }};\n}})();\n")
        return variable

    def text(self) -> str:
        modules = "".join(code for _, code in self.order.values())
        return f"(() => {{\n'use strict';\n{modules}}})();\n"


def collect(source: Path, generated: Path, modules: Path):
    """All modules in one tree, made and written ones; the tests import from it too."""
    shutil.rmtree(modules, ignore_errors=True)
    for path in sorted(source.rglob("*.js")):
        target = modules / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    (modules / "package.json").write_text('{"type": "module"}\n')
    for name in ("protocol.js", "issuers.js", "mask.wasm"):
        shutil.copyfile(generated / name, modules / name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True, help="also where protocol.js, issuers.js and mask.wasm are")
    parser.add_argument("--version", required=True)
    arguments = parser.parse_args()
    source, output, version = arguments.source.resolve(), arguments.output.resolve(), arguments.version
    modules = output / "modules"
    collect(source, output, modules)

    def bundled(name):
        bundle = Bundle(modules)
        bundle.add(modules / PAGES[name])
        return (f"// Sealdesk {version}. Bundled from resources/widget/{PAGES[name]}.\n" + bundle.text()).encode()

    def sheet(*parts):
        return b"".join((source / part).read_bytes() for part in parts)

    masker = (output / "mask.wasm").read_bytes()
    (modules / "chat/maskpin.js").write_text(
        f"export const maskModule = {{ name: 'mask.wasm', integrity: '{integrity(masker)}' }};\n")
    files = {"chat.css": sheet("common/base.css", "chat/chat.css"), "form.css": sheet("common/base.css", "form/form.css"),
             "page.css": sheet("common/base.css", "page.css"), "form.js": bundled("form.js"), "chat.js": bundled("chat.js")}
    (modules / "loader/pins.js").write_text(
        f"export const version = '{version}';\n"
        f"export const pins = {{ formScript: '{integrity(files['form.js'])}', formStyle: '{integrity(files['form.css'])}' }};\n")
    files["sealdesk.js"] = bundled("sealdesk.js")
    html = (source / "chat.html").read_text(encoding="utf-8")
    files["chat.html"] = html.replace("@CHAT_JS@", integrity(files["chat.js"])).replace("@CHAT_CSS@", integrity(files["chat.css"])).encode()
    files["hashes.h"] = (
        "// Made by resources/widget/bundle.py. For the snippet that the console shows.\n#pragma once\n\nnamespace sealdesk::widget {\n\n"
        f"inline constexpr char loaderIntegrity[] = \"{integrity(files['sealdesk.js'])}\";\n"
        f"inline constexpr char widgetVersion[] = \"{version}\";\n\n}} // namespace sealdesk::widget\n").encode()
    privacy = (source.parent / "privacy/index.html").read_text(encoding="utf-8")
    files["privacy.html"] = privacy.replace("@VERSION@", version).encode()
    for name, data in files.items():
        (output / name).write_bytes(data)


if __name__ == "__main__":
    main()
