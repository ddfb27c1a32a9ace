#include "core/relay/certificates.h"

#include "core/relay/ids.h"

namespace sealdesk::relay {

Result<qint64, seal::SealError> checkDeviceCertificate(const QByteArray &certificate, const QByteArray &intermediate,
                                                       const ExpectedDevice &expected)
{
    const auto organisation = seal::PublicKey::fromPoint(viewOf(expected.organisationKey));
    if (!organisation.ok()) {
        return fail(organisation.error());
    }
    const auto issuer = seal::Certificate::parse(viewOf(intermediate));
    if (!issuer.ok()) {
        return fail(issuer.error());
    }
    const auto device = seal::Certificate::parse(viewOf(certificate));
    if (!device.ok()) {
        return fail(device.error());
    }
    if (const auto chain = seal::checkChain(*organisation, *issuer, *device, expected.nowMs); !chain.ok()) {
        return fail(chain.error());
    }
    const seal::CertificateBody &body = device->body();
    if (toQByteArray(body.publicKey.bytes()) != expected.deviceKey) {
        return fail(seal::SealError::WrongDevice);
    }
    if (QString::fromStdString(body.operatorId.toWire()) != expected.operatorId) {
        return fail(seal::SealError::WrongOperator);
    }
    if (QString::fromStdString(body.shownName) != expected.name) {
        return fail(seal::SealError::WrongName);
    }
    return body.notAfterMs;
}

Result<void, seal::SealError> checkEndorsement(const QByteArray &endorsement, const ExpectedDevice &expected)
{
    const auto organisation = seal::PublicKey::fromPoint(viewOf(expected.organisationKey));
    if (!organisation.ok()) {
        return fail(organisation.error());
    }
    const auto certificate = seal::Certificate::parse(viewOf(endorsement));
    if (!certificate.ok()) {
        return fail(certificate.error());
    }
    if (const auto holds = seal::checkIntermediate(*organisation, *certificate, expected.nowMs); !holds.ok()) {
        return holds;
    }
    const seal::CertificateBody &body = certificate->body();
    if (toQByteArray(body.publicKey.bytes()) != expected.deviceKey) {
        return fail(seal::SealError::WrongDevice);
    }
    if (QString::fromStdString(body.operatorId.toWire()) != expected.operatorId) {
        return fail(seal::SealError::WrongOperator);
    }
    return {};
}

QString operatorOf(const QByteArray &certificate)
{
    const auto parsed = seal::Certificate::parse(viewOf(certificate));
    return parsed.ok() ? QString::fromStdString(parsed->body().operatorId.toWire()) : QString();
}

QString deviceOf(const QByteArray &certificate)
{
    const auto parsed = seal::Certificate::parse(viewOf(certificate));
    return parsed.ok() ? QString::fromStdString(parsed->body().device.toWire()) : QString();
}

} // namespace sealdesk::relay
