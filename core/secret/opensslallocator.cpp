#include "core/secret/opensslallocator.h"

#include "core/secret/lockedarena.h"
#include "core/secret/secretscope.h"
#include "core/secret/wipe.h"

#include <openssl/crypto.h>

#include <atomic>
#include <cstdlib>
#include <cstring>

namespace sealdesk::secret {

namespace {

// OpenSSL's hooks carry no context, and run until the last exit handler: hence these two, and hence
// an arena that is never destroyed.
std::atomic<LockedArena *> installedArena = nullptr;
thread_local int scopeDepth = 0;

// Heap blocks carry their size in front, so that growing one inside a scope can move it.
constexpr std::size_t headerBytes = 16;

void *heapAllocate(std::size_t bytes)
{
    auto *start = static_cast<std::uint8_t *>(std::malloc(bytes + headerBytes));
    if (start == nullptr) {
        return nullptr;
    }
    std::memcpy(start, &bytes, sizeof bytes);
    return start + headerBytes;
}

std::uint8_t *heapStart(void *block) { return static_cast<std::uint8_t *>(block) - headerBytes; }

std::size_t heapSize(void *block)
{
    std::size_t bytes = 0;
    std::memcpy(&bytes, heapStart(block), sizeof bytes);
    return bytes;
}

void *allocateHook(std::size_t bytes, const char *, int)
{
    if (bytes == 0) {
        return nullptr;
    }
    if (scopeDepth > 0) {
        return installedArena.load(std::memory_order_relaxed)->allocate(bytes);
    }
    return heapAllocate(bytes);
}

void freeHook(void *block, const char *, int)
{
    if (block == nullptr) {
        return;
    }
    LockedArena *arena = installedArena.load(std::memory_order_relaxed);
    if (arena->owns(block)) {
        arena->release(block);
    } else {
        std::free(heapStart(block));
    }
}

void *reallocateHook(void *block, std::size_t bytes, const char *file, int line)
{
    if (block == nullptr) {
        return allocateHook(bytes, file, line);
    }
    if (bytes == 0) {
        freeHook(block, file, line);
        return nullptr;
    }
    LockedArena *arena = installedArena.load(std::memory_order_relaxed);
    const bool inArena = arena->owns(block);
    // A secret stays in locked memory even when its block grows after the scope.
    void *fresh = inArena || scopeDepth > 0 ? arena->allocate(bytes) : heapAllocate(bytes);
    if (fresh == nullptr) {
        return nullptr;
    }
    const std::size_t held = inArena ? arena->sizeOf(block) : heapSize(block);
    std::memcpy(fresh, block, held < bytes ? held : bytes);
    freeHook(block, file, line);
    return fresh;
}

} // namespace

Result<void, SecretError> installOpenSslAllocator()
{
    if (installedArena.load() != nullptr) {
        return {};
    }
    auto *arena = new LockedArena;
    if (const auto opened = arena->open(opensslArenaBytes); !opened) {
        delete arena;
        return opened;
    }
    installedArena = arena;
    if (CRYPTO_set_mem_functions(allocateHook, reallocateHook, freeHook) != 1) {
        installedArena = nullptr;
        delete arena;
        return fail(SecretError::AllocatorRefused);
    }
    return {};
}

OpenSslArenaUse opensslArenaUse()
{
    const LockedArena *arena = installedArena.load();
    return arena == nullptr ? OpenSslArenaUse{} : OpenSslArenaUse{arena->lockedBytes(), arena->usedBytes()};
}

Result<SecretScope, SecretError> SecretScope::enter()
{
    if (installedArena.load() == nullptr) {
        return fail(SecretError::NotInstalled);
    }
    ++scopeDepth;
    return SecretScope();
}

SecretScope::~SecretScope()
{
    if (m_active && --scopeDepth == 0) {
        wipeStack();
    }
}

bool SecretScope::isActive() { return scopeDepth > 0; }

} // namespace sealdesk::secret
