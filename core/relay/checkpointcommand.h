// CheckpointCommand: a command of the administrator's that carries the audit log's checkpoints to another place, such
// as another host. The shell runs it once for each; the line is its first argument ("$1"), and it gets nothing else.
//
// Kept means: it ended by itself, with exit code 0, within limits::checkpointCommandMs.
#pragma once

#include "core/relay/childprocess.h"
#include "core/relay/timer.h"

#include <functional>
#include <list>
#include <string>

namespace sealdesk::relay {

class CheckpointCommand {
public:
    CheckpointCommand(ChildLauncher &launcher, Scheduler &scheduler, std::string command)
        : m_launcher(launcher), m_scheduler(scheduler), m_command(std::move(command))
    {
    }
    CheckpointCommand(const CheckpointCommand &) = delete;
    CheckpointCommand &operator=(const CheckpointCommand &) = delete;

    // `done` is called once, never inside this call.
    void run(const std::string &line, std::function<void(bool kept)> done);

private:
    struct Run {
        explicit Run(Scheduler &scheduler) : limit(scheduler) {}
        std::unique_ptr<ChildProcess> child;
        std::function<void(bool)> done;
        Timer limit;
    };
    using Runs = std::list<Run>;
    void ended(Runs::iterator run, bool kept);

    ChildLauncher &m_launcher;
    Scheduler &m_scheduler;
    std::string m_command;
    Runs m_runs; // more than one only when the hour's is slow and the relay ends
};

} // namespace sealdesk::relay
