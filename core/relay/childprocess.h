// ChildProcess: a program of ours that runs beside us. It gets standard input (which ends with us),
// standard output (read by us) and our standard error, and no other descriptor.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::edge {
class Loop;
}

namespace sealdesk::relay {

class ChildProcess {
public:
    virtual ~ChildProcess() = default;
    // Asks it to end (SIGTERM).
    virtual void terminate() = 0;
    // Ends it (SIGKILL).
    virtual void kill() = 0;
};

class ChildLauncher {
public:
    static constexpr int noExitCode = -1;
    struct Watch {
        std::function<void(std::string_view)> line; // of its standard output
        std::function<void(int exitCode)> ended;    // once, when it is gone; noExitCode when a signal ended it
    };
    virtual ~ChildLauncher() = default;
    // nullptr when it cannot be started. Watch is called on the loop, never inside this call. Destroying the
    // object ends the child at once, without a call.
    [[nodiscard]] virtual std::unique_ptr<ChildProcess>
    start(const std::string &program, const std::vector<std::string> &arguments, Watch watch) = 0;
};

// On the operating system's own means.
[[nodiscard]] std::unique_ptr<ChildLauncher> makeChildLauncher(edge::Loop &loop);

} // namespace sealdesk::relay
