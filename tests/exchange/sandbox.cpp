// sandbox PROGRAM ARGUMENTS...: runs a program as poor as a unit with every restriction can make it: no file system
// that can be written, no byte into any file, next to no environment (no HOME), no other programs, no new rights; a
// system call that changes a file or opens one for writing kills it. `sandbox --check FILE` says whether all of that
// holds.
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

int failed(const char *what)
{
    std::fprintf(stderr, "sandbox: %s: %s\n", what, std::strerror(errno));
    return 1;
}

// linux/mount.h and sys/mount.h cannot be included together.
struct MountAttributes {
    std::uint64_t set = 0;
    std::uint64_t clear = 0;
    std::uint64_t propagation = 0;
    std::uint64_t userNamespace = 0;
};
constexpr std::uint64_t readOnly = 0x1; // MOUNT_ATTR_RDONLY
constexpr int recursive = 0x8000;       // AT_RECURSIVE

bool makeReadOnly()
{
    MountAttributes attributes;
    attributes.set = readOnly;
    const bool alone = unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) == 0;
    return alone && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           syscall(SYS_mount_setattr, AT_FDCWD, "/", recursive, &attributes, sizeof attributes) == 0;
}

// What a program that writes no file and starts no other has no use for.
constexpr int forbidden[] = {SYS_creat,
                             SYS_mkdir,
                             SYS_mkdirat,
                             SYS_rmdir,
                             SYS_rename,
                             SYS_renameat,
                             SYS_renameat2,
                             SYS_unlink,
                             SYS_unlinkat,
                             SYS_link,
                             SYS_linkat,
                             SYS_symlink,
                             SYS_symlinkat,
                             SYS_truncate,
                             SYS_ftruncate,
                             SYS_fallocate,
                             SYS_mknod,
                             SYS_mknodat,
                             SYS_chmod,
                             SYS_fchmod,
                             SYS_fchmodat,
                             SYS_chown,
                             SYS_fchown,
                             SYS_lchown,
                             SYS_fchownat,
                             SYS_setxattr,
                             SYS_fsetxattr,
                             SYS_lsetxattr,
                             SYS_utime,
                             SYS_utimensat,
                             SYS_mount,
                             SYS_umount2,
                             SYS_pivot_root,
                             SYS_chroot,
                             SYS_ptrace,
                             SYS_process_vm_readv,
                             SYS_process_vm_writev,
                             SYS_fork,
                             SYS_vfork,
                             SYS_bpf,
                             SYS_init_module,
                             SYS_finit_module,
                             SYS_kexec_load,
                             SYS_reboot,
                             SYS_swapon,
                             SYS_swapoff,
                             SYS_setuid,
                             SYS_setgid,
                             SYS_io_uring_setup,
                             SYS_openat2};

constexpr std::uint32_t writingFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

void killWhenWriting(std::vector<sock_filter> &rules, int call, std::size_t flagsArgument)
{
    const auto flagsAt =
        static_cast<std::uint32_t>(offsetof(seccomp_data, args) + flagsArgument * sizeof(seccomp_data::args[0]));
    rules.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 4));
    rules.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, flagsAt));
    rules.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writingFlags, 0, 1));
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
}

bool forbidCalls()
{
    std::vector<sock_filter> rules;
    rules.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (const int call : forbidden) {
        rules.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1));
        rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    }
    killWhenWriting(rules, SYS_open, 1);
    killWhenWriting(rules, SYS_openat, 2);
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{.len = static_cast<unsigned short>(rules.size()), .filter = rules.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

// In a child, whose end tells: did opening for writing kill it?
bool killedByWriting(const char *path)
{
    const pid_t child = static_cast<pid_t>(syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr));
    if (child == 0) {
        (void)open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
}

int check(const char *path)
{
    // Before the filter: the file system itself says no.
    const int descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0 || errno != EROFS) {
        return failed("a file could be opened for writing");
    }
    if (!forbidCalls()) {
        return failed("seccomp");
    }
    if (!killedByWriting(path)) {
        return failed("opening for writing was not punished");
    }
    std::puts("holds");
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("Usage: sandbox PROGRAM ARGUMENTS... | --check FILE\n", stderr);
        return 2;
    }
    const rlimit nothing{0, 0};
    if (!makeReadOnly()) {
        return failed("read-only file system");
    }
    if (setrlimit(RLIMIT_FSIZE, &nothing) != 0) {
        return failed("file size limit");
    }
    if (count == 3 && std::strcmp(arguments[1], "--check") == 0) {
        return check(arguments[2]);
    }
    if (chdir("/") != 0 || !forbidCalls()) {
        return failed("seccomp");
    }
    // A sanitizer's leak search would trace the program.
    char noLeakSearch[] = "ASAN_OPTIONS=detect_leaks=0";
    char *environment[] = {noLeakSearch, nullptr};
    execve(arguments[1], arguments + 1, environment);
    return failed(arguments[1]);
}
