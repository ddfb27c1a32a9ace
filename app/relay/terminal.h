// What the program says to people: lines on standard output, reasons on standard error. No content.
#pragma once

#include <QString>

namespace sealdesk::relay {

void printLine(const QString &line);  // flushed
void printError(const QString &line); // "sealdesk-relay: ..."
[[nodiscard]] bool outputIsTerminal();
// One line of standard input, without its end; `question` is put where a person sits at it. Empty at the end of input.
[[nodiscard]] QString askLine(const QString &question);

} // namespace sealdesk::relay
