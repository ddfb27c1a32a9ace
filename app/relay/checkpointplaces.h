// CheckpointPlaces: the second place of the audit log's checkpoints: a file that is only ever added to, the system's
// log, from where it may be carried to another host, and a command that carries it there.
#pragma once

#include "core/relay/auditkeeper.h"
#include "core/relay/checkpointcommand.h"

#include <filesystem>
#include <memory>

namespace sealdesk::relay {

class CheckpointPlaces final : public CheckpointCopies {
public:
    // Without a command: nullptr.
    CheckpointPlaces(std::filesystem::path file, bool systemLog, std::unique_ptr<CheckpointCommand> command);
    ~CheckpointPlaces() override;
    CheckpointPlaces(const CheckpointPlaces &) = delete;
    CheckpointPlaces &operator=(const CheckpointPlaces &) = delete;
    // To every place; not kept when one of them failed. The file is on the disk when it returns.
    void write(const QString &line, std::function<void(bool kept)> done) override;

private:
    [[nodiscard]] bool append(const std::string &line) const;

    std::filesystem::path m_file;
    bool m_systemLog;
    std::unique_ptr<CheckpointCommand> m_command;
};

} // namespace sealdesk::relay
