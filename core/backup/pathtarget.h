// PathTarget: a file. Written under a temporary name, read back and proven, and only then given its own; it replaces
// nothing. What a killed backup left under such a temporary name is removed by the next one.
#pragma once

#include "core/backup/target.h"

#include <filesystem>
#include <memory>

namespace sealdesk::backup {

class PathTarget final : public Target {
public:
    // `file` must not exist; its directory must.
    [[nodiscard]] static Result<std::unique_ptr<PathTarget>, TargetError> open(const std::filesystem::path &file);
    ~PathTarget() override;
    PathTarget(const PathTarget &) = delete;
    PathTarget &operator=(const PathTarget &) = delete;
    [[nodiscard]] Result<void, TargetError> write(ByteView bytes) override;
    [[nodiscard]] Result<void, TargetError> finish(const FileKey &key) override;

    static constexpr std::string_view unfinishedPrefix = ".sealdesk-backup-";

private:
    PathTarget(std::filesystem::path file, std::string temporary, int descriptor)
        : m_file(std::move(file)), m_temporary(std::move(temporary)), m_descriptor(descriptor)
    {
    }
    [[nodiscard]] bool readsBack(const FileKey &key) const;
    std::filesystem::path m_file;
    std::string m_temporary;
    int m_descriptor;
};

} // namespace sealdesk::backup
