#include "core/seal/maskingstatement.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDM1";
constexpr std::string_view context = "sealdesk-masking-1";
constexpr std::uint8_t saysOff = 1;
constexpr std::uint8_t saysOn = 2;

} // namespace

std::optional<MaskingOff> VerifiedMasking::offAt(std::int64_t nowMs) const
{
    // Beginnings are forgiven by the skew, ends never.
    if (!m_off || nowMs >= m_expiresMs) {
        return std::nullopt;
    }
    return MaskingOff(m_expiresMs);
}

Result<MaskingStatement, SealError> MaskingStatement::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::maskingStatementBytes);
    const auto organisation = reader.id<OrganisationId>();
    const std::uint8_t says = reader.u8();
    reader.require(says == saysOff || says == saysOn, SealError::BadKind);
    const std::int64_t issuedMs = reader.timeMs();
    const std::int64_t expiresMs = reader.timeMs();
    auto intermediate = Certificate::read(reader);
    const auto signature = reader.id<Signature>();
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    return MaskingStatement(MaskingStatementBody{.organisation = organisation,
                                                 .off = says == saysOff,
                                                 .issuedMs = issuedMs,
                                                 .expiresMs = expiresMs,
                                                 .intermediate = std::move(*intermediate)},
                            Bytes(bytes.begin(), bytes.end()), signature);
}

Result<MaskingStatement, SealError> MaskingStatement::issue(bool off, std::int64_t issuedMs, std::int64_t expiresMs,
                                                            const Certificate &intermediate,
                                                            const SigningKey &adminDevice)
{
    if (intermediate.body().publicKey != adminDevice.publicKey()) {
        return fail(SealError::WrongDevice);
    }
    MaskingStatementBody body{
        .organisation = intermediate.body().organisation,
        .off = off,
        .issuedMs = issuedMs,
        .expiresMs = std::min({expiresMs, issuedMs + limits::maskingOffLifeMs, intermediate.body().notAfterMs}),
        .intermediate = intermediate};
    FieldWriter writer;
    writer.raw(magic);
    writer.f16(body.organisation.bytes());
    writer.u8(off ? saysOff : saysOn);
    writer.u64(static_cast<std::uint64_t>(body.issuedMs));
    writer.u64(static_cast<std::uint64_t>(body.expiresMs));
    writer.f16(body.intermediate.encoded());
    const auto signature = adminDevice.sign(context, writer.bytes());
    if (!signature) {
        return fail(signature.error());
    }
    writer.f16(signature->bytes());
    return MaskingStatement(std::move(body), writer.take(), *signature);
}

Result<VerifiedMasking, SealError> MaskingStatement::verify(std::span<const PublicKey> organisationKeys,
                                                            std::int64_t nowMs) const
{
    const auto organisation = std::ranges::find(organisationKeys, m_body.organisation, &PublicKey::organisationId);
    if (organisation == organisationKeys.end()) {
        return fail(SealError::WrongOrganisation);
    }
    if (m_body.issuedMs > nowMs + limits::clockSkewMs) {
        return fail(SealError::NotYetValid);
    }
    if (const auto admin = checkIntermediate(*organisation, m_body.intermediate, m_body.issuedMs); !admin) {
        return fail(admin.error());
    }
    if (!m_body.intermediate.body().publicKey.verify(context, withoutSignature(m_encoded), m_signature)) {
        return fail(SealError::BadSignature);
    }
    if (m_body.off && (m_body.expiresMs - m_body.issuedMs > limits::maskingOffLifeMs ||
                       m_body.expiresMs > m_body.intermediate.body().notAfterMs)) {
        return fail(SealError::LifeTooLong);
    }
    return VerifiedMasking(m_body);
}

} // namespace sealdesk::seal
