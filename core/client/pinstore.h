// PinStore: which certificate key (SHA-256 of its SubjectPublicKeyInfo) each relay showed when a person
// accepted it. A pin is set once; there is no way to replace one here (deny by default).
#pragma once

#include <optional>

#include <QByteArray>

#include "core/client/serveraddress.h"

namespace sealdesk::client {

class Profile;

class PinStore {
public:
    explicit PinStore(Profile &profile);

    [[nodiscard]] std::optional<QByteArray> pin(const ServerAddress &address) const;
    // False if a different pin is there already, or the hash has not 32 bytes.
    [[nodiscard]] bool setPin(const ServerAddress &address, const QByteArray &spkiSha256);

    // "AA:BB:CC:..."
    [[nodiscard]] static QString fingerprint(QByteArrayView spkiSha256);

private:
    Profile &m_profile;
};

} // namespace sealdesk::client
