// A stored hash of any bytes: no crash, no unbounded cost, no match. Costs above the cheapest are cut
// off before the derivation, which is not what is tested here.
#include "core/policy/passwordhash.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray tagged(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (tagged.size() > 80) {
        return 0; // long enough to be well-formed: each such run costs half a second
    }
    const auto verdict = sealdesk::policy::verifyPassword(u"password", tagged);
    if (!verdict.ok() || verdict->matches) {
        std::abort();
    }
    return 0;
}
