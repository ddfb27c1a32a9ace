#include "core/seal/offer.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"
#include "core/seal/utf8.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDO1";
constexpr std::string_view context = "sealdesk-offer-1";
constexpr std::uint8_t version = 1;
// The one suite (RFC 9180 section 7): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
constexpr std::uint16_t kem = 0x0010;
constexpr std::uint16_t kdf = 0x0001;
constexpr std::uint16_t aead = 0x0002;

FieldWriter writeBody(const OfferBody &body)
{
    FieldWriter writer;
    writer.raw(magic);
    writer.u8(version);
    writer.u16(kem);
    writer.u16(kdf);
    writer.u16(aead);
    writer.f16(body.request.bytes());
    writer.f16(body.chat.bytes());
    writer.f16(body.pageNonce.bytes());
    writer.f16(body.organisation.bytes());
    writer.f16(body.operatorId.bytes());
    writer.f16(body.shownName);
    writer.f16(body.device.bytes());
    writer.f16(body.formId);
    writer.u32(body.formVersion);
    writer.f32(body.definition);
    writer.f16(sha256(asBytes(body.definition)).bytes());
    writer.f16(body.formKey.bytes());
    writer.u64(static_cast<std::uint64_t>(body.issuedMs));
    writer.u64(static_cast<std::uint64_t>(body.expiresMs));
    writer.f16(body.intermediate.encoded());
    writer.f16(body.deviceCertificate.encoded());
    return writer;
}

} // namespace

Result<Offer, SealError> Offer::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::offerBytes);
    reader.require(reader.u8() == version, SealError::BadVersion);
    reader.require(reader.u16() == kem, SealError::BadSuite);
    reader.require(reader.u16() == kdf, SealError::BadSuite);
    reader.require(reader.u16() == aead, SealError::BadSuite);
    const auto request = reader.id<RequestId>();
    const auto chat = reader.id<ChatId>();
    const auto pageNonce = reader.id<PageNonce>();
    const auto organisation = reader.id<OrganisationId>();
    const auto operatorId = reader.id<OperatorId>();
    std::string shownName = reader.name();
    const auto device = reader.id<DeviceId>();
    std::string formId = reader.identifier();
    const std::uint32_t formVersion = reader.u32();
    const ByteView definition = reader.f32(limits::offerBytes);
    reader.require(isUtf8(definition), SealError::BadText);
    const auto definitionHash = reader.id<Hash>();
    reader.require(!reader.ok() || definitionHash == sha256(definition), SealError::WrongDefinition);
    const auto formKey = reader.publicKey();
    const std::int64_t issuedMs = reader.timeMs();
    const std::int64_t expiresMs = reader.timeMs();
    auto intermediate = Certificate::read(reader);
    auto deviceCertificate = Certificate::read(reader);
    const auto signature = reader.id<Signature>();
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    return Offer(OfferBody{.request = request,
                           .chat = chat,
                           .pageNonce = pageNonce,
                           .organisation = organisation,
                           .operatorId = operatorId,
                           .shownName = std::move(shownName),
                           .device = device,
                           .formId = std::move(formId),
                           .formVersion = formVersion,
                           .definition = std::string(definition.begin(), definition.end()),
                           .formKey = *formKey,
                           .issuedMs = issuedMs,
                           .expiresMs = expiresMs,
                           .intermediate = std::move(*intermediate),
                           .deviceCertificate = std::move(*deviceCertificate)},
                 Bytes(bytes.begin(), bytes.end()), signature);
}

Result<Offer, SealError> Offer::issue(const OfferTerms &terms, const Certificate &intermediate,
                                      const Certificate &deviceCertificate, const SigningKey &deviceKey)
{
    const CertificateBody &device = deviceCertificate.body();
    if (device.publicKey != deviceKey.publicKey()) {
        return fail(SealError::WrongDevice);
    }
    if (!isIdentifier(asBytes(terms.formId)) || !isUtf8(asBytes(terms.definition))) {
        return fail(SealError::BadText);
    }
    if (terms.expiresMs - terms.issuedMs > limits::offerLifeMs) {
        return fail(SealError::LifeTooLong);
    }
    OfferBody body{.request = terms.request,
                   .chat = terms.chat,
                   .pageNonce = terms.pageNonce,
                   .organisation = device.organisation,
                   .operatorId = device.operatorId,
                   .shownName = device.shownName,
                   .device = device.device,
                   .formId = terms.formId,
                   .formVersion = terms.formVersion,
                   .definition = terms.definition,
                   .formKey = terms.formKey,
                   .issuedMs = terms.issuedMs,
                   .expiresMs = terms.expiresMs,
                   .intermediate = intermediate,
                   .deviceCertificate = deviceCertificate};
    FieldWriter writer = writeBody(body);
    const auto signature = deviceKey.sign(context, writer.bytes());
    if (!signature) {
        return fail(signature.error());
    }
    writer.f16(signature->bytes());
    if (writer.bytes().size() > limits::offerBytes) {
        return fail(SealError::TooLong);
    }
    return Offer(std::move(body), writer.take(), *signature);
}

bool Offer::isSignedBy(const PublicKey &deviceKey) const
{
    return deviceKey.verify(context, withoutSignature(m_encoded), m_signature);
}

Result<void, SealError> checkOffer(const Offer &offer, const OfferExpectation &expected)
{
    const OfferBody &body = offer.body();
    const auto organisation =
        std::ranges::find(expected.organisationKeys, body.organisation, &PublicKey::organisationId);
    if (organisation == expected.organisationKeys.end()) {
        return fail(SealError::WrongOrganisation);
    }
    if (const auto chain = checkChain(*organisation, body.intermediate, body.deviceCertificate, expected.nowMs);
        !chain) {
        return chain;
    }
    const CertificateBody &device = body.deviceCertificate.body();
    if (body.device != device.device) {
        return fail(SealError::WrongDevice);
    }
    if (body.operatorId != device.operatorId) {
        return fail(SealError::WrongOperator);
    }
    if (body.shownName != device.shownName) {
        return fail(SealError::WrongName);
    }
    if (!offer.isSignedBy(device.publicKey)) {
        return fail(SealError::BadSignature);
    }
    if (body.request != expected.request) {
        return fail(SealError::WrongRequest);
    }
    if (body.chat != expected.chat) {
        return fail(SealError::WrongChat);
    }
    if (body.pageNonce != expected.pageNonce) {
        return fail(SealError::WrongNonce);
    }
    if (body.expiresMs - body.issuedMs > limits::offerLifeMs) {
        return fail(SealError::LifeTooLong);
    }
    if (body.issuedMs > expected.nowMs + limits::clockSkewMs) {
        return fail(SealError::NotYetValid);
    }
    if (body.expiresMs <= expected.nowMs) {
        return fail(SealError::Expired);
    }
    return {};
}

} // namespace sealdesk::seal
