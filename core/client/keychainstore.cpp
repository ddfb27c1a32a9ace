#include "core/client/keychainstore.h"

#include <memory>

#include <QTimer>

#include <qt6keychain/keychain.h>

#include "core/client/wipe.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Sealdesk"_s;

KeyStoreError translate(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyStoreError::None;
    case QKeychain::EntryNotFound:
        return KeyStoreError::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyStoreError::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyStoreError::NoKeychain;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeyStoreError::Failed;
}

// Runs `job`, and calls `done` once: when it finishes or when its time is over. A late answer is dropped.
template <class Job>
void run(Job *job, QObject *context, std::function<void(Job *, KeyStoreError)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    const auto open = std::make_shared<bool>(true);
    QObject::connect(timer, &QTimer::timeout, context, [open, timer, done] {
        if (std::exchange(*open, false)) {
            timer->deleteLater();
            done(nullptr, KeyStoreError::TimedOut);
        }
    });
    QObject::connect(job, &QKeychain::Job::finished, context, [open, timer, done, job] {
        if (std::exchange(*open, false)) {
            timer->deleteLater();
            done(job, translate(job->error()));
        }
    });
    timer->start(KeychainStore::timeoutMs);
    job->start();
}

} // namespace

KeychainStore::KeychainStore(QObject *parent) : QObject(parent) {}

void KeychainStore::read(const QString &name, std::function<void(const KeyRead &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    run<QKeychain::ReadPasswordJob>(job, this, [done](QKeychain::ReadPasswordJob *finished, KeyStoreError error) {
        KeyRead result{error, {}};
        if (finished && error == KeyStoreError::None) {
            result.value = finished->binaryData();
        }
        done(result);
        wipe(result.value);
    });
}

void KeychainStore::write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    // A copy of its own, because the caller wipes `value` before the job runs.
    const auto copy = std::make_shared<QByteArray>(value.constData(), value.size());
    job->setBinaryData(*copy);
    run<QKeychain::WritePasswordJob>(job, this, [done, copy](QKeychain::WritePasswordJob *, KeyStoreError error) {
        wipe(*copy);
        done(error);
    });
}

void KeychainStore::remove(const QString &name, std::function<void(KeyStoreError)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    run<QKeychain::DeletePasswordJob>(job, this,
                                      [done](QKeychain::DeletePasswordJob *, KeyStoreError error) { done(error); });
}

} // namespace sealdesk::client
