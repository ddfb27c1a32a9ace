// CarefulKeyStore: another key store, not trusted. Each call is answered within a time, whatever the other does; what
// was written is read back and compared, because a keychain that says "stored" may have stored nothing.
//
// Late answers are dropped. It never blocks and never tries another place.
#pragma once

#include <QObject>

#include "core/client/keystore.h"

namespace sealdesk::client {

class CarefulKeyStore final : public QObject, public KeyStore {
    Q_OBJECT
public:
    // Longer than KeychainStore's own, which knows the reason better.
    static constexpr int defaultWaitMs = 12'000;

    explicit CarefulKeyStore(KeyStore &store, int waitMs = defaultWaitMs, QObject *parent = nullptr);

    void read(const QString &name, std::function<void(const KeyRead &)> done) override;
    // NotKept when another value, or none, comes back.
    void write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done) override;
    void remove(const QString &name, std::function<void(KeyStoreError)> done) override;

private:
    // `call` starts the work with a callback of its own; `done` is called once.
    template <class Answer>
    void limited(std::function<void(std::function<void(const Answer &)>)> call,
                 std::function<void(const Answer &)> done, Answer tooLate);

    KeyStore &m_store;
    int m_waitMs;
};

} // namespace sealdesk::client
