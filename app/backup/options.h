// Options: what the command line asks for. Parsing only, but for the file of --config, which is read here.
#pragma once

#include "core/backup/plan/plan.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace sealdesk::backup {

enum class Task { Help, Version, Backup, Key, Drill, Restore };

// All done, and some of the targets: the exit code of a backup that reached not every target. The others are those of
// app/relay/exitcodes.h.
inline constexpr int exitPartly = 4;

struct Options {
    Task task = Task::Help;
    QString dataDirectory;
    BackupPlan plan;        // of backup
    QString passphraseFile; // empty: asked for where it is needed
    QString identityFile;
    QString keyFile;      // of backup key
    QString from;         // "-": standard input
    QString organisation; // the only one that may be in the archive; empty: any
    QString auditKey;     // of the relay that must have made it; empty: any
    bool dryRun = false;

    // An error is one sentence for standard error.
    [[nodiscard]] static Result<Options, QString> parse(const QStringList &words);
    [[nodiscard]] static QString helpText();
};

} // namespace sealdesk::backup
