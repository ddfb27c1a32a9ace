#include "tests/seal/memorysearch.h"

#include "core/seal/fixedid.h"

#include <fstream>
#include <sstream>

namespace sealdesk {

namespace {

struct Mapping {
    std::string line;
    const volatile std::uint8_t *first;
    std::size_t bytes;
    bool searched;
    bool locked = false;
};

std::vector<Mapping> mappings()
{
    std::vector<Mapping> found;
    std::ifstream maps("/proc/self/smaps");
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t first = 0;
        std::uintptr_t last = 0;
        char dash = 0;
        std::string rights;
        std::istringstream head(line);
        if (head >> std::hex >> first >> dash >> last >> rights && dash == '-') {
            // What was never writable is as the file on disk; the kernel's own pages are not ours.
            const bool searched = rights.starts_with("rw") && line.find("[v") == std::string::npos;
            found.push_back({.line = line,
                             .first = reinterpret_cast<const volatile std::uint8_t *>(first),
                             .bytes = last - first,
                             .searched = searched});
        } else if (!found.empty() && line.starts_with("VmFlags:")) {
            found.back().locked = (line + ' ').find(" lo ") != std::string::npos;
        }
    }
    return found;
}

__attribute__((no_sanitize("address"))) bool standsAt(const volatile std::uint8_t *at, const SplitValue &value,
                                                      std::size_t stride)
{
    for (std::size_t i = 0; i < value.key.size(); ++i) {
        if ((at[i * stride] ^ value.key[i]) != value.masked[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

SplitValue randomDigits(std::size_t length)
{
    SplitValue value{Bytes(length), Bytes(length)};
    seal::fillRandom(value.key);
    seal::fillRandom(value.masked);
    for (std::size_t i = 0; i < length; ++i) {
        // The digit exists in a register only.
        value.masked[i] = static_cast<std::uint8_t>(('0' + value.masked[i] % 10) ^ value.key[i]);
    }
    return value;
}

std::vector<Sighting> searchMemory(const SplitValue &value, std::size_t stride)
{
    std::vector<Sighting> sightings;
    const std::size_t span = (value.key.size() - 1) * stride + 1;
    for (const Mapping &mapping : mappings()) {
        for (std::size_t at = 0; mapping.searched && at + span <= mapping.bytes; ++at) {
            if (standsAt(mapping.first + at, value, stride)) {
                sightings.push_back({mapping.line, mapping.locked});
            }
        }
    }
    return sightings;
}

} // namespace sealdesk
