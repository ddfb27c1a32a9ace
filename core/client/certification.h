// Certification: what a console signs and checks about devices. Pure functions over keys and certificates;
// nothing here is stored or sent.
#pragma once

#include <cstdint>
#include <optional>

#include <QByteArray>
#include <QString>

#include "core/seal/chain.h"

namespace sealdesk::client {

struct CertifiedPair {
    seal::Certificate intermediate;
    seal::Certificate device;
};

// Both parse; nothing more is said.
[[nodiscard]] std::optional<CertifiedPair> parsePair(const QByteArray &intermediate, const QByteArray &device);

// The pair is from this organisation, for this operator and device key, and valid now.
[[nodiscard]] bool pairHolds(const CertifiedPair &pair, const QByteArray &organisationKey, const QString &operatorId,
                             const seal::PublicKey &device, std::int64_t nowMs);

struct Subject {
    QString operatorId;
    QString shownName;
    QByteArray publicKey;
};

// Organisation -> admin device, 30 days. Empty if the subject is not well-formed or signing failed.
[[nodiscard]] QByteArray issueIntermediate(const seal::SigningKey &organisation, const Subject &admin,
                                           std::int64_t nowMs);

// Admin device, under its own intermediate, -> device, 24 hours.
[[nodiscard]] QByteArray issueDeviceCertificate(const seal::SigningKey &adminDevice,
                                                const seal::OrganisationId &organisation, const Subject &device,
                                                std::int64_t nowMs);

} // namespace sealdesk::client
