#include "app/backup/drill.h"

#include "app/backup/archivefile.h"
#include "app/backup/auditing.h"
#include "app/backup/progress.h"
#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include "core/store/database.h"

#include <QDir>
#include <QFile>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

int runDrill(const Options &options)
{
    const QString database = options.dataDirectory % u'/' % store::Database::fileName;
    if (!QDir(options.dataDirectory).exists()) {
        relay::printError(u"there is no directory to work in: "_s % options.dataDirectory);
        return relay::exitFailed;
    }
    auto scratch = Scratch::make(QFile::encodeName(options.dataDirectory % u"/backup-drill"_s).toStdString());
    if (!scratch.ok()) {
        relay::printError(scratch.error() == ScratchError::Busy
                              ? u"another drill is under way there"_s
                              : QString(options.dataDirectory % u": "_s % textOf(describe(scratch.error()))));
        return relay::exitFailed;
    }
    const auto checked = unpackAndCheck(options, **scratch);
    // What was restored is gone before anything else is done or said.
    scratch->reset();
    if (QFile::exists(database)) {
        const audit::Entry entry = entryOf(audit::Action::BackupDrilled, checked.ok(),
                                           checked.ok() ? checked->header.archive : decltype(Header::archive){});
        if (const auto recorded = record(database, {entry}); !recorded.ok()) {
            relay::printError(recorded.error());
            return relay::exitFailed;
        }
    }
    if (!checked.ok()) {
        return refuse(options, checked.error());
    }
    relay::printLine(u"Drill passed: all pieces are authentic, the database is sound, the counts are those of the "
                     "backup, the audit chain is whole"_s);
    relay::printLine(u"Backup "_s % summaryOf(*checked));
    return relay::exitDone;
}

} // namespace sealdesk::backup
