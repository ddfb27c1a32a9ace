#include "app/backup/restore.h"

#include "app/backup/archivefile.h"
#include "app/backup/auditing.h"
#include "app/backup/progress.h"
#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {

int failedWith(const QString &reason)
{
    relay::printError(reason);
    return relay::exitFailed;
}

// Left by looking at it; the relay makes them anew.
void dropSideFiles(const std::filesystem::path &folder)
{
    for (const std::string_view ending : {"-wal", "-shm"}) {
        std::error_code missing;
        std::filesystem::remove(folder / (std::string(databaseName) + std::string(ending)), missing);
    }
}

} // namespace

int runRestore(const Options &options)
{
    const QFileInfo place(options.dataDirectory);
    const QString occupied = options.dataDirectory % u": something is there already, and nothing was overwritten"_s;
    if (place.isSymLink() ||
        (place.exists() &&
         (!place.isDir() || !QDir(options.dataDirectory)
                                 .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))) {
        return failedWith(occupied);
    }
    // Beside it, so that it is on the same file system.
    const QString beside = place.absolutePath() % u"/."_s % place.fileName() % u".restoring"_s;
    if (!QDir().mkpath(place.absolutePath())) {
        return failedWith(u"cannot make "_s % place.absolutePath());
    }
    auto scratch = Scratch::make(QFile::encodeName(beside).toStdString());
    if (!scratch.ok()) {
        return failedWith(scratch.error() == ScratchError::Busy
                              ? QString(u"another restore to "_s % options.dataDirectory % u" is under way"_s)
                              : QString(beside % u": "_s % textOf(describe(scratch.error()))));
    }
    const auto checked = unpackAndCheck(options, **scratch);
    if (!checked.ok()) {
        return refuse(options, checked.error());
    }
    if (options.dryRun) {
        relay::printLine(u"Whole, and can be restored: "_s % summaryOf(*checked));
        return relay::exitDone;
    }
    dropSideFiles((*scratch)->path());
    const QString database = QString::fromStdString(((*scratch)->path() / databaseName).string());
    const audit::Entry entry = entryOf(audit::Action::BackupRestored, true, checked->header.archive);
    if (const auto recorded = record(database, {entry}); !recorded.ok()) {
        return failedWith(recorded.error());
    }
    const auto moved = (*scratch)->moveTo(QFile::encodeName(options.dataDirectory).toStdString());
    if (!moved.ok()) {
        return failedWith(moved.error() == ScratchError::Occupied
                              ? occupied
                              : QString(options.dataDirectory % u": "_s % textOf(describe(moved.error()))));
    }
    relay::printLine(u"Restored to "_s % options.dataDirectory % u": "_s % summaryOf(*checked));
    return relay::exitDone;
}

} // namespace sealdesk::backup
