#include "app/backup/progress.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace sealdesk::backup {

namespace {
std::atomic<bool> asked{false};
static_assert(std::atomic<bool>::is_always_lock_free);
} // namespace

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

void handleSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGINT, [](int) { asked = true; });
    std::signal(SIGTERM, [](int) { asked = true; });
}

bool stopAsked() { return asked; }

Progress shownAs(const QString &what)
{
    if (::isatty(STDERR_FILENO) != 1) {
        return [](std::uint64_t, std::uint64_t) {};
    }
    return [text = what.toStdString(), shown = -1](std::uint64_t done, std::uint64_t all) mutable {
        const int percent = all == 0 ? 100 : static_cast<int>(done * 100 / all);
        if (percent != shown) {
            shown = percent;
            std::fprintf(stderr, "\r%s: %d %%%s", text.c_str(), percent, done == all ? "\n" : "");
            std::fflush(stderr);
        }
    };
}

} // namespace sealdesk::backup
