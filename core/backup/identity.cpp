#include "core/backup/identity.h"

#include "core/backup/primitives.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace sealdesk::backup {

namespace {

constexpr std::string_view secretPrefix = "SEALDESK-BACKUP-KEY-";
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t keyLetters = 43; // 32 bytes in base64url

// By hand, from locked memory to locked memory: the common functions go through ordinary strings.
bool decodeInto(std::span<std::uint8_t> key, ByteView letters)
{
    std::uint32_t bits = 0;
    int count = 0;
    std::size_t done = 0;
    for (const std::uint8_t letter : letters) {
        const std::size_t value = alphabet.find(static_cast<char>(letter));
        if (value == std::string_view::npos) {
            return false;
        }
        bits = (bits << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFU;
        count += 6;
        if (count >= 8 && done < key.size()) {
            count -= 8;
            key[done++] = static_cast<std::uint8_t>(bits >> static_cast<unsigned>(count));
        }
    }
    return done == key.size() && (bits & ((1U << static_cast<unsigned>(count)) - 1)) == 0;
}

} // namespace

std::optional<Identity> Identity::of(secret::SecretBuffer key)
{
    Identity identity;
    const bool good = !key.isEmpty() &&
                      key.withBytes([&identity](ByteView raw) { return x25519Public(raw, identity.m_recipient.key); });
    if (!good) {
        return std::nullopt;
    }
    identity.m_key = std::move(key);
    return identity;
}

std::optional<Identity> Identity::generate()
{
    return of(makeKey([](std::span<std::uint8_t> into) { return randomBytes(into); }));
}

std::optional<Identity> Identity::fromText(const secret::SecretBuffer &text)
{
    return of(makeKey([&text](std::span<std::uint8_t> into) {
        return text.withBytes([into](ByteView all) {
            while (!all.empty() && (all.back() == '\n' || all.back() == '\r')) {
                all = all.first(all.size() - 1);
            }
            return all.size() == secretPrefix.size() + keyLetters &&
                   std::ranges::equal(all.first(secretPrefix.size()), asBytes(secretPrefix)) &&
                   decodeInto(into, all.subspan(secretPrefix.size()));
        });
    }));
}

Result<void, KeyFileError> Identity::writeNew(const std::filesystem::path &path) const
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) {
        return fail(errno == EEXIST ? KeyFileError::Exists : KeyFileError::NotWritable);
    }
    auto line = secret::SecretBuffer::allocate(secretPrefix.size() + keyLetters + 1);
    const bool written = line.ok() && line->withMutableBytes([this, file](std::span<std::uint8_t> out) {
        std::ranges::copy(asBytes(secretPrefix), out.begin());
        m_key.withBytes([out](ByteView raw) {
            std::uint32_t bits = 0;
            int count = 0;
            std::size_t at = secretPrefix.size();
            for (const std::uint8_t byte : raw) {
                bits = (bits << 8U | byte) & 0xFFFFU;
                for (count += 8; count >= 6;) {
                    count -= 6;
                    out[at++] = static_cast<std::uint8_t>(alphabet[bits >> static_cast<unsigned>(count) & 63U]);
                }
            }
            out[at] = static_cast<std::uint8_t>(alphabet[bits << static_cast<unsigned>(6 - count) & 63U]);
        });
        out.back() = '\n';
        return ::write(file, out.data(), out.size()) == static_cast<ssize_t>(out.size());
    });
    const bool kept = written && ::fsync(file) == 0;
    if (::close(file) != 0 || !kept) {
        ::unlink(path.c_str());
        return fail(KeyFileError::Failed);
    }
    return {};
}

} // namespace sealdesk::backup
