#include "core/client/devicekeys.h"

#include "core/client/convert.h"
#include "core/client/profile.h"
#include "core/client/wipe.h"
#include "core/seal/fingerprint.h"
#include "core/secret/wipe.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {

const QString deviceKind = u"device"_s;
const QString organisationKind = u"organisation"_s;

KeyTrouble troubleOf(KeyStoreError error)
{
    switch (error) {
    case KeyStoreError::None:
        return KeyTrouble::None;
    case KeyStoreError::NotFound:
        return KeyTrouble::KeyMissing;
    case KeyStoreError::NoKeychain:
        return KeyTrouble::NoKeychain;
    case KeyStoreError::Locked:
        return KeyTrouble::KeychainLocked;
    case KeyStoreError::TimedOut:
        return KeyTrouble::KeychainTimeout;
    case KeyStoreError::NotKept:
        return KeyTrouble::KeyNotKept;
    case KeyStoreError::Failed:
        break;
    }
    return KeyTrouble::KeychainFailed;
}

// The private key for the key store; empty if it cannot be encoded. The caller wipes it.
QByteArray encoded(const seal::SigningKey &key)
{
    auto der = key.toPkcs8();
    if (!der) {
        return {};
    }
    QByteArray bytes = byteArray(*der);
    secret::wipe(*der);
    return bytes;
}

} // namespace

DeviceKeys::DeviceKeys(KeyStore &store, Profile &profile, QObject *parent, int keychainWaitMs)
    : QObject(parent), m_store(store, keychainWaitMs), m_profile(profile)
{
}

DeviceKeys::~DeviceKeys() = default;

QString DeviceKeys::entryName(const QString &kind) const { return kind + u':' + m_profile.id() + u':' + m_relay; }

void DeviceKeys::load(const ServerAddress &relay)
{
    if (m_relay == relay.key() && lasting()) {
        Q_EMIT ready();
        return;
    }
    m_relay = relay.key();
    m_device.reset();
    m_trouble = KeyTrouble::None;
    const quint64 round = ++m_round;
    m_store.read(entryName(deviceKind), [this, round](const KeyRead &read) {
        if (round == m_round) {
            takeDeviceKey(read);
        }
    });
}

void DeviceKeys::enrolAnew()
{
    if (m_relay.isEmpty()) {
        return;
    }
    ++m_round; // a read that is under way is of no interest any more
    m_profile.setEnrolledDevice(entryName(deviceKind), {});
    // Written over, not removed first: a keychain that refuses leaves what was there.
    makeAndStore();
}

void DeviceKeys::takeDeviceKey(const KeyRead &read)
{
    if (read.error == KeyStoreError::None) {
        auto key = seal::SigningKey::fromPkcs8(byteView(read.value));
        if (key) {
            takeKey(std::move(key).value());
        } else {
            runOnly(KeyTrouble::KeyDamaged);
        }
        return;
    }
    // A locked keychain says "not found" too: only a device that never had a key may make one.
    if (read.error == KeyStoreError::NotFound && !m_profile.isEnrolled(entryName(deviceKind))) {
        makeAndStore();
        return;
    }
    runOnly(troubleOf(read.error));
}

// A keychain that hands out another key makes this console another device, in the worst case somebody's copy of one.
void DeviceKeys::takeKey(seal::SigningKey key)
{
    const QString name = entryName(deviceKind);
    const QString device = wireId(key.publicKey().deviceId());
    const QString enrolled = m_profile.enrolledDevice(name);
    if (!enrolled.isEmpty() && enrolled != device) {
        runOnly(KeyTrouble::KeyReplaced);
        return;
    }
    m_profile.setEnrolled(name);
    m_profile.setEnrolledDevice(name, device);
    finish(std::move(key), KeyTrouble::None);
}

void DeviceKeys::makeAndStore()
{
    auto key = seal::SigningKey::generate();
    if (!key) {
        runOnly(KeyTrouble::KeychainFailed);
        return;
    }
    QByteArray der = encoded(*key);
    const auto held = std::make_shared<seal::SigningKey>(std::move(key).value());
    m_store.write(entryName(deviceKind), der, [this, held, round = m_round](KeyStoreError error) {
        if (round != m_round) {
            return;
        }
        if (error == KeyStoreError::None) {
            takeKey(std::move(*held));
        } else {
            finish(std::move(*held), troubleOf(error));
        }
    });
    wipe(der);
}

void DeviceKeys::runOnly(KeyTrouble trouble)
{
    auto key = seal::SigningKey::generate();
    if (key) {
        finish(std::move(key).value(), trouble);
    } else {
        m_trouble = trouble; // without a key there is no signing in; isReady() says so
        Q_EMIT ready();
    }
}

void DeviceKeys::finish(seal::SigningKey key, KeyTrouble trouble)
{
    m_device.emplace(std::move(key));
    m_trouble = trouble;
    Q_EMIT ready();
}

QByteArray DeviceKeys::devicePublicKey() const { return byteArray(m_device->publicKey().bytes()); }

QString DeviceKeys::deviceId() const { return wireId(m_device->publicKey().deviceId()); }

QString DeviceKeys::deviceFingerprint() const
{
    return QString::fromStdString(seal::deviceFingerprint(m_device->publicKey()));
}

void DeviceKeys::withOrganisationKey(bool makeIfMissing, OrganisationUse use)
{
    const QString name = entryName(organisationKind);
    m_store.read(name, [this, name, makeIfMissing, use = std::move(use)](const KeyRead &read) {
        if (read.error == KeyStoreError::None) {
            const auto key = seal::SigningKey::fromPkcs8(byteView(read.value));
            use(key ? &*key : nullptr, key ? KeyTrouble::None : KeyTrouble::KeyDamaged);
        } else if (read.error == KeyStoreError::NotFound && makeIfMissing && !m_profile.isEnrolled(name)) {
            makeOrganisationKey(use);
        } else {
            use(nullptr, troubleOf(read.error));
        }
    });
}

void DeviceKeys::makeOrganisationKey(const OrganisationUse &use)
{
    auto key = seal::SigningKey::generate();
    if (!key) {
        use(nullptr, KeyTrouble::KeychainFailed);
        return;
    }
    const QString name = entryName(organisationKind);
    QByteArray der = encoded(*key);
    const auto held = std::make_shared<seal::SigningKey>(std::move(key).value());
    // Stored before it is used: an organisation whose key is lost could never certify again.
    m_store.write(name, der, [this, name, held, use](KeyStoreError error) {
        if (error == KeyStoreError::None) {
            m_profile.setEnrolled(name);
            use(held.get(), KeyTrouble::None);
        } else {
            use(nullptr, troubleOf(error));
        }
    });
    wipe(der);
}

void DeviceKeys::storeOrganisationKey(const seal::SigningKey &key, std::function<void(KeyTrouble)> done)
{
    const QString name = entryName(organisationKind);
    QByteArray der = encoded(key);
    if (der.isEmpty()) {
        done(KeyTrouble::KeychainFailed);
        return;
    }
    m_store.write(name, der, [this, name, done = std::move(done)](KeyStoreError error) {
        if (error == KeyStoreError::None) {
            m_profile.setEnrolled(name);
        }
        done(troubleOf(error));
    });
    wipe(der);
}

void DeviceKeys::forgetOrganisationKey(std::function<void(KeyTrouble)> done)
{
    m_store.remove(entryName(organisationKind),
                   [done = std::move(done)](KeyStoreError error) { done(troubleOf(error)); });
}

} // namespace sealdesk::client
