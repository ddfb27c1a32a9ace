#include "core/relay/clockkeeper.h"

#include "core/relay/auditentries.h"

#include <utility>

namespace sealdesk::relay {

ClockKeeper::ClockKeeper(Parts parts)
    : m_acts(parts.acts), m_clock(parts.clock), m_log(parts.log), m_watch(parts.clock, std::move(parts.source)),
      m_timer(parts.scheduler)
{
}

void ClockKeeper::start()
{
    m_timer.start(std::chrono::milliseconds(ClockWatch::lookMs), [this] { start(); });
    tell(m_watch.look());
}

void ClockKeeper::tell(const ClockWatch::Change &change)
{
    using audit::Detail;
    using audit::DetailKey;
    if (change.steppedMs) {
        m_log.write(edge::Level::Warning, "clock.stepped", {{"ms", *change.steppedMs}});
        // Seconds: many years of milliseconds have as many digits as a card number.
        record(audit::Action::ClockStepped, audit::Outcome::Ok,
               Detail().with(DetailKey::Count, qint64{*change.steppedMs / 1000}));
    }
    if (change.state) {
        const bool good = *change.state == ClockWatch::State::Good;
        const std::string_view name = toString(*change.state);
        m_log.write(good ? edge::Level::Info : edge::Level::Warning, "clock.state", {{"state", edge::LogId(name)}});
        record(audit::Action::ClockState, good ? audit::Outcome::Ok : audit::Outcome::Failed,
               Detail().with(DetailKey::State, QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()))));
    }
}

void ClockKeeper::record(audit::Action action, audit::Outcome outcome, audit::Detail detail)
{
    audit::Entry entry = about(systemEntry(action, m_clock.wallMs()), audit::ResourceKind::Relay, {});
    entry.outcome = outcome;
    entry.detail = std::move(detail);
    m_acts.record(std::move(entry));
}

} // namespace sealdesk::relay
