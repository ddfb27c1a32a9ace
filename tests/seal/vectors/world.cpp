#include "tests/seal/vectors/world.h"

#include "core/seal/fieldwriter.h"

using namespace Qt::StringLiterals;

namespace sealdesk::seal::vectors {

QString b64(ByteView bytes) { return QString::fromStdString(toBase64Url(bytes)); }
QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

Bytes certificate(CertificateKind kind, const World &world, const SigningKey &issuer, const PublicKey &subject,
                  OperatorId operatorId, const CertificateTweak &tweak)
{
    FieldWriter writer;
    writer.raw("SDC1");
    writer.u8(tweak.kind.value_or(static_cast<std::uint8_t>(kind)));
    writer.f16(tweak.organisation.value_or(world.organisation.publicKey().organisationId()).bytes());
    writer.f16(tweak.device.value_or(subject.deviceId()).bytes());
    writer.f16(operatorId.bytes());
    writer.f16(tweak.name.value_or(world.name));
    writer.f16(tweak.point ? ByteView(*tweak.point) : subject.bytes());
    writer.f16(tweak.issuerKeyId.value_or(issuer.publicKey().keyId()).bytes());
    writer.u64(static_cast<std::uint64_t>(tweak.notBefore));
    writer.u64(static_cast<std::uint64_t>(tweak.notAfter));
    writer.f16(issuer.sign("sealdesk-cert-1", writer.bytes())->bytes());
    return writer.take();
}

Bytes intermediateOf(const World &world, CertificateTweak tweak)
{
    return certificate(CertificateKind::Intermediate, world, world.organisation, world.admin.publicKey(), world.adminId,
                       tweak);
}

Bytes deviceCertificateOf(const World &world, CertificateTweak tweak)
{
    return certificate(CertificateKind::Device, world, world.admin, world.device.publicKey(), world.operatorId, tweak);
}

Bytes without(Bytes bytes, std::size_t last)
{
    bytes.resize(bytes.size() - last);
    return bytes;
}

Bytes with(Bytes bytes, std::size_t at, std::uint8_t flip)
{
    bytes[at] ^= flip;
    return bytes;
}

Bytes plus(Bytes bytes, std::uint8_t last)
{
    bytes.push_back(last);
    return bytes;
}

QJsonObject parseCase(const char *name, const Bytes &bytes, const char *error)
{
    return {{u"name"_s, text(name)},
            {u"bytes"_s, b64(bytes)},
            {u"error"_s, *error ? QJsonValue(text(error)) : QJsonValue::Null}};
}

Bytes offerOf(const World &world, const OfferTweak &tweak)
{
    const std::string definition = tweak.definition.value_or(world.definition);
    FieldWriter writer;
    writer.raw("SDO1");
    writer.u8(tweak.version);
    writer.u16(tweak.kem);
    writer.u16(tweak.kdf);
    writer.u16(tweak.aead);
    writer.f16(world.request.bytes());
    writer.f16(world.chat.bytes());
    writer.f16(world.pageNonce.bytes());
    writer.f16(tweak.organisation.value_or(world.organisation.publicKey().organisationId()).bytes());
    writer.f16(tweak.operatorId.value_or(world.operatorId).bytes());
    writer.f16(tweak.name.value_or(world.name));
    writer.f16(tweak.device.value_or(world.device.publicKey().deviceId()).bytes());
    writer.f16(tweak.formId);
    writer.u32(3);
    writer.f32(definition);
    writer.f16(tweak.definitionHash.value_or(sha256(asBytes(definition))).bytes());
    writer.f16(tweak.formPoint ? ByteView(*tweak.formPoint) : world.formKey.bytes());
    writer.u64(static_cast<std::uint64_t>(tweak.issued));
    writer.u64(static_cast<std::uint64_t>(tweak.expires));
    writer.f16(tweak.intermediate.value_or(intermediateOf(world)));
    writer.f16(tweak.deviceCertificate.value_or(deviceCertificateOf(world)));
    const SigningKey &signer = tweak.signer ? *tweak.signer : world.device;
    writer.f16(signer.sign("sealdesk-offer-1", writer.bytes())->bytes());
    return writer.take();
}

} // namespace sealdesk::seal::vectors
