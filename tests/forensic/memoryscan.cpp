// memoryscan: looks through every readable mapping of some processes. What to look for comes on standard
// input, a line each, fields parted by tabs (never in the arguments, which others can read):
//
//   bytes  LABEL  HEX                         affine    LABEL  SIZE  STRIDE  DIFFERENCE,DIFFERENCE,...
//   pixels LABEL  HEX OF 32-BIT PIXELS        coverage  LABEL  CLASSES (a digit 0-2 each)
//   key    LABEL  HEX OF A PUBLIC POINT       pid       NAME   PID
//
// Output: `scanned NAME BYTES LOCKED`, `unread NAME PATH BYTES LOCKED UNDUMPED`, then `copied`: from here on the
// processes may do what they like; `hit NAME LABEL ADDRESS LOCKED UNDUMPED PATH`, `key LABEL HEX`. Exit code 1:
// something could not be done.
#include "tests/forensic/keyhunt.h"
#include "tests/forensic/mappings.h"
#include "tests/forensic/needles.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <sstream>

using namespace sealdesk::forensic;

namespace {

constexpr std::size_t overlap = 64 * 1024; // longer than any needle
constexpr std::size_t pageBytes = 4096;
constexpr std::size_t hitsShown = 20; // of one needle in one process

struct Hunt {
    std::string label;
    KeyHunt hunt;
};

struct Task {
    ByteNeedles bytes;
    std::vector<AffineNeedle> affine;
    PixelNeedles pixels;
    std::vector<CoverageNeedle> coverage;
    std::vector<Hunt> keys;
    std::vector<std::pair<std::string, int>> processes;
};

std::optional<Bytes> fromHex(const std::string &text)
{
    Bytes bytes;
    for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
        unsigned value = 0;
        if (std::sscanf(text.c_str() + at, "%2x", &value) != 1) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>(value));
    }
    return text.size() % 2 == 0 ? std::optional(bytes) : std::nullopt;
}

std::string toHex(const Bytes &bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x", byte);
        text += two;
    }
    return text;
}

std::vector<std::string> fieldsOf(const std::string &line)
{
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');) {
        fields.push_back(field);
    }
    return fields;
}

bool take(Task &task, const std::vector<std::string> &fields)
{
    if (fields.size() < 3) {
        return false;
    }
    const std::string &kind = fields[0];
    const std::string &label = fields[1];
    if (kind == "pid") {
        task.processes.emplace_back(label, std::stoi(fields[2]));
        return true;
    }
    if (kind == "affine" && fields.size() == 5) {
        AffineNeedle needle{
            .label = label, .size = std::stoi(fields[2]), .stride = std::stoul(fields[3]), .differences = {}};
        std::istringstream numbers(fields[4]);
        for (std::string number; std::getline(numbers, number, ',');) {
            needle.differences.push_back(std::stoll(number));
        }
        task.affine.push_back(needle);
        return needle.isValid();
    }
    if (kind == "coverage") {
        CoverageNeedle needle{.label = label, .classes = {}};
        for (const char digit : fields[2]) {
            needle.classes.push_back(static_cast<std::uint8_t>(digit - '0'));
        }
        task.coverage.push_back(needle);
        return needle.isValid();
    }
    const auto bytes = fromHex(fields[2]);
    if (!bytes) {
        return false;
    }
    if (kind == "key") {
        auto hunt = KeyHunt::forPublicKey(*bytes);
        if (hunt) {
            task.keys.push_back({label, std::move(*hunt)});
        }
        return hunt.has_value();
    }
    return kind == "bytes" ? task.bytes.add(label, *bytes) : kind == "pixels" && task.pixels.add(label, *bytes);
}

// The parts of a window that are not all zero, in whole pages with one page of zeros on either side: most of a
// program's memory was never used, and no needle is zeros alone.
std::vector<std::pair<std::size_t, std::size_t>> usedParts(View window)
{
    static constexpr std::array<std::uint8_t, pageBytes> zeros{};
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    for (std::size_t at = 0; at < window.size(); at += pageBytes) {
        const std::size_t size = std::min(pageBytes, window.size() - at);
        if (std::memcmp(window.data() + at, zeros.data(), size) == 0) {
            continue;
        }
        const std::size_t first = at - std::min(at, pageBytes);
        const std::size_t last = std::min(window.size(), at + 2 * pageBytes);
        if (!parts.empty() && parts.back().second >= first) {
            parts.back().second = last;
        } else {
            parts.emplace_back(first, last);
        }
    }
    return parts;
}

void lookAt(const Task &task, View window, const Mapping &mapping, const Found &found)
{
    task.bytes.search(window, found);
    for (const AffineNeedle &needle : task.affine) {
        needle.search(window, found);
    }
    task.pixels.search(window, found);
    searchCoverage(task.coverage, window, found);
    if (!mapping.locked) {
        return;
    }
    for (const Hunt &key : task.keys) {
        if (const auto caught = key.hunt.search(window)) {
            std::cout << "key\t" << key.label << '\t' << toHex(caught->key) << '\n';
        }
    }
}

struct Part {
    std::size_t mapping = 0;
    std::uint64_t address = 0;
    Bytes bytes;
};

struct Copy {
    std::string name;
    std::vector<Mapping> mappings;
    std::vector<Part> parts;
};

// All that may hold something, copied before anything is looked for: a process that stood still for as long as a search
// takes would think that its computer had slept.
std::optional<Copy> copyOf(const std::string &name, int pid)
{
    auto mappings = mappingsOf(pid);
    const Memory memory(pid);
    if (!mappings || !memory.isOpen()) {
        std::cerr << name << " (" << pid << ") cannot be read; run as root\n";
        return std::nullopt;
    }
    Copy copy{.name = name, .mappings = std::move(*mappings), .parts = {}};
    std::uint64_t read = 0;
    std::uint64_t locked = 0;
    for (std::size_t n = 0; n < copy.mappings.size(); ++n) {
        const Mapping &mapping = copy.mappings[n];
        locked += mapping.locked ? mapping.size() : 0;
        if (!mapping.isReadable()) {
            continue;
        }
        const bool whole = memory.walk(mapping, overlap, [&](View window, std::uint64_t address) {
            for (const auto &[first, last] : usedParts(window)) {
                const View part = window.subspan(first, last - first);
                copy.parts.push_back({n, address + first, Bytes(part.begin(), part.end())});
            }
        });
        if (whole) {
            read += mapping.size();
        } else {
            std::cout << "unread\t" << name << '\t' << mapping.path << '\t' << mapping.size() << '\t' << mapping.locked
                      << '\t' << mapping.undumped << '\n';
        }
    }
    std::cout << "scanned\t" << name << '\t' << read << '\t' << locked << '\n';
    return read > 0 ? std::optional(std::move(copy)) : std::nullopt;
}

void search(const Task &task, const Copy &copy)
{
    std::unordered_map<std::string, std::size_t> shown;
    for (const Part &part : copy.parts) {
        const Mapping &mapping = copy.mappings[part.mapping];
        lookAt(task, part.bytes, mapping, [&](const std::string &label, std::size_t at) {
            if (++shown[label] <= hitsShown) {
                std::cout << "hit\t" << copy.name << '\t' << label << '\t' << std::hex << part.address + at << std::dec
                          << '\t' << mapping.locked << '\t' << mapping.undumped << '\t' << mapping.path << '\n';
            }
        });
    }
}

} // namespace

int main()
{
    Task task;
    for (std::string line; std::getline(std::cin, line);) {
        if (!take(task, fieldsOf(line))) {
            std::cerr << "not understood or too short to be looked for: " << line.substr(0, 60) << '\n';
            return 1;
        }
    }
    std::vector<Copy> copies;
    for (const auto &[name, pid] : task.processes) {
        if (auto copy = copyOf(name, pid)) {
            copies.push_back(std::move(*copy));
        }
    }
    std::cout << "copied" << std::endl;
    for (const Copy &copy : copies) {
        search(task, copy);
    }
    return !copies.empty() && copies.size() == task.processes.size() ? 0 : 1;
}
