// The configuration parser: no input may do more than fail.
#include "core/exchange/config.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using sealdesk::exchange::Config;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto config = Config::parse(text);
    if (config && (config->listen.empty() || config->certificatePath.empty() || config->keyPath.empty()))
        std::abort();
    if (!config && describe(config.error()).empty())
        std::abort();
    return 0;
}
