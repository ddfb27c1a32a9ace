#include "app/relay/auditcommands.h"

#include "app/relay/auditformat.h"
#include "app/relay/datadirectory.h"
#include "app/relay/exitcodes.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/audit/auditlog.h"
#include "core/base/bytes.h"
#include "core/base/systemclock.h"
#include "core/relay/auditentries.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long followPauseMs = 500;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 longestLine = 1000; // of the second place; a longer one is none of ours

QString fileIn(const Arguments &arguments, QLatin1StringView name)
{
    return QDir(arguments.dataDirectory).absoluteFilePath(QString(name));
}

QString databaseOf(const Arguments &arguments) { return fileIn(arguments, store::Database::fileName); }

// The second place, and the number of its first line that is no checkpoint, 0 when all are.
struct Copies {
    std::vector<audit::Checkpoint> checkpoints;
    int badLine = 0;
};

Result<Copies, QString> readCopies(const QString &path, bool mayBeMissing)
{
    QFile file(path);
    if (mayBeMissing && !file.exists()) {
        return Copies();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QString(u"cannot read "_s % path % u": "_s % file.errorString()));
    }
    Copies copies;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(longestLine);
        const auto checkpoint =
            line.endsWith('\n') ? audit::Checkpoint::fromLine(QString::fromUtf8(line.chopped(1))) : std::nullopt;
        if (!checkpoint) {
            copies.badLine = number;
            return copies;
        }
        copies.checkpoints.push_back(*checkpoint);
    }
    return copies;
}

// The public half of the key in the data directory; nullopt when there is none.
Result<std::optional<audit::AuditPublicKey>, QString> ownKey(const Arguments &arguments)
{
    const QString path = fileIn(arguments, "keys/audit.key"_L1);
    if (!QFile::exists(path)) {
        return std::optional<audit::AuditPublicKey>();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QString(u"cannot read "_s % path % u": "_s % file.errorString()));
    }
    QByteArray raw = file.read(64);
    const auto key = audit::AuditKey::fromRaw(asBytes(raw.toStdString()));
    raw.fill('\0');
    return key.ok() ? Result<std::optional<audit::AuditPublicKey>, QString>(key->publicKey())
                    : fail(QString(u"not the audit key: "_s % path));
}

QString breachWords(const audit::Verdict &verdict)
{
    const QString entry = QString::number(verdict.brokenSeq);
    switch (*verdict.breach) {
    case audit::Breach::Rewritten:
        return u"Audit log: it was REWRITTEN: entry %1 is not the one that was signed; signed and unchanged up to entry %2"_s
            .arg(entry)
            .arg(verdict.signedSeq);
    case audit::Breach::FalseCheckpoint:
        return u"Audit log: the checkpoint at entry %1 is FALSE: this relay did not sign it; is it another relay's database?"_s
            .arg(entry);
    case audit::Breach::BeginningGone:
        return u"Audit log: its BEGINNING IS GONE: no signed checkpoint and no entry say that entries 1 to %1 were pruned"_s
            .arg(entry);
    case audit::Breach::PrunedEarly:
        return u"Audit log: entries 1 to %1 were PRUNED TOO EARLY: they were younger than a year"_s.arg(entry);
    case audit::Breach::FalseCopy:
        return u"Audit log: the copied checkpoint of entry %1 is FALSE: this relay did not sign it"_s.arg(entry);
    default:
        return u"Audit log: the chain is BROKEN at entry %1: %2"_s.arg(entry,
                                                                       QString(audit::toString(*verdict.breach)));
    }
}

// Recorded first: who cannot be recorded reads nothing.
std::unique_ptr<store::Database> openForReading(const Arguments &arguments, QLatin1StringView way)
{
    const QString file = databaseOf(arguments);
    const auto mode = arguments.audit.copy ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite;
    if (!QFile::exists(file)) {
        printError(storeMessage(store::StoreError::Missing, file));
        return nullptr;
    }
    auto database = store::Database::open(file, mode);
    if (!database.ok()) {
        printError(storeMessage(database.error(), file));
        return nullptr;
    }
    if (!arguments.audit.copy) {
        audit::Entry entry = systemEntry(audit::Action::AuditRead, SystemClock().wallMs());
        entry.detail = audit::Detail().with(audit::DetailKey::Way, way);
        const auto recorded = (*database)->transaction([&]() -> Result<void, store::StoreError> {
            const auto seq = audit::AuditLog::append(**database, entry);
            return seq.ok() ? Result<void, store::StoreError>() : fail(seq.error());
        });
        if (!recorded.ok()) {
            printError(u"that the log was read cannot be recorded, so it is not read: "_s %
                       storeMessage(recorded.error(), file));
            return nullptr;
        }
    }
    return std::move(database).value();
}

bool write(const QByteArray &text)
{
    return std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout) ==
           static_cast<std::size_t>(text.size());
}

int finished(bool written)
{
    if (!written || std::fflush(stdout) != 0) {
        printError(u"cannot write the output"_s);
        return exitFailed;
    }
    return exitDone;
}

std::atomic<bool> interrupted{false};

} // namespace

int runAuditKey(const Arguments &arguments)
{
    const auto data = DataDirectory::open(arguments.dataDirectory);
    const auto key = data.ok() ? data->auditKey() : Result<audit::AuditKey, QString>(fail(data.error()));
    if (!key.ok()) {
        printError(key.error());
        return exitFailed;
    }
    printLine(QString::fromStdString(toBase64Url(key->publicKey().bytes())));
    return exitDone;
}

int runAuditVerify(const Arguments &arguments)
{
    const AuditOptions &options = arguments.audit;
    // Before the database: a running relay writes there first.
    const bool usual = options.checkpoints.isEmpty();
    const QString second = usual ? fileIn(arguments, "audit-checkpoints.log"_L1) : options.checkpoints;
    const auto copies = readCopies(second, usual);
    auto key = options.key ? Result<std::optional<audit::AuditPublicKey>, QString>(options.key) : ownKey(arguments);
    if (!copies.ok() || !key.ok()) {
        printError(copies.ok() ? key.error() : copies.error());
        return exitFailed;
    }
    const QString file = databaseOf(arguments);
    const auto database = store::Database::open(file, store::OpenMode::ReadOnly);
    if (!database.ok()) {
        printError(storeMessage(database.error(), file));
        return exitFailed;
    }
    const auto verdict = audit::AuditLog::verify(**database, {*key, copies->checkpoints});
    if (!verdict.ok()) {
        printError(storeMessage(verdict.error(), file));
        return exitFailed;
    }
    if (!verdict->whole()) {
        printLine(breachWords(*verdict));
        return exitFoundWrong;
    }
    if (copies->badLine != 0) {
        printLine(u"Audit log: line %1 of %2 is no checkpoint"_s.arg(QString::number(copies->badLine), second));
        return exitFoundWrong;
    }
    printLine(u"Audit log: the chain is whole, %1 entries"_s.arg(verdict->entries));
    if (verdict->pruned != 0) {
        printLine(u"Retention: entries 1 to %1 were pruned, up to a signed checkpoint"_s.arg(verdict->pruned));
    }
    if (!verdict->signaturesSeen) {
        printLine(u"Signatures: not checked, there is no key; see --key"_s);
    } else {
        printLine(
            u"Signatures: %1 checkpoints and %2 copies of them are right, up to entry %3"_s.arg(verdict->checkpoints)
                .arg(verdict->copies)
                .arg(verdict->signedSeq));
    }
    return exitDone;
}

int runAuditExport(const Arguments &arguments)
{
    const auto database = openForReading(arguments, "export"_L1);
    if (!database) {
        return exitFailed;
    }
    const bool csv = arguments.audit.csv;
    bool written = !csv || write(csvHead());
    const auto read = audit::AuditReader(*database).each(arguments.audit.range, [&](const audit::StoredEntry &entry) {
        written = written && write(csv ? csvLine(entry) : jsonLine(entry));
        return written;
    });
    if (!read.ok()) {
        printError(storeMessage(read.error(), databaseOf(arguments)));
        return exitFailed;
    }
    return finished(written);
}

int runAuditTail(const Arguments &arguments)
{
    const auto database = openForReading(arguments, "tail"_L1);
    if (!database) {
        return exitFailed;
    }
    const audit::AuditReader reader(*database);
    auto after = reader.beforeLast(arguments.audit.lines);
    std::signal(SIGINT, [](int) { interrupted = true; });
    std::signal(SIGTERM, [](int) { interrupted = true; });
    bool written = true;
    while (after.ok()) {
        audit::Range range;
        range.afterSeq = *after;
        const auto read = reader.each(range, [&](const audit::StoredEntry &entry) {
            written = written && write(tailLine(entry).toUtf8() + '\n');
            *after = entry.seq;
            return written;
        });
        if (!read.ok()) {
            after = fail(read.error());
        } else if (!written || std::fflush(stdout) != 0 || !arguments.audit.follow || interrupted) {
            return finished(written);
        } else {
            QThread::msleep(followPauseMs);
        }
    }
    printError(storeMessage(after.error(), databaseOf(arguments)));
    return exitFailed;
}

int runAuditReport(const Arguments &arguments)
{
    const auto database = openForReading(arguments, "report"_L1);
    if (!database) {
        return exitFailed;
    }
    audit::Range range = arguments.audit.range;
    if (arguments.audit.day.isEmpty()) {
        range.untilMs = SystemClock().wallMs();
        range.fromMs = range.untilMs - dayMs;
    }
    audit::Report report;
    const auto read = audit::AuditReader(*database).each(range, [&report](const audit::StoredEntry &entry) {
        report.add(entry);
        return true;
    });
    if (!read.ok()) {
        printError(storeMessage(read.error(), databaseOf(arguments)));
        return exitFailed;
    }
    const QString heading = u"Audit report from %1 to %2"_s.arg(timeText(range.fromMs), timeText(range.untilMs));
    return finished(write(reportLines(report, heading).join(u'\n').toUtf8() + '\n'));
}

} // namespace sealdesk::relay
