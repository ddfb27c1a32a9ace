#include "core/relay/childprocess.h"

#include "core/edge/loop.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace sealdesk::relay {

namespace {

class Pipe {
public:
    [[nodiscard]] bool open() { return ::pipe2(m_ends, O_CLOEXEC) == 0; }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    void closeEnd(int end)
    {
        if (m_ends[end] >= 0) {
            ::close(m_ends[end]);
            m_ends[end] = -1;
        }
    }
    [[nodiscard]] int end(int which) const { return m_ends[which]; }
    [[nodiscard]] int release(int which) { return std::exchange(m_ends[which], -1); }

private:
    int m_ends[2] = {-1, -1};
};

// Between fork and exec: only calls that are safe there.
[[noreturn]] void becomeChild(const char *program, char *const arguments[], int input, int output, int failure)
{
    // Above the standard ones, so that the duplicates below overwrite none of them.
    const int in = ::fcntl(input, F_DUPFD, 3);
    const int out = ::fcntl(output, F_DUPFD, 3);
    if (in >= 0 && out >= 0 && ::dup2(in, 0) == 0 && ::dup2(out, 1) == 1) {
#ifdef __linux__
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
#else
        for (int descriptor = 3; descriptor < 4096; ++descriptor) {
            ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        }
#endif
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::execv(program, arguments);
    }
    const char mark = '!';
    (void)!::write(failure, &mark, 1);
    ::_exit(127);
}

class PosixChild final : public ChildProcess {
public:
    PosixChild(edge::Loop &loop, pid_t pid, int input, std::function<void(int)> ended)
        : m_loop(loop), m_pid(pid), m_input(input), m_ended(std::move(ended))
    {
    }
    ~PosixChild() override
    {
        m_loop.cancel(m_timer);
        ::close(m_input);
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
    }
    void terminate() override { send(SIGTERM); }
    void kill() override { send(SIGKILL); }

    // Its standard output ended: it is gone or about to go; one that goes on without is ended.
    void outputEnded(int tries = 0)
    {
        constexpr int most = 50;
        constexpr auto pause = std::chrono::milliseconds(20);
        int status = 0;
        const pid_t reaped = ::waitpid(m_pid, &status, WNOHANG);
        if (reaped == m_pid || (reaped < 0 && errno == ECHILD)) {
            m_pid = -1;
            const auto ended = std::move(m_ended);
            ended(reaped > 0 && WIFEXITED(status) ? WEXITSTATUS(status)
                                                  : ChildLauncher::noExitCode); // may destroy this
            return;
        }
        if (tries == most) {
            kill();
        }
        m_timer = m_loop.after(pause, [this, tries] { outputEnded(tries < most ? tries + 1 : tries); });
    }

private:
    void send(int signal) const
    {
        if (m_pid > 0) {
            ::kill(m_pid, signal);
        }
    }
    edge::Loop &m_loop;
    pid_t m_pid;
    int m_input;
    std::function<void(int)> m_ended;
    edge::TimerId m_timer = edge::TimerId::None;
};

class PosixLauncher final : public ChildLauncher {
public:
    explicit PosixLauncher(edge::Loop &loop) : m_loop(loop) {}
    std::unique_ptr<ChildProcess> start(const std::string &program, const std::vector<std::string> &arguments,
                                        Watch watch) override
    {
        Pipe input;
        Pipe output;
        Pipe failure;
        if (!input.open() || !output.open() || !failure.open()) {
            return nullptr;
        }
        std::vector<char *> pointers{const_cast<char *>(program.c_str())};
        for (const std::string &argument : arguments) {
            pointers.push_back(const_cast<char *>(argument.c_str()));
        }
        pointers.push_back(nullptr);
        const pid_t pid = ::fork();
        if (pid < 0) {
            return nullptr;
        }
        if (pid == 0) {
            becomeChild(program.c_str(), pointers.data(), input.end(0), output.end(1), failure.end(1));
        }
        failure.closeEnd(1);
        char mark = 0;
        ssize_t got = 0;
        while ((got = ::read(failure.end(0), &mark, 1)) < 0 && errno == EINTR) {
        }
        if (got != 0) {
            while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
            }
            return nullptr;
        }
        auto child = std::make_unique<PosixChild>(m_loop, pid, input.release(1), std::move(watch.ended));
        // The loop goes on reading when the object is gone: then nobody hears of it.
        const auto alive = std::make_shared<PosixChild *>(child.get());
        const std::weak_ptr<PosixChild *> weak = alive;
        m_loop.readLines(
            output.release(0),
            [weak, line = std::move(watch.line)](std::string_view text) {
                if (!weak.expired()) {
                    line(text);
                }
            },
            [weak] {
                if (const auto there = weak.lock()) {
                    (*there)->outputEnded();
                }
            });
        return std::make_unique<Guard>(std::move(child), alive);
    }

private:
    // Ties the life of the callbacks to that of the child.
    class Guard final : public ChildProcess {
    public:
        Guard(std::unique_ptr<PosixChild> child, std::shared_ptr<PosixChild *> alive)
            : m_child(std::move(child)), m_alive(std::move(alive))
        {
        }
        void terminate() override { m_child->terminate(); }
        void kill() override { m_child->kill(); }

    private:
        std::unique_ptr<PosixChild> m_child;
        std::shared_ptr<PosixChild *> m_alive;
    };
    edge::Loop &m_loop;
};

} // namespace

std::unique_ptr<ChildLauncher> makeChildLauncher(edge::Loop &loop) { return std::make_unique<PosixLauncher>(loop); }

} // namespace sealdesk::relay
