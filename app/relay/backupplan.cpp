#include "app/relay/backupplan.h"

#include <QFile>
#include <QFileInfo>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

Result<backup::BackupPlan, QString> readBackupPlan(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(QString(u"the backup's configuration cannot be read: "_s % path));
    }
    // Whoever can write it names commands that run here, and recipients of their own.
    if ((file.permissions() & (QFile::WriteGroup | QFile::WriteOther)) != 0) {
        return fail(QString(u"others can change the backup's configuration; run chmod go-w "_s % path));
    }
    const QByteArray text = file.read(static_cast<qint64>(backup::maxPlanBytes) + 1);
    auto plan = backup::parsePlan({text.constData(), static_cast<std::size_t>(text.size())});
    if (!plan.ok()) {
        const std::string_view reason = backup::describe(plan.error().kind);
        const QString where = plan.error().line == 0 ? QString() : u" line %1"_s.arg(plan.error().line);
        return fail(
            QString(path % where % u": "_s % QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()))));
    }
    return std::move(plan).value();
}

} // namespace sealdesk::relay
