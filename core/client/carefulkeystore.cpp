#include "core/client/carefulkeystore.h"

#include <memory>
#include <utility>

#include <QPointer>
#include <QTimer>

#include <openssl/crypto.h>

#include "core/client/wipe.h"

namespace sealdesk::client {

CarefulKeyStore::CarefulKeyStore(KeyStore &store, int waitMs, QObject *parent)
    : QObject(parent), m_store(store), m_waitMs(waitMs)
{
}

template <class Answer>
void CarefulKeyStore::limited(std::function<void(std::function<void(const Answer &)>)> call,
                              std::function<void(const Answer &)> done, Answer tooLate)
{
    const auto open = std::make_shared<bool>(true);
    const QPointer<QTimer> timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [open, timer, done, tooLate = std::move(tooLate)] {
        if (std::exchange(*open, false)) {
            timer->deleteLater();
            done(tooLate);
        }
    });
    timer->start(m_waitMs);
    // The answer may come after this object is gone: the timer went with it then.
    call([open, timer, done](const Answer &answer) {
        if (timer && std::exchange(*open, false)) {
            timer->deleteLater();
            done(answer);
        }
    });
}

void CarefulKeyStore::read(const QString &name, std::function<void(const KeyRead &)> done)
{
    limited<KeyRead>([this, name](const auto &answer) { m_store.read(name, answer); }, std::move(done),
                     {KeyStoreError::TimedOut, {}});
}

void CarefulKeyStore::write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done)
{
    const auto copy = std::make_shared<QByteArray>(value.constData(), value.size());
    const auto finish = [copy, done = std::move(done)](KeyStoreError error) {
        wipe(*copy);
        done(error);
    };
    const auto compare = [copy, finish](const KeyRead &read) {
        const bool same =
            read.error == KeyStoreError::None && read.value.size() == copy->size() &&
            CRYPTO_memcmp(read.value.constData(), copy->constData(), static_cast<std::size_t>(copy->size())) == 0;
        // "Not found" right after "stored" is a lie; any other error is a reason of its own.
        const bool lied = read.error == KeyStoreError::None || read.error == KeyStoreError::NotFound;
        finish(same ? KeyStoreError::None : lied ? KeyStoreError::NotKept : read.error);
    };
    limited<KeyStoreError>([this, name, value](const auto &answer) { m_store.write(name, value, answer); },
                           [this, name, compare, finish](const KeyStoreError &error) {
                               if (error == KeyStoreError::None) {
                                   read(name, compare);
                               } else {
                                   finish(error);
                               }
                           },
                           KeyStoreError::TimedOut);
}

void CarefulKeyStore::remove(const QString &name, std::function<void(KeyStoreError)> done)
{
    // A keychain that says "removed" and still has it would keep a key that the person believes to be offline.
    const auto look = [done](const KeyRead &read) {
        done(read.error == KeyStoreError::NotFound ? KeyStoreError::None
             : read.error == KeyStoreError::None   ? KeyStoreError::NotKept
                                                   : read.error);
    };
    limited<KeyStoreError>([this, name](const auto &answer) { m_store.remove(name, answer); },
                           [this, name, look, done](const KeyStoreError &error) {
                               if (error == KeyStoreError::None || error == KeyStoreError::NotFound) {
                                   read(name, look);
                               } else {
                                   done(error);
                               }
                           },
                           KeyStoreError::TimedOut);
}

} // namespace sealdesk::client
