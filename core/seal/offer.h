// Offer: the signed request for a form: who asks, in which chat and page, which form, and the
// public key that its answers are sealed to.
//
// The console issues one, the form frame checks it (in JavaScript; checkOffer() is its twin and
// says what is checked in which order), relay and exchange only pass it on or parse it.
#pragma once

#include "core/seal/chain.h"

#include <span>

namespace sealdesk::seal {

struct OfferBody {
    RequestId request;
    ChatId chat;
    PageNonce pageNonce;
    OrganisationId organisation;
    OperatorId operatorId;
    std::string shownName;
    DeviceId device;
    std::string formId;
    std::uint32_t formVersion;
    std::string definition; // UTF-8 JSON in the visitor's locale
    PublicKey formKey;
    std::int64_t issuedMs;
    std::int64_t expiresMs;
    Certificate intermediate;
    Certificate deviceCertificate;
};

// What the issuing console decides; organisation, operator, name and device come from the certificate.
struct OfferTerms {
    RequestId request;
    ChatId chat;
    PageNonce pageNonce;
    std::string formId;
    std::uint32_t formVersion;
    std::string definition;
    PublicKey formKey;
    std::int64_t issuedMs;
    std::int64_t expiresMs;
};

class Offer {
public:
    [[nodiscard]] static Result<Offer, SealError> parse(ByteView bytes);
    // WrongDevice unless the certificate is for `deviceKey`; the chain itself is not checked here.
    [[nodiscard]] static Result<Offer, SealError> issue(const OfferTerms &terms, const Certificate &intermediate,
                                                        const Certificate &deviceCertificate,
                                                        const SigningKey &deviceKey);

    [[nodiscard]] const OfferBody &body() const { return m_body; }
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }
    // SHA-256 over all of it: the `info` of HPKE and form.request's offer_hash.
    [[nodiscard]] Hash hash() const { return sha256(m_encoded); }
    [[nodiscard]] bool isSignedBy(const PublicKey &deviceKey) const;

private:
    Offer(OfferBody body, Bytes encoded, Signature signature)
        : m_body(std::move(body)), m_encoded(std::move(encoded)), m_signature(signature)
    {
    }
    OfferBody m_body;
    Bytes m_encoded;
    Signature m_signature;
};

struct OfferExpectation {
    RequestId request;
    ChatId chat;
    PageNonce pageNonce;
    std::span<const PublicKey> organisationKeys; // pinned: current and next
    std::int64_t nowMs;
};

[[nodiscard]] Result<void, SealError> checkOffer(const Offer &offer, const OfferExpectation &expected);

} // namespace sealdesk::seal
