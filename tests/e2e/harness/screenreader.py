"""ScreenReader: what is on the screen, by role and name, as a screen reader hears it.

Asks the accessibility bus (AT-SPI) directly and keeps nothing, so an answer is never older than the question. It only
looks; all input goes through Hand.
"""
from dataclasses import dataclass

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
STATES = {"checked": 4, "editable": 7, "enabled": 8, "expanded": 10, "focused": 12, "modal": 16, "selected": 23,
          "sensitive": 24, "showing": 25, "visible": 30}
MAX_NODES = 4000
TIMEOUT_MS = 5000


class Gone(Exception):
    """The program or the part of its window went away while it was asked."""


def connect(address):
    return Gio.DBusConnection.new_for_address_sync(
        address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)


@dataclass(frozen=True)
class Node:
    """One thing on the screen. `path` is its address on the bus, not an id that stays."""
    reader: "ScreenReader"
    owner: str
    path: str

    def _call(self, interface, method, arguments=None):
        return self.reader.call(self.owner, self.path, interface, method, arguments)

    def _property(self, interface, name):
        return self._call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))[0]

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self._call(ACCESSIBLE, "GetRoleName")[0]

    def states(self):
        low, high = (*self._call(ACCESSIBLE, "GetState")[0], 0, 0)[:2]
        bits = low | high << 32
        return {name for name, bit in STATES.items() if bits >> bit & 1}

    def is_(self, state):
        return state in self.states()

    def children(self):
        return [Node(self.reader, owner, path) for owner, path in self._call(ACCESSIBLE, "GetChildren")[0]
                if not path.endswith("/null")]

    def text(self):
        """What stands in a text field (bullets for a hidden one)."""
        return self._call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def box(self):
        """x, y, width, height on the screen"""
        return self._call("org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)))[0]

    def centre(self):
        x, y, width, height = self.box()
        return x + width // 2, y + height // 2

    def walk(self, hidden=False):
        """Everything below it, itself included; what is not on the screen only with `hidden`."""
        queue, seen = [self], set()
        while queue and len(seen) < MAX_NODES:
            node = queue.pop(0)
            if (node.owner, node.path) in seen:
                continue
            seen.add((node.owner, node.path))
            try:
                if not hidden and node is not self and not node.is_("showing"):
                    continue
                yield node
                queue = node.children() + queue
            except Gone:
                continue

    def find_all(self, role=None, name=None, hidden=False):
        """`name` is a string to be equal to, or a function that says yes."""
        for node in self.walk(hidden):
            try:
                if role is not None and node.role != role:
                    continue
                if name is not None:
                    said = node.name
                    if not (name(said) if callable(name) else said == name):
                        continue
            except Gone:
                continue
            yield node

    def outline(self):
        """For error messages: one line a node."""
        lines = []
        for node in self.walk():
            try:
                lines.append(f"  {node.role} {node.name!r} {','.join(sorted(node.states() - {'visible', 'showing', 'sensitive'}))}")
            except Gone:
                continue
        return "\n".join(lines)


class ScreenReader:
    def __init__(self, session_address):
        session = connect(session_address)
        answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                   Gio.DBusCallFlags.NONE, TIMEOUT_MS, None)
        session.close_sync(None)
        self._bus = connect(answer.unpack()[0])

    def call(self, owner, path, interface, method, arguments=None):
        try:
            return self._bus.call_sync(owner, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, TIMEOUT_MS,
                                       None).unpack()
        except GLib.Error as error:
            raise Gone(f"{method} on {path}: {error.message}") from None

    def pid_of(self, owner):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))[0]

    def application(self, pid):
        """The program of this process id, or None while it has not told the bus of itself."""
        try:
            roots = self.call("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren")[0]
        except Gone:
            return None
        for owner, path in roots:
            try:
                if self.pid_of(owner) == pid:
                    return Node(self, owner, path)
            except Gone:
                continue
        return None
