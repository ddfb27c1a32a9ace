#!/usr/bin/python3
"""A stand-in for systemd-logind on a bus of its own: one session, delay inhibitors, and the signals that the test asks for.

Usage: fakelogin.py BUS-ADDRESS. One command a line on standard input (lock, sleep, wake, shutdown); one event a line on
standard output: "ready", "inhibited WHAT MODE", "released" when the holder let go, "watched" when the session was asked for.
"""
import os
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
MANAGER_PATH, SESSION_PATH = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_31"
INTERFACES = """<node>
  <interface name="org.freedesktop.login1.Manager">
    <method name="Inhibit">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="h" direction="out"/>
    </method>
    <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
    <signal name="PrepareForSleep"><arg type="b"/></signal>
    <signal name="PrepareForShutdown"><arg type="b"/></signal>
  </interface>
</node>"""


def say(event):
    print(event, flush=True)


def watch_release(end):
    """The holder's end of the pipe is closed: end of file on ours."""
    def closed(descriptor, _condition):
        os.close(descriptor)
        say("released")
        return False
    GLib.unix_fd_add_full(GLib.PRIORITY_DEFAULT, end, GLib.IOCondition.HUP, closed)


def answer(_bus, _sender, _path, _interface, method, arguments, invocation):
    if method == "GetSession":
        say("watched")
        invocation.return_value(GLib.Variant("(o)", (SESSION_PATH,)))
        return
    what, _who, _why, mode = arguments.unpack()
    ours, theirs = os.pipe()
    descriptors = Gio.UnixFDList.new_from_array([theirs])  # takes it over
    invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), descriptors)
    watch_release(ours)
    say(f"inhibited {what} {mode}")


def main():
    bus = Gio.DBusConnection.new_for_address_sync(
        sys.argv[1], Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
    bus.register_object(MANAGER_PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0], answer)
    emit = lambda path, interface, name, *values: bus.emit_signal(None, path, interface, name, *values)
    commands = {
        "lock": lambda: emit(SESSION_PATH, SESSION, "Lock", None),
        "sleep": lambda: emit(MANAGER_PATH, MANAGER, "PrepareForSleep", GLib.Variant("(b)", (True,))),
        "wake": lambda: emit(MANAGER_PATH, MANAGER, "PrepareForSleep", GLib.Variant("(b)", (False,))),
        "shutdown": lambda: emit(MANAGER_PATH, MANAGER, "PrepareForShutdown", GLib.Variant("(b)", (True,))),
    }
    loop = GLib.MainLoop()

    def command(_input, _condition):
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        commands[line.strip()]()
        return True
    GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, command)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE, lambda *_: say("ready"), None)
    loop.run()


main()
