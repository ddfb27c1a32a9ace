// Targets and origins from strangers: whatever is accepted must hold what the headers promise.
#include "core/edge/origin.h"
#include "core/edge/target.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace sealdesk::edge;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto target = parseTarget(text)) {
        const std::string inside = std::string(target->path) + "/";
        if (target->path.empty() || target->path.front() != '/' || inside.find("/../") != std::string::npos ||
            inside.find("/./") != std::string::npos || target->path.find("//") != std::string_view::npos ||
            target->path.find('%') != std::string_view::npos)
            std::abort();
    }
    if (const auto origin = normalOrigin(text)) {
        // Normal means normal: once more changes nothing, and it is its own same origin.
        if (normalOrigin(*origin) != *origin || !sameOrigin(*origin, *origin) || isOpaqueOrigin(*origin))
            std::abort();
    }
    return 0;
}
