#include "core/seal/ids.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstdlib>

namespace sealdesk::seal {

void fillRandom(std::span<std::uint8_t> bytes)
{
    // Nothing this program signs or seals is safe without randomness.
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
        std::abort();
    }
}

Hash sha256(ByteView bytes)
{
    std::array<std::uint8_t, limits::hashBytes> digest{};
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1) {
        std::abort(); // out of memory
    }
    return *Hash::fromBytes(digest);
}

} // namespace sealdesk::seal
