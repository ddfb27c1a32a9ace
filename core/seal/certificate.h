// Certificate: "this key belongs to this operator's device", signed by the organisation's key
// (an intermediate) or by an intermediate's key (a device certificate). DESIGN.md section 5a.
//
// Parsing checks form only; who signed it and whether it holds now is chain.h's matter. A parsed
// certificate must never be trusted by itself.
#pragma once

#include "core/seal/publickey.h"
#include "core/seal/signingkey.h"

#include <optional>
#include <string>

namespace sealdesk::seal {

class FieldReader;

enum class CertificateKind : std::uint8_t { Intermediate = 1, Device = 2 };

struct CertificateBody {
    CertificateKind kind;
    OrganisationId organisation;
    DeviceId device; // always publicKey.deviceId()
    OperatorId operatorId;
    std::string shownName; // UTF-8, 1-200 bytes
    PublicKey publicKey;
    Hash issuerKeyId;
    std::int64_t notBeforeMs;
    std::int64_t notAfterMs;
};

// What an issuer decides; the rest follows from the keys.
struct CertificateSubject {
    OrganisationId organisation;
    OperatorId operatorId;
    std::string shownName;
    PublicKey publicKey;
    std::int64_t notBeforeMs;
    std::int64_t notAfterMs;
};

class Certificate {
public:
    [[nodiscard]] static Result<Certificate, SealError> parse(ByteView bytes);
    // One length-prefixed certificate inside another format; nullopt once `reader` is refused.
    [[nodiscard]] static std::optional<Certificate> read(FieldReader &reader);
    // LifeTooLong beyond 30 days (intermediate) or 24 hours (device); BadText for the name.
    [[nodiscard]] static Result<Certificate, SealError> issue(CertificateKind kind, const CertificateSubject &subject,
                                                              const SigningKey &issuer);

    [[nodiscard]] const CertificateBody &body() const { return m_body; }
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }
    // Issuer key id and signature both fit.
    [[nodiscard]] Result<void, SealError> checkIssuer(const PublicKey &issuer) const;

private:
    Certificate(CertificateBody body, Bytes encoded, Signature signature)
        : m_body(std::move(body)), m_encoded(std::move(encoded)), m_signature(signature)
    {
    }
    CertificateBody m_body;
    Bytes m_encoded;
    Signature m_signature;
};

} // namespace sealdesk::seal
