// MaskingStatement: an admin device's signed word that card masking is off for a while, or on again.
//
// Relay and consoles each check it up to the organisation's key, so that nobody else can switch masking off, a
// relay least of all. It ends by itself; without a valid one masking is on. An older statement never takes the
// place of a newer one: whoever keeps one compares issuedMs.
#pragma once

#include "core/base/maskingoff.h"
#include "core/seal/chain.h"

#include <optional>
#include <span>

namespace sealdesk::seal {

struct MaskingStatementBody {
    OrganisationId organisation;
    bool off = false;
    std::int64_t issuedMs = 0;
    std::int64_t expiresMs = 0; // with `off`: masking is on again from then on
    Certificate intermediate;   // of the admin device that signs
};

// What a statement that was found good says.
class VerifiedMasking {
public:
    [[nodiscard]] bool off() const { return m_off; }
    [[nodiscard]] std::int64_t issuedMs() const { return m_issuedMs; }
    [[nodiscard]] std::int64_t expiresMs() const { return m_expiresMs; }
    // The operator whose admin device signed.
    [[nodiscard]] const OperatorId &signedBy() const { return m_signedBy; }
    // The leave to pass text as typed; nullopt when masking is on.
    [[nodiscard]] std::optional<MaskingOff> offAt(std::int64_t nowMs) const;

private:
    friend class MaskingStatement;
    VerifiedMasking(const MaskingStatementBody &body)
        : m_off(body.off), m_issuedMs(body.issuedMs), m_expiresMs(body.expiresMs),
          m_signedBy(body.intermediate.body().operatorId)
    {
    }
    bool m_off;
    std::int64_t m_issuedMs;
    std::int64_t m_expiresMs;
    OperatorId m_signedBy;
};

class MaskingStatement {
public:
    // Well-formed; says nothing yet about who made it.
    [[nodiscard]] static Result<MaskingStatement, SealError> parse(ByteView bytes);
    // WrongDevice unless the intermediate is for `adminDevice`. The life is cut to limits::maskingOffLifeMs and
    // to the intermediate's own.
    [[nodiscard]] static Result<MaskingStatement, SealError> issue(bool off, std::int64_t issuedMs,
                                                                   std::int64_t expiresMs,
                                                                   const Certificate &intermediate,
                                                                   const SigningKey &adminDevice);

    [[nodiscard]] const MaskingStatementBody &body() const { return m_body; }
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }
    // The whole chain: organisation key -> admin device -> this. At the statement's own time, so that a statement
    // that masking is on again outlives the certificate; one of the future is refused.
    [[nodiscard]] Result<VerifiedMasking, SealError> verify(std::span<const PublicKey> organisationKeys,
                                                            std::int64_t nowMs) const;

private:
    MaskingStatement(MaskingStatementBody body, Bytes encoded, Signature signature)
        : m_body(std::move(body)), m_encoded(std::move(encoded)), m_signature(signature)
    {
    }
    MaskingStatementBody m_body;
    Bytes m_encoded;
    Signature m_signature;
};

} // namespace sealdesk::seal
