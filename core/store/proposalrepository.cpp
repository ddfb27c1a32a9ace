#include "core/store/proposalrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

// No range has a space in it.
QStringList listOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

std::optional<Proposal> readProposal(const Statement &row)
{
    return Proposal{row.plain(0),         row.plain(1), row.integer(2), row.integer(3), listOf(row.plain(4)),
                    listOf(row.plain(5)), row.plain(6), row.integer(7), row.plain(8)};
}

} // namespace

Result<std::vector<Proposal>, StoreError> ProposalRepository::all() const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT policy_proposal.id, policy_proposal.name, value, expected, ranges, expected_ranges, operator, "
        "expires_ms, account.name FROM policy_proposal JOIN account ON account.id = operator ORDER BY expires_ms, "
        "policy_proposal.id"));
    return readAll<Proposal>(statement, readProposal);
}

Result<std::optional<Proposal>, StoreError> ProposalRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT policy_proposal.id, policy_proposal.name, value, expected, ranges, expected_ranges, operator, "
        "expires_ms, account.name FROM policy_proposal JOIN account ON account.id = operator WHERE "
        "policy_proposal.id = ?"));
    statement.bindPlain(id);
    return readOne<Proposal>(statement, readProposal);
}

Result<void, StoreError> ProposalRepository::add(const Proposal &proposal)
{
    return m_database
        .prepare(QLatin1StringView("INSERT INTO policy_proposal (id, name, value, expected, ranges, expected_ranges, "
                                   "operator, expires_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bindPlain(proposal.id)
        .bindPlain(proposal.name)
        .bind(proposal.value)
        .bind(proposal.expected)
        .bindPlain(proposal.ranges.join(u' '))
        .bindPlain(proposal.expectedRanges.join(u' '))
        .bindPlain(proposal.operatorId)
        .bind(proposal.expiresMs)
        .run();
}

Result<void, StoreError> ProposalRepository::remove(const QString &id)
{
    return m_database.prepare(QLatin1StringView("DELETE FROM policy_proposal WHERE id = ?")).bindPlain(id).runOnOne();
}

} // namespace sealdesk::store
