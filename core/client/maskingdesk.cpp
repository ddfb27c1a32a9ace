#include "core/client/maskingdesk.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/client/convert.h"
#include "core/client/devicekeys.h"
#include "core/client/ids.h"
#include "core/client/profile.h"
#include "core/client/session.h"

namespace sealdesk::client {

MaskingDesk::MaskingDesk(const Parts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        watchExpiry();
        Q_EMIT changed();
    });
}

MaskingDesk::~MaskingDesk() = default;

template <class Message>
void MaskingDesk::ask(const QString &id, const Message &message)
{
    if (m.session.isLive() && m.out.send(message.encode())) {
        m_pending.insert(id);
    }
}

bool MaskingDesk::canSwitch() const
{
    const auto intermediate = seal::Certificate::parse(byteView(m.session.intermediate()));
    return m.session.isLive() && m.session.may(wire::Permission::ManagePolicy) && m.session.hasValidCertificate() &&
           intermediate && intermediate->body().publicKey == m.keys.device().publicKey();
}

void MaskingDesk::switchOff(qint64 forMs) { issue(true, m.clock.wallMs() + std::max<qint64>(0, forMs)); }

void MaskingDesk::switchOn() { issue(false, m.clock.wallMs()); }

void MaskingDesk::issue(bool off, qint64 untilMs)
{
    if (!canSwitch()) {
        return;
    }
    const auto intermediate = seal::Certificate::parse(byteView(m.session.intermediate()));
    // Newer than what holds, even if that came from a clock that was ahead.
    const qint64 issued = std::max<qint64>(m.clock.wallMs(), m.profile.maskingIssuedMs(m.keys.relay()) + 1);
    const auto statement = seal::MaskingStatement::issue(off, issued, untilMs, *intermediate, m.keys.device());
    if (!statement) {
        return;
    }
    const QString id = randomId();
    ask(id, wire::out::PolicySetMasking{id, byteArray(statement->encoded())});
}

void MaskingDesk::onMasking(const wire::in::PolicyMasking &message)
{
    std::optional<seal::VerifiedMasking> verified;
    const auto key = seal::PublicKey::fromPoint(byteView(m.session.organisationKey()));
    if (const auto statement = seal::MaskingStatement::parse(byteView(message.statement)); statement && key) {
        const std::array keys{*key};
        if (const auto checked = statement->verify(keys, m.clock.wallMs()); checked) {
            verified = *checked;
        }
    }
    const qint64 newest = m.profile.maskingIssuedMs(m.keys.relay());
    const bool believed = verified && verified->issuedMs() >= newest;
    m_deceived = !message.statement.isEmpty() && !believed;
    m_verified = believed ? verified : std::nullopt;
    if (m_verified) {
        m.profile.setMaskingIssuedMs(m.keys.relay(), m_verified->issuedMs());
    }
    m.masker.setOff(m_verified ? m_verified->offAt(m.clock.wallMs()) : std::nullopt);
    watchExpiry();
    Q_EMIT changed();
}

void MaskingDesk::watchExpiry()
{
    m_expiry.stop();
    if (isOff()) {
        const qint64 wait = offUntilMs() - m.clock.wallMs();
        m_expiry.start(static_cast<int>(std::clamp<qint64>(wait, 1, std::numeric_limits<int>::max())));
    }
}

void MaskingDesk::refreshPatterns()
{
    const QString id = randomId();
    ask(id, wire::out::PolicyPatternsList{id});
}

void MaskingDesk::setPatterns(const std::vector<wire::out::MaskPattern> &patterns)
{
    wire::out::PolicyPatternsSet set;
    set.id = randomId();
    set.patterns = {patterns.begin(), patterns.end()};
    ask(set.id, set);
}

void MaskingDesk::tryPatterns(const std::vector<wire::out::MaskPattern> &patterns, RawText sample)
{
    wire::out::PolicyPatternsTry trial;
    trial.id = randomId();
    trial.patterns = {patterns.begin(), patterns.end()};
    // A sample is typed text like any other: its card numbers do not leave the console.
    trial.sample = m.masker.mask(sample);
    ask(trial.id, trial);
}

void MaskingDesk::onListed(const wire::in::PolicyPatternsListed &message)
{
    if (m_pending.remove(message.re)) {
        Q_EMIT patternsListed({message.patterns.begin(), message.patterns.end()});
    }
}

void MaskingDesk::onChecked(wire::in::PolicyPatternsChecked &&message)
{
    if (m_pending.remove(message.re)) {
        Q_EMIT patternsChecked(message.problem, static_cast<int>(message.index), m.masker.mask(message.result));
    }
}

bool MaskingDesk::onRefused(const wire::in::Refused &message)
{
    if (message.re.isEmpty() || !m_pending.remove(message.re)) {
        return false;
    }
    Q_EMIT actionRefused(refusedAction(message));
    return true;
}

void MaskingDesk::onDone(const wire::in::Done &message) { m_pending.remove(message.re); }

void MaskingDesk::clear()
{
    m_pending.clear();
    m_verified.reset();
    m_deceived = false;
    m.masker.setOff(std::nullopt);
    m_expiry.stop();
    Q_EMIT changed();
}

} // namespace sealdesk::client
