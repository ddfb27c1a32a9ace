#include "core/backup/filekey.h"

#include "core/backup/primitives.h"

#include <algorithm>

namespace sealdesk::backup {

namespace {

constexpr std::size_t saltBytes = 16;
constexpr std::size_t wrappedBytes = keyBytes + tagBytes;
constexpr std::size_t passphraseWrapBytes = 3 + saltBytes + wrappedBytes;
constexpr std::size_t recipientWrapBytes = keyBytes + keyBytes + wrappedBytes; // to whom, of which pair, the key
constexpr std::string_view wrapInfo = "sealdesk-backup-x25519-1";
constexpr std::string_view macInfo = "sealdesk-backup-header-1";
constexpr std::string_view payloadInfo = "sealdesk-backup-payload-1";

// HKDF over the shared secret; both public keys go in, so that a wrap is of no use for another recipient.
secret::SecretBuffer sharedKey(ByteView own, ByteView peer, ByteView ephemeral, ByteView recipient)
{
    Bytes salt(ephemeral.begin(), ephemeral.end());
    salt.insert(salt.end(), recipient.begin(), recipient.end());
    const auto shared = makeKey([&](std::span<std::uint8_t> into) { return x25519(own, peer, into); });
    return shared.isEmpty() ? secret::SecretBuffer() : makeKey([&](std::span<std::uint8_t> into) {
        return shared.withBytes([&](ByteView secret) { return hkdf(secret, salt, wrapInfo, into); });
    });
}

secret::SecretBuffer opened(const secret::SecretBuffer &under, ByteView wrapped)
{
    return under.isEmpty() ? secret::SecretBuffer() : makeKey([&](std::span<std::uint8_t> into) {
        return under.withBytes([&](ByteView key) { return unwrapKey(key, wrapped, into); });
    });
}

secret::SecretBuffer openedBy(const secret::SecretBuffer &passphrase, ByteView body)
{
    const ScryptCost cost{body[0], body[1], body[2]};
    if (cost.log2N < 1 || cost.log2N > highestCost.log2N || cost.r < 1 || cost.r > highestCost.r || cost.p < 1 ||
        cost.p > highestCost.p) {
        return {};
    }
    return opened(makeKey([&](std::span<std::uint8_t> into) {
                      return passphrase.withBytes(
                          [&](ByteView text) { return scrypt(text, body.subspan(3, saltBytes), cost, into); });
                  }),
                  body.subspan(3 + saltBytes));
}

secret::SecretBuffer openedBy(const Identity &identity, ByteView body)
{
    const ByteView ephemeral = body.subspan(keyBytes, keyBytes);
    return identity.key().withBytes([&](ByteView own) {
        return opened(sharedKey(own, ephemeral, ephemeral, identity.recipient().key), body.subspan(2 * keyBytes));
    });
}

std::optional<Bytes> wrapped(const secret::SecretBuffer &under, const secret::SecretBuffer &key)
{
    std::optional<Bytes> out;
    if (!under.isEmpty()) {
        under.withBytes([&](ByteView outer) { key.withBytes([&](ByteView inner) { out = wrapKey(outer, inner); }); });
    }
    return out;
}

} // namespace

std::optional<FileKey> FileKey::generate()
{
    auto key = makeKey([](std::span<std::uint8_t> into) { return randomBytes(into); });
    return key.isEmpty() ? std::nullopt : std::optional(FileKey(std::move(key)));
}

std::optional<FileKey> FileKey::fromBytes(ByteView bytes)
{
    auto key = makeKey([bytes](std::span<std::uint8_t> into) {
        if (bytes.size() != into.size()) {
            return false;
        }
        std::ranges::copy(bytes, into.begin());
        return true;
    });
    return key.isEmpty() ? std::nullopt : std::optional(FileKey(std::move(key)));
}

std::optional<FileKey> FileKey::copy() const
{
    std::optional<FileKey> made;
    m_key.withBytes([&made](ByteView own) { made = fromBytes(own); });
    return made;
}

std::optional<Wrap> FileKey::wrapFor(const Recipient &recipient) const
{
    const auto pair = Identity::generate();
    if (!pair) {
        return std::nullopt;
    }
    const Recipient &ephemeral = pair->recipient();
    const auto under = pair->key().withBytes(
        [&](ByteView own) { return sharedKey(own, recipient.key, ephemeral.key, recipient.key); });
    const auto sealed = wrapped(under, m_key);
    if (!sealed) {
        return std::nullopt;
    }
    Wrap wrap{WrapKind::X25519, Bytes(recipient.key.begin(), recipient.key.end())};
    wrap.body.insert(wrap.body.end(), ephemeral.key.begin(), ephemeral.key.end());
    wrap.body.insert(wrap.body.end(), sealed->begin(), sealed->end());
    return wrap;
}

std::optional<Wrap> FileKey::wrapFor(const secret::SecretBuffer &passphrase, ScryptCost cost) const
{
    std::array<std::uint8_t, saltBytes> salt{};
    if (!randomBytes(salt)) {
        return std::nullopt;
    }
    const auto under = makeKey([&](std::span<std::uint8_t> into) {
        return passphrase.withBytes([&](ByteView text) { return scrypt(text, salt, cost, into); });
    });
    const auto sealed = wrapped(under, m_key);
    if (!sealed) {
        return std::nullopt;
    }
    Wrap wrap{WrapKind::Passphrase, {cost.log2N, cost.r, cost.p}};
    wrap.body.insert(wrap.body.end(), salt.begin(), salt.end());
    wrap.body.insert(wrap.body.end(), sealed->begin(), sealed->end());
    return wrap;
}

Result<FileKey, BackupError> FileKey::unwrap(const Header &header, ByteView headerBytes, const Unlock &unlock)
{
    bool tried = false;
    for (const Wrap &wrap : header.wraps) {
        secret::SecretBuffer key;
        if (wrap.kind == WrapKind::X25519 && unlock.identity != nullptr && wrap.body.size() == recipientWrapBytes) {
            tried = true;
            key = openedBy(*unlock.identity, wrap.body);
        } else if (wrap.kind == WrapKind::Passphrase && unlock.passphrase != nullptr &&
                   wrap.body.size() == passphraseWrapBytes) {
            tried = true;
            key = openedBy(*unlock.passphrase, wrap.body);
        }
        if (!key.isEmpty()) {
            FileKey found(std::move(key));
            return found.confirms(headerBytes) ? Result<FileKey, BackupError>(std::move(found))
                                               : fail(BackupError::HeaderDamaged);
        }
    }
    return fail(tried ? BackupError::WrongKey : BackupError::NoKey);
}

std::optional<std::array<std::uint8_t, macBytes>> FileKey::macOf(ByteView encoded) const
{
    const auto key = makeKey([this](std::span<std::uint8_t> into) {
        return m_key.withBytes([into](ByteView own) { return hkdf(own, {}, macInfo, into); });
    });
    std::optional<Hash> mac;
    if (!key.isEmpty()) {
        key.withBytes([&](ByteView under) { mac = hmac(under, encoded); });
    }
    return mac;
}

std::optional<Bytes> FileKey::seal(const Header &header) const
{
    Bytes bytes = header.encode();
    const auto mac = macOf(bytes);
    if (!mac) {
        return std::nullopt;
    }
    bytes.insert(bytes.end(), mac->begin(), mac->end());
    return bytes;
}

bool FileKey::confirms(ByteView headerBytes) const
{
    if (headerBytes.size() < macBytes) {
        return false;
    }
    const auto mac = macOf(headerBytes.first(headerBytes.size() - macBytes));
    return mac && sameBytes(*mac, headerBytes.last(macBytes));
}

secret::SecretBuffer FileKey::payloadKey(ByteView headerBytes) const
{
    const auto salt = sha256(headerBytes);
    return !salt ? secret::SecretBuffer() : makeKey([&](std::span<std::uint8_t> into) {
        return m_key.withBytes([&](ByteView own) { return hkdf(own, *salt, payloadInfo, into); });
    });
}

} // namespace sealdesk::backup
