#include "core/relay/accessdesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/foureyes.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using wire::Refusal;

namespace {

static_assert(static_cast<int>(policy::Unit::Switch) == static_cast<int>(wire::PolicyUnit::Switch));

} // namespace

AccessDesk::AccessDesk(const Parts &parts) : m(parts), m_timer(parts.scheduler) { watch(); }

void AccessDesk::watch()
{
    m_timer.start(std::chrono::milliseconds(limits::accessRefreshMs), [this] {
        refresh({});
        watch();
    });
}

struct AccessDesk::InForce {
    policy::Settings settings;
    AllowedAddresses allowed;
};

void AccessDesk::refresh(std::function<void()> then)
{
    m.acts.run<InForce>(
        [](Act &act) -> Result<InForce, store::StoreError> {
            const store::AccessRepository access(act.database());
            const auto parameters = access.parameters();
            const auto ranges = access.ranges();
            if (!parameters.ok() || !ranges.ok()) {
                return fail(parameters.ok() ? ranges.error() : parameters.error());
            }
            return InForce{settingsOf(*parameters), AllowedAddresses::stored(*ranges)};
        },
        [this, then = std::move(then)](Result<InForce, ActError> inForce) {
            if (inForce.ok()) {
                load(inForce->settings, std::move(inForce->allowed)); // otherwise what was in force stays so
            }
            if (then) {
                then();
            }
        });
}

void AccessDesk::list(const Reply &reply) const
{
    wire::out::PolicyAccessListed listed;
    listed.re = reply.id();
    for (const policy::ParameterRule &rule : policy::parameterRules) {
        wire::out::PolicyParameter row;
        row.name = rule.name;
        row.unit = same<wire::PolicyUnit>(rule.unit);
        row.value = m_settings.value(rule.parameter);
        row.standard = rule.standard;
        row.floor = rule.floor;
        row.ceiling = rule.ceiling;
        row.requirement = rule.requirement;
        listed.parameters.push_back(std::move(row));
    }
    reply.send(listed.encode());
}

void AccessDesk::set(const Seat &seat, const Reply &reply, const wire::in::PolicyAccessSet &message)
{
    store::Proposal wish;
    wish.name = message.name;
    wish.value = message.value;
    wish.expected = message.expected;
    run(reply, operatorEntry(seat, audit::Action::AccessPolicyChanged, m.clock.wallMs()), wish);
}

// The action of the entry is set where the change is made.
void AccessDesk::run(const Reply &reply, const audit::Entry &entry, const store::Proposal &wish)
{
    m.acts.run<Outcome>(
        [entry, wish](Act &act) -> Result<Outcome, store::StoreError> {
            const auto needsSecond = foureyes::isOn(act);
            if (!needsSecond.ok()) {
                return fail(needsSecond.error());
            }
            store::Proposal proposal = wish;
            Result<AccessChange, store::StoreError> change = AccessChange::OutOfBounds;
            if (*needsSecond) {
                change = foureyes::propose(act, entry, proposal);
            } else if (wish.name != foureyes::addressesName) {
                change = changeParameter(act, entry, wish.name, wish.value, wish.expected);
            } else if (const auto allowed = AllowedAddresses::from(wish.ranges)) {
                change = changeAllowed(act, entry, *allowed, wish.expectedRanges);
            }
            return change.ok() ? Result<Outcome, store::StoreError>(Outcome{*change, proposal.id})
                               : fail(change.error());
        },
        [this, reply](const Result<Outcome, ActError> &outcome) { answer(reply, outcome); });
}

void AccessDesk::answer(const Reply &reply, const Result<Outcome, ActError> &outcome)
{
    if (!outcome.ok()) {
        reply.refuse(outcome.error().refusal());
        return;
    }
    switch (outcome->change) {
    case AccessChange::UnknownName:
    case AccessChange::OutOfBounds:
        reply.refuse(Refusal::BadValue);
        return;
    case AccessChange::ChangedMeanwhile:
        reply.refuse(Refusal::ChangedMeanwhile);
        return;
    case AccessChange::NoSecondPerson:
        reply.refuse(Refusal::NoSecondPerson);
        return;
    case AccessChange::Proposed: {
        wire::out::PolicyProposed proposed;
        proposed.re = reply.id();
        proposed.proposal = outcome->proposal;
        reply.send(proposed.encode());
        if (m_proposed) {
            m_proposed();
        }
        return;
    }
    case AccessChange::Done:
    case AccessChange::Unchanged:
        refresh([reply] { reply.done(); });
        return;
    }
}

void AccessDesk::listAddresses(const Reply &reply, const edge::PeerAddress &own) const
{
    wire::out::PolicyAddressesListed listed;
    listed.re = reply.id();
    listed.own = QString::fromStdString(own.text());
    for (const QString &range : m_allowed.texts()) {
        listed.ranges.push_back(range);
    }
    reply.send(listed.encode());
}

void AccessDesk::setAddresses(const Seat &seat, const Reply &reply, const edge::PeerAddress &own,
                              const wire::in::PolicyAddressesSet &message)
{
    const auto allowed = AllowedAddresses::from({message.ranges.begin(), message.ranges.end()});
    if (!allowed) {
        reply.refuse(Refusal::BadValue);
        return;
    }
    if (!allowed->contains(own)) {
        reply.refuse(Refusal::ExcludesYourself);
        return;
    }
    store::Proposal wish;
    wish.name = QString(foureyes::addressesName);
    wish.ranges = allowed->texts();
    wish.expectedRanges = QStringList(message.expected.begin(), message.expected.end());
    run(reply, operatorEntry(seat, audit::Action::AllowedAddressesChanged, m.clock.wallMs()), wish);
}

} // namespace sealdesk::relay
