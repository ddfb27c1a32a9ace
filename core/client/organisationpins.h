// OrganisationPins: which keys of the organisation this console believes at one relay. The first one seen (or made
// here) is pinned; from then on only a statement signed by a pinned key changes them (seal::judge).
//
// Only public keys. What the relay says without such a statement never changes a pin.
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/seal/keystatement.h"

namespace sealdesk::client {

class Profile;

class OrganisationPins {
public:
    explicit OrganisationPins(Profile &profile) : m_profile(profile) {}

    // What the profile knows for this relay.
    void load(const QString &relay);
    void forget() { m_pins.reset(); }
    // True if what the relay says agrees with, or rightly follows, what was pinned; pins are updated then.
    [[nodiscard]] bool follow(const QByteArray &currentKey, const QByteArray &statement);
    // A statement made here, or told by itself.
    [[nodiscard]] bool follow(const QByteArray &statement);

    [[nodiscard]] const std::optional<seal::KeyPins> &pins() const { return m_pins; }
    // Both pinned keys, current first; empty before the first.
    [[nodiscard]] QList<QByteArray> keys() const;
    [[nodiscard]] QByteArray current() const;
    [[nodiscard]] QByteArray next() const; // empty without one

private:
    Profile &m_profile;
    QString m_relay;
    std::optional<seal::KeyPins> m_pins;
};

} // namespace sealdesk::client
