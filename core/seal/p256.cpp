#include "core/seal/p256.h"

#include "core/seal/limits.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <cstring>

namespace sealdesk::seal::p256 {

namespace {

constexpr char groupName[] = "prime256v1";
constexpr std::uint8_t uncompressed = 0x04;

} // namespace

PkeyPtr publicKey(ByteView point)
{
    if (point.size() != limits::publicKeyBytes || point[0] != uncompressed) {
        return nullptr;
    }
    // OpenSSL's parameters are not const, but are only read here.
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, const_cast<char *>(groupName), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, const_cast<std::uint8_t *>(point.data()),
                                          point.size()),
        OSSL_PARAM_construct_end()};
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        return nullptr;
    }
    return PkeyPtr(key);
}

Bytes pointOf(const EVP_PKEY *key)
{
    char group[32] = {};
    std::size_t length = 0;
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, &length) != 1 ||
        std::strcmp(group, groupName) != 0) {
        return {};
    }
    BIGNUM *x = nullptr;
    BIGNUM *y = nullptr;
    // From the coordinates, so that a key stored with a compressed point reads the same.
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &x);
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &y);
    const BignumPtr ownX(x);
    const BignumPtr ownY(y);
    constexpr int coordinate = 32;
    Bytes point(limits::publicKeyBytes);
    point[0] = uncompressed;
    if (!ownX || !ownY || BN_bn2binpad(ownX.get(), point.data() + 1, coordinate) != coordinate ||
        BN_bn2binpad(ownY.get(), point.data() + 1 + coordinate, coordinate) != coordinate) {
        return {};
    }
    return point;
}

PkeyPtr generate() { return PkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", groupName)); }

} // namespace sealdesk::seal::p256
