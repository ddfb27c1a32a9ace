#include "core/relay/proposaldesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/foureyes.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

void ProposalDesk::read(std::function<void(Result<wire::out::PolicyProposals, ActError>)> then)
{
    using Message = wire::out::PolicyProposals;
    m.acts.run<Message>(
        [now = m.clock.wallMs()](Act &act) -> Result<Message, StoreError> {
            const auto open = foureyes::pending(act, now);
            if (!open.ok()) {
                return fail(open.error());
            }
            Message message;
            for (const store::Proposal &proposal : *open) {
                wire::out::PolicyProposal row;
                row.proposal = proposal.id;
                row.name = proposal.name;
                row.value = proposal.value;
                row.expected = proposal.expected;
                row.ranges = {proposal.ranges.begin(), proposal.ranges.end()};
                row.by = proposal.operatorId;
                row.byName = proposal.operatorName;
                row.expiresMs = proposal.expiresMs;
                message.proposals.push_back(std::move(row));
            }
            return message;
        },
        std::move(then));
}

void ProposalDesk::list(const Reply &reply)
{
    read([reply](Result<wire::out::PolicyProposals, ActError> message) {
        if (!message.ok()) {
            reply.refuse(message.error().refusal());
            return;
        }
        message->re = reply.id();
        reply.send(message->encode());
    });
}

void ProposalDesk::tell()
{
    read([this](const Result<wire::out::PolicyProposals, ActError> &message) {
        if (message.ok()) { // otherwise they are seen when somebody asks for them
            m.seats.sendToAll(wire::Permission::ManagePolicy, message->encode());
        }
    });
}

void ProposalDesk::decide(const Seat &seat, const Reply &reply, const edge::PeerAddress &own,
                          const wire::in::PolicyProposalsDecide &message)
{
    using Verdict = std::optional<Refusal>;
    const auto entry = operatorEntry(seat, audit::Action::PolicyConfirmed, m.clock.wallMs());
    m.acts.run<Verdict>([entry, own, proposal = message.proposal, confirm = message.confirm](
                            Act &act) { return foureyes::decide(act, entry, proposal, confirm, own); },
                        [this, reply](Result<Verdict, ActError> verdict) {
                            if (!verdict.ok()) {
                                reply.refuse(verdict.error().refusal());
                                return;
                            }
                            m.access.reload([reply, refusal = *verdict] {
                                if (refusal) {
                                    reply.refuse(*refusal);
                                } else {
                                    reply.done();
                                }
                            });
                            tell();
                        });
}

} // namespace sealdesk::relay
