// Lines of the second place, which anybody may have written.
#include "core/audit/checkpoint.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data),
                                           static_cast<qsizetype>(std::min<std::size_t>(size, 4096)));
    const auto checkpoint = sealdesk::audit::Checkpoint::fromLine(text);
    if (checkpoint && checkpoint->line() != text) {
        std::abort();
    }
    return 0;
}
