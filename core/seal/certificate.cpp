#include "core/seal/certificate.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"
#include "core/seal/utf8.h"

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDC1";
constexpr std::string_view context = "sealdesk-cert-1";

FieldWriter writeBody(const CertificateBody &body)
{
    FieldWriter writer;
    writer.raw(magic);
    writer.u8(static_cast<std::uint8_t>(body.kind));
    writer.f16(body.organisation.bytes());
    writer.f16(body.device.bytes());
    writer.f16(body.operatorId.bytes());
    writer.f16(body.shownName);
    writer.f16(body.publicKey.bytes());
    writer.f16(body.issuerKeyId.bytes());
    writer.u64(static_cast<std::uint64_t>(body.notBeforeMs));
    writer.u64(static_cast<std::uint64_t>(body.notAfterMs));
    return writer;
}

} // namespace

Result<Certificate, SealError> Certificate::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::certificateBytes);
    const std::uint8_t kind = reader.u8();
    reader.require(kind == static_cast<std::uint8_t>(CertificateKind::Intermediate) ||
                       kind == static_cast<std::uint8_t>(CertificateKind::Device),
                   SealError::BadKind);
    const auto organisation = reader.id<OrganisationId>();
    const auto device = reader.id<DeviceId>();
    const auto operatorId = reader.id<OperatorId>();
    std::string shownName = reader.name();
    const auto publicKey = reader.publicKey();
    reader.require(publicKey && publicKey->deviceId() == device, SealError::WrongDevice);
    const auto issuerKeyId = reader.id<Hash>();
    const std::int64_t notBeforeMs = reader.timeMs();
    const std::int64_t notAfterMs = reader.timeMs();
    const auto signature = reader.id<Signature>();
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    return Certificate(CertificateBody{.kind = static_cast<CertificateKind>(kind),
                                       .organisation = organisation,
                                       .device = device,
                                       .operatorId = operatorId,
                                       .shownName = std::move(shownName),
                                       .publicKey = *publicKey,
                                       .issuerKeyId = issuerKeyId,
                                       .notBeforeMs = notBeforeMs,
                                       .notAfterMs = notAfterMs},
                       Bytes(bytes.begin(), bytes.end()), signature);
}

std::optional<Certificate> Certificate::read(FieldReader &reader)
{
    const ByteView bytes = reader.f16(limits::certificateBytes);
    if (!reader.ok()) {
        return std::nullopt;
    }
    auto certificate = parse(bytes);
    if (!certificate) {
        reader.refuse(certificate.error());
        return std::nullopt;
    }
    return std::move(certificate).value();
}

Result<Certificate, SealError> Certificate::issue(CertificateKind kind, const CertificateSubject &subject,
                                                  const SigningKey &issuer)
{
    if (subject.shownName.empty() || subject.shownName.size() > limits::shownNameBytes ||
        !isUtf8(asBytes(subject.shownName))) {
        return fail(SealError::BadText);
    }
    const std::int64_t longest =
        kind == CertificateKind::Intermediate ? limits::intermediateLifeMs : limits::deviceCertificateLifeMs;
    if (subject.notAfterMs - subject.notBeforeMs > longest) {
        return fail(SealError::LifeTooLong);
    }
    CertificateBody body{.kind = kind,
                         .organisation = subject.organisation,
                         .device = subject.publicKey.deviceId(),
                         .operatorId = subject.operatorId,
                         .shownName = subject.shownName,
                         .publicKey = subject.publicKey,
                         .issuerKeyId = issuer.publicKey().keyId(),
                         .notBeforeMs = subject.notBeforeMs,
                         .notAfterMs = subject.notAfterMs};
    FieldWriter writer = writeBody(body);
    const auto signature = issuer.sign(context, writer.bytes());
    if (!signature) {
        return fail(signature.error());
    }
    writer.f16(signature->bytes());
    return Certificate(std::move(body), writer.take(), *signature);
}

Result<void, SealError> Certificate::checkIssuer(const PublicKey &issuer) const
{
    if (m_body.issuerKeyId != issuer.keyId()) {
        return fail(SealError::WrongIssuer);
    }
    if (!issuer.verify(context, withoutSignature(m_encoded), m_signature)) {
        return fail(SealError::BadSignature);
    }
    return {};
}

} // namespace sealdesk::seal
