// Scratch: a private directory (mode 0700) that files are restored into, and which vanishes unless it is moved into its
// place. Held by one process at a time; what a killed one left is cleared by the next.
#pragma once

#include "core/backup/content.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace sealdesk::backup {

enum class ScratchError { Busy, Occupied, NotPermitted, DiskFull, Failed };
[[nodiscard]] std::string_view describe(ScratchError error);

class Scratch final : public FileSink {
public:
    // Busy: another process works in it.
    [[nodiscard]] static Result<std::unique_ptr<Scratch>, ScratchError> make(const std::filesystem::path &path);
    ~Scratch() override;
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] Result<void, BackupError> begin(const PackedFile &file) override;
    [[nodiscard]] Result<void, BackupError> write(ByteView bytes) override;
    [[nodiscard]] Result<void, BackupError> end() override;
    // All of it at once, onto nothing or an empty directory. Occupied: something is there.
    [[nodiscard]] Result<void, ScratchError> moveTo(const std::filesystem::path &place);

private:
    Scratch(std::filesystem::path path, int folder) : m_path(std::move(path)), m_folder(folder) {}
    void clear() const;
    std::filesystem::path m_path;
    int m_folder;
    int m_file = -1;
    bool m_moved = false;
};

} // namespace sealdesk::backup
