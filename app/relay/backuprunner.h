// ProgramRunner: `sealdesk-backup backup --config FILE`, started by the relay on its schedule. It is not ended with the
// relay: it would leave a command with half an archive. Its words go to our standard error.
#pragma once

#include "core/relay/backupkeeper.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace sealdesk::relay {

class ProgramRunner final : public BackupRunner {
public:
    explicit ProgramRunner(std::vector<std::string> words) : m_words(std::move(words)) {} // the program comes first
    [[nodiscard]] bool start() override;
    [[nodiscard]] std::optional<int> ended() override;

private:
    std::vector<std::string> m_words;
    pid_t m_process = -1;
};

} // namespace sealdesk::relay
