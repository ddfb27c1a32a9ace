#include "core/seal/publickey.h"

#include "core/seal/p256.h"

namespace sealdesk::seal {

namespace {

constexpr int half = 32;

// ECDSA signatures are DER inside OpenSSL and r || s everywhere else.
Bytes toDer(const Signature &signature)
{
    const EcdsaSigPtr pair(ECDSA_SIG_new());
    const ByteView raw = signature.bytes();
    BignumPtr r(BN_bin2bn(raw.data(), half, nullptr));
    BignumPtr s(BN_bin2bn(raw.data() + half, half, nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1) {
        return {};
    }
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &der);
    if (length <= 0) {
        return {};
    }
    Bytes bytes(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

Result<PublicKey, SealError> PublicKey::fromPoint(ByteView point)
{
    const ErrorQueueMark mark;
    if (!p256::publicKey(point)) {
        return fail(SealError::BadKey);
    }
    return PublicKey(*Point::fromBytes(point));
}

OrganisationId PublicKey::organisationId() const
{
    return *OrganisationId::fromBytes(keyId().bytes().first(limits::idBytes));
}

DeviceId PublicKey::deviceId() const { return *DeviceId::fromBytes(keyId().bytes().first(limits::idBytes)); }

bool PublicKey::verify(std::string_view context, ByteView message, const Signature &signature) const
{
    const ErrorQueueMark mark;
    const PkeyPtr key = p256::publicKey(bytes());
    const Bytes der = toDer(signature);
    const DigestContextPtr digest(EVP_MD_CTX_new());
    return key && !der.empty() && digest &&
           EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerifyUpdate(digest.get(), context.data(), context.size()) == 1 &&
           EVP_DigestVerifyUpdate(digest.get(), message.data(), message.size()) == 1 &&
           EVP_DigestVerifyFinal(digest.get(), der.data(), der.size()) == 1;
}

} // namespace sealdesk::seal
