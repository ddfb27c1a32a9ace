// PurgeReceipt: the device's signed word that key and answers of a request are erased. It goes to
// the visitor, whose loader checks it against the pinned organisation key, and into the audit log.
//
// It says what the program did; it cannot prove it, and no text shown to people may claim that.
#pragma once

#include "core/seal/chain.h"

#include <span>

namespace sealdesk::seal {

// The order of the wire's purge_reason, counted from 1.
enum class ReceiptReason : std::uint8_t {
    ChatEnded = 1,
    Operator,
    Lock,
    Logout,
    Expired,
    Declined,
    Cancelled,
    FailedOpenings,
    ConnectionLost,
    Quit,
};
inline constexpr std::uint8_t lastReceiptReason = static_cast<std::uint8_t>(ReceiptReason::Quit);

struct PurgeReceiptBody {
    OrganisationId organisation;
    RequestId request;
    ChatId chat;
    ReceiptReason reason;
    std::int64_t whenMs;
    Certificate intermediate;
    Certificate deviceCertificate;
};

class PurgeReceipt {
public:
    [[nodiscard]] static Result<PurgeReceipt, SealError> parse(ByteView bytes);
    // The organisation comes from the certificate; WrongDevice unless it is for `deviceKey`.
    [[nodiscard]] static Result<PurgeReceipt, SealError>
    issue(const RequestId &request, const ChatId &chat, ReceiptReason reason, std::int64_t whenMs,
          const Certificate &intermediate, const Certificate &deviceCertificate, const SigningKey &deviceKey);

    [[nodiscard]] const PurgeReceiptBody &body() const { return m_body; }
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }
    [[nodiscard]] bool isSignedBy(const PublicKey &deviceKey) const;

private:
    PurgeReceipt(PurgeReceiptBody body, Bytes encoded, Signature signature)
        : m_body(std::move(body)), m_encoded(std::move(encoded)), m_signature(signature)
    {
    }
    PurgeReceiptBody m_body;
    Bytes m_encoded;
    Signature m_signature;
};

struct PurgeExpectation {
    RequestId request;
    ChatId chat;
    std::span<const PublicKey> organisationKeys;
};

// The chain is checked at the receipt's own time, so that a receipt stays checkable.
[[nodiscard]] Result<void, SealError> checkPurgeReceipt(const PurgeReceipt &receipt, const PurgeExpectation &expected);

} // namespace sealdesk::seal
