// OrganisationDesk's part that reads and writes recovery files, on a thread of its own: a key derivation takes half a
// second, a network drive longer.
#include <QFile>
#include <QSaveFile>
#include <QThread>

#include "core/client/devicekeys.h"
#include "core/client/organisationdesk.h"
#include "core/client/passphrase.h"
#include "core/client/wipe.h"

namespace sealdesk::client {

namespace {

std::optional<std::string> readAll(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    // One byte more than allowed tells a longer file from one that fits.
    return file.read(static_cast<qint64>(recoveryFileBytes) + 1).toStdString();
}

bool writeAll(const QString &name, const std::string &text)
{
    {
        QSaveFile file(name);
        const auto size = static_cast<qint64>(text.size());
        if (!file.open(QIODevice::WriteOnly) ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
            file.write(text.data(), size) != size || !file.commit()) {
            return false;
        }
    }
    return readAll(name) == text;
}

KeyFault faultOf(RecoveryError error)
{
    switch (error) {
    case RecoveryError::NotARecoveryFile:
        return KeyFault::NotARecoveryFile;
    case RecoveryError::Damaged:
        return KeyFault::FileDamaged;
    case RecoveryError::OtherVersion:
        return KeyFault::FileOfNewerProgram;
    case RecoveryError::WrongPassphrase:
        return KeyFault::WrongPassphrase;
    case RecoveryError::CryptoFailed:
        break;
    }
    return KeyFault::CryptoFailed;
}

} // namespace

OrganisationDesk::~OrganisationDesk()
{
    if (m_thread) {
        m_thread->disconnect(this);
        m_thread->wait();
        delete m_thread;
    }
}

void OrganisationDesk::work(std::function<void()> slow, std::function<void()> then)
{
    m_thread = QThread::create(std::move(slow));
    connect(m_thread, &QThread::finished, this, [this, round = m_round, then = std::move(then)] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (round == m_round) {
            then();
        }
    });
    m_thread->start();
}

void OrganisationDesk::fail(RecoveryError error) { fail(faultOf(error)); }

void OrganisationDesk::openFile(const QString &file, const QString &passphrase, std::function<void(RecoveryKeys)> then)
{
    struct Job {
        QString file;
        QByteArray passphrase;
        bool read = false;
        std::optional<Opened> opened;
    };
    const auto job = std::make_shared<Job>(Job{file, passphraseBytes(passphrase), false, {}});
    work(
        [job] {
            if (const auto text = readAll(job->file)) {
                job->read = true;
                job->opened.emplace(
                    readRecoveryFile(*text, {reinterpret_cast<const std::uint8_t *>(job->passphrase.constData()),
                                             static_cast<std::size_t>(job->passphrase.size())}));
            }
            wipe(job->passphrase);
        },
        [this, job, then = std::move(then)] {
            if (!job->read) {
                fail(KeyFault::FileNotRead);
            } else if (!*job->opened) {
                fail(job->opened->error());
            } else {
                then(std::move(*job->opened).value());
            }
        });
}

void OrganisationDesk::writeFile(const QString &file, const QString &passphrase, std::shared_ptr<RecoveryKeys> keys,
                                 std::function<void()> then)
{
    struct Job {
        QString file;
        QByteArray passphrase;
        std::shared_ptr<RecoveryKeys> keys;
        std::optional<KeyFault> fault;
    };
    const auto job = std::make_shared<Job>(Job{file, passphraseBytes(passphrase), std::move(keys), {}});
    work(
        [job] {
            const Written text =
                writeRecoveryFile(*job->keys, {reinterpret_cast<const std::uint8_t *>(job->passphrase.constData()),
                                               static_cast<std::size_t>(job->passphrase.size())});
            wipe(job->passphrase);
            if (!text) {
                job->fault = faultOf(text.error());
            } else if (!writeAll(job->file, *text)) {
                job->fault = KeyFault::FileNotWritten;
            }
        },
        [this, job, then = std::move(then)] {
            if (job->fault) {
                fail(*job->fault);
            } else {
                then();
            }
        });
}

} // namespace sealdesk::client
