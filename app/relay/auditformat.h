// Audit entries and the daily report as text: for people, as JSON Lines, as CSV. Pure functions.
#pragma once

#include "core/audit/auditreader.h"
#include "core/audit/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sealdesk::relay {

// "2026-01-31T08:00:00.123Z"
[[nodiscard]] QString timeText(qint64 ms);
// One line without its break, for a terminal.
[[nodiscard]] QString tailLine(const audit::StoredEntry &entry);
[[nodiscard]] QByteArray jsonLine(const audit::StoredEntry &entry);
[[nodiscard]] QByteArray csvHead();
// RFC 4180; a value that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvLine(const audit::StoredEntry &entry);
[[nodiscard]] QStringList reportLines(const audit::Report &report, const QString &heading);

} // namespace sealdesk::relay
