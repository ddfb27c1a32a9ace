// CommandTarget: a command of the administrator's own (`/bin/sh -c`), which has the archive as its standard input and
// carries it away. Its standard output goes to our standard error. It runs in a process group of its own, and is killed
// with all that it started when it takes nothing for too long, or when the archive cannot be finished: it must not take
// half an archive for a whole one.
#pragma once

#include "core/backup/target.h"

#include <chrono>
#include <memory>
#include <string>
#include <sys/types.h>

namespace sealdesk::backup {

class CommandTarget final : public Target {
public:
    // `command` must come from the administrator. SIGPIPE must be ignored by the program.
    [[nodiscard]] static Result<std::unique_ptr<CommandTarget>, TargetError> start(const std::string &command,
                                                                                   std::chrono::milliseconds stall);
    ~CommandTarget() override;
    CommandTarget(const CommandTarget &) = delete;
    CommandTarget &operator=(const CommandTarget &) = delete;
    [[nodiscard]] Result<void, TargetError> write(ByteView bytes) override;
    [[nodiscard]] Result<void, TargetError> finish(const FileKey &key) override;

private:
    CommandTarget(pid_t process, int input, std::chrono::milliseconds stall)
        : m_process(process), m_input(input), m_stall(stall)
    {
    }
    void closeInput();
    pid_t m_process;
    int m_input;
    std::chrono::milliseconds m_stall;
};

} // namespace sealdesk::backup
