// What the vectors are made of: fixed keys and ids, writers that also make what issue() refuses, and
// ways to damage bytes.
#pragma once

#include "core/seal/offer.h"
#include "core/seal/ticketkey.h"
#include "tests/seal/testing/testkeys.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sealdesk::seal::vectors {

inline constexpr std::int64_t now = 1'800'000'000'000; // 2027-01-15
inline constexpr std::int64_t minute = limits::minuteMs;
inline constexpr std::int64_t day = limits::dayMs;

[[nodiscard]] QString b64(ByteView bytes);
[[nodiscard]] QString text(std::string_view view);

template <class Id>
Id idOf(std::string_view name)
{
    return *Id::fromBytes(testScalar(name).bytes().first(Id::length));
}

// Everything that the vectors share.
struct World {
    SigningKey organisation = testSigningKey("organisation");
    SigningKey next = testSigningKey("next organisation");
    SigningKey stranger = testSigningKey("stranger");
    SigningKey admin = testSigningKey("admin device");
    SigningKey device = testSigningKey("operator device");
    SigningKey holder = testSigningKey("ticket holder");
    TicketKey ticketKey = testTicketKey("ticket key");
    Hash formScalar = testScalar("form key");
    PublicKey formKey = testSigningKey("form key").publicKey();
    RequestId request = idOf<RequestId>("request");
    ChatId chat = idOf<ChatId>("chat");
    PageNonce pageNonce = idOf<PageNonce>("page");
    OperatorId adminId = idOf<OperatorId>("admin");
    OperatorId operatorId = idOf<OperatorId>("operator");
    std::string name = "Zoë Müller";
    std::string definition =
        R"({"title":"Card details","fields":[{"id":"number","type":"card_number","required":true}]})";
};

struct CertificateTweak {
    std::optional<std::uint8_t> kind = std::nullopt;
    std::optional<OrganisationId> organisation = std::nullopt;
    std::optional<DeviceId> device = std::nullopt;
    std::optional<std::string> name = std::nullopt;
    std::optional<Bytes> point = std::nullopt;
    std::optional<Hash> issuerKeyId = std::nullopt;
    std::int64_t notBefore = now - minute;
    std::int64_t notAfter = now + limits::hourMs;
};

// Writes and signs a certificate that Certificate::issue() may refuse to make.
[[nodiscard]] Bytes certificate(CertificateKind kind, const World &world, const SigningKey &issuer,
                                const PublicKey &subject, OperatorId operatorId, const CertificateTweak &tweak = {});
[[nodiscard]] Bytes intermediateOf(const World &world, CertificateTweak tweak = {.notAfter = now + 20 * day});
[[nodiscard]] Bytes deviceCertificateOf(const World &world, CertificateTweak tweak = {});

struct OfferTweak {
    std::uint8_t version = 1;
    std::uint16_t kem = 0x0010;
    std::uint16_t kdf = 0x0001;
    std::uint16_t aead = 0x0002;
    std::optional<OrganisationId> organisation = std::nullopt;
    std::optional<OperatorId> operatorId = std::nullopt;
    std::optional<std::string> name = std::nullopt;
    std::optional<DeviceId> device = std::nullopt;
    std::string formId = "cardholder";
    std::optional<std::string> definition = std::nullopt;
    std::optional<Hash> definitionHash = std::nullopt;
    std::optional<Bytes> formPoint = std::nullopt;
    std::int64_t issued = now;
    std::int64_t expires = now + 10 * minute;
    std::optional<Bytes> intermediate = std::nullopt;
    std::optional<Bytes> deviceCertificate = std::nullopt;
    const SigningKey *signer = nullptr;
};

[[nodiscard]] Bytes offerOf(const World &world, const OfferTweak &tweak = {});

[[nodiscard]] Bytes without(Bytes bytes, std::size_t last);
[[nodiscard]] Bytes with(Bytes bytes, std::size_t at, std::uint8_t flip);
[[nodiscard]] Bytes plus(Bytes bytes, std::uint8_t last);

// `error` is empty for what must be accepted.
[[nodiscard]] QJsonObject parseCase(const char *name, const Bytes &bytes, const char *error);

} // namespace sealdesk::seal::vectors
