// LockedArena: many small blocks in locked memory, for OpenSSL inside a SecretScope.
//
// Address space is reserved once, between guard pages; pages are locked as they are needed and
// stay locked. Every block has canaries and is wiped when freed; a broken canary ends the program.
// When no more memory can be locked, allocate() answers nullptr and never gives ordinary memory.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>
#include <cstdint>
#include <mutex>

namespace sealdesk::secret {

class LockedArena {
public:
    // Neither copied nor moved: its address is known to OpenSSL.
    LockedArena() = default;
    LockedArena(const LockedArena &) = delete;
    LockedArena &operator=(const LockedArena &) = delete;
    ~LockedArena();

    // Reserves `bytes` of address space and locks the first step of it.
    [[nodiscard]] Result<void, SecretError> open(std::size_t bytes);

    [[nodiscard]] void *allocate(std::size_t bytes);
    // Precondition: owns(block).
    void release(void *block);
    [[nodiscard]] std::size_t sizeOf(const void *block) const;

    // Lock-free: safe to ask for any pointer of the program.
    [[nodiscard]] bool owns(const void *pointer) const
    {
        const auto address = reinterpret_cast<std::uintptr_t>(pointer);
        return address >= m_first && address < m_last;
    }

    [[nodiscard]] std::size_t lockedBytes() const;
    [[nodiscard]] std::size_t usedBytes() const;

private:
    struct Block;

    [[nodiscard]] std::size_t longestBlock() const;
    [[nodiscard]] Block *findFree(std::size_t payload);
    [[nodiscard]] bool grow(std::size_t payload);
    void split(Block *block, std::size_t payload);
    void unlinkFree(Block *block);
    void pushFree(Block *block);
    [[nodiscard]] Block *next(Block *block) const;
    [[nodiscard]] std::uint64_t canaryOf(const void *address) const;
    void check(const Block *block) const;

    mutable std::mutex m_mutex;
    void *m_base = nullptr;
    std::size_t m_reserved = 0;
    std::uintptr_t m_first = 0; // the usable range, committed or not
    std::uintptr_t m_last = 0;
    std::uintptr_t m_committedEnd = 0;
    Block *m_free = nullptr;
    Block *m_tail = nullptr; // the last block before m_committedEnd
    std::size_t m_used = 0;
    std::uint64_t m_seed = 0;
};

} // namespace sealdesk::secret
