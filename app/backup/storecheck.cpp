#include "app/backup/storecheck.h"

#include "app/relay/storemessages.h"

#include "core/audit/auditlog.h"
#include "core/base/bytes.h"
#include "core/secret/wipe.h"
#include "core/store/organisationrepository.h"
#include "core/store/statement.h"
#include "core/store/textkeyrepository.h"

#include <QFile>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;
using store::StoreError;

namespace {

constexpr std::string_view textKeyName = "keys/store.key";

} // namespace

namespace {

Result<std::uint64_t, StoreError> numberBy(store::Database &database, QLatin1StringView sql)
{
    store::Statement statement = database.prepare(sql);
    if (const auto run = statement.run(); !run.ok()) {
        return fail(run.error());
    }
    return statement.next() ? Result<std::uint64_t, StoreError>(static_cast<std::uint64_t>(statement.integer(0)))
                            : fail(StoreError::Failed);
}

Result<bool, StoreError> fileIsSound(store::Database &database)
{
    store::Statement integrity = database.prepare("PRAGMA integrity_check(1)"_L1);
    if (const auto run = integrity.run(); !run.ok()) {
        return fail(run.error());
    }
    if (!integrity.next() || integrity.plain(0) != "ok"_L1) {
        return false;
    }
    store::Statement references = database.prepare("PRAGMA foreign_key_check"_L1);
    if (const auto run = references.run(); !run.ok()) {
        return fail(run.error());
    }
    return !references.next();
}

Result<audit::Evidence, QString> evidenceIn(const std::filesystem::path &folder, const Manifest &manifest)
{
    audit::Evidence evidence;
    for (const PackedFile &file : manifest.files) {
        if (file.name != "keys/audit.key") {
            continue;
        }
        QFile stored(QString::fromStdString((folder / file.name).string()));
        QByteArray raw = stored.open(QIODevice::ReadOnly) ? stored.read(64) : QByteArray();
        const auto key = audit::AuditKey::fromRaw(
            {reinterpret_cast<const std::uint8_t *>(raw.constData()), static_cast<std::size_t>(raw.size())});
        raw.fill('\0');
        if (!key.ok()) {
            return fail(u"the audit key in it is none"_s);
        }
        evidence.key = key->publicKey();
    }
    return evidence;
}

bool sameCounts(Manifest found, const Manifest &said)
{
    found.madeMs = said.madeMs;
    found.files = said.files;
    return found == said;
}

} // namespace

Result<Manifest, StoreError> countsOf(store::Database &database)
{
    Manifest counts;
    for (const auto &[into, sql] : {std::pair(&counts.schema, "PRAGMA user_version"_L1),
                                    std::pair(&counts.accounts, "SELECT count(*) FROM account"_L1),
                                    std::pair(&counts.chats, "SELECT count(*) FROM chat"_L1),
                                    std::pair(&counts.lines, "SELECT count(*) FROM entry"_L1),
                                    std::pair(&counts.auditEntries, "SELECT count(*) FROM audit_entry"_L1)}) {
        const auto number = numberBy(database, sql);
        if (!number.ok()) {
            return fail(number.error());
        }
        *into = *number;
    }
    store::Statement head = database.prepare("SELECT hash FROM audit_head WHERE seq > 0"_L1);
    if (const auto run = head.run(); !run.ok()) {
        return fail(run.error());
    }
    if (head.next()) {
        counts.auditHash = head.blob(0).toHex().toStdString();
    }
    const auto organisation = store::OrganisationRepository(database).find();
    if (!organisation.ok()) {
        return fail(organisation.error());
    }
    if (*organisation) {
        counts.organisation = (*organisation)->id.toStdString();
    }
    return counts;
}

Result<bool, StoreError> hasTextKeys(store::Database &database, const std::filesystem::path &folder)
{
    const auto known = numberBy(database, "SELECT count(*) FROM sqlite_master WHERE name = 'text_key'"_L1);
    if (!known.ok() || *known == 0) {
        return known.ok() ? Result<bool, StoreError>(true) : fail(known.error()); // from before there were any
    }
    QFile stored(QString::fromStdString((folder / textKeyName).string()));
    QByteArray raw = stored.open(QIODevice::ReadOnly)
                         ? stored.read(static_cast<qint64>(store::TextKeys::mostFileBytes) + 1)
                         : QByteArray();
    const auto keys = store::TextKeys::parse({raw.constData(), static_cast<std::size_t>(raw.size())});
    secret::wipe(raw.data(), static_cast<std::size_t>(raw.size()));
    return store::TextKeyRepository(database).covers(keys.value_or(store::TextKeys()));
}

Result<void, QString> checkStore(const std::filesystem::path &folder, const Manifest &manifest, const QString &auditKey)
{
    const QString file = QString::fromStdString((folder / databaseName).string());
    const auto evidence = evidenceIn(folder, manifest);
    if (!evidence.ok()) {
        return fail(evidence.error());
    }
    // The private half lies in the archive: nobody else could have put it there.
    if (!auditKey.isEmpty() && (!evidence->key || toBase64Url(evidence->key->bytes()) != auditKey.toStdString())) {
        return fail(u"it was made by another relay: the audit key in it is not the one that was named"_s);
    }
    const auto database = store::Database::open(file, store::OpenMode::ReadOnly);
    if (!database.ok()) {
        return fail(QString(u"the database in it: "_s % relay::storeMessage(database.error(), file)));
    }
    const auto sound = fileIsSound(**database);
    const auto counts = countsOf(**database);
    const auto verdict = audit::AuditLog::verify(**database, *evidence);
    const auto readable = hasTextKeys(**database, folder);
    if (!sound.ok() || !counts.ok() || !verdict.ok() || !readable.ok()) {
        return fail(u"the database in it cannot be read"_s);
    }
    if (!*sound) {
        return fail(u"the database in it is damaged"_s);
    }
    if (!sameCounts(*counts, manifest)) {
        return fail(u"the database in it is not the one that was backed up: the counts differ"_s);
    }
    if (!*readable) {
        return fail(u"the keys of the transcripts in it are missing or others"_s);
    }
    if (!verdict->whole()) {
        return fail(u"the audit log in it is broken at entry %1: %2"_s.arg(QString::number(verdict->brokenSeq),
                                                                           QString(audit::toString(*verdict->breach))));
    }
    return {};
}

} // namespace sealdesk::backup
