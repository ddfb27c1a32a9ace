// Foreign bytes as a recovery file, and as what one holds inside: never a crash. The key derivation is left out, it
// sees nothing of the bytes but its parameters, which the parser has bounded.
#include <cstdlib>

#include "core/client/recoveryfile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sealdesk::client;
    const auto box = parseRecoveryFile({reinterpret_cast<const char *>(data), size});
    if (box.ok() && (box->costLog2 > 20 || box->blockSize != 8 || box->parallel != 1)) {
        std::abort();
    }
    const auto content = parseRecoveryContent({data, size});
    if (content.ok() && content->current.publicKey() == content->next.publicKey()) {
        std::abort();
    }
    return 0;
}
