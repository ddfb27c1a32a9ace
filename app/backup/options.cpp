#include "app/backup/options.h"

#include "app/relay/backupplan.h"

#include "core/backup/limits.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {

// The same as sealdesk-relay's.
QString defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) % u"/sealdesk-relay";
}

Result<int, QString> numberOf(const QCommandLineParser &parser, const QString &option, int most)
{
    bool number = false;
    const int value = parser.value(option).toInt(&number);
    return number && value >= 1 && value <= most ? Result<int, QString>(value)
                                                 : fail(u"--%1 needs a number from 1 to %2"_s.arg(option).arg(most));
}

Result<Options, QString> backupOptions(Options options, const QCommandLineParser &parser)
{
    if (parser.isSet(u"config"_s)) {
        for (const QString &option : {u"to"_s, u"to-command"_s, u"recipient"_s, u"keep"_s, u"stall"_s}) {
            if (parser.isSet(option)) {
                return fail(QString(u"--config and --"_s % option % u" do not go together"_s));
            }
        }
        auto plan = relay::readBackupPlan(parser.value(u"config"_s));
        if (!plan.ok()) {
            return fail(plan.error());
        }
        options.plan = std::move(plan).value();
        return options;
    }
    for (const QString &path : parser.values(u"to"_s)) {
        options.plan.paths.push_back(QFile::encodeName(QDir(path).absolutePath()).toStdString());
    }
    for (const QString &command : parser.values(u"to-command"_s)) {
        options.plan.commands.push_back(command.toStdString());
    }
    const std::size_t targets = options.plan.paths.size() + options.plan.commands.size();
    if (targets == 0 || targets > maxTargets) {
        return fail(u"backup needs --to or --to-command, %1 of them at most"_s.arg(maxTargets));
    }
    for (const QString &text : parser.values(u"recipient"_s)) {
        const auto recipient = Recipient::fromText(text.toStdString());
        if (!recipient || options.plan.recipients.size() + 1 >= maxWraps) {
            return fail(u"--recipient needs what sealdesk-relay backup key printed, 14 of them at most"_s);
        }
        options.plan.recipients.push_back(*recipient);
    }
    for (const auto &[option, most, into] :
         {std::tuple(u"keep"_s, mostKept, &options.plan.keep),
          std::tuple(u"stall"_s, static_cast<int>(longestStall.count()), &options.plan.stallSeconds)}) {
        if (parser.isSet(option)) {
            const auto number = numberOf(parser, option, most);
            if (!number.ok()) {
                return fail(number.error());
            }
            *into = *number;
        }
    }
    return options;
}

bool isOptionOf(const QString &option, Task task)
{
    if (option == "data"_L1) {
        return task != Task::Key;
    }
    if (option == "passphrase-file"_L1) {
        return task != Task::Key;
    }
    if (option == "from"_L1 || option == "identity"_L1 || option == "organisation"_L1 || option == "audit-key"_L1) {
        return task == Task::Restore || task == Task::Drill;
    }
    if (option == "dry-run"_L1) {
        return task == Task::Restore;
    }
    return option == "out"_L1 ? task == Task::Key : task == Task::Backup;
}

} // namespace

QString Options::helpText()
{
    return u"Usage: sealdesk-relay backup --to PATH [options]\n"
           "       sealdesk-relay backup key --out FILE\n"
           "       sealdesk-relay backup drill --from FILE [options]\n"
           "       sealdesk-relay restore --from FILE --data DIR [options]\n"
           "\n"
           "  backup        an encrypted copy of the relay's data, also while it runs; for recipients, or for a\n"
           "                passphrase that is asked for\n"
           "  backup key    make a key pair: the private half into FILE, which belongs where archives are restored\n"
           "                and not on the relay's host; the public half is printed\n"
           "  backup drill  restore to a scratch place, check everything, and leave nothing behind\n"
           "  restore       check everything in an archive, then put it into DIR, which must be empty or missing\n"
           "\n"
           "Options of backup:\n"
           "  --to PATH             a directory, or a file that does not exist yet; repeatable\n"
           "  --to-command COMMAND  run by /bin/sh, with the archive as its standard input; it must end with exit\n"
           "                        code 0; repeatable\n"
           "  --recipient KEY       what backup key printed; repeatable\n"
           "  --keep N              in each directory, keep the newest N archives of this organisation\n"
           "  --stall SECONDS       a command that takes nothing for so long has failed (default 60)\n"
           "  --config FILE         all of these from a file; see core/BACKUP.md\n"
           "\n"
           "Options of restore and backup drill:\n"
           "  --from FILE           the archive; - for standard input\n"
           "  --identity FILE       the private half that backup key made\n"
           "  --organisation ID     refuse an archive of any other organisation\n"
           "  --audit-key KEY       refuse an archive of any other relay than the one whose sealdesk-relay audit key\n"
           "                        printed this; whoever knows a recipient can make archives for it\n"
           "  --dry-run             with restore: check everything and change nothing\n"
           "\n"
           "Options of all three:\n"
           "  --data DIR            data directory (default "_s %
           defaultDataDirectory() %
           u");\n"
           "                        drill works in it, and records itself in its audit log\n"
           "  --passphrase-file F   the passphrase, of 12 characters or more, mode 0600\n"
           "\n"
           "Exit codes: 0 done, 1 failed (the reason is on standard error), 2 wrong usage,\n"
           "3 the archive is damaged, foreign or not whole, 4 some targets have it and some failed.\n";
}

Result<Options, QString> Options::parse(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                       {u"version"_s, {}},
                       {u"data"_s, {}, u"DIR"_s},
                       {u"to"_s, {}, u"PATH"_s},
                       {u"to-command"_s, {}, u"COMMAND"_s},
                       {u"recipient"_s, {}, u"KEY"_s},
                       {u"passphrase-file"_s, {}, u"F"_s},
                       {u"keep"_s, {}, u"N"_s},
                       {u"stall"_s, {}, u"SECONDS"_s},
                       {u"config"_s, {}, u"FILE"_s},
                       {u"out"_s, {}, u"FILE"_s},
                       {u"from"_s, {}, u"FILE"_s},
                       {u"identity"_s, {}, u"FILE"_s},
                       {u"organisation"_s, {}, u"ID"_s},
                       {u"audit-key"_s, {}, u"KEY"_s},
                       {u"dry-run"_s, {}}});
    if (!parser.parse(words)) {
        return fail(parser.errorText());
    }
    Options options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.task = parser.isSet(u"help"_s) ? Task::Help : Task::Version;
        return options;
    }
    const QString command = parser.positionalArguments().join(u' ');
    if (command == "backup"_L1) {
        options.task = Task::Backup;
    } else if (command == "backup key"_L1) {
        options.task = Task::Key;
    } else if (command == "backup drill"_L1) {
        options.task = Task::Drill;
    } else if (command == "restore"_L1) {
        options.task = Task::Restore;
    } else {
        return fail(QString(u"unknown command: "_s % command));
    }
    for (const QString &option : parser.optionNames()) {
        if (!isOptionOf(option, options.task)) {
            return fail(QString(u"--"_s % option % u" is no option of "_s % command));
        }
    }
    options.dataDirectory = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : defaultDataDirectory();
    options.passphraseFile = parser.value(u"passphrase-file"_s);
    options.identityFile = parser.value(u"identity"_s);
    options.organisation = parser.value(u"organisation"_s);
    options.auditKey = parser.value(u"audit-key"_s).trimmed();
    options.keyFile = parser.value(u"out"_s);
    options.from = parser.value(u"from"_s);
    options.dryRun = parser.isSet(u"dry-run"_s);
    if (options.dataDirectory.isEmpty()) {
        return fail(u"--data needs a directory"_s);
    }
    options.dataDirectory = QDir::cleanPath(QDir(options.dataDirectory).absolutePath());
    if (options.task == Task::Key && options.keyFile.isEmpty()) {
        return fail(u"backup key needs --out FILE"_s);
    }
    if ((options.task == Task::Restore || options.task == Task::Drill) && options.from.isEmpty()) {
        return fail(QString(command % u" needs --from FILE"_s));
    }
    return options.task == Task::Backup ? backupOptions(std::move(options), parser)
                                        : Result<Options, QString>(std::move(options));
}

} // namespace sealdesk::backup
