// CheckpointPlaces: the second place of the audit log's checkpoints: a file that is only ever added to, and the
// system's log, from where it may be carried to another host.
#pragma once

#include "core/relay/auditkeeper.h"

#include <filesystem>

namespace sealdesk::relay {

class CheckpointPlaces final : public CheckpointCopies {
public:
    CheckpointPlaces(std::filesystem::path file, bool systemLog);
    ~CheckpointPlaces() override;
    CheckpointPlaces(const CheckpointPlaces &) = delete;
    CheckpointPlaces &operator=(const CheckpointPlaces &) = delete;
    // To every place; false when one of them failed. The file is on the disk when it returns.
    [[nodiscard]] bool write(const QString &line) override;

private:
    [[nodiscard]] bool append(const std::string &line) const;

    std::filesystem::path m_file;
    bool m_systemLog;
};

} // namespace sealdesk::relay
