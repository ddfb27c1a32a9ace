#include "tests/secret/testing.h"

#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace sealdesk::secret {

namespace {

// No core files, and no sanitizer's report in place of the signal.
void dieQuietly()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    for (const int number : {SIGSEGV, SIGBUS, SIGABRT}) {
        std::signal(number, SIG_DFL);
    }
}

int statusOf(const std::function<int()> &body)
{
    const pid_t child = fork();
    if (child == 0) {
        dieQuietly();
        _exit(body());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

bool childDiesOf(int signal, const std::function<void()> &body)
{
    const int status = statusOf([&] {
        body();
        return 0;
    });
    return WIFSIGNALED(status) && WTERMSIG(status) == signal;
}

int childExit(const std::function<int()> &body)
{
    const int status = statusOf(body);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool limitLockedMemory(std::size_t bytes)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[2]{};
    if (syscall(SYS_capget, &header, sets) != 0) {
        return false;
    }
    sets[0].effective &= ~(1u << CAP_IPC_LOCK);
    sets[0].permitted &= ~(1u << CAP_IPC_LOCK);
    const rlimit limit{bytes, bytes};
    return setrlimit(RLIMIT_MEMLOCK, &limit) == 0 && syscall(SYS_capset, &header, sets) == 0;
}

std::string kernelFlags(const void *address)
{
    std::ifstream maps("/proc/self/smaps");
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t first = 0;
        std::uintptr_t last = 0;
        char dash = 0;
        std::istringstream head(line);
        if (head >> std::hex >> first >> dash >> last && dash == '-') {
            inside = wanted >= first && wanted < last;
        } else if (inside && line.starts_with("VmFlags:")) {
            return line.substr(8) + ' ';
        }
    }
    return {};
}

} // namespace sealdesk::secret
