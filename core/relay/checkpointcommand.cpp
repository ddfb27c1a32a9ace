#include "core/relay/checkpointcommand.h"

#include "core/relay/limits.h"

namespace sealdesk::relay {

void CheckpointCommand::run(const std::string &line, std::function<void(bool)> done)
{
    m_runs.emplace_back(m_scheduler);
    const auto run = std::prev(m_runs.end());
    run->done = std::move(done);
    ChildLauncher::Watch watch;
    watch.line = [](std::string_view) {}; // what it prints is its own affair
    watch.ended = [this, run](int exitCode) { ended(run, exitCode == 0); };
    run->child = m_launcher.start("/bin/sh", {"-c", m_command, "sealdesk-checkpoint", line}, std::move(watch));
    if (!run->child) {
        run->limit.start(std::chrono::milliseconds(0), [this, run] { ended(run, false); });
        return;
    }
    // Its end is not awaited: what it does then is too late.
    run->limit.start(std::chrono::milliseconds(limits::checkpointCommandMs), [this, run] { ended(run, false); });
}

void CheckpointCommand::ended(Runs::iterator run, bool kept)
{
    const auto done = std::move(run->done);
    m_runs.erase(run); // ends the child, if it is still there
    done(kept);
}

} // namespace sealdesk::relay
