"""Tracing: `strace` on our programs. What they write, to whatever it may be, and which files they map for writing."""
import re
import shutil

from .waiting import Failure

# Everything by which bytes leave a process: to files, pipes, sockets, and names of files.
WRITING = ("write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,sendfile,splice,vmsplice,tee,copy_file_range,open,openat,openat2,creat,"
           "mmap,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,mknod,mknodat,setxattr,fsetxattr,lsetxattr,"
           "memfd_create,execve,process_vm_writev,ptrace,io_uring_setup")
LONGEST = 1 << 20  # bytes of one call that are recorded
WORD = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


def traced(log):
    """A prefix for a command: it runs as itself (its id is the one that was started), the tracer stands aside."""
    if not shutil.which("strace"):
        raise Failure("strace is not installed")
    return ["strace", "-D", "-f", "-qq", "-xx", "-y", "-s", str(LONGEST), "-e", f"trace={WRITING}", "-o", str(log)]


def calls(log):
    """(text before the first string, bytes of all its strings) of each call."""
    with open(log, "rb") as file:
        for line in file:
            strings = []
            for match in WORD.finditer(line):
                if match.group(2):
                    raise Failure(f"a call wrote more than is recorded: {line[:80]!r}")
                strings.append(bytes.fromhex(match.group(1).replace(rb"\x", b"").decode()))
            yield line, strings
