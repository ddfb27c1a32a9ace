#include "core/secret/lockedarena.h"

#include "core/secret/pages.h"
#include "core/secret/wipe.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <random>

namespace sealdesk::secret {

// Stands before each payload. `capacity` counts from the end of the header to the next header and
// includes the rear canary, which follows the `asked` bytes directly.
struct alignas(16) LockedArena::Block {
    std::uint64_t canary;
    std::size_t capacity;
    std::size_t asked; // 0 while free
    Block *before;     // the neighbour in memory
    Block *nextFree;
    Block *previousFree;
    bool isFree;

    [[nodiscard]] std::uint8_t *payload() { return reinterpret_cast<std::uint8_t *>(this + 1); }
    [[nodiscard]] const std::uint8_t *payload() const { return reinterpret_cast<const std::uint8_t *>(this + 1); }
};

namespace {

constexpr std::size_t alignment = 16;
// Small, because some systems allow 64 KiB of locked memory in all.
constexpr std::size_t growStep = 16 * 1024;
using RearCanary = std::uint64_t;

std::size_t rounded(std::size_t bytes, std::size_t unit) { return (bytes + unit - 1) / unit * unit; }

std::uint64_t randomSeed()
{
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
}

} // namespace

LockedArena::~LockedArena()
{
    if (m_base != nullptr) {
        wipe(reinterpret_cast<void *>(m_first), m_committedEnd - m_first);
        pages::release(m_base, m_reserved);
    }
}

Result<void, SecretError> LockedArena::open(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    const std::size_t page = pages::size();
    m_seed = randomSeed();
    m_reserved = rounded(bytes, page) + 2 * page;
    m_base = pages::reserve(m_reserved);
    if (m_base == nullptr) {
        return fail(SecretError::ReserveFailed);
    }
    m_first = reinterpret_cast<std::uintptr_t>(m_base) + page;
    m_last = reinterpret_cast<std::uintptr_t>(m_base) + m_reserved - page;
    m_committedEnd = m_first;
    if (!grow(alignment)) {
        pages::release(m_base, m_reserved);
        m_base = nullptr;
        m_first = m_last = m_committedEnd = 0;
        return fail(SecretError::LockFailed);
    }
    return {};
}

void *LockedArena::allocate(std::size_t bytes)
{
    if (bytes == 0 || bytes > longestBlock()) {
        return nullptr;
    }
    const std::lock_guard lock(m_mutex);
    const std::size_t payload = rounded(bytes + sizeof(RearCanary), alignment);
    Block *block = findFree(payload);
    if (block == nullptr && grow(payload)) {
        block = findFree(payload);
    }
    if (block == nullptr) {
        return nullptr;
    }
    unlinkFree(block);
    split(block, payload);
    block->isFree = false;
    block->asked = bytes;
    const RearCanary rear = canaryOf(block->payload());
    std::memcpy(block->payload() + bytes, &rear, sizeof rear);
    m_used += bytes;
    return block->payload();
}

void LockedArena::release(void *pointer)
{
    const std::lock_guard lock(m_mutex);
    Block *block = static_cast<Block *>(pointer) - 1;
    check(block);
    m_used -= block->asked;
    wipe(block->payload(), block->capacity);
    block->asked = 0;
    block->isFree = true;

    if (Block *after = next(block); after != nullptr && after->isFree) {
        unlinkFree(after);
        block->capacity += sizeof(Block) + after->capacity;
        if (m_tail == after) {
            m_tail = block;
        } else {
            next(block)->before = block;
        }
        wipe(after, sizeof(Block));
    }
    if (Block *before = block->before; before != nullptr && before->isFree) {
        before->capacity += sizeof(Block) + block->capacity;
        if (m_tail == block) {
            m_tail = before;
        } else {
            next(before)->before = before;
        }
        wipe(block, sizeof(Block));
    } else {
        pushFree(block);
    }
}

std::size_t LockedArena::sizeOf(const void *pointer) const
{
    const std::lock_guard lock(m_mutex);
    const Block *block = static_cast<const Block *>(pointer) - 1;
    check(block);
    return block->asked;
}

std::size_t LockedArena::lockedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_committedEnd - m_first;
}

std::size_t LockedArena::usedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_used;
}

// A reservation is far below this; it only keeps the rounding arithmetic from wrapping.
std::size_t LockedArena::longestBlock() const { return m_last - m_first; }

LockedArena::Block *LockedArena::findFree(std::size_t payload)
{
    for (Block *block = m_free; block != nullptr; block = block->nextFree) {
        if (block->capacity >= payload) {
            return block;
        }
    }
    return nullptr;
}

bool LockedArena::grow(std::size_t payload)
{
    const std::size_t bytes = rounded(std::max(payload + sizeof(Block), growStep), pages::size());
    if (m_last - m_committedEnd < bytes || !pages::commit(reinterpret_cast<void *>(m_committedEnd), bytes)) {
        return false;
    }
    void *start = reinterpret_cast<void *>(m_committedEnd);
    m_committedEnd += bytes;
    if (m_tail != nullptr && m_tail->isFree) {
        m_tail->capacity += bytes;
        return true;
    }
    auto *block = new (start) Block{};
    block->canary = canaryOf(block);
    block->capacity = bytes - sizeof(Block);
    block->before = m_tail;
    block->isFree = true;
    m_tail = block;
    pushFree(block);
    return true;
}

void LockedArena::split(Block *block, std::size_t payload)
{
    if (block->capacity < payload + sizeof(Block) + alignment) {
        return;
    }
    auto *rest = new (block->payload() + payload) Block{};
    rest->canary = canaryOf(rest);
    rest->capacity = block->capacity - payload - sizeof(Block);
    rest->before = block;
    rest->isFree = true;
    block->capacity = payload;
    if (m_tail == block) {
        m_tail = rest;
    } else {
        next(rest)->before = rest;
    }
    pushFree(rest);
}

void LockedArena::unlinkFree(Block *block)
{
    if (block->previousFree != nullptr) {
        block->previousFree->nextFree = block->nextFree;
    } else {
        m_free = block->nextFree;
    }
    if (block->nextFree != nullptr) {
        block->nextFree->previousFree = block->previousFree;
    }
    block->nextFree = block->previousFree = nullptr;
}

void LockedArena::pushFree(Block *block)
{
    block->previousFree = nullptr;
    block->nextFree = m_free;
    if (m_free != nullptr) {
        m_free->previousFree = block;
    }
    m_free = block;
}

LockedArena::Block *LockedArena::next(Block *block) const
{
    if (block == m_tail) {
        return nullptr;
    }
    return reinterpret_cast<Block *>(block->payload() + block->capacity);
}

std::uint64_t LockedArena::canaryOf(const void *address) const
{
    return m_seed ^ reinterpret_cast<std::uintptr_t>(address);
}

void LockedArena::check(const Block *block) const
{
    // Each test makes the next one safe to do.
    RearCanary rear = 0;
    const bool whole =
        block->canary == canaryOf(block) && !block->isFree && block->asked + sizeof rear <= block->capacity;
    if (whole) {
        std::memcpy(&rear, block->payload() + block->asked, sizeof rear);
    }
    if (!whole || rear != canaryOf(block->payload())) {
        std::abort(); // overrun, or freed twice
    }
}

} // namespace sealdesk::secret
