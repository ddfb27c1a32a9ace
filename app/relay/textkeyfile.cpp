#include "app/relay/textkeyfile.h"

#include "app/relay/admincode.h"
#include "app/relay/exitcodes.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/audit/auditlog.h"
#include "core/base/systemclock.h"
#include "core/edge/privatefile.h"
#include "core/relay/auditentries.h"
#include "core/store/database.h"

#include <QThread>

#include <openssl/crypto.h>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;
using store::TextKeys;

namespace {

QString pathOf(const DataDirectory &data) { return QString::fromStdString(data.textKeyFile().string()); }

// nullopt: there is no file.
Result<std::optional<TextKeys>, QString> readKeys(const DataDirectory &data)
{
    auto stored = edge::readSmallFile(data.textKeyFile(), TextKeys::mostFileBytes);
    if (!stored.ok()) {
        if (stored.error() == edge::FileError::Missing) {
            return std::optional<TextKeys>();
        }
        const std::string_view reason = edge::describe(stored.error());
        return fail(QString(pathOf(data) % u": "_s % QString::fromUtf8(QByteArrayView(reason))));
    }
    std::string content = std::move(stored).value();
    auto keys = TextKeys::parse(content);
    OPENSSL_cleanse(content.data(), content.size());
    if (!keys) {
        return fail(QString(u"not the keys of the stored texts: "_s % pathOf(data)));
    }
    return keys;
}

Result<void, QString> writeKeys(const DataDirectory &data, const TextKeys &keys)
{
    std::string content = keys.content();
    const auto written = edge::writePrivateFile(data.textKeyFile(), content);
    OPENSSL_cleanse(content.data(), content.size());
    if (!written.ok()) {
        const std::string_view reason = edge::describe(written.error());
        return fail(QString(pathOf(data) % u": "_s % QString::fromUtf8(QByteArrayView(reason))));
    }
    return {};
}

QString wayOut(const DataDirectory &data)
{
    return u"; bring the file back from a backup, without it nobody can read the transcripts ("_s % pathOf(data) % u')';
}

// The newest key of the file that the database does not know yet: made just before a stop, or for the first time.
Result<void, StoreError> adopt(store::Database &database, const TextKeys &keys, qint64 nowMs)
{
    return database.transaction([&]() -> Result<void, StoreError> {
        store::TextKeyRepository repository(database);
        const auto known = repository.all();
        if (!known.ok()) {
            return fail(known.error());
        }
        if (!known->empty() && known->back().id >= keys.newest()) {
            return {};
        }
        if (const auto added = repository.add(*keys.find(keys.newest()), nowMs); !added.ok()) {
            return added;
        }
        audit::Entry entry = about(systemEntry(audit::Action::TextKeyMade, nowMs), audit::ResourceKind::Relay, {});
        entry.detail = audit::Detail().with(audit::DetailKey::After, keys.newest());
        const auto audited = audit::AuditLog::append(database, entry);
        return audited.ok() ? Result<void, StoreError>() : fail(audited.error());
    });
}

// Needs the lock.
Result<TextKeys, QString> adoptedKeys(const DataDirectory &data, store::Database &database, qint64 nowMs)
{
    auto keys = readTextKeys(data, database);
    if (!keys.ok()) {
        return keys;
    }
    if (keys->isEmpty()) {
        if (!keys->add()) {
            return fail(u"cannot make a key for the stored texts"_s);
        }
        if (const auto written = writeKeys(data, *keys); !written.ok()) {
            return fail(written.error());
        }
    }
    if (const auto adopted = adopt(database, *keys, nowMs); !adopted.ok()) {
        return fail(storeMessage(adopted.error(), data.database()));
    }
    return keys;
}

// Who changes the file holds it, in all programs; the database's row of a new key goes with it.
bool takeLock(DataLock &lock, const DataDirectory &data)
{
    constexpr int tries = 20;
    constexpr unsigned long pauseMs = 100;
    for (int tried = 0; tried < tries; ++tried) {
        if (lock.take(data.textKeyLockFile())) {
            return true;
        }
        QThread::msleep(pauseMs);
    }
    return false;
}

QString beingChanged() { return u"another program is changing the keys of the stored texts; try again in a moment"_s; }

Result<void, QString> rotate(const DataDirectory &data, store::Database &database, TextKeys keys, const QString &actor,
                             qint64 nowMs)
{
    const TextKeys before = keys;
    if (!keys.add()) {
        return fail(u"cannot make a key"_s);
    }
    // The file first: a text whose key is in no file would be lost.
    if (auto written = writeKeys(data, keys); !written.ok()) {
        return written;
    }
    const auto done = database.transaction([&]() -> Result<void, StoreError> {
        if (const auto added = store::TextKeyRepository(database).add(*keys.find(keys.newest()), nowMs); !added.ok()) {
            return added;
        }
        audit::Entry entry = about(systemEntry(audit::Action::TextKeyMade, nowMs), audit::ResourceKind::Relay, {});
        entry.actor = actor;
        entry.detail = audit::Detail()
                           .with(audit::DetailKey::Before, before.newest())
                           .with(audit::DetailKey::After, keys.newest());
        const auto audited = audit::AuditLog::append(database, entry);
        return audited.ok() ? Result<void, StoreError>() : fail(audited.error());
    });
    if (!done.ok()) {
        const auto undone = writeKeys(data, before);
        return undone.ok() ? fail(storeMessage(done.error(), data.database())) : undone;
    }
    return {};
}

int refused(const QString &reason)
{
    printError(reason);
    return exitFailed;
}

} // namespace

std::optional<TextKeys> TextKeyFile::read()
{
    auto keys = readKeys(m_data);
    return keys.ok() ? std::move(keys).value() : std::nullopt;
}

bool TextKeyFile::keepOnly(int id)
{
    DataLock lock;
    auto keys = lock.take(m_data.textKeyLockFile()) ? readKeys(m_data) : fail(QString());
    if (!keys.ok() || !*keys || (*keys)->newest() != id) {
        return false; // a key is just being added
    }
    (*keys)->removeAllBut(id);
    return writeKeys(m_data, **keys).ok();
}

Result<TextKeys, QString> readTextKeys(const DataDirectory &data, store::Database &database)
{
    auto stored = readKeys(data);
    if (!stored.ok()) {
        return fail(stored.error());
    }
    TextKeys keys = stored->value_or(TextKeys());
    const auto covers = store::TextKeyRepository(database).covers(keys);
    if (!covers.ok()) {
        return fail(storeMessage(covers.error(), data.database()));
    }
    if (!*covers) {
        return fail(QString((keys.isEmpty() ? u"the key of the stored texts is missing"_s
                                            : u"the keys of the stored texts are not those of this database"_s) %
                            wayOut(data)));
    }
    return keys;
}

Result<TextKeys, QString> textKeysFor(const DataDirectory &data, store::Database &database, qint64 nowMs)
{
    DataLock lock;
    return takeLock(lock, data) ? adoptedKeys(data, database, nowMs) : fail(beingChanged());
}

int runRotateKey(const Arguments &arguments)
{
    const auto data = DataDirectory::open(arguments.dataDirectory);
    if (!data.ok()) {
        return refused(data.error());
    }
    const auto database = store::Database::open(data->database());
    if (!database.ok()) {
        return refused(storeMessage(database.error(), data->database()));
    }
    const auto actor = askForAdmin(arguments, *data, **database);
    if (!actor) {
        return exitFailed;
    }
    DataLock lock;
    if (!takeLock(lock, *data)) {
        return refused(beingChanged());
    }
    const qint64 now = SystemClock().wallMs();
    auto keys = adoptedKeys(*data, **database, now);
    if (!keys.ok()) {
        return refused(keys.error());
    }
    const auto known = store::TextKeyRepository(**database).all();
    if (!known.ok()) {
        return refused(storeMessage(known.error(), data->database()));
    }
    if (known->size() > 1 || keys->all().size() > 1) {
        return refused(u"the texts are still being sealed with the last key; the relay does that while it runs"_s);
    }
    const int number = keys->newest() + 1;
    const auto rotated = rotate(*data, **database, std::move(keys).value(), *actor, now);
    if (!rotated.ok()) {
        return refused(rotated.error());
    }
    printLine(u"Key %1 is made. The relay uses it within seconds, or from its next start, and seals all stored texts "
              "anew; the audit log tells when the key before is gone (text_key_retired)."_s.arg(number));
    return exitDone;
}

} // namespace sealdesk::relay
