// KeyHunt: finds the private key of a public one in memory, by trying what stands there: each 32 bytes k, in
// both byte orders, with k·G = the public point. So a test knows a key that no program would tell it.
#pragma once

#include "tests/forensic/needles.h"

#include <memory>
#include <optional>

struct ec_group_st;
struct ec_point_st;
struct bignum_ctx;

namespace sealdesk::forensic {

class KeyHunt {
public:
    // `point`: uncompressed, 65 bytes. nullopt when it is none of P-256.
    [[nodiscard]] static std::optional<KeyHunt> forPublicKey(View point);
    KeyHunt(KeyHunt &&) noexcept;
    ~KeyHunt();

    // The key, big endian, and where it stands in the window.
    struct Caught {
        Bytes key;
        std::size_t at = 0;
    };
    [[nodiscard]] std::optional<Caught> search(View window) const;

private:
    struct Parts;
    explicit KeyHunt(std::unique_ptr<Parts> parts);
    [[nodiscard]] bool fits(const Bytes &scalar) const;
    std::unique_ptr<Parts> m;
};

} // namespace sealdesk::forensic
