// What a person may type as an address: refused, or a wss:// address that reads back as itself.
#include <cstddef>
#include <cstdint>

#include "core/client/serveraddress.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sealdesk::client;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto address = ServerAddress::parse(typed)) {
        const auto again = ServerAddress::parse(address->text());
        if (!again || !(*again == *address) || address->operatorUrl().scheme() != QStringLiteral("wss")) {
            __builtin_trap();
        }
    }
    return 0;
}
