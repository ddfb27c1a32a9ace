#include "core/secret/mallocscope.h"

#include "core/secret/lockedarena.h"

#include <atomic>

namespace sealdesk::secret {

namespace {

// malloc() carries no context and is called until the last exit handler: hence these, and hence an arena
// that is never taken down.
std::atomic<LockedArena *> preparedArena = nullptr;
std::atomic<bool> ourMalloc = false;
thread_local int depth = 0;

} // namespace

Result<void, SecretError> MallocScope::prepare()
{
    if (isPrepared()) {
        return {};
    }
    if (!ourMalloc) {
        return fail(SecretError::NotInstalled);
    }
    auto *arena = new LockedArena;
    if (const auto opened = arena->open(mallocArenaBytes); !opened) {
        delete arena;
        return opened;
    }
    void *first = arena->allocate(mallocArenaFirstBytes);
    if (first == nullptr) {
        delete arena;
        return fail(SecretError::LockFailed);
    }
    arena->release(first); // the pages stay locked
    preparedArena = arena;
    return {};
}

bool MallocScope::isPrepared() { return preparedArena.load() != nullptr; }

const LockedArena *MallocScope::arena() { return preparedArena.load(); }

std::size_t MallocScope::residueBytes()
{
    const LockedArena *arena = preparedArena.load();
    return arena == nullptr ? 0 : arena->usedBytes();
}

void MallocScope::keepForThread() noexcept { ++depth; }

MallocScope::MallocScope() noexcept { ++depth; }

MallocScope::~MallocScope() { --depth; }

namespace mallochooks {

void announce() noexcept { ourMalloc = true; }

bool isScoped() noexcept { return depth > 0; }

void *allocate(std::size_t bytes) noexcept
{
    return preparedArena.load(std::memory_order_relaxed)->allocate(bytes == 0 ? 1 : bytes);
}

bool owns(const void *block) noexcept
{
    const LockedArena *arena = preparedArena.load(std::memory_order_relaxed);
    return arena != nullptr && arena->owns(block);
}

void release(void *block) noexcept { preparedArena.load(std::memory_order_relaxed)->release(block); }

std::size_t sizeOf(const void *block) noexcept { return preparedArena.load(std::memory_order_relaxed)->sizeOf(block); }

} // namespace mallochooks

} // namespace sealdesk::secret
