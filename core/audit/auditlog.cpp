#include "core/audit/auditlog.h"

#include "core/audit/auditpruner.h"
#include "core/audit/canonical.h"
#include "core/audit/checkpointrepository.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <algorithm>

namespace sealdesk::audit {

namespace {

using store::Database;
using store::Statement;
using store::StoreError;

struct Head {
    qint64 seq = 0;
    QByteArray hash;
};

Statement selectHead(Database &database)
{
    return database.prepare(QLatin1StringView("SELECT seq, hash FROM audit_head"));
}

// Runs `statement`; nullopt when the head is lost.
Result<std::optional<Head>, StoreError> readHead(Statement &statement)
{
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    if (!statement.next()) {
        return std::optional<Head>();
    }
    return std::optional<Head>(Head{statement.integer(0), statement.blob(1)});
}

Result<std::optional<Head>, StoreError> readHead(Database &database)
{
    Statement statement = selectHead(database);
    return readHead(statement);
}

Record recordOf(const Entry &entry, qint64 seq)
{
    const auto text = [](const auto &value) { return QString(value).toUtf8(); };
    Record record;
    record.seq = seq;
    record.atMs = entry.atMs;
    record.texts = {tokenOrWithheld(entry.actor).toUtf8(),
                    text(toString(entry.action)),
                    text(toString(entry.outcome)),
                    tokenOrWithheld(entry.origin).toUtf8(),
                    tokenOrWithheld(entry.device).toUtf8(),
                    text(toString(entry.resourceKind)),
                    tokenOrWithheld(entry.resource).toUtf8(),
                    entry.detail.text().toUtf8()};
    return record;
}

Result<void, StoreError> insert(Database &database, const Record &record)
{
    Statement statement = database.prepare(
        QLatin1StringView("INSERT INTO audit_entry (seq, at_ms, actor, action, outcome, origin, device, "
                          "resource_kind, resource, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(record.seq).bind(record.atMs);
    for (const QByteArray &text : record.texts) {
        statement.bindPlain(QString::fromUtf8(text));
    }
    return statement.bind(record.hash).run();
}

Record readRecord(const Statement &row)
{
    Record record;
    record.seq = row.integer(0);
    record.atMs = row.integer(1);
    int column = 2;
    for (QByteArray &text : record.texts) {
        text = row.plain(column++).toUtf8();
    }
    record.hash = row.blob(column);
    return record;
}

Statement selectAll(Database &database)
{
    return database.prepare(
        QLatin1StringView("SELECT seq, at_ms, actor, action, outcome, origin, device, resource_kind, resource, "
                          "detail, hash FROM audit_entry ORDER BY seq"));
}

// Is the entry that belongs at `seq`, after `previous`, anywhere in the log under another number?
Result<bool, StoreError> standsElsewhere(Database &database, qint64 seq, const QByteArray &previous)
{
    Statement statement = selectAll(database);
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    while (statement.next()) {
        Record record = readRecord(statement);
        if (record.seq != seq) {
            record.seq = seq;
            if (hashOf(record, previous) == record.hash) {
                return true;
            }
        }
    }
    const auto end = statement.ended();
    return end.ok() ? Result<bool, StoreError>(false) : fail(end.error());
}

Verdict broken(Verdict verdict, Breach breach, qint64 seq)
{
    verdict.breach = breach;
    verdict.brokenSeq = seq;
    return verdict;
}

// The checkpoints of both places, met one after the other as the log is read.
class Marks {
public:
    // The first one that this relay did not sign.
    [[nodiscard]] std::optional<Verdict> add(const std::vector<Checkpoint> &checkpoints, bool copies,
                                             const std::optional<AuditPublicKey> &key)
    {
        for (const Checkpoint &checkpoint : checkpoints) {
            if (key && !checkpoint.isSignedBy(*key)) {
                return broken({}, copies ? Breach::FalseCopy : Breach::FalseCheckpoint, checkpoint.seq);
            }
            m_marks.push_back({checkpoint.seq, checkpoint.atMs, checkpoint.hash, copies});
        }
        return std::nullopt;
    }
    // Those of pruned entries prove nothing any more. When the checkpoint that the log begins with was made; nullopt
    // when there is none.
    [[nodiscard]] std::optional<qint64> begin(const ChainStart &start)
    {
        std::erase_if(m_marks, [&start](const Mark &mark) { return mark.seq < start.seq; });
        std::sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.seq < b.seq; });
        const auto own = std::find_if(m_marks.begin(), m_marks.end(), [&start](const Mark &mark) {
            return mark.seq == start.seq && mark.hash == start.hash && !mark.copy;
        });
        return own == m_marks.end() ? std::nullopt : std::optional(own->atMs);
    }
    // False: what was signed of this entry is another one.
    [[nodiscard]] bool meet(qint64 seq, const QByteArray &hash, Verdict &verdict)
    {
        for (; m_at < m_marks.size() && m_marks[m_at].seq <= seq; ++m_at) {
            const Mark &mark = m_marks[m_at];
            if (mark.seq != seq || mark.hash != hash) {
                return false;
            }
            ++(mark.copy ? verdict.copies : verdict.checkpoints);
            verdict.signedSeq = seq;
        }
        return true;
    }
    [[nodiscard]] bool allMet() const { return m_at == m_marks.size(); }

private:
    struct Mark {
        qint64 seq = 0;
        qint64 atMs = 0;
        QByteArray hash;
        bool copy = false;
    };
    std::vector<Mark> m_marks;
    std::size_t m_at = 0;
};

// What the log's end says about the head.
Verdict checkHead(Verdict verdict, const std::optional<Head> &head, const QByteArray &lastHash)
{
    const qint64 last = verdict.pruned + verdict.entries;
    if (!head || head->seq < last || (head->seq == last && head->hash != lastHash)) {
        return broken(verdict, Breach::HeadWrong, last);
    }
    if (head->seq > last) {
        return broken(verdict, Breach::Truncated, last + 1);
    }
    return verdict;
}

// When the entry that says that the log was pruned up to `seq` was written, if `record` is that entry.
std::optional<qint64> prunedAt(const Record &record, qint64 seq)
{
    constexpr std::size_t action = 1;
    constexpr std::size_t detail = 7;
    static_assert(recordTexts == detail + 1);
    const QString after = Detail().with(DetailKey::After, seq).text();
    const bool says = record.texts[action] == QString(toString(Action::AuditPruned)).toUtf8() &&
                      QString::fromUtf8(record.texts[detail]).split(u' ').contains(after);
    return says ? std::optional(record.atMs) : std::nullopt;
}

// Whether the beginning that is gone may be.
Verdict checkBeginning(Verdict verdict, std::optional<qint64> signedMs, std::optional<qint64> prunedMs)
{
    if (verdict.pruned == 0) {
        return verdict;
    }
    if (!signedMs || !prunedMs) {
        return broken(verdict, Breach::BeginningGone, verdict.pruned);
    }
    if (*prunedMs - *signedMs < AuditPruner::shortestMs) {
        return broken(verdict, Breach::PrunedEarly, verdict.pruned);
    }
    return verdict;
}

} // namespace

QLatin1StringView toString(Breach breach)
{
    switch (breach) {
    case Breach::Edited:
        return QLatin1StringView("edited");
    case Breach::Missing:
        return QLatin1StringView("missing");
    case Breach::Reordered:
        return QLatin1StringView("reordered");
    case Breach::Truncated:
        return QLatin1StringView("truncated");
    case Breach::HeadWrong:
        return QLatin1StringView("head_wrong");
    case Breach::Rewritten:
        return QLatin1StringView("rewritten");
    case Breach::FalseCheckpoint:
        return QLatin1StringView("false_checkpoint");
    case Breach::FalseCopy:
        return QLatin1StringView("false_copy");
    case Breach::BeginningGone:
        return QLatin1StringView("beginning_gone");
    case Breach::PrunedEarly:
        return QLatin1StringView("pruned_early");
    }
    return {};
}

Result<qint64, StoreError> AuditLog::append(Database &database, const Entry &entry)
{
    const auto head = readHead(database);
    if (!head.ok()) {
        return fail(head.error());
    }
    if (!head->has_value()) {
        return fail(StoreError::NotADatabase);
    }
    Record record = recordOf(entry, (*head)->seq + 1);
    record.hash = hashOf(record, (*head)->hash);
    if (record.hash.isEmpty()) {
        return fail(StoreError::Failed);
    }
    const auto inserted = insert(database, record);
    if (!inserted.ok()) {
        return fail(inserted.error());
    }
    const auto moved = database.prepare(QLatin1StringView("UPDATE audit_head SET seq = ?, hash = ?"))
                           .bind(record.seq)
                           .bind(record.hash)
                           .runOnOne();
    if (!moved.ok()) {
        return fail(moved.error());
    }
    return record.seq;
}

Result<Verdict, StoreError> AuditLog::verify(Database &database, const Evidence &evidence)
{
    // Stays in use to the end: what follows then reads the same snapshot, however busy the relay is.
    Statement headStatement = selectHead(database);
    const auto head = readHead(headStatement);
    if (!head.ok()) {
        return fail(head.error());
    }
    const auto checkpoints = CheckpointRepository(database).all();
    if (!checkpoints.ok()) {
        return fail(checkpoints.error());
    }
    Marks marks;
    auto unsound = marks.add(*checkpoints, false, evidence.key);
    if (!unsound) {
        unsound = marks.add(evidence.copies, true, evidence.key);
    }
    const auto start = ChainStart::read(database);
    if (!start.ok()) {
        return fail(start.error());
    }
    const auto signedMs = marks.begin(*start);
    const bool falsified = unsound.has_value();
    std::optional<qint64> prunedMs;
    Statement statement = selectAll(database);
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    Verdict verdict;
    verdict.signaturesSeen = evidence.key.has_value();
    verdict.pruned = start->seq;
    QByteArray previous = start->hash;
    if (!unsound && signedMs && !marks.meet(start->seq, start->hash, verdict)) {
        unsound = broken({}, Breach::Rewritten, start->seq);
    }
    while (statement.next()) {
        const Record record = readRecord(statement);
        const qint64 expected = verdict.pruned + verdict.entries + 1;
        if (record.seq != expected) {
            return broken(verdict, Breach::Missing, expected);
        }
        if (hashOf(record, previous) != record.hash) {
            const auto elsewhere = standsElsewhere(database, expected, previous);
            if (!elsewhere.ok()) {
                return fail(elsewhere.error());
            }
            return broken(verdict, *elsewhere ? Breach::Reordered : Breach::Edited, expected);
        }
        previous = record.hash;
        ++verdict.entries;
        if (const auto at = prunedAt(record, verdict.pruned)) {
            prunedMs = at;
        }
        // The chain's own faults are named first: they say more.
        if (!unsound && !marks.meet(expected, record.hash, verdict)) {
            unsound = broken({}, Breach::Rewritten, expected);
        }
    }
    const auto end = statement.ended();
    if (!end.ok()) {
        return fail(end.error());
    }
    verdict = checkHead(verdict, *head, previous);
    if (verdict.whole() && !falsified) {
        verdict = checkBeginning(verdict, signedMs, prunedMs);
    }
    if (verdict.whole() && unsound) {
        return broken(verdict, *unsound->breach, unsound->brokenSeq);
    }
    if (verdict.whole() && !marks.allMet()) {
        // Log and head were cut off together.
        return broken(verdict, Breach::Truncated, verdict.pruned + verdict.entries + 1);
    }
    return verdict;
}

Result<bool, StoreError> AuditLog::fits(Database &database, const ChainStart &from, const ChainStart &until)
{
    Statement statement = selectAll(database);
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    ChainStart at = from;
    while (at.seq < until.seq && statement.next()) {
        const Record record = readRecord(statement);
        if (record.seq != at.seq + 1 || hashOf(record, at.hash) != record.hash) {
            return false;
        }
        at = {record.seq, record.hash};
    }
    const auto end = statement.ended();
    return end.ok() ? Result<bool, StoreError>(at.seq == until.seq && at.hash == until.hash) : fail(end.error());
}

} // namespace sealdesk::audit
