#include "app/backup/auditing.h"

#include "app/relay/storemessages.h"

#include "core/audit/auditlog.h"
#include "core/base/bytes.h"
#include "core/base/systemclock.h"
#include "core/store/database.h"

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {
// Of Database::busyTimeoutMs each: a relay that writes without a pause lets others in by chance only.
constexpr int mostTries = 12;

Result<void, store::StoreError> appendAll(const QString &databaseFile, const std::vector<audit::Entry> &entries)
{
    const auto database = store::Database::open(databaseFile);
    if (!database.ok()) {
        return fail(database.error());
    }
    return (*database)->transaction([&]() -> Result<void, store::StoreError> {
        for (const audit::Entry &entry : entries) {
            if (const auto seq = audit::AuditLog::append(**database, entry); !seq.ok()) {
                return fail(seq.error());
            }
        }
        return {};
    });
}

} // namespace

audit::Entry entryOf(audit::Action action, bool done, const std::array<std::uint8_t, 16> &archive)
{
    audit::Entry entry;
    entry.atMs = SystemClock().wallMs();
    entry.actor = QString(audit::systemActor);
    entry.action = action;
    entry.outcome = done ? audit::Outcome::Ok : audit::Outcome::Failed;
    entry.origin = u"local"_s;
    entry.resourceKind = audit::ResourceKind::Relay;
    // As in the file name; short, since a run of digits as long as a card number would be withheld.
    if (archive != std::array<std::uint8_t, 16>{}) {
        entry.resource = QString::fromStdString(toHex(archive).substr(0, 8));
    }
    return entry;
}

Result<void, QString> record(const QString &databaseFile, const std::vector<audit::Entry> &entries)
{
    auto written = appendAll(databaseFile, entries);
    for (int tries = 1; tries < mostTries && !written.ok() && written.error() == store::StoreError::Busy; ++tries) {
        written = appendAll(databaseFile, entries);
    }
    return written.ok() ? Result<void, QString>() : fail(relay::storeMessage(written.error(), databaseFile));
}

} // namespace sealdesk::backup
