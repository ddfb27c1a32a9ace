#!/usr/bin/python3
"""Trouble on the relay's host: ports, directories, disks, versions, wrong words on the command line."""
import resource
import signal
import socket
import sqlite3
import subprocess

from cases import play
from harness.scene import CHAT_CARD
from harness.shop import CHAT_FRAME
from harness.waiting import Failure, same


def _fails(scene, wanted, code=1):
    process = scene.relay.launch()
    same(process.wait_end(30), code, f"exit code; it said {process.err()[-600:]!r}")
    if wanted not in process.err():
        raise Failure(f"{wanted!r} is not in what it said: {process.err()[-600:]!r}")
    if "Ready" in process.out():
        raise Failure("it said Ready")


def port_in_use(scene):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        scene.relay.port, scene.relay.exchange_port = taken.getsockname()[1], 0
        _fails(scene, "cannot listen on 127.0.0.1:")
        scene.relay.port, scene.relay.exchange_port = 0, taken.getsockname()[1]
        process = scene.relay.launch()
        if process.wait_end(60) == 0 or str(scene.relay.exchange_port) not in process.err():
            raise Failure(f"no word of the exchange's port: {process.err()[-600:]}")
    scene.relay.exchange_port = 0
    scene.relay.start()  # nothing was spoilt


def data_directory_not_writable(scene):
    scene.relay.second_factor = scene.relay.captcha = True  # nothing is set before the start
    scene.relay.data = scene.desk.root / "file" / "data"
    (scene.desk.root / "file").write_text("a file where a directory should be")
    _fails(scene, str(scene.relay.data))
    # Not even root may make a directory there.
    scene.relay.data = scene.desk.root.__class__("/proc/sealdesk-data")
    _fails(scene, "/proc/sealdesk-data")


def disk_full(scene):
    """The system refuses every write to a file, as a full disk or a used-up quota does."""
    start = scene.relay.start
    scene.relay.start = lambda *more: start(*more, limits=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
    console, shop = scene.chat()
    pid = scene.relay.process.pid
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
    shop.say("Does this line survive?")
    shop.wait_line("Does this line survive?", "failed")
    console.say("And this one?")
    console.wait_line("And this one? (not sent)")
    console.see_words("could not save it")
    same(console.find(lambda name: "Does this line survive" in name), None, "an unsaved line in the console")
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    shop.press(CHAT_FRAME, ".retry")
    shop.wait_line("Does this line survive?", "delivered")
    console.wait_line("Does this line survive?")
    console.press("Send again")
    shop.wait_line("And this one?")
    stored = scene.relay.lines()
    same(stored[-2:], ["Does this line survive?", "And this one?"], "the store")
    code, output = scene.relay.audit()
    same((code, "whole" in output), (0, True), output)


def newer_database(scene):
    scene.relay.start()
    scene.relay.stop()
    database = scene.relay.data / "sealdesk.db"
    connection = sqlite3.connect(database)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if not version:
        raise Failure("the database has no version")
    connection.execute("PRAGMA user_version = 4711")
    connection.commit()
    connection.close()
    before = database.read_bytes()
    _fails(scene, "newer version")
    same(database.read_bytes() == before, True, "the database is as it was")
    code, _, err = scene.relay.command("setup", "--data", scene.relay.data)
    same((code, "newer version" in err), (1, True), f"setup on a newer database: {err}")


def command_line(scene):
    for program in ("sealdesk", "sealdesk-relay", "sealdesk-exchange"):
        def call(*words, program=program):
            return subprocess.run([str(scene.programs / program), *words], env=scene.desk.env, capture_output=True, text=True, timeout=30,
                                  stdin=subprocess.DEVNULL, check=False)
        version, text = call("--version"), call("--help")
        same((version.returncode, version.stdout.split()[0], version.stderr), (0, program, ""), f"{program} --version")
        same(text.returncode, 0, f"{program} --help")
        for word in ("Usage:", "Exit codes:", "--version", "--help"):
            if word not in text.stdout:
                raise Failure(f"{program} --help does not say {word}")
        for words in (["--no-such-option"], ["--help=yes"]) if program == "sealdesk" else (["--no-such-option"], ["no-such-command"]):
            wrong = call(*words)
            same((wrong.returncode, wrong.stdout), (2, ""), f"{program} {words[0]}")
            if not wrong.stderr:
                raise Failure(f"{program} {words[0]} says nothing")
    for words in (["serve", "--port", "70000"], ["serve", "--port", CHAT_CARD], ["serve", "--listen", "nowhere"], ["audit"], ["setup", "--demo"], []):
        code, _, err = scene.relay.command(*words)
        same((code, bool(err)), (2, True), f"sealdesk-relay {' '.join(words)}")
    code, _, err = scene.relay.command("serve", "--data", scene.relay.data, "--demo", "--listen", "0.0.0.0")
    same(code in (1, 2) and bool(err), True, "a demo relay listens beyond loopback")


play(port_in_use, data_directory_not_writable, disk_full, newer_database, command_line)
