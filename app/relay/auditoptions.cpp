#include "app/relay/auditoptions.h"

#include "core/base/bytes.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QTimeZone>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 mostLines = 100'000;

std::optional<audit::AuditPublicKey> keyFrom(const QString &text)
{
    const auto bytes = fromBase64Url(text.trimmed().toStdString());
    if (!bytes) {
        return std::nullopt;
    }
    const auto key = audit::AuditPublicKey::fromBytes(*bytes);
    return key.ok() ? std::optional(*key) : std::nullopt;
}

} // namespace

std::optional<qint64> AuditOptions::timeFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid()) {
        return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    }
    const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    return time.isValid() ? std::optional(QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch())
                          : std::nullopt;
}

Result<AuditOptions, QString> AuditOptions::parse(const QCommandLineParser &parser)
{
    AuditOptions options;
    for (const auto &[name, target] :
         {std::pair(u"since"_s, &options.range.fromMs), std::pair(u"until"_s, &options.range.untilMs)}) {
        if (parser.isSet(name)) {
            const auto time = timeFrom(parser.value(name));
            if (!time) {
                return fail(QString(u"--"_s % name %
                                    u" needs a day or a time in UTC, such as 2026-01-31 or "
                                    "2026-01-31T08:00:00Z"));
            }
            *target = *time;
        }
    }
    if (parser.isSet(u"day"_s)) {
        options.day = parser.value(u"day"_s);
        const auto time = timeFrom(options.day);
        if (!time || options.day.size() != 10) {
            return fail(u"--day needs a day, such as 2026-01-31"_s);
        }
        options.range = {*time, *time + dayMs, 0};
    }
    if (parser.isSet(u"lines"_s)) {
        bool number = false;
        options.lines = parser.value(u"lines"_s).toLongLong(&number);
        if (!number || options.lines < 0 || options.lines > mostLines) {
            return fail(u"--lines needs a number from 0 to %1"_s.arg(mostLines));
        }
    }
    const QString format = parser.value(u"format"_s);
    if (format != "jsonl"_L1 && format != "csv"_L1) {
        return fail(u"--format is jsonl or csv"_s);
    }
    options.csv = format == "csv"_L1;
    if (parser.isSet(u"key"_s)) {
        options.key = keyFrom(parser.value(u"key"_s));
        if (!options.key) {
            return fail(u"--key needs what sealdesk-relay audit key prints"_s);
        }
    }
    options.follow = parser.isSet(u"follow"_s);
    options.copy = parser.isSet(u"copy"_s);
    options.systemLog = parser.isSet(u"checkpoint-syslog"_s);
    options.checkpointCommand = parser.value(u"checkpoint-command"_s);
    if (parser.isSet(u"checkpoint-command"_s) && options.checkpointCommand.trimmed().isEmpty()) {
        return fail(u"--checkpoint-command needs a command"_s);
    }
    options.checkpoints = parser.value(u"checkpoints"_s);
    if (parser.isSet(u"checkpoints"_s) && options.checkpoints.isEmpty()) {
        return fail(u"--checkpoints needs a file"_s);
    }
    return options;
}

} // namespace sealdesk::relay
