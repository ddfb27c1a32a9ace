#include "core/seal/purgereceipt.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDP1";
constexpr std::string_view context = "sealdesk-purge-1";

} // namespace

Result<PurgeReceipt, SealError> PurgeReceipt::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::purgeReceiptBytes);
    const auto organisation = reader.id<OrganisationId>();
    const auto request = reader.id<RequestId>();
    const auto chat = reader.id<ChatId>();
    const std::uint8_t reason = reader.u8();
    reader.require(reason >= 1 && reason <= lastReceiptReason, SealError::BadKind);
    const std::int64_t whenMs = reader.timeMs();
    auto intermediate = Certificate::read(reader);
    auto deviceCertificate = Certificate::read(reader);
    const auto signature = reader.id<Signature>();
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    return PurgeReceipt(PurgeReceiptBody{.organisation = organisation,
                                         .request = request,
                                         .chat = chat,
                                         .reason = static_cast<ReceiptReason>(reason),
                                         .whenMs = whenMs,
                                         .intermediate = std::move(*intermediate),
                                         .deviceCertificate = std::move(*deviceCertificate)},
                        Bytes(bytes.begin(), bytes.end()), signature);
}

Result<PurgeReceipt, SealError> PurgeReceipt::issue(const RequestId &request, const ChatId &chat, ReceiptReason reason,
                                                    std::int64_t whenMs, const Certificate &intermediate,
                                                    const Certificate &deviceCertificate, const SigningKey &deviceKey)
{
    if (deviceCertificate.body().publicKey != deviceKey.publicKey()) {
        return fail(SealError::WrongDevice);
    }
    PurgeReceiptBody body{.organisation = deviceCertificate.body().organisation,
                          .request = request,
                          .chat = chat,
                          .reason = reason,
                          .whenMs = whenMs,
                          .intermediate = intermediate,
                          .deviceCertificate = deviceCertificate};
    FieldWriter writer;
    writer.raw(magic);
    writer.f16(body.organisation.bytes());
    writer.f16(body.request.bytes());
    writer.f16(body.chat.bytes());
    writer.u8(static_cast<std::uint8_t>(body.reason));
    writer.u64(static_cast<std::uint64_t>(body.whenMs));
    writer.f16(body.intermediate.encoded());
    writer.f16(body.deviceCertificate.encoded());
    const auto signature = deviceKey.sign(context, writer.bytes());
    if (!signature) {
        return fail(signature.error());
    }
    writer.f16(signature->bytes());
    return PurgeReceipt(std::move(body), writer.take(), *signature);
}

bool PurgeReceipt::isSignedBy(const PublicKey &deviceKey) const
{
    return deviceKey.verify(context, withoutSignature(m_encoded), m_signature);
}

Result<void, SealError> checkPurgeReceipt(const PurgeReceipt &receipt, const PurgeExpectation &expected)
{
    const PurgeReceiptBody &body = receipt.body();
    const auto organisation =
        std::ranges::find(expected.organisationKeys, body.organisation, &PublicKey::organisationId);
    if (organisation == expected.organisationKeys.end()) {
        return fail(SealError::WrongOrganisation);
    }
    if (const auto chain = checkChain(*organisation, body.intermediate, body.deviceCertificate, body.whenMs); !chain) {
        return chain;
    }
    if (!receipt.isSignedBy(body.deviceCertificate.body().publicKey)) {
        return fail(SealError::BadSignature);
    }
    if (body.request != expected.request) {
        return fail(SealError::WrongRequest);
    }
    if (body.chat != expected.chat) {
        return fail(SealError::WrongChat);
    }
    return {};
}

} // namespace sealdesk::seal
