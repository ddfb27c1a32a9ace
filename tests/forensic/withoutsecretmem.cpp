// withoutsecretmem PROGRAM ARGUMENTS...: runs a program on a kernel that seems to have no memfd_secret, as older ones
// have none. Locked memory is then ordinary locked pages, which root can read, and so a test can.
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("Usage: withoutsecretmem PROGRAM ARGUMENTS...\n", stderr);
        return 2;
    }
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_memfd_secret, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (ENOSYS & SECCOMP_RET_DATA)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{.len = sizeof rules / sizeof rules[0], .filter = rules};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) {
        std::perror("withoutsecretmem: seccomp");
        return 1;
    }
    execv(arguments[1], arguments + 1);
    std::perror(arguments[1]);
    return 1;
}
