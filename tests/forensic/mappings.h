// Mappings: what a process has mapped, with the marks that the kernel gives to each piece, and its bytes.
//
// For a test that looks for secrets: what cannot be read is said to be so, never passed over in silence.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sealdesk::forensic {

struct Mapping {
    std::uint64_t first = 0;
    std::uint64_t last = 0; // one past the end
    std::string permissions;
    std::string path;
    bool locked = false;   // VmFlags lo
    bool undumped = false; // VmFlags dd

    [[nodiscard]] std::uint64_t size() const { return last - first; }
    [[nodiscard]] bool isReadable() const { return permissions.starts_with('r'); }
};

// nullopt: there is no such process, or it is not ours to read.
[[nodiscard]] std::optional<std::vector<Mapping>> mappingsOf(int pid);

// Memory: /proc/PID/mem of one process.
class Memory {
public:
    explicit Memory(int pid);
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    using Use = std::function<void(std::span<const std::uint8_t> bytes, std::uint64_t address)>;
    // Hands out all of it in windows that overlap by `overlap`. False: some of it could not be read.
    [[nodiscard]] bool walk(const Mapping &mapping, std::size_t overlap, const Use &use) const;

private:
    int m_descriptor;
};

} // namespace sealdesk::forensic
