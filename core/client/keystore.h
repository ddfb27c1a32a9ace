// KeyStore: a place for a few private keys that outlive the program. KeychainStore in the program.
//
// Values are QByteArrays because that is how keychains hand them over (THREAT-MODEL: class two). Callers
// wipe theirs after use; implementations never log them and never fall back to a file.
#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

namespace sealdesk::client {

enum class KeyStoreError { None, NotFound, NoKeychain, Locked, TimedOut, NotKept, Failed };

struct KeyRead {
    KeyStoreError error = KeyStoreError::None;
    QByteArray value;
};

class KeyStore {
public:
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    // Exactly one call of `done`, later or at once. A locked keychain may answer NotFound. What was read is wiped
    // when `done` returns.
    virtual void read(const QString &name, std::function<void(const KeyRead &)> done) = 0;
    // `value` is copied before this returns.
    virtual void write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done) = 0;
    // NotFound counts as removed.
    virtual void remove(const QString &name, std::function<void(KeyStoreError)> done) = 0;
};

} // namespace sealdesk::client
