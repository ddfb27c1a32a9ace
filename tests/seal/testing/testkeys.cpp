#include "tests/seal/testing/testkeys.h"

#include "core/seal/p256.h"
#include "core/secret/secretscope.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace sealdesk::seal {

namespace {

Bytes publicPoint(const BIGNUM *scalar)
{
    EC_GROUP *group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1);
    EC_POINT *point = EC_POINT_new(group);
    EC_POINT_mul(group, point, scalar, nullptr, nullptr, nullptr);
    Bytes bytes(limits::publicKeyBytes);
    EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, bytes.data(), bytes.size(), nullptr);
    EC_POINT_free(point);
    EC_GROUP_free(group);
    return bytes;
}

} // namespace

Hash testScalar(std::string_view name) { return sha256(asBytes(name)); }

PkeyPtr privateFromScalar(ByteView scalar)
{
    const BignumPtr number(BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), nullptr));
    const Bytes point = publicPoint(number.get());
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, number.get());
    OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    return PkeyPtr(key);
}

SigningKey testSigningKey(std::string_view name)
{
    const PkeyPtr key = privateFromScalar(testScalar(name).bytes());
    const Pkcs8Ptr info(EVP_PKEY2PKCS8(key.get()));
    unsigned char *der = nullptr;
    const int length = i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der);
    auto signing = SigningKey::fromPkcs8(ByteView(der, static_cast<std::size_t>(length)));
    OPENSSL_free(der);
    return std::move(signing).value();
}

TicketKey testTicketKey(std::string_view name)
{
    return std::move(TicketKey::fromRaw(testScalar(name).bytes())).value();
}

FormKey FormKeyVectors::fromScalar(ByteView scalar)
{
    const auto scope = secret::SecretScope::enter();
    FormKey::Key key(privateFromScalar(scalar).release());
    const auto publicKey = PublicKey::fromPoint(p256::pointOf(key.get()));
    return FormKey(std::move(key), *publicKey);
}

} // namespace sealdesk::seal
