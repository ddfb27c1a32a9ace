#include "app/backup/snapshot.h"

#include "app/backup/progress.h"
#include "app/backup/storecheck.h"
#include "app/relay/storemessages.h"

#include "core/backup/limits.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QFile>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view folderName = "backup-snapshot";

Result<void, store::StoreError> copyInto(const QString &from, const QString &to)
{
    const auto database = store::Database::open(from, store::OpenMode::ReadOnly);
    if (!database.ok()) {
        return fail(database.error());
    }
    return (*database)->prepare("VACUUM INTO ?"_L1).bindPlain(to).run();
}

// What is worth nothing after a restore does not go on a journey. Also counts.
Result<Manifest, store::StoreError> tidy(const QString &file)
{
    const auto database = store::Database::open(file);
    if (!database.ok()) {
        return fail(database.error());
    }
    const auto removed =
        (*database)->transaction([&] { return (*database)->prepare("DELETE FROM setup_secret"_L1).run(); });
    return removed.ok() ? countsOf(**database) : fail(removed.error());
}

Result<bool, store::StoreError> copyHasKeys(const QString &copy, const std::filesystem::path &data)
{
    const auto database = store::Database::open(copy, store::OpenMode::ReadOnly);
    return database.ok() ? hasTextKeys(**database, data) : fail(database.error());
}

} // namespace

Result<Snapshot, QString> Snapshot::take(const QString &dataDirectory, std::int64_t nowMs)
{
    const std::filesystem::path data(QFile::encodeName(dataDirectory).toStdString());
    const QString live = QString(dataDirectory % u'/' % store::Database::fileName);
    if (!QFile::exists(live)) {
        return fail(relay::storeMessage(store::StoreError::Missing, live));
    }
    auto scratch = Scratch::make(data / folderName);
    if (!scratch.ok()) {
        return fail(scratch.error() == ScratchError::Busy
                        ? u"another backup of this data directory is under way"_s
                        : QString(u"cannot work in the data directory: "_s % textOf(describe(scratch.error()))));
    }
    Snapshot snapshot(std::move(scratch).value());
    const std::filesystem::path &folder = snapshot.m_scratch->path();
    const QString copy = QString::fromStdString((folder / databaseName).string());
    // Made by us first: SQLite would give it the rights that the umask leaves.
    if (const auto made = snapshot.m_scratch->begin({std::string(databaseName), 0});
        !made.ok() || !snapshot.m_scratch->end().ok()) {
        return fail(u"cannot write in the data directory"_s);
    }
    if (const auto copied = copyInto(live, copy); !copied.ok()) {
        return fail(relay::storeMessage(copied.error(), live));
    }
    auto counts = tidy(copy);
    if (!counts.ok()) {
        return fail(relay::storeMessage(counts.error(), copy));
    }
    snapshot.m_manifest = std::move(counts).value();
    snapshot.m_manifest.madeMs = static_cast<std::uint64_t>(nowMs);
    if (const auto added = snapshot.addFiles(data); !added.ok()) {
        return fail(added.error());
    }
    // The files were read after the database: a key that its texts need may have been given up in between.
    if (const auto readable = copyHasKeys(copy, data); !readable.ok() || !*readable) {
        return fail(readable.ok() ? u"the keys of the transcripts are just being changed, or are not this "
                                    "database's; try again in a minute"_s
                                  : relay::storeMessage(readable.error(), copy));
    }
    return snapshot;
}

Result<void, QString> Snapshot::addFiles(const std::filesystem::path &data)
{
    for (const std::string_view name : knownFiles()) {
        const std::filesystem::path path = (name == databaseName ? m_scratch->path() : data) / name;
        std::error_code failed;
        const auto status = std::filesystem::symlink_status(path, failed);
        if (status.type() == std::filesystem::file_type::not_found) {
            continue; // made at the first start, or by the first second factor
        }
        const auto size = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(path, failed) : 0;
        if (failed || size == 0 || (name != databaseName && size > maxKeyFileBytes)) {
            return fail(QString(u"cannot read "_s % QString::fromStdString(path.string())));
        }
        m_manifest.files.push_back({std::string(name), size});
        m_paths.push_back(path);
    }
    return {};
}

} // namespace sealdesk::backup
