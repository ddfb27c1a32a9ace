// ChunkCipher: the pieces of an archive's stream, AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar,
// Rogaway, Vizár, 2015): the nonce is the piece's number and whether it is the last. A piece that was moved, left out,
// put in, or made the last one does not open.
#pragma once

#include "core/base/bytes.h"
#include "core/secret/secretbuffer.h"

#include <memory>
#include <optional>

namespace sealdesk::backup {

class ChunkCipher {
public:
    // nullopt when OpenSSL fails. The key serves one archive, and one direction.
    [[nodiscard]] static std::optional<ChunkCipher> forSealing(const secret::SecretBuffer &key);
    [[nodiscard]] static std::optional<ChunkCipher> forOpening(const secret::SecretBuffer &key);
    ChunkCipher(ChunkCipher &&) noexcept;
    ChunkCipher &operator=(ChunkCipher &&) noexcept;
    ~ChunkCipher();

    // `out` becomes the ciphertext and its tag.
    [[nodiscard]] bool seal(std::uint64_t number, bool last, ByteView plain, Bytes &out);
    // False: not authentic at this place; `out` is wiped then.
    [[nodiscard]] bool open(std::uint64_t number, bool last, ByteView sealed, Bytes &out);

private:
    struct Context;
    explicit ChunkCipher(std::unique_ptr<Context> context);
    std::unique_ptr<Context> m_context;
};

} // namespace sealdesk::backup
