#include "core/secret/pages.h"

#include "core/secret/wipe.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace sealdesk::secret::pages {

namespace {

int secretDescriptor()
{
#ifdef SYS_memfd_secret
    return static_cast<int>(syscall(SYS_memfd_secret, O_CLOEXEC));
#else
    return -1;
#endif
}

// memfd_secret (Linux 5.14 and later, where the kernel allows it): pages that even root cannot read
// through /proc. They are locked and left out of dumps by nature.
bool commitHidden(void *address, std::size_t bytes)
{
    const int descriptor = secretDescriptor();
    if (descriptor < 0) {
        return false;
    }
    void *fresh = MAP_FAILED;
    if (ftruncate(descriptor, static_cast<off_t>(bytes)) == 0) {
        fresh = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    }
    close(descriptor);
    if (fresh == MAP_FAILED) {
        return false;
    }
    // Mapped elsewhere first: a failed MAP_FIXED would leave a hole in the reservation.
    if (madvise(fresh, bytes, MADV_DONTFORK) != 0 ||
        mremap(fresh, bytes, bytes, MREMAP_MAYMOVE | MREMAP_FIXED, address) == MAP_FAILED) {
        munmap(fresh, bytes);
        return false;
    }
    wipe(address, bytes); // touches every page now, not in the middle of a decryption
    return true;
}

Result<void, SecretError> commitLocked(void *address, std::size_t bytes)
{
    if (mprotect(address, bytes, PROT_READ | PROT_WRITE) != 0) {
        return fail(SecretError::ProtectFailed);
    }
    const bool excluded = madvise(address, bytes, MADV_DONTDUMP) == 0 && madvise(address, bytes, MADV_DONTFORK) == 0;
    if (excluded && mlock(address, bytes) == 0) {
        return {};
    }
    mprotect(address, bytes, PROT_NONE);
    return fail(excluded ? SecretError::LockFailed : SecretError::ProtectFailed);
}

struct WholePages {
    void *address;
    std::size_t bytes;
};

WholePages outwards(void *address, std::size_t bytes)
{
    const std::uintptr_t mask = size() - 1;
    const auto start = reinterpret_cast<std::uintptr_t>(address);
    const std::uintptr_t first = start & ~mask;
    const std::uintptr_t last = (start + bytes + mask) & ~mask;
    return {static_cast<std::byte *>(address) - (start - first), last - first};
}

} // namespace

std::size_t size()
{
    static const auto bytes = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return bytes;
}

void *reserve(std::size_t bytes)
{
    void *address = mmap(nullptr, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return address == MAP_FAILED ? nullptr : address;
}

Result<void, SecretError> commit(void *address, std::size_t bytes)
{
    if (commitHidden(address, bytes)) {
        return {};
    }
    return commitLocked(address, bytes);
}

Result<void, SecretError> commitForStack(void *address, std::size_t bytes) { return commitLocked(address, bytes); }

void release(void *address, std::size_t bytes) { munmap(address, bytes); }

Result<void, SecretError> lockForeign(void *address, std::size_t bytes)
{
    const WholePages whole = outwards(address, bytes);
    if (mlock(whole.address, whole.bytes) != 0) {
        return fail(SecretError::LockFailed);
    }
    if (madvise(whole.address, whole.bytes, MADV_DONTDUMP) != 0) {
        munlock(whole.address, whole.bytes);
        return fail(SecretError::ProtectFailed);
    }
    return {};
}

void unlockForeign(void *address, std::size_t bytes)
{
    const WholePages whole = outwards(address, bytes);
    munlock(whole.address, whole.bytes);
    madvise(whole.address, whole.bytes, MADV_DODUMP);
}

std::optional<std::size_t> lockLimit()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3]{};
    const bool known = syscall(SYS_capget, &header, sets) == 0;
    rlimit limit{};
    // CAP_IPC_LOCK (root, or given to the file) stands above the limit.
    if ((known && (sets[0].effective & (1U << CAP_IPC_LOCK)) != 0) || getrlimit(RLIMIT_MEMLOCK, &limit) != 0 ||
        limit.rlim_cur == RLIM_INFINITY) {
        return std::nullopt;
    }
    return limit.rlim_cur;
}

bool hiddenFromKernel()
{
    const int descriptor = secretDescriptor();
    if (descriptor >= 0) {
        close(descriptor);
    }
    return descriptor >= 0;
}

} // namespace sealdesk::secret::pages
