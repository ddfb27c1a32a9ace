#!/usr/bin/python3
"""Every link cut and every program killed at every step of a form: it is opened once, shown once, and the visitor learns what
truly came of it. A part of the matrix always, all of it with
SEALDESK_LONG=1.
"""
import time

from cases import play
from harness.faults import KILLS, LINKS, STEPS, Faults
from harness.scene import LONG
from harness.waiting import Failure

# Where each fault hurts most, and each step at least once.
SHORT = {"console-exchange": ("offer", "submit"), "page-exchange": ("open", "submit"), "console-relay": ("submit",), "page-relay": ("open",),
         "page": ("fill", "submit"), "exchange": ("submit",), "relay": ("receipt",), "console": ()}


def _play(scene, cells):
    faults = Faults(scene)
    for fault, step in cells:
        began = time.monotonic()
        try:
            faults.play(fault, step)
        except Failure as error:
            raise Failure(f"{fault} at {step}: {error}") from None
        print(f"- {fault} at {step}: {time.monotonic() - began:.0f} s", flush=True)
    faults.audit_is_whole()


def links_cut(scene):
    _play(scene, [(fault, step) for fault in LINKS for step in (STEPS if LONG else SHORT[fault])])


def programs_killed(scene):
    _play(scene, [(fault, step) for fault in KILLS for step in (STEPS if LONG else SHORT[fault])])


play(links_cut, programs_killed)
