#include "core/secret/scoped/scopedmalloc.h"

#include "core/secret/mallocscope.h"

#include <cerrno>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <dlfcn.h>
#include <unistd.h>

namespace hooks = sealdesk::secret::mallochooks;

// glibc's own, under the names that it keeps for replacements. They take what they are given: a block that came
// from them before main() is freed by them.
namespace {

using AskSize = size_t (*)(void *);

// The one of glibc's that has no second name.
AskSize askGlibc()
{
    static const auto ask = reinterpret_cast<AskSize>(dlsym(RTLD_NEXT, "malloc_usable_size"));
    return ask;
}

} // namespace

extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): the C library's own names
void *__libc_malloc(size_t bytes);
void __libc_free(void *block);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *block, size_t bytes);
void *__libc_memalign(size_t alignment, size_t bytes);
// NOLINTEND(bugprone-reserved-identifier)
size_t malloc_usable_size(void *block);

// What the arena aligns to; more is refused in a scope rather than taken from the heap.
static constexpr size_t arenaAlignment = 16;

[[gnu::visibility("default")]] void *malloc(size_t bytes)
{
    if (!hooks::isScoped()) [[likely]] {
        return __libc_malloc(bytes);
    }
    void *block = hooks::allocate(bytes);
    if (block == nullptr) {
        errno = ENOMEM;
    }
    return block;
}

[[gnu::visibility("default")]] void free(void *block)
{
    if (hooks::owns(block)) {
        hooks::release(block);
    } else {
        __libc_free(block);
    }
}

[[gnu::visibility("default")]] void *calloc(size_t count, size_t bytes)
{
    if (!hooks::isScoped()) [[likely]] {
        return __libc_calloc(count, bytes);
    }
    size_t all = 0;
    if (__builtin_mul_overflow(count, bytes, &all)) {
        errno = ENOMEM;
        return nullptr;
    }
    void *block = malloc(all);
    if (block != nullptr) {
        std::memset(block, 0, all);
    }
    return block;
}

[[gnu::visibility("default")]] void *realloc(void *block, size_t bytes)
{
    const bool ours = hooks::owns(block);
    if (!ours && !hooks::isScoped()) [[likely]] {
        return __libc_realloc(block, bytes);
    }
    if (block == nullptr) {
        return malloc(bytes);
    }
    if (bytes == 0) {
        free(block);
        return nullptr;
    }
    // What began in locked memory stays there, also when it grows outside a scope; an older block of the heap
    // that grows in a scope comes over.
    void *fresh = hooks::allocate(bytes);
    if (fresh == nullptr) {
        errno = ENOMEM;
        return nullptr;
    }
    const size_t held = malloc_usable_size(block);
    std::memcpy(fresh, block, held < bytes ? held : bytes);
    free(block);
    return fresh;
}

[[gnu::visibility("default")]] void *memalign(size_t alignment, size_t bytes)
{
    if (!hooks::isScoped()) [[likely]] {
        return __libc_memalign(alignment, bytes);
    }
    if (alignment > arenaAlignment) {
        errno = ENOMEM;
        return nullptr;
    }
    return malloc(bytes);
}

[[gnu::visibility("default")]] void *aligned_alloc(size_t alignment, size_t bytes)
{
    return memalign(alignment, bytes);
}

[[gnu::visibility("default")]] int posix_memalign(void **block, size_t alignment, size_t bytes)
{
    if (alignment % sizeof(void *) != 0 || alignment == 0 || (alignment & (alignment - 1)) != 0) {
        return EINVAL;
    }
    *block = memalign(alignment, bytes);
    return *block == nullptr ? ENOMEM : 0;
}

[[gnu::visibility("default")]] void *valloc(size_t bytes)
{
    return memalign(static_cast<size_t>(sysconf(_SC_PAGESIZE)), bytes);
}

[[gnu::visibility("default")]] size_t malloc_usable_size(void *block)
{
    if (hooks::owns(block)) {
        return hooks::sizeOf(block);
    }
    const auto ask = askGlibc();
    return ask != nullptr ? ask(block) : 0;
}

} // extern "C"

namespace sealdesk::secret {

bool installScopedMalloc() noexcept
{
    if (askGlibc() == nullptr) { // looked up here, and not in the middle of an allocation
        return false;
    }
    hooks::announce();
    return true;
}

} // namespace sealdesk::secret

#else

namespace sealdesk::secret {

bool installScopedMalloc() noexcept { return false; }

} // namespace sealdesk::secret

#endif
