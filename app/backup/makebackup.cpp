#include "app/backup/makebackup.h"

#include "app/backup/auditing.h"
#include "app/backup/keys.h"
#include "app/backup/progress.h"
#include "app/backup/snapshot.h"
#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include "core/backup/archivewriter.h"
#include "core/backup/commandtarget.h"
#include "core/backup/fanout.h"
#include "core/backup/pathtarget.h"
#include "core/backup/primitives.h"
#include "core/backup/retention.h"
#include "core/base/systemclock.h"
#include "core/store/database.h"

#include <QFile>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {

struct Destination {
    QString shown; // as it was said
    bool isCommand = false;
    std::filesystem::path folder; // where --keep looks; empty: nowhere
    Result<void, TargetError> result;
    std::size_t lane = 0; // of the fan-out, when it could be opened
    bool opened = false;
};

// The key of the archive and its header, locked for everybody who may open it.
struct Lock {
    FileKey key;
    Header header;
};

Result<Lock, QString> makeLock(const Options &options, const secret::SecretBuffer &passphrase)
{
    auto key = FileKey::generate();
    Header header;
    if (!key || !randomBytes(header.archive)) {
        return fail(u"cannot make a key: there is too little memory that may be locked"_s);
    }
    std::vector<std::optional<Wrap>> wraps;
    for (const Recipient &recipient : options.plan.recipients) {
        wraps.push_back(key->wrapFor(recipient));
    }
    if (!passphrase.isEmpty()) {
        wraps.push_back(key->wrapFor(passphrase));
    }
    for (auto &wrap : wraps) {
        if (!wrap) {
            return fail(u"cannot encrypt to what was given"_s);
        }
        header.wraps.push_back(std::move(*wrap));
    }
    return Lock{std::move(*key), std::move(header)};
}

struct Opened {
    std::vector<Destination> destinations;
    std::vector<std::unique_ptr<Target>> targets;

    void add(Destination destination, Result<std::unique_ptr<Target>, TargetError> target)
    {
        destination.opened = target.ok();
        if (target.ok()) {
            destination.lane = targets.size();
            targets.push_back(std::move(target).value());
        } else {
            destination.result = fail(target.error());
        }
        destinations.push_back(std::move(destination));
    }
};

template <class Kind>
Result<std::unique_ptr<Target>, TargetError> asTarget(Result<std::unique_ptr<Kind>, TargetError> made)
{
    return made.ok() ? Result<std::unique_ptr<Target>, TargetError>(std::unique_ptr<Target>(std::move(made).value()))
                     : fail(made.error());
}

Opened openTargets(const BackupPlan &plan, const Header &header)
{
    Opened opened;
    for (const std::string &path : plan.paths) {
        Destination destination{QString::fromStdString(path), false, {}, {}, 0, false};
        std::filesystem::path file(path);
        std::error_code unknown;
        if (std::filesystem::is_directory(file, unknown)) {
            destination.folder = file;
            file /= archiveName(header.madeMs, toHex(header.archive));
        }
        opened.add(std::move(destination), asTarget(PathTarget::open(file)));
    }
    for (const std::string &command : plan.commands) {
        opened.add({QString::fromStdString(command), true, {}, {}, 0, false},
                   asTarget(CommandTarget::start(command, std::chrono::seconds(plan.stallSeconds))));
    }
    return opened;
}

// What went wrong, if anything did.
QString stream(const Snapshot &snapshot, const Lock &lock, FanOut &fan)
{
    const auto sink = [&fan](ByteView bytes) { return !stopAsked() && fan.write(bytes); };
    auto writer = ArchiveWriter::begin(lock.header, lock.key, sink);
    const auto packed =
        writer.ok() ? pack(*writer, snapshot.manifest(), snapshot.paths(), shownAs(u"Backup"_s)) : fail(writer.error());
    if (packed.ok()) {
        return {};
    }
    return stopAsked() ? u"stopped"_s : textOf(describe(packed.error()));
}

std::vector<audit::Entry> entriesOf(const std::vector<Destination> &destinations, const Header &header)
{
    std::vector<audit::Entry> entries;
    for (const Destination &destination : destinations) {
        audit::Entry entry = entryOf(audit::Action::BackupMade, destination.result.ok(), header.archive);
        entry.detail = audit::Detail()
                           .with(audit::DetailKey::Way, destination.isCommand ? "command"_L1 : "path"_L1)
                           .with(audit::DetailKey::Count, static_cast<qint64>(entries.size()) + 1);
        if (!destination.result.ok()) {
            entry.detail = entry.detail.with(audit::DetailKey::Reason, textOf(nameOf(destination.result.error())));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

// How many have it.
qsizetype report(const Options &options, const std::vector<Destination> &destinations, const Manifest &manifest)
{
    qsizetype done = 0;
    for (const Destination &destination : destinations) {
        if (!destination.result.ok()) {
            relay::printError(destination.shown % u": "_s % textOf(describe(destination.result.error())));
            continue;
        }
        ++done;
        relay::printLine(u"Backup: "_s % destination.shown);
        if (options.plan.keep > 0 && !destination.folder.empty()) {
            for (const auto &old :
                 removeOld(destination.folder, manifest.organisation, static_cast<std::size_t>(options.plan.keep))) {
                relay::printLine(u"Removed: "_s % QString::fromStdString(old.string()));
            }
        }
    }
    return done;
}

int failedWith(const QString &reason)
{
    relay::printError(reason);
    return relay::exitFailed;
}

// A backup that could not even begin is in the log, too, where there is one.
int failedEarly(const QString &database, const QString &reason)
{
    const audit::Entry entry = entryOf(audit::Action::BackupMade, false, {});
    if (const auto recorded = record(database, {entry}); !recorded.ok()) {
        relay::printError(recorded.error());
    }
    return failedWith(reason);
}

} // namespace

int runBackup(const Options &options)
{
    const auto passphrase = passphraseToLock(options);
    if (!passphrase.ok()) {
        return failedWith(passphrase.error());
    }
    const QString database = options.dataDirectory % u'/' % store::Database::fileName;
    auto lock = makeLock(options, *passphrase);
    const std::int64_t now = SystemClock().wallMs();
    const auto snapshot =
        lock.ok() ? Snapshot::take(options.dataDirectory, now) : Result<Snapshot, QString>(fail(lock.error()));
    if (!snapshot.ok()) {
        return QFile::exists(database) ? failedEarly(database, snapshot.error()) : failedWith(snapshot.error());
    }
    const Manifest &manifest = snapshot->manifest();
    lock->header.madeMs = now;
    lock->header.schema = static_cast<std::uint32_t>(manifest.schema);
    lock->header.organisation = manifest.organisation;
    Opened opened = openTargets(options.plan, lock->header);
    QString wrong;
    if (!opened.targets.empty()) {
        FanOut fan(std::move(opened.targets));
        wrong = stream(*snapshot, *lock, fan);
        const auto results = fan.finish(wrong.isEmpty() ? &lock->key : nullptr);
        for (Destination &destination : opened.destinations) {
            if (destination.opened) {
                destination.result = results[destination.lane];
            }
        }
    }
    const auto recorded = record(database, entriesOf(opened.destinations, lock->header));
    const auto all = static_cast<qsizetype>(opened.destinations.size());
    const qsizetype done = report(options, opened.destinations, manifest);
    if (done > 0) {
        relay::printLine(u"Organisation %1, %2 chats, %3 lines, %4 entries of the audit log"_s.arg(
            manifest.organisation.empty() ? u"(not set up)"_s : QString::fromStdString(manifest.organisation),
            QString::number(manifest.chats), QString::number(manifest.lines), QString::number(manifest.auditEntries)));
    }
    if (!recorded.ok()) {
        return failedWith(u"the backup cannot be recorded in the audit log: "_s % recorded.error());
    }
    if (done == all) {
        return relay::exitDone;
    }
    return done > 0 ? exitPartly : failedWith(u"no target has the backup"_s);
}

} // namespace sealdesk::backup
