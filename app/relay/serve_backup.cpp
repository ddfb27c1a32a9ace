#include "app/relay/serve.h"

#include "app/relay/backupplan.h"
#include "app/relay/backupprogram.h"

#include <QDir>
#include <QFileInfo>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

bool Serve::prepareBackups()
{
    if (m_arguments.backupConfig.isEmpty()) {
        return true;
    }
    const QString file = QFileInfo(m_arguments.backupConfig).absoluteFilePath();
    const auto plan = readBackupPlan(file);
    if (!plan.ok()) {
        return fail(plan.error());
    }
    if (plan->everyHours == 0) {
        return fail(QString(file % u": every-hours= is missing"_s));
    }
    const QFileInfo program(backupProgram());
    if (!program.isFile() || !program.isExecutable()) {
        return fail(u"the backup program is missing or cannot be run: "_s % program.filePath());
    }
    constexpr std::int64_t hourMs = 60LL * 60 * 1000;
    const QString data = QDir(m_arguments.dataDirectory).absolutePath();
    m_backupRunner = std::make_unique<ProgramRunner>(std::vector<std::string>{
        program.filePath().toStdString(), "backup", "--config", file.toStdString(), "--data", data.toStdString()});
    m_backupKeeper = std::make_unique<BackupKeeper>(
        BackupKeeper::Parts{m_hub->acts(), m_scheduler, m_clock, *m_backupRunner, m_log, plan->everyHours * hourMs});
    return true;
}

} // namespace sealdesk::relay
