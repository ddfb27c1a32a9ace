#include "app/console/quitsignals.h"

#include <array>
#include <csignal>

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

namespace sealdesk::console {

namespace {

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach nothing but statics: the two ends of the pair, set before the handlers.
std::array<int, 2> pair{-1, -1};

extern "C" void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pair[0], &byte, sizeof byte);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
        return; // the signals keep their default: the program ends, and its memory with it
    }
    m_notifier = std::make_unique<QSocketNotifier>(pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pair[1], &byte, sizeof byte) > 0) {
            Q_EMIT quitRequested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : handled) {
        sigaction(signal, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier) {
        return;
    }
    for (const int signal : handled) {
        std::signal(signal, SIG_DFL);
    }
    m_notifier.reset();
    close(pair[0]);
    close(pair[1]);
}

} // namespace sealdesk::console
