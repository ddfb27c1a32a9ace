// Any bytes, any direction: a parser answers with a message or a named error, and what it accepts
// names itself.
#include "core/protocol/wire.h"

#include <cstdint>
#include <cstdlib>

using namespace sealdesk::wire;

namespace {

template <class Parsed>
void check(const Parsed &parsed)
{
    if (parsed.ok() && messageName(parsed.value()).isEmpty()) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView frame(data + 1, static_cast<qsizetype>(size - 1));
    switch (data[0] % 5) {
    case 0:
        check(parseVisitorToRelay(frame));
        break;
    case 1:
        check(parseOperatorToRelay(frame));
        break;
    case 2:
        check(parseRelayToOperator(frame));
        break;
    case 3:
        check(parseFrameToExchange(frame));
        break;
    default:
        check(parseConsoleToExchange(frame));
        break;
    }
    return 0;
}
