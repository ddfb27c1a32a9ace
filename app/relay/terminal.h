// What the program says to people: lines on standard output, reasons on standard error. No content.
#pragma once

#include <QString>

namespace sealdesk::relay {

void printLine(const QString &line);  // flushed
void printError(const QString &line); // "sealdesk-relay: ..."
[[nodiscard]] bool outputIsTerminal();

} // namespace sealdesk::relay
