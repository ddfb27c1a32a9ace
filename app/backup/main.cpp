// sealdesk-backup: backs up and restores a relay's data. People call it as sealdesk-relay backup and sealdesk-relay
// restore.
#include "app/backup/drill.h"
#include "app/backup/keys.h"
#include "app/backup/makebackup.h"
#include "app/backup/options.h"
#include "app/backup/progress.h"
#include "app/backup/restore.h"
#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include "core/base/version.h"
#include "core/secret/hardening.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sealdesk;

int main(int argc, char *argv[])
{
    // Keys pass through here: no core dumps, no readers.
    (void)secret::hardenProcess();
    const QCoreApplication application(argc, argv);
    const auto options = backup::Options::parse(QCoreApplication::arguments());
    if (!options.ok()) {
        relay::printError(options.error());
        std::fputs("Try: sealdesk-relay backup --help\n", stderr);
        return relay::exitUsage;
    }
    backup::handleSignals();
    switch (options->task) {
    case backup::Task::Help:
        std::fputs(backup::Options::helpText().toUtf8().constData(), stdout);
        return relay::exitDone;
    case backup::Task::Version:
        std::printf("sealdesk-backup %s\n", programVersion);
        return relay::exitDone;
    case backup::Task::Backup:
        return backup::runBackup(*options);
    case backup::Task::Key:
        return backup::runBackupKey(*options);
    case backup::Task::Drill:
        return backup::runDrill(*options);
    case backup::Task::Restore:
        return backup::runRestore(*options);
    }
    return relay::exitUsage;
}
