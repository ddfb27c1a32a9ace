#!/usr/bin/env python3
"""The masking module for browsers is reproducible: built from the same source in two other folders, of which one has a
longer path, it is the one of this build, byte for byte."""

import os
import pathlib
import shutil
import subprocess
import tempfile

# core/masking's own rules for the tables and the module, and nothing else of the house.
PROJECT = """cmake_minimum_required(VERSION 3.25)
project(masking NONE)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
function(sealdesk_library name)
  add_custom_target(${name})
endfunction()
add_subdirectory(core/masking)
"""
BUILT = pathlib.Path(os.environ["SEALDESK_BUILD"], "generated/resources/widget/mask.wasm").read_bytes()


def build(folder):
    shutil.copytree("core/masking", folder / "core/masking")
    (folder / "CMakeLists.txt").write_text(PROJECT, encoding="utf-8")
    for command in (["cmake", "-G", "Ninja", "-S", folder, "-B", folder / "out"], ["cmake", "--build", folder / "out", "--target", "core_masking_wasm"]):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (folder / "out/generated/resources/widget/mask.wasm").read_bytes()


with tempfile.TemporaryDirectory() as temporary:
    for name in ("a", "a folder with a longer name/within another"):
        made = build(pathlib.Path(temporary, name))
        assert made[:4] == b"\0asm"
        assert made == BUILT, f"{name}: {len(made)} bytes, not the same as the build's {len(BUILT)}"
        assert temporary.encode() not in made
