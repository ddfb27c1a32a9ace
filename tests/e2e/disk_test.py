#!/usr/bin/python3
"""Nothing of a form reaches a disk, in any encoding: all that our programs write is watched during a whole story, and every
file that they could have written is searched afterwards."""
import os
import re
import subprocess
from pathlib import Path

from cases import play
from harness import secrets, texts
from harness.forensics import children, need_root
from harness.search import search, shapes
from harness.shop import FORM_FRAME
from harness.tracing import calls, traced
from harness.waiting import Failure, same, until

LINE = "Is the Halden lamp dimmable?"  # of the scene's chat; the relay stores it, sealed
# The store's own shared index is the only file that may be written through memory.
SHARED_WRITABLE = re.compile(rb"sealdesk\.db-shm>|/SYSV|/memfd:|secretmem|/dev/zero|anon_inode|/dev/dri/")


def _play(scene, values, prefix):
    console, shop = scene.chat(console={"prefix": prefix})
    scene.submit_form(console, shop, values)
    shop.see(FORM_FRAME, "h2", "Received", 30)
    hand = scene.desk.hand
    for label in ("Card number", "Name on card", "Security code"):
        hand.press(*console.see(f"Reveal {label}").centre())
        console.see(f"{label}, revealed on screen")
        hand.release()
        console.see(lambda name, label=label: name.startswith(f"{label}, hidden"))
    shop.press(FORM_FRAME, "#close")
    console.press("End chat")
    console.wait_line("purged")
    shop.wait_card("erased", 30)
    return console, shop


def _long(values):
    """The values that are long enough to be told from chance in files of a browser."""
    return [value for value in values.values() if len(value) >= 5]


def _stored(relay):
    """The scene's line as it stands in the store."""
    for chat, seq, text in relay.rows("SELECT chat, seq, text FROM entry WHERE kind = 'line'"):
        if texts.lines_of(relay, f"chat = '{chat}' AND seq = {seq}") == [LINE]:
            return text.encode()
    raise Failure("the store does not hold the visitor's line")


def _wanted(values):
    """{bytes: description}: each value in every shape, and the short ones as the answers' format has them."""
    found = {data: f"{field} as {how}" for field, value in values.items() if len(value) >= 5 for data, how in shapes(value).items()}
    for field, value in values.items():
        found[field.encode() + len(value).to_bytes(2, "big") + value.encode()] = f"{field} in the answers"
    return found


def _check_writes(log, values, programs, said):
    """`said`: what must be among the writes, or nothing was watched."""
    wanted = _wanted(values)
    count, wrote, seen, heard = 0, 0, b"", False
    for line, strings in calls(log):
        count += 1
        for data in [*strings, b"".join(strings)]:  # a value may be cut in two by writev
            heard = heard or said in data
            for shape, what in wanted.items():
                if shape in data:
                    raise Failure(f"{log.name}: {what} in {line[:60].decode('utf-8', 'replace')}")
        wrote += sum(len(data) for data in strings)
        if re.search(rb"\bmmap\(", line) and b"MAP_SHARED" in line and b"PROT_WRITE" in line:
            if not SHARED_WRITABLE.search(_path_of(line)) and b"MAP_ANONYMOUS" not in line:
                raise Failure(f"{log.name}: maps a file for writing: {line.decode('utf-8', 'replace').strip()} ({_path_of(line)!r})")
        if re.search(rb"\b(ptrace|process_vm_writev|io_uring_setup)\(", line):
            raise Failure(f"{log.name}: bytes could leave unseen: {line[:100]!r}")
        if b"execve(" in line:
            seen += b"\n".join(strings)
    for program in programs:
        if program.encode() not in seen:
            raise Failure(f"{program} was not traced")
    if not wrote or not heard:
        raise Failure(f"{log.name} holds {wrote} bytes of writes, but not {said!r}")
    return count


def _path_of(line):
    """The path that -y adds to a descriptor; -xx writes it in hex too."""
    found = re.search(rb"<((?:\\x[0-9a-f]{2})+)>", line)
    return bytes.fromhex(found.group(1).replace(rb"\x", b"").decode()) + b">" if found else line


def _core_files(since):
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    folders = {Path.cwd(), Path("/var/crash"), Path("/var/lib/systemd/coredump"), Path("/tmp")}
    if pattern.startswith("/"):
        folders.add(Path(pattern).parent)
    for folder in folders:
        if folder.is_dir():
            yield from (path for path in folder.glob("*core*") if path.is_file() and path.stat().st_mtime >= since)


def _swap():
    """Devices and files of swap that are in use."""
    return [line.split()[0] for line in Path("/proc/swaps").read_text().splitlines()[1:]]


def nothing_of_a_form_on_disk(scene):
    since = os.stat(scene.desk.root).st_mtime
    values = secrets.answers()
    logs = {"relay": scene.desk.tools / "relay.trace", "console": scene.desk.tools / "console.trace"}
    scene.relay.prefix = traced(logs["relay"])
    console, shop = _play(scene, values, traced(logs["console"]))
    running = [console.process.pid, scene.relay.process.pid, *children(scene.relay.process.pid)]
    for pid in running:  # not even a page of it may lie in swap
        swapped = re.search(r"VmSwap:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
        locked = re.search(r"VmLck:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
        same(bool(swapped and locked), True, f"what the system says of {pid}")
        if int(swapped.group(1)) and _swap():
            for device in _swap():
                _search_device(device, values)
    shop.close()
    same(console.close(), 0, "exit code of the console")
    scene.relay.stop()
    for log in logs.values():
        until(lambda log=log: b"+++ exited" in _tail(log) or not _traced_now(log), "the tracer has written all", 20)
    # What the visitor wrote is sealed before it is written: its sealed form is among the writes, itself it is not.
    counted = _check_writes(logs["relay"], {**values, "line": LINE}, ["sealdesk-relay", "sealdesk-exchange"], _stored(scene.relay))
    counted += _check_writes(logs["console"], values, ["sealdesk"], b"Card number, hidden")
    hits, looked = search([desk.root for desk in scene.desks] + [scene.relay.data], _long(values), [desk.tools for desk in scene.desks])
    cores = list(_core_files(since))
    more, others = search([path for path in ("/tmp", "/var/tmp", "/dev/shm") if os.path.isdir(path)], _long(values), _foreign(scene))
    if hits or more or cores:
        raise Failure("found on disk:\n" + "\n".join(f"  {path}: {how}" for path, _, how in hits + more) + "".join(f"\n  {core}" for core in cores))
    print(f"{counted} calls and {looked + others} files searched; swap in use: {_swap() or 'none'}")


def _tail(log):
    with open(log, "rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 4096))
        return file.read()


def _traced_now(log):
    done = subprocess.run(["pgrep", "-f", f"strace .*{log}"], capture_output=True, check=False)
    return done.returncode == 0


def _search_device(device, values):
    wanted = _wanted(values)
    with open(device, "rb") as swap:
        rest = b""
        while block := swap.read(1 << 24):
            for shape, what in wanted.items():
                if shape in rest + block:
                    raise Failure(f"{what} in {device}")
            rest = block[-256:]


def _foreign(scene):
    """What was below /tmp before, or belongs to other programs: what our programs write is below the desk, and what they write
    elsewhere is in the trace."""
    ours = scene.desk.root
    return [path for path in Path("/tmp").iterdir() if path != ours and path.lstat().st_mtime < os.stat(ours).st_ctime - 1] + \
        [desk.tools for desk in scene.desks]


need_root()
play(nothing_of_a_form_on_disk)
