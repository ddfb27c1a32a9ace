#include "core/relay/backupkeeper.h"

#include "core/relay/auditentries.h"
#include "core/relay/limits.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <algorithm>

namespace sealdesk::relay {

namespace {
constexpr std::int64_t soonMs = 1000; // not in the middle of a start
}

void BackupKeeper::start()
{
    const auto last = [](Act &act) -> Result<qint64, store::StoreError> {
        store::Statement statement = act.database().prepare(QLatin1StringView(
            "SELECT coalesce(max(at_ms), 0) FROM audit_entry WHERE action = 'backup_made' AND outcome = 'ok'"));
        if (const auto run = statement.run(); !run.ok()) {
            return fail(run.error());
        }
        return statement.next() ? Result<qint64, store::StoreError>(statement.integer(0))
                                : fail(store::StoreError::Failed);
    };
    m.acts.run<qint64>(last, [this](Result<qint64, ActError> lastMs) {
        // A clock that was set back must not put it off for longer than one interval.
        const std::int64_t now = m.clock.wallMs();
        again(lastMs.ok() ? std::min<std::int64_t>(*lastMs + m.everyMs, now + m.everyMs) : now);
    });
}

void BackupKeeper::again(std::int64_t dueMs)
{
    m_dueMs = dueMs;
    // Looked at now and then, not waited for in one go: the wall clock may be set.
    const std::int64_t left = m_running ? limits::backupGlanceMs : dueMs - m.clock.wallMs();
    m_timer.start(std::chrono::milliseconds(std::clamp<std::int64_t>(left, soonMs, limits::backupGlanceMs)),
                  [this] { glance(); });
}

void BackupKeeper::glance()
{
    const std::int64_t now = m.clock.wallMs();
    if (m_running) {
        if (const auto exitCode = m.runner.ended()) {
            finished(*exitCode);
            return;
        }
    } else if (now >= m_dueMs) {
        begin();
        return;
    }
    again(std::min(m_dueMs, now + m.everyMs));
}

void BackupKeeper::begin()
{
    m_running = m.runner.start();
    if (!m_running) {
        finished(-1);
        return;
    }
    m.log.write(edge::Level::Info, "backup.started");
    again(m.clock.wallMs() + m.everyMs);
}

void BackupKeeper::finished(int exitCode)
{
    m_running = false;
    if (exitCode == 0) {
        m.log.write(edge::Level::Info, "backup.done");
        again(m_dueMs);
        return;
    }
    m.log.write(edge::Level::Error, "backup.failed");
    if (exitCode < 0) {
        record();
    }
    again(m.clock.wallMs() + std::min(m.everyMs, limits::backupRetryMs));
}

void BackupKeeper::record()
{
    audit::Entry entry = systemEntry(audit::Action::BackupMade, m.clock.wallMs());
    entry.outcome = audit::Outcome::Failed;
    entry.detail = audit::Detail().with(audit::DetailKey::Reason, QLatin1StringView("program"));
    m.acts.record(about(std::move(entry), audit::ResourceKind::Relay, {}));
}

} // namespace sealdesk::relay
