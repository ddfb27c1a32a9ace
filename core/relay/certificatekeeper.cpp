#include "core/relay/certificatekeeper.h"

#include "core/base/bytes.h"
#include "core/relay/auditentries.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

// Base64url: the audit log withholds long runs of digits, which hexadecimal may have.
QString fingerprintOf(const std::string &certificatePem)
{
    const auto digest = edge::spkiSha256(certificatePem);
    return digest.ok() ? QString::fromStdString(toBase64Url(*digest)) : QString();
}

} // namespace

void CertificateKeeper::start(const std::string &certificatePem)
{
    take(certificatePem);
    check();
}

void CertificateKeeper::take(const std::string &certificatePem)
{
    m_fingerprint = fingerprintOf(certificatePem);
    const auto expires = edge::certificateExpiresMs(certificatePem);
    m_expiresMs = expires.ok() ? *expires : 0;
    m_warned = warnDays.front() + 1;
}

void CertificateKeeper::changed(const std::string &certificatePem)
{
    audit::Entry entry =
        about(systemEntry(audit::Action::CertificateChanged, m.clock.wallMs()), audit::ResourceKind::Relay, {});
    entry.detail = audit::Detail()
                       .with(audit::DetailKey::Before, m_fingerprint)
                       .with(audit::DetailKey::After, fingerprintOf(certificatePem));
    take(certificatePem);
    m.log.write(edge::Level::Info, "tls.certificate_changed");
    m.acts.record(std::move(entry));
    check();
}

void CertificateKeeper::refused(edge::CertificateFault fault)
{
    const std::string_view reason = edge::toString(fault);
    m.log.write(edge::Level::Error, "tls.certificate_refused", {{"reason", edge::LogId(reason)}});
    audit::Entry entry =
        about(systemEntry(audit::Action::CertificateChanged, m.clock.wallMs()), audit::ResourceKind::Relay, {});
    entry.outcome = audit::Outcome::Failed;
    entry.detail = audit::Detail().with(audit::DetailKey::Reason,
                                        QLatin1StringView(reason.data(), static_cast<qsizetype>(reason.size())));
    m.acts.record(std::move(entry));
}

void CertificateKeeper::check()
{
    m_timer.start(std::chrono::milliseconds(limits::certificateCheckMs), [this] { check(); });
    const std::int64_t left = (m_expiresMs - m.clock.wallMs()) / dayMs;
    int due = m_warned;
    for (const int days : warnDays) {
        due = left <= days && days < due ? days : due;
    }
    if (due == m_warned) {
        return;
    }
    m_warned = due;
    m.log.write(edge::Level::Warning, "tls.certificate_ends", {{"days", left}});
    audit::Entry entry =
        about(systemEntry(audit::Action::CertificateEnds, m.clock.wallMs()), audit::ResourceKind::Relay, {});
    entry.detail = audit::Detail().with(audit::DetailKey::Count, qint64{left});
    m.acts.record(std::move(entry));
}

} // namespace sealdesk::relay
