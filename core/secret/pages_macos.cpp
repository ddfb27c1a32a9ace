#include "core/secret/pages.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdint>

namespace sealdesk::secret::pages {

namespace {

struct WholePages {
    void *address;
    std::size_t bytes;
};

WholePages outwards(void *address, std::size_t bytes)
{
    const std::uintptr_t mask = size() - 1;
    const auto first = reinterpret_cast<std::uintptr_t>(address) & ~mask;
    const auto last = (reinterpret_cast<std::uintptr_t>(address) + bytes + mask) & ~mask;
    return {reinterpret_cast<void *>(first), last - first};
}

} // namespace

std::size_t size()
{
    static const auto bytes = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return bytes;
}

void *reserve(std::size_t bytes)
{
    void *address = mmap(nullptr, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);
    return address == MAP_FAILED ? nullptr : address;
}

Result<void, SecretError> commit(void *address, std::size_t bytes)
{
    if (mprotect(address, bytes, PROT_READ | PROT_WRITE) != 0) {
        return fail(SecretError::ProtectFailed);
    }
    // Zeroed by the kernel when the wired pages go; not inherited by child processes.
    const bool excluded =
        madvise(address, bytes, MADV_ZERO_WIRED_PAGES) == 0 && minherit(address, bytes, VM_INHERIT_NONE) == 0;
    if (excluded && mlock(address, bytes) == 0) {
        return {};
    }
    mprotect(address, bytes, PROT_NONE);
    return fail(excluded ? SecretError::LockFailed : SecretError::ProtectFailed);
}

Result<void, SecretError> commitForStack(void *address, std::size_t bytes) { return commit(address, bytes); }

void release(void *address, std::size_t bytes) { munmap(address, bytes); }

// macOS has no exclusion of a range from dumps; hardenProcess() turns them off altogether.
Result<void, SecretError> lockForeign(void *address, std::size_t bytes)
{
    const WholePages whole = outwards(address, bytes);
    if (mlock(whole.address, whole.bytes) != 0) {
        return fail(SecretError::LockFailed);
    }
    return {};
}

void unlockForeign(void *address, std::size_t bytes)
{
    const WholePages whole = outwards(address, bytes);
    munlock(whole.address, whole.bytes);
}

std::optional<std::size_t> lockLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(limit.rlim_cur);
}

bool hiddenFromKernel() { return false; }

} // namespace sealdesk::secret::pages
