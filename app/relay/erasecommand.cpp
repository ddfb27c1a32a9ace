#include "app/relay/erasecommand.h"

#include "app/relay/admincode.h"
#include "app/relay/exitcodes.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"
#include "app/relay/textkeyfile.h"

#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/base/systemclock.h"
#include "core/relay/auditentries.h"
#include "core/relay/limits.h"
#include "core/store/chatrepository.h"

#include <QThread>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;

namespace {

constexpr int scrubTries = 2500;
constexpr unsigned long scrubPauseMs = 2;

int refused(const QString &reason)
{
    printError(reason);
    return exitFailed;
}

// Why this chat cannot be erased now; empty when it can.
QString obstacle(const std::optional<store::Chat> &chat, qint64 nowMs)
{
    if (!chat) {
        return u"there is no such chat; it may be erased already"_s;
    }
    if (chat->state != store::ChatState::Ended) {
        return u"that chat is still going on; it can be erased after its end"_s;
    }
    if (nowMs - chat->sinceMs < limits::erasableAfterMs) {
        return u"that chat ended just now; it can be erased %1 minutes after its end"_s.arg(limits::erasableAfterMs /
                                                                                            60'000);
    }
    return {};
}

// What was erased, as an entry of the log.
struct Proof {
    store::ErasedChat erased;
    qint64 seq = 0;
};

Result<Proof, StoreError> erase(store::Database &database, const QString &chat, const QString &actor, qint64 nowMs)
{
    Proof proof;
    const auto done = database.transaction([&]() -> Result<void, StoreError> {
        const auto erased = store::ChatRepository(database).erase(chat);
        if (!erased.ok()) {
            return fail(erased.error());
        }
        proof.erased = *erased;
        audit::Entry entry = about(systemEntry(audit::Action::ChatErased, nowMs), audit::ResourceKind::Chat, chat);
        entry.actor = actor;
        entry.detail = audit::Detail().with(audit::DetailKey::Count, erased->entries);
        const auto seq = audit::AuditLog::append(database, entry);
        if (!seq.ok()) {
            return fail(seq.error());
        }
        proof.seq = *seq;
        return {};
    });
    return done.ok() ? Result<Proof, StoreError>(proof) : fail(done.error());
}

// False: another program reads all the time.
bool scrubbed(store::Database &database)
{
    for (int tried = 0; database.scrubOwed() && tried < scrubTries; ++tried) {
        database.scrub();
        if (database.scrubOwed()) {
            QThread::msleep(scrubPauseMs);
        }
    }
    return !database.scrubOwed();
}

QString hashOf(store::Database &database, qint64 seq)
{
    QString hash;
    audit::Range range;
    range.afterSeq = seq - 1;
    const auto read = audit::AuditReader(database).each(range, [&hash](const audit::StoredEntry &entry) {
        hash = QString::fromLatin1(entry.hash.toHex());
        return false;
    });
    return read.ok() ? hash : QString();
}

} // namespace

int runChatErase(const Arguments &arguments)
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
    const qint64 now = SystemClock().wallMs();
    const auto keys = readTextKeys(*data, **database);
    if (!keys.ok()) {
        return refused(keys.error());
    }
    if (const auto used = (*database)->useTextKeys(*keys); !used.ok()) {
        return refused(storeMessage(used.error(), data->database()));
    }
    const auto chat = store::ChatRepository(**database).find(arguments.name);
    if (!chat.ok()) {
        return refused(storeMessage(chat.error(), data->database()));
    }
    if (const QString reason = obstacle(*chat, now); !reason.isEmpty()) {
        return refused(reason);
    }
    const auto proof = erase(**database, arguments.name, *actor, now);
    if (!proof.ok()) {
        return refused(proof.error() == StoreError::Missing
                           ? u"a secure form of that chat is not confirmed as purged yet; try again in a minute"_s
                           : storeMessage(proof.error(), data->database()));
    }
    printLine(u"Erased: %1 entries of the transcript and %2 form requests."_s.arg(proof->erased.entries)
                  .arg(proof->erased.forms));
    printLine(
        u"Proof: entry %1 of the audit log, %2"_s.arg(QString::number(proof->seq), hashOf(**database, proof->seq)));
    if (!scrubbed(**database)) {
        return refused(u"another program reads the database all the time, so its journal still holds what was erased; "
                       "the relay empties it at its next start"_s);
    }
    return exitDone;
}

} // namespace sealdesk::relay
