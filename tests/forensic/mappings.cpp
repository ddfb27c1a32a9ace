#include "tests/forensic/mappings.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace sealdesk::forensic {

namespace {

constexpr std::size_t windowBytes = 16 * 1024 * 1024;

// "7f00-7f10 rw-p 00000000 00:00 0   [heap]"
std::optional<Mapping> headOf(const std::string &line)
{
    Mapping mapping;
    unsigned long long first = 0;
    unsigned long long last = 0;
    if (std::sscanf(line.c_str(), "%llx-%llx ", &first, &last) != 2) {
        return std::nullopt;
    }
    mapping.first = first;
    mapping.last = last;
    std::istringstream words(line);
    std::string range;
    std::string offset;
    std::string device;
    std::string inode;
    words >> range >> mapping.permissions >> offset >> device >> inode;
    std::getline(words >> std::ws, mapping.path);
    return mapping;
}

void readFlags(const std::string &line, Mapping &mapping)
{
    std::istringstream words(line);
    for (std::string word; words >> word;) {
        mapping.locked = mapping.locked || word == "lo";
        mapping.undumped = mapping.undumped || word == "dd";
    }
}

} // namespace

std::optional<std::vector<Mapping>> mappingsOf(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps");
    std::vector<Mapping> found;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmFlags:") && !found.empty()) {
            readFlags(line, found.back());
        } else if (const auto head = headOf(line)) {
            found.push_back(*head);
        }
    }
    return found.empty() ? std::nullopt : std::optional(std::move(found));
}

Memory::Memory(int pid) : m_descriptor(open(("/proc/" + std::to_string(pid) + "/mem").c_str(), O_RDONLY | O_CLOEXEC)) {}

Memory::~Memory()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

bool Memory::walk(const Mapping &mapping, std::size_t overlap, const Use &use) const
{
    std::vector<std::uint8_t> window(std::min<std::uint64_t>(mapping.size(), windowBytes));
    std::uint64_t address = mapping.first;
    while (address < mapping.last) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(window.size(), mapping.last - address));
        std::size_t got = 0;
        while (got < wanted) {
            const auto count =
                pread(m_descriptor, window.data() + got, wanted - got, static_cast<off_t>(address + got));
            if (count <= 0) {
                return false;
            }
            got += static_cast<std::size_t>(count);
        }
        use(std::span(window.data(), got), address);
        if (address + got >= mapping.last) {
            break;
        }
        address += got - overlap;
    }
    return true;
}

} // namespace sealdesk::forensic
