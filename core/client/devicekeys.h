// DeviceKeys: this console's device key for one relay and, for the admin who set it up, the
// organisation key, kept in the system's keychain.
//
// When the keychain is missing, locked or has lost a key that was enrolled, it makes a key for this run
// only (lasting() is false; secure forms are refused, trouble() says why). It never writes a private key
// anywhere but into the KeyStore, and never replaces a key that it could not read.
#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "core/client/carefulkeystore.h"
#include "core/client/serveraddress.h"
#include "core/seal/signingkey.h"

namespace sealdesk::client {

class Profile;

enum class KeyTrouble {
    None,
    NoKeychain,      // no keychain service on this system
    KeychainLocked,  // locked, or access was denied
    KeychainTimeout, // it did not answer in time
    KeyMissing,      // this device was enrolled, but the keychain has no such key now
    KeyDamaged,      // what the keychain holds is not a key
    KeyReplaced,     // the keychain gave another key than the one that was enrolled
    KeyNotKept,      // it said "stored", but gives back something else or nothing
    KeychainFailed,  // any other error
};

class DeviceKeys : public QObject {
    Q_OBJECT
public:
    DeviceKeys(KeyStore &store, Profile &profile, QObject *parent = nullptr,
               int keychainWaitMs = CarefulKeyStore::defaultWaitMs);
    ~DeviceKeys() override;

    // Loads or makes the device key for this relay; ends with ready(). At once if it is loaded and lasting;
    // otherwise the keychain is asked again, so that a person who has unlocked it can try again.
    void load(const ServerAddress &relay);
    // The person asks for it: the old device key is given up, this computer becomes a new device that must be approved.
    // For a revoked device, or a key that the keychain lost. Ends with ready(); sign in again afterwards.
    void enrolAnew();
    [[nodiscard]] bool isReady() const { return m_device.has_value(); }
    [[nodiscard]] bool lasting() const { return isReady() && m_trouble == KeyTrouble::None; }
    [[nodiscard]] KeyTrouble trouble() const { return m_trouble; }

    // Precondition: isReady().
    [[nodiscard]] const seal::SigningKey &device() const { return *m_device; }
    [[nodiscard]] QByteArray devicePublicKey() const;
    // "host:port" of the relay that the keys are for.
    [[nodiscard]] const QString &relay() const { return m_relay; }
    // Base64url, as on the wire; and for people, "A1B2-C3D4-E5F6-0718".
    [[nodiscard]] QString deviceId() const;
    [[nodiscard]] QString deviceFingerprint() const;

    // The organisation key of this relay: read, or made and stored (never overwritten), then handed to
    // `use`, which gets nullptr and the reason when that failed. It is not kept in memory afterwards.
    using OrganisationUse = std::function<void(const seal::SigningKey *, KeyTrouble)>;
    void withOrganisationKey(bool makeIfMissing, OrganisationUse use);
    // From a recovery file or a rotation: takes the place of the one that is there.
    void storeOrganisationKey(const seal::SigningKey &key, std::function<void(KeyTrouble)> done);
    // From now on it lies in the recovery file only.
    void forgetOrganisationKey(std::function<void(KeyTrouble)> done);

Q_SIGNALS:
    void ready();

private:
    void takeDeviceKey(const KeyRead &read);
    void takeKey(seal::SigningKey key);
    void makeAndStore();
    void runOnly(KeyTrouble trouble);
    void finish(seal::SigningKey key, KeyTrouble trouble);
    void makeOrganisationKey(const OrganisationUse &use);
    [[nodiscard]] QString entryName(const QString &kind) const;

    CarefulKeyStore m_store;
    Profile &m_profile;
    QString m_relay; // host:port
    std::optional<seal::SigningKey> m_device;
    KeyTrouble m_trouble = KeyTrouble::None;
    quint64 m_round = 0; // answers to an earlier load() are dropped
};

} // namespace sealdesk::client
