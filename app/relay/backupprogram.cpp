#include "app/relay/backupprogram.h"

#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

QString backupProgram() { return QCoreApplication::applicationDirPath() % u"/sealdesk-backup"; }

bool isForBackup(const QStringList &words)
{
    return !words.isEmpty() && (words.first() == "backup"_L1 || words.first() == "restore"_L1);
}

int becomeBackup(char *argv[])
{
    const QByteArray program = QFile::encodeName(backupProgram());
    ::execv(program.constData(), argv);
    printError(u"the backup program is missing or cannot be run: "_s % backupProgram());
    return exitFailed;
}

} // namespace sealdesk::relay
