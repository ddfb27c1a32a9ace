#include "core/backup/commandtarget.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace sealdesk::backup {

namespace {

constexpr std::chrono::milliseconds glance{20};

// The child starts with the signals that every program expects, in a group of its own.
bool prepare(posix_spawnattr_t &attributes)
{
    sigset_t ours;
    sigset_t none;
    sigemptyset(&ours);
    for (const int number : {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM}) {
        sigaddset(&ours, number);
    }
    sigemptyset(&none);
    constexpr auto flags = static_cast<short>(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    return ::posix_spawnattr_setflags(&attributes, flags) == 0 && ::posix_spawnattr_setpgroup(&attributes, 0) == 0 &&
           ::posix_spawnattr_setsigdefault(&attributes, &ours) == 0 &&
           ::posix_spawnattr_setsigmask(&attributes, &none) == 0;
}

pid_t spawn(const std::string &command, int input)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    if (::posix_spawn_file_actions_init(&actions) != 0) {
        return -1;
    }
    if (::posix_spawnattr_init(&attributes) != 0) {
        ::posix_spawn_file_actions_destroy(&actions);
        return -1;
    }
    std::string shell = "sh";
    std::string option = "-c";
    std::string text = command;
    const std::array<char *, 4> words{shell.data(), option.data(), text.data(), nullptr};
    pid_t process = -1;
    const bool started = prepare(attributes) && ::posix_spawn_file_actions_adddup2(&actions, input, 0) == 0 &&
                         ::posix_spawn_file_actions_adddup2(&actions, 2, 1) == 0 &&
                         ::posix_spawn(&process, "/bin/sh", &actions, &attributes, words.data(), environ) == 0;
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    return started ? process : -1;
}

} // namespace

Result<std::unique_ptr<CommandTarget>, TargetError> CommandTarget::start(const std::string &command,
                                                                         std::chrono::milliseconds stall)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return fail(TargetError::Failed);
    }
    const pid_t process = spawn(command, ends[0]);
    ::close(ends[0]);
    if (process < 0 || ::fcntl(ends[1], F_SETFL, O_NONBLOCK) != 0) {
        ::close(ends[1]);
        return fail(TargetError::Missing);
    }
    return std::unique_ptr<CommandTarget>(new CommandTarget(process, ends[1], stall));
}

CommandTarget::~CommandTarget()
{
    // Killed first: at the end of its input it would believe that it has all.
    if (m_process > 0) {
        ::kill(-m_process, SIGKILL);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    closeInput();
}

void CommandTarget::closeInput()
{
    if (m_input >= 0) {
        ::close(m_input);
        m_input = -1;
    }
}

Result<void, TargetError> CommandTarget::write(ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(m_input, bytes.data(), bytes.size());
        if (done > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(done));
            continue;
        }
        if (done < 0 && errno == EINTR) {
            continue;
        }
        if (done < 0 && errno != EAGAIN) {
            return fail(TargetError::CommandFailed); // it reads no more
        }
        pollfd waiting{m_input, POLLOUT, 0};
        if (::poll(&waiting, 1, static_cast<int>(m_stall.count())) == 0) {
            return fail(TargetError::TooSlow);
        }
    }
    return {};
}

Result<void, TargetError> CommandTarget::finish(const FileKey &)
{
    closeInput();
    const auto until = std::chrono::steady_clock::now() + m_stall;
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(m_process, &status, WNOHANG)) == 0 && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(glance);
    }
    if (ended == 0) {
        return fail(TargetError::TooSlow); // the destructor ends it
    }
    m_process = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Result<void, TargetError>()
                                                         : fail(TargetError::CommandFailed);
}

} // namespace sealdesk::backup
