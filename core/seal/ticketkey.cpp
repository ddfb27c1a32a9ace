#include "core/seal/ticketkey.h"

#include "core/seal/opensslptr.h"

namespace sealdesk::seal {

namespace {

constexpr std::size_t rawBytes = 32;

// Ed25519 takes the whole message at once.
Bytes joined(std::string_view context, ByteView message)
{
    Bytes whole(context.begin(), context.end());
    whole.insert(whole.end(), message.begin(), message.end());
    return whole;
}

} // namespace

void TicketKey::Free::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }

Result<ControlKey, SealError> ControlKey::fromBytes(ByteView bytes)
{
    const ErrorQueueMark mark;
    const auto raw = Raw::fromBytes(bytes);
    if (!raw || !PkeyPtr(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes.data(), bytes.size()))) {
        return fail(SealError::BadKey);
    }
    return ControlKey(*raw);
}

bool ControlKey::verify(std::string_view context, ByteView message, const Signature &signature) const
{
    const ErrorQueueMark mark;
    const PkeyPtr key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, m_bytes.bytes().data(), m_bytes.bytes().size()));
    const DigestContextPtr digest(EVP_MD_CTX_new());
    const Bytes whole = joined(context, message);
    return key && digest && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(digest.get(), signature.bytes().data(), signature.bytes().size(), whole.data(),
                            whole.size()) == 1;
}

Result<TicketKey, SealError> TicketKey::fromKey(Key key)
{
    std::array<std::uint8_t, rawBytes> raw{};
    std::size_t length = raw.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), raw.data(), &length) != 1) {
        return fail(SealError::CryptoFailed);
    }
    const auto publicKey = ControlKey::fromBytes(ByteView(raw).first(length));
    if (!publicKey) {
        return fail(publicKey.error());
    }
    return TicketKey(std::move(key), *publicKey);
}

Result<TicketKey, SealError> TicketKey::generate()
{
    return fromKey(Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")));
}

Result<TicketKey, SealError> TicketKey::fromRaw(ByteView bytes)
{
    if (bytes.size() != rawBytes) {
        return fail(SealError::BadKey);
    }
    return fromKey(Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes.data(), bytes.size())));
}

Result<Bytes, SealError> TicketKey::raw() const
{
    Bytes bytes(rawBytes);
    std::size_t length = bytes.size();
    if (EVP_PKEY_get_raw_private_key(m_key.get(), bytes.data(), &length) != 1 || length != rawBytes) {
        return fail(SealError::CryptoFailed);
    }
    return bytes;
}

Result<Signature, SealError> TicketKey::sign(std::string_view context, ByteView message) const
{
    const ErrorQueueMark mark;
    const DigestContextPtr digest(EVP_MD_CTX_new());
    const Bytes whole = joined(context, message);
    std::array<std::uint8_t, limits::signatureBytes> raw{};
    std::size_t length = raw.size();
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(digest.get(), raw.data(), &length, whole.data(), whole.size()) != 1 || length != raw.size()) {
        return fail(SealError::CryptoFailed);
    }
    return *Signature::fromBytes(raw);
}

} // namespace sealdesk::seal
