#include "app/relay/terminal.h"

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

bool outputIsTerminal() { return ::isatty(STDOUT_FILENO) == 1; }

} // namespace sealdesk::relay
