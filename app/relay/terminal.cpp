#include "app/relay/terminal.h"

#include <array>
#include <cstdio>
#include <unistd.h>

namespace sealdesk::relay {

void printLine(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void printError(const QString &line)
{
    std::fprintf(stderr, "sealdesk-relay: %s\n", line.toUtf8().constData());
    std::fflush(stderr);
}

QString askLine(const QString &question)
{
    constexpr int longestLine = 100;
    if (::isatty(STDIN_FILENO) == 1) {
        std::fputs(question.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    std::array<char, longestLine> line{};
    return std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr
               ? QString()
               : QString::fromUtf8(line.data()).trimmed();
}

bool outputIsTerminal() { return ::isatty(STDOUT_FILENO) == 1; }

} // namespace sealdesk::relay
