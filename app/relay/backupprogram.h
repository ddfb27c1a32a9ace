// sealdesk-backup, which does what `sealdesk-relay backup` and `sealdesk-relay restore` are asked for. A program of its
// own: this one must hold no code that agrees on keys or opens archives.
#pragma once

#include <QString>
#include <QStringList>

namespace sealdesk::relay {

// Beside this program.
[[nodiscard]] QString backupProgram();
// Whether these words (without the program's name) are for it.
[[nodiscard]] bool isForBackup(const QStringList &words);
// Becomes that program. Returns only when it cannot, with the exit code; the reason was printed.
[[nodiscard]] int becomeBackup(char *argv[]);

} // namespace sealdesk::relay
