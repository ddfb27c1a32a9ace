#include "core/seal/open/hmac.h"

#include "core/seal/opensslptr.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>

namespace sealdesk::seal {

bool hmacSha256(ByteView key, std::initializer_list<ByteView> pieces, HmacOutput output)
{
    // An empty key and 32 zero bytes are the same key to HMAC; OpenSSL wants a pointer.
    static constexpr std::array<std::uint8_t, limits::hashBytes> emptyKey{};
    if (key.empty()) {
        key = emptyKey;
    }
    const MacPtr mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    const MacContextPtr context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                     OSSL_PARAM_construct_end()};
    if (!context || EVP_MAC_init(context.get(), key.data(), key.size(), parameters) != 1) {
        return false;
    }
    for (const ByteView piece : pieces) {
        if (!piece.empty() && EVP_MAC_update(context.get(), piece.data(), piece.size()) != 1) {
            return false;
        }
    }
    std::size_t length = 0;
    return EVP_MAC_final(context.get(), output.data(), &length, output.size()) == 1 && length == output.size();
}

} // namespace sealdesk::seal
