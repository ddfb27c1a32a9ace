// Path, query and Origin of strangers: whatever gets a door must be exactly one of the three addresses.
#include "core/edge/target.h"
#include "core/exchange/doors.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace sealdesk;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t split = text.find('\n');
    const auto target = edge::parseTarget(text.substr(0, split));
    if (!target)
        return 0;
    const std::optional<std::string_view> origin =
        split == std::string_view::npos ? std::nullopt : std::optional(text.substr(split + 1));
    const auto door = exchange::doorFor(target->path, target->query, origin);
    if (door && (text.find('?') != std::string_view::npos && !target->query.empty()))
        std::abort();
    if (door && (*door == exchange::Door::Frame) != (origin == "null"))
        std::abort();
    if (door && *door != exchange::Door::Frame && origin)
        std::abort();
    return 0;
}
