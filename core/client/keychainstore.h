// KeychainStore: the system's keychain (Secret Service, Keychain, Credential Manager) by QtKeychain.
//
// With a time-out of its own, because a keychain may ask the person and wait for ever. Never uses
// QtKeychain's plain-text fallback.
#pragma once

#include <QObject>

#include "core/client/keystore.h"

namespace sealdesk::client {

class KeychainStore final : public QObject, public KeyStore {
    Q_OBJECT
public:
    static constexpr int timeoutMs = 10'000;

    explicit KeychainStore(QObject *parent = nullptr);

    void read(const QString &name, std::function<void(const KeyRead &)> done) override;
    void write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done) override;
    void remove(const QString &name, std::function<void(KeyStoreError)> done) override;
};

} // namespace sealdesk::client
