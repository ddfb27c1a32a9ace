#include "core/edge/target.h"

#include "core/edge/limits.h"

namespace sealdesk::edge {

namespace {

bool isPathCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '~' || c == '-';
}

// Each segment but the last must have a name, and none may climb.
bool isPlainPath(std::string_view path)
{
    if (path.empty() || path.front() != '/')
        return false;
    std::size_t begin = 1;
    while (true) {
        const std::size_t end = path.find('/', begin);
        const bool last = end == std::string_view::npos;
        const std::string_view segment = path.substr(begin, last ? std::string_view::npos : end - begin);
        if (segment == "." || segment == ".." || (segment.empty() && !last))
            return false;
        for (const char c : segment)
            if (!isPathCharacter(c))
                return false;
        if (last)
            return true;
        begin = end + 1;
    }
}

} // namespace

std::optional<Target> parseTarget(std::string_view raw)
{
    if (raw.size() > limits::targetBytes)
        return std::nullopt;
    Target target;
    const std::size_t mark = raw.find('?');
    target.path = raw.substr(0, mark);
    if (mark != std::string_view::npos)
        target.query = raw.substr(mark + 1);
    if (!isPlainPath(target.path))
        return std::nullopt;
    for (const char c : target.query)
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return std::nullopt;
    return target;
}

} // namespace sealdesk::edge
