// AuditOptions: what the audit commands are asked for. Parsing only; nothing is opened here.
#pragma once

#include "core/audit/auditreader.h"
#include "core/audit/checkpoint.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

class QCommandLineParser;

namespace sealdesk::relay {

struct AuditOptions {
    audit::Range range;                       // of export; of report: one day
    QString day;                              // of report, as it was said, for its heading; empty: the last 24 hours
    bool csv = false;                         // of export, instead of JSON Lines
    bool follow = false;                      // of tail
    qint64 lines = 20;                        // of tail
    bool copy = false;                        // the data directory is a copy: reading it is not recorded in it
    QString checkpoints;                      // of verify and serve: the second place; empty: where serve keeps it
    bool systemLog = false;                   // of serve
    QString checkpointCommand;                // of serve; empty: none
    std::optional<audit::AuditPublicKey> key; // of verify; nullopt: the one in the data directory

    // "2026-01-31" or "2026-01-31T08:00:00Z", always UTC; ms since 1970.
    [[nodiscard]] static std::optional<qint64> timeFrom(const QString &text);
    // An error is one sentence for standard error.
    [[nodiscard]] static Result<AuditOptions, QString> parse(const QCommandLineParser &parser);
};

} // namespace sealdesk::relay
