#include "core/audit/auditpruner.h"

#include "core/audit/auditlog.h"
#include "core/audit/chainstart.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <algorithm>
#include <optional>

namespace sealdesk::audit {

namespace {

using store::Database;
using store::Statement;
using store::StoreError;

Result<std::optional<ChainStart>, StoreError> first(Statement statement)
{
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    std::optional<ChainStart> found;
    if (statement.next()) {
        found = ChainStart{statement.integer(0), statement.blob(1)};
    }
    const auto ended = statement.ended();
    return ended.ok() ? Result<std::optional<ChainStart>, StoreError>(std::move(found)) : fail(ended.error());
}

// The checkpoint to prune up to: the last one within the batch, or the next one however far it is.
Result<std::optional<ChainStart>, StoreError> target(Database &database, const ChainStart &start, qint64 untilMs)
{
    auto within =
        first(std::move(database
                            .prepare(QLatin1StringView(
                                "SELECT seq, hash FROM audit_checkpoint WHERE seq > ? AND seq <= ? AND at_ms < ? "
                                "ORDER BY seq DESC LIMIT 1"))
                            .bind(start.seq)
                            .bind(start.seq + AuditPruner::entriesAtOnce)
                            .bind(untilMs)));
    if (!within.ok() || within->has_value()) {
        return within;
    }
    return first(
        std::move(database
                      .prepare(QLatin1StringView(
                          "SELECT seq, hash FROM audit_checkpoint WHERE seq > ? AND at_ms < ? ORDER BY seq LIMIT 1"))
                      .bind(start.seq)
                      .bind(untilMs)));
}

Entry prunedEntry(const ChainStart &from, const ChainStart &until, qint64 nowMs)
{
    Entry entry;
    entry.atMs = nowMs;
    entry.actor = QString(systemActor);
    entry.action = Action::AuditPruned;
    entry.origin = QStringLiteral("local");
    entry.resourceKind = ResourceKind::Relay;
    entry.detail = Detail().with(DetailKey::Before, from.seq).with(DetailKey::After, until.seq);
    return entry;
}

} // namespace

Result<Pruned, StoreError> AuditPruner::prune(qint64 keepMs, qint64 nowMs)
{
    const qint64 untilMs = nowMs - std::max(keepMs, shortestMs);
    const auto start = ChainStart::read(m_database);
    if (!start.ok()) {
        return fail(start.error());
    }
    const auto until = target(m_database, *start, untilMs);
    if (!until.ok()) {
        return fail(until.error());
    }
    if (!*until) {
        return Pruned();
    }
    const auto fits = AuditLog::fits(m_database, *start, **until);
    if (!fits.ok()) {
        return fail(fits.error());
    }
    if (!*fits) {
        return Pruned{0, false, true};
    }
    const auto appended = AuditLog::append(m_database, prunedEntry(*start, **until, nowMs));
    if (!appended.ok()) {
        return fail(appended.error());
    }
    const auto entries =
        m_database.prepare(QLatin1StringView("DELETE FROM audit_entry WHERE seq <= ?")).bind((*until)->seq).run();
    if (!entries.ok()) {
        return fail(entries.error());
    }
    // The one that the log begins with stays.
    const auto checkpoints =
        m_database.prepare(QLatin1StringView("DELETE FROM audit_checkpoint WHERE seq < ?")).bind((*until)->seq).run();
    if (!checkpoints.ok()) {
        return fail(checkpoints.error());
    }
    const auto written = (*until)->write(m_database);
    if (!written.ok()) {
        return fail(written.error());
    }
    return Pruned{(*until)->seq - start->seq, true, false};
}

} // namespace sealdesk::audit
