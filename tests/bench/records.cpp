// How long a long audit log takes to verify, and what memory it takes.
//
//   build/release/bin/bench/records_bench [ENTRIES]        1,000,000 unless told
#include "core/audit/auditlog.h"
#include "core/audit/checkpointrepository.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace sealdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int perTransaction = 10'000;
constexpr qint64 startMs = 1'700'000'000'000;

// Of this process, in KiB; 0 where the system does not tell.
qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

// As busy a log as there is: ids, an address, details.
audit::Entry entryAt(int number)
{
    audit::Entry entry;
    entry.atMs = startMs + number;
    entry.actor = u"operator-%1-operator-id"_s.arg(number % 50);
    entry.action = number % 2 == 0 ? audit::Action::ChatAccepted : audit::Action::FormFieldRevealed;
    entry.origin = u"203.0.113.%1"_s.arg(number % 250);
    entry.device = u"device-%1-device-id"_s.arg(number % 50);
    entry.resourceKind = audit::ResourceKind::Chat;
    entry.resource = u"chat-%1-chat-id"_s.arg(number / 10);
    entry.detail = audit::Detail().with(audit::DetailKey::Form, u"cardholder").with(audit::DetailKey::FormVersion, 3);
    return entry;
}

bool fill(store::Database &database, const audit::AuditKey &key, int entries)
{
    for (int at = 0; at < entries;) {
        const auto done = database.transaction([&]() -> Result<void, store::StoreError> {
            for (int i = 0; i < perTransaction && at < entries; ++i, ++at) {
                const auto seq = audit::AuditLog::append(database, entryAt(at));
                if (!seq.ok()) {
                    return fail(seq.error());
                }
            }
            const auto checkpoint = audit::CheckpointRepository(database).add(key, startMs + at);
            return checkpoint.ok() ? Result<void, store::StoreError>() : fail(checkpoint.error());
        });
        if (!done.ok()) {
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir directory;
    const auto database = store::Database::open(directory.filePath(QString(store::Database::fileName)));
    const auto key = audit::AuditKey::generate();
    if (entries <= 0 || !database.ok() || !key.ok() || !fill(**database, *key, entries)) {
        std::fputs("the log cannot be made\n", stderr);
        return 1;
    }
    const qint64 before = residentKiB();
    QElapsedTimer timer;
    timer.start();
    const auto verdict = audit::AuditLog::verify(**database, {key->publicKey(), {}});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!verdict.ok() || !verdict->whole() || verdict->entries != entries) {
        std::fputs("the log is not whole\n", stderr);
        return 1;
    }
    std::printf("verify: %d entries, %lld checkpoints, %.2f s, %.1f us an entry, %lld KiB more memory\n", entries,
                static_cast<long long>(verdict->checkpoints), seconds, seconds * 1e6 / entries,
                static_cast<long long>(residentKiB() - before));
    return 0;
}
