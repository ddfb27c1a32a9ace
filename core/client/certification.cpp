#include "core/client/certification.h"

#include "core/client/convert.h"

namespace sealdesk::client {

namespace {

QByteArray issue(seal::CertificateKind kind, const seal::SigningKey &issuer, const seal::OrganisationId &organisation,
                 const Subject &subject, std::int64_t nowMs, std::int64_t lifeMs)
{
    const auto operatorId = sealId<seal::OperatorId>(subject.operatorId);
    auto publicKey = seal::PublicKey::fromPoint(byteView(subject.publicKey));
    if (!operatorId || !publicKey) {
        return {};
    }
    const seal::CertificateSubject body{organisation, *operatorId, subject.shownName.toStdString(),
                                        *publicKey,   nowMs,       nowMs + lifeMs};
    const auto certificate = seal::Certificate::issue(kind, body, issuer);
    return certificate ? byteArray(certificate->encoded()) : QByteArray();
}

} // namespace

std::optional<CertifiedPair> parsePair(const QByteArray &intermediate, const QByteArray &device)
{
    auto first = seal::Certificate::parse(byteView(intermediate));
    auto second = seal::Certificate::parse(byteView(device));
    if (!first || !second) {
        return std::nullopt;
    }
    return CertifiedPair{std::move(first).value(), std::move(second).value()};
}

bool pairHolds(const CertifiedPair &pair, const QByteArray &organisationKey, const QString &operatorId,
               const seal::PublicKey &device, std::int64_t nowMs)
{
    const auto organisation = seal::PublicKey::fromPoint(byteView(organisationKey));
    const auto owner = sealId<seal::OperatorId>(operatorId);
    return organisation && owner && pair.device.body().publicKey == device && pair.device.body().operatorId == *owner &&
           seal::checkChain(*organisation, pair.intermediate, pair.device, nowMs).ok();
}

QByteArray issueIntermediate(const seal::SigningKey &organisation, const Subject &admin, std::int64_t nowMs)
{
    return issue(seal::CertificateKind::Intermediate, organisation, organisation.publicKey().organisationId(), admin,
                 nowMs, seal::limits::intermediateLifeMs);
}

QByteArray issueDeviceCertificate(const seal::SigningKey &adminDevice, const seal::OrganisationId &organisation,
                                  const Subject &device, std::int64_t nowMs)
{
    return issue(seal::CertificateKind::Device, adminDevice, organisation, device, nowMs,
                 seal::limits::deviceCertificateLifeMs);
}

} // namespace sealdesk::client
