#include "tests/forensic/keyhunt.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

#include <algorithm>

namespace sealdesk::forensic {

namespace {

constexpr std::size_t keyBytes = 32;
constexpr std::size_t step = 8; // keys are kept in words
// A key is random: 32 bytes with fewer different values are something else.
constexpr std::size_t leastDifferent = 16;

bool looksRandom(View bytes)
{
    std::array<bool, 256> seen{};
    std::size_t different = 0;
    for (const std::uint8_t byte : bytes) {
        different += seen[byte] ? 0 : 1;
        seen[byte] = true;
    }
    return different >= leastDifferent;
}

} // namespace

struct KeyHunt::Parts {
    EC_GROUP *group = EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1);
    EC_POINT *wanted = EC_POINT_new(group);
    EC_POINT *tried = EC_POINT_new(group);
    BIGNUM *scalar = BN_new();
    BN_CTX *context = BN_CTX_new();

    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts()
    {
        BN_CTX_free(context);
        BN_free(scalar);
        EC_POINT_free(tried);
        EC_POINT_free(wanted);
        EC_GROUP_free(group);
    }
};

KeyHunt::KeyHunt(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}
KeyHunt::KeyHunt(KeyHunt &&) noexcept = default;
KeyHunt::~KeyHunt() = default;

std::optional<KeyHunt> KeyHunt::forPublicKey(View point)
{
    auto parts = std::make_unique<Parts>();
    if (EC_POINT_oct2point(parts->group, parts->wanted, point.data(), point.size(), parts->context) != 1) {
        return std::nullopt;
    }
    return KeyHunt(std::move(parts));
}

bool KeyHunt::fits(const Bytes &scalar) const
{
    return BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), m->scalar) != nullptr &&
           BN_cmp(m->scalar, EC_GROUP_get0_order(m->group)) < 0 &&
           EC_POINT_mul(m->group, m->tried, m->scalar, nullptr, nullptr, m->context) == 1 &&
           EC_POINT_cmp(m->group, m->tried, m->wanted, m->context) == 0;
}

std::optional<KeyHunt::Caught> KeyHunt::search(View window) const
{
    for (std::size_t at = 0; at + keyBytes <= window.size(); at += step) {
        const View bytes = window.subspan(at, keyBytes);
        if (!looksRandom(bytes)) {
            continue;
        }
        Bytes scalar(bytes.begin(), bytes.end());
        if (fits(scalar)) {
            return Caught{std::move(scalar), at};
        }
        std::ranges::reverse(scalar);
        if (fits(scalar)) {
            return Caught{std::move(scalar), at};
        }
    }
    return std::nullopt;
}

} // namespace sealdesk::forensic
