// A configuration and a user name of any bytes: what is accepted is valid, and an escaped name changes neither the
// shape of a filter nor that of a DN.
#include "core/directory/config.h"
#include "core/directory/escape.h"
#include "core/directory/ldapsyntax.h"

#include <algorithm>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sealdesk::directory;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto config = parseConfig(text);
    if (config.ok() ? !validate(*config).empty() : config.error().empty()) {
        std::abort();
    }
    if (isGoodName(text)) {
        const std::string filter = fillIn("(uid={user})", escapeForFilter(text));
        const std::string dn = comparableDn(fillIn("uid={user},dc=a", escapeForDn(text)));
        if (!isFilter(filter) || std::ranges::count(filter, '(') != 1 || !dn.ends_with(",dc=a")) {
            std::abort();
        }
    }
    return 0;
}
