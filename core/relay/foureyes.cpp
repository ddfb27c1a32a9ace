#include "core/relay/foureyes.h"

#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"

namespace sealdesk::relay::foureyes {

using store::Proposal;
using store::ProposalRepository;
using store::StoreError;
using wire::Refusal;

namespace {

using Verdict = std::optional<Refusal>;

bool isOver(const Proposal &proposal, qint64 nowMs)
{
    // One that lasts longer than any is from a clock that was ahead.
    return proposal.expiresMs <= nowMs || proposal.expiresMs > nowMs + limits::proposalMs;
}

Result<void, StoreError> forget(Act &act, audit::Entry entry, audit::Action action, const Proposal &proposal)
{
    entry.action = action;
    entry.resourceKind = audit::ResourceKind::Proposal;
    entry.resource = proposal.id;
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Parameter, proposal.name)
                       .with(audit::DetailKey::Operator, proposal.operatorId);
    if (const auto audited = act.audit(entry); !audited.ok()) {
        return audited;
    }
    return ProposalRepository(act.database()).remove(proposal.id);
}

// As it would be answered without a second person.
Result<AccessChange, StoreError> judge(Act &act, const Proposal &proposal)
{
    const store::AccessRepository access(act.database());
    if (proposal.name == addressesName) {
        const auto before = access.ranges();
        if (!before.ok()) {
            return fail(before.error());
        }
        if (proposal.expectedRanges != *before) {
            return AccessChange::ChangedMeanwhile;
        }
        return proposal.ranges == *before ? AccessChange::Unchanged : AccessChange::Proposed;
    }
    const auto parameter = policy::parameterFromName(proposal.name);
    if (!parameter) {
        return AccessChange::UnknownName;
    }
    const auto stored = access.parameters();
    if (!stored.ok()) {
        return fail(stored.error());
    }
    policy::Settings settings = settingsOf(*stored);
    const qint64 before = settings.value(*parameter);
    if (proposal.expected != before) {
        return AccessChange::ChangedMeanwhile;
    }
    if (!settings.set(*parameter, proposal.value)) {
        return AccessChange::OutOfBounds;
    }
    return proposal.value == before ? AccessChange::Unchanged : AccessChange::Proposed;
}

Verdict refusalOf(AccessChange change)
{
    switch (change) {
    case AccessChange::Done:
    case AccessChange::Unchanged:
        return std::nullopt;
    case AccessChange::ChangedMeanwhile:
        return Refusal::ChangedMeanwhile;
    case AccessChange::NoSecondPerson:
        return Refusal::NoSecondPerson;
    case AccessChange::UnknownName:
    case AccessChange::OutOfBounds:
    case AccessChange::Proposed:
        break;
    }
    return Refusal::BadValue;
}

Result<Verdict, StoreError> confirmed(Act &act, const audit::Entry &entry, const Proposal &proposal,
                                      const edge::PeerAddress &own)
{
    if (proposal.operatorId == entry.actor) {
        return Verdict(Refusal::OwnProposal);
    }
    Result<AccessChange, StoreError> change = AccessChange::OutOfBounds;
    if (proposal.name == addressesName) {
        const auto allowed = AllowedAddresses::from(proposal.ranges);
        if (allowed && !allowed->contains(own)) {
            return Verdict(Refusal::ExcludesYourself); // it stays; somebody elsewhere may confirm it
        }
        if (allowed) {
            change = changeAllowed(act, entry, *allowed, proposal.expectedRanges);
        }
    } else {
        change = changeParameter(act, entry, proposal.name, proposal.value, proposal.expected);
    }
    if (!change.ok()) {
        return fail(change.error());
    }
    const Verdict refusal = refusalOf(*change);
    // One that cannot hold any more is of no use to anybody.
    const auto over =
        forget(act, entry, refusal ? audit::Action::PolicyRejected : audit::Action::PolicyConfirmed, proposal);
    return over.ok() ? Result<Verdict, StoreError>(refusal) : fail(over.error());
}

} // namespace

Result<bool, StoreError> isOn(Act &act)
{
    const auto stored = store::AccessRepository(act.database()).parameters();
    if (!stored.ok()) {
        return fail(stored.error());
    }
    return settingsOf(*stored).value(policy::Parameter::FourEyes) != 0;
}

Result<AccessChange, StoreError> propose(Act &act, audit::Entry entry, Proposal &proposal)
{
    const auto rights = rightsNow(act, entry.actor);
    const auto verdict = judge(act, proposal);
    const auto open = pending(act, entry.atMs);
    if (!rights.ok() || !verdict.ok()) {
        return fail(rights.ok() ? verdict.error() : rights.error());
    }
    if (!open.ok()) {
        return fail(open.error());
    }
    if (*verdict != AccessChange::Proposed) {
        return *verdict;
    }
    for (const Proposal &other : *open) {
        if (other.name == proposal.name) {
            return AccessChange::ChangedMeanwhile; // somebody else was faster; theirs is shown and can be rejected
        }
    }
    proposal.id = newId();
    proposal.operatorId = entry.actor;
    proposal.expiresMs = entry.atMs + limits::proposalMs;
    if (const auto added = ProposalRepository(act.database()).add(proposal); !added.ok()) {
        return fail(added.error());
    }
    entry.action = audit::Action::PolicyProposed;
    entry.resourceKind = audit::ResourceKind::Proposal;
    entry.resource = proposal.id;
    entry.detail = audit::Detail().with(audit::DetailKey::Parameter, proposal.name);
    if (proposal.name != addressesName) {
        entry.detail = entry.detail.with(audit::DetailKey::Before, proposal.expected)
                           .with(audit::DetailKey::After, proposal.value);
    }
    const auto audited = act.audit(entry);
    return audited.ok() ? Result<AccessChange, StoreError>(AccessChange::Proposed) : fail(audited.error());
}

Result<std::vector<Proposal>, StoreError> pending(Act &act, qint64 nowMs)
{
    auto all = ProposalRepository(act.database()).all();
    if (!all.ok()) {
        return all;
    }
    std::vector<Proposal> open;
    for (Proposal &proposal : *all) {
        if (!isOver(proposal, nowMs)) {
            open.push_back(std::move(proposal));
            continue;
        }
        const auto entry = systemEntry(audit::Action::PolicyProposalExpired, nowMs);
        if (const auto over = forget(act, entry, audit::Action::PolicyProposalExpired, proposal); !over.ok()) {
            return fail(over.error());
        }
    }
    return open;
}

Result<Verdict, StoreError> decide(Act &act, const audit::Entry &entry, const QString &proposal, bool confirm,
                                   const edge::PeerAddress &own)
{
    const auto rights = rightsNow(act, entry.actor);
    const auto open = pending(act, entry.atMs);
    if (!rights.ok() || !open.ok()) {
        return fail(rights.ok() ? open.error() : rights.error());
    }
    if (!rights->has(wire::Permission::ManagePolicy)) {
        return Verdict(Refusal::NoPermission);
    }
    for (const Proposal &found : *open) {
        if (found.id != proposal) {
            continue;
        }
        const auto author = rightsNow(act, found.operatorId);
        if (!author.ok()) {
            return fail(author.error());
        }
        // Who may not change the rules any more has proposed nothing.
        if (!confirm || !author->has(wire::Permission::ManagePolicy)) {
            const auto over = forget(act, entry, audit::Action::PolicyRejected, found);
            if (!over.ok()) {
                return fail(over.error());
            }
            return confirm ? Verdict(Refusal::UnknownProposal) : Verdict();
        }
        return confirmed(act, entry, found, own);
    }
    return Verdict(Refusal::UnknownProposal);
}

} // namespace sealdesk::relay::foureyes
