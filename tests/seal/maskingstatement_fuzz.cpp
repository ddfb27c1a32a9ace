// Masking statements from the relay, which the console must not trust, and from consoles.
#include "core/seal/maskingstatement.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto statement = sealdesk::seal::MaskingStatement::parse({data, size});
    // What parses is spelled in exactly one way, and without a key nothing is believed.
    if (statement.ok() && (statement->encoded() != sealdesk::Bytes(data, data + size) ||
                           statement->verify({}, statement->body().issuedMs).ok())) {
        __builtin_trap();
    }
    return 0;
}
