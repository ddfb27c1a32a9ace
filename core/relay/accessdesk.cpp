#include "core/relay/accessdesk.h"

#include "core/relay/auditentries.h"
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
    // The action is set by changeParameter.
    const auto entry = operatorEntry(seat, audit::Action::AccessPolicyChanged, m.clock.wallMs());
    m.acts.run<AccessChange>([entry, name = message.name, value = message.value, expected = message.expected](
                                 Act &act) { return changeParameter(act, entry, name, value, expected); },
                             [this, reply](Result<AccessChange, ActError> change) { answer(reply, change); });
}

void AccessDesk::answer(const Reply &reply, const Result<AccessChange, ActError> &change)
{
    if (!change.ok()) {
        reply.refuse(change.error().refusal());
        return;
    }
    switch (*change) {
    case AccessChange::UnknownName:
    case AccessChange::OutOfBounds:
        reply.refuse(Refusal::BadValue);
        return;
    case AccessChange::ChangedMeanwhile:
        reply.refuse(Refusal::ChangedMeanwhile);
        return;
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
    const auto entry = operatorEntry(seat, audit::Action::AllowedAddressesChanged, m.clock.wallMs());
    m.acts.run<AccessChange>(
        [entry, allowed = *allowed, expected = QStringList(message.expected.begin(), message.expected.end())](
            Act &act) { return changeAllowed(act, entry, allowed, expected); },
        [this, reply](Result<AccessChange, ActError> change) { answer(reply, change); });
}

} // namespace sealdesk::relay
