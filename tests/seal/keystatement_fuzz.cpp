// Foreign bytes as a KeyStatement: parse() never reads beyond them, and what it accepts it gives back
// byte for byte.
#include "core/seal/keystatement.h"

#include <algorithm>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const sealdesk::ByteView input(data, size);
    const auto parsed = sealdesk::seal::KeyStatement::parse(input);
    if (parsed.ok() && !std::ranges::equal(parsed->encoded(), input)) {
        std::abort();
    }
    return 0;
}
