#include "core/secret/secretbuffer.h"

#include "core/secret/pages.h"
#include "core/secret/wipe.h"

#include <algorithm>
#include <cstdlib>

namespace sealdesk::secret {

namespace {

// The bytes end at the rear guard page (up to alignment); the slack on both sides holds a pattern
// that is checked before the memory goes, so that a small overrun does not pass unseen either.
constexpr std::size_t alignment = 16;
constexpr std::uint8_t slackPattern = 0xdb;

std::size_t rounded(std::size_t bytes, std::size_t unit) { return (bytes + unit - 1) / unit * unit; }

struct Slack {
    std::span<std::uint8_t> front;
    std::span<std::uint8_t> rear;
};

Slack slackOf(void *base, std::size_t reserved, std::uint8_t *data, std::size_t bytes)
{
    auto *first = static_cast<std::uint8_t *>(base) + pages::size();
    auto *last = static_cast<std::uint8_t *>(base) + reserved - pages::size();
    return {{first, data}, {data + bytes, last}};
}

bool holdsPattern(std::span<const std::uint8_t> slack)
{
    return std::ranges::all_of(slack, [](std::uint8_t byte) { return byte == slackPattern; });
}

} // namespace

Result<SecretBuffer, SecretError> SecretBuffer::allocate(std::size_t bytes)
{
    if (bytes == 0 || bytes > maxSecretBytes) {
        return fail(SecretError::TooLarge);
    }
    const std::size_t page = pages::size();
    const std::size_t middle = rounded(rounded(bytes, alignment) + alignment, page);
    const std::size_t reserved = middle + 2 * page;
    void *base = pages::reserve(reserved);
    if (base == nullptr) {
        return fail(SecretError::ReserveFailed);
    }
    auto *first = static_cast<std::uint8_t *>(base) + page;
    if (const auto committed = pages::commit(first, middle); !committed) {
        pages::release(base, reserved);
        return fail(committed.error());
    }
    std::uint8_t *data = first + middle - rounded(bytes, alignment);
    const Slack slack = slackOf(base, reserved, data, bytes);
    std::ranges::fill(slack.front, slackPattern);
    std::ranges::fill(slack.rear, slackPattern);
    return SecretBuffer(base, reserved, data, bytes);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_base(std::exchange(other.m_base, nullptr)), m_reserved(std::exchange(other.m_reserved, 0)),
      m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_base = std::exchange(other.m_base, nullptr);
        m_reserved = std::exchange(other.m_reserved, 0);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBuffer::~SecretBuffer() { wipe(); }

void SecretBuffer::wipe() noexcept
{
    if (m_base == nullptr) {
        return;
    }
    const Slack slack = slackOf(m_base, m_reserved, m_data, m_size);
    const bool intact = holdsPattern(slack.front) && holdsPattern(slack.rear);
    secret::wipe(m_data, m_size);
    if (!intact) {
        std::abort(); // someone wrote past the end: nothing in this process can be trusted now
    }
    pages::release(m_base, m_reserved);
    m_base = nullptr;
    m_reserved = 0;
    m_data = nullptr;
    m_size = 0;
}

} // namespace sealdesk::secret
