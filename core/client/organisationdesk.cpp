#include "core/client/organisationdesk.h"

#include "core/client/admindesk.h"
#include "core/client/certification.h"
#include "core/client/convert.h"
#include "core/client/devicekeys.h"
#include "core/client/ids.h"
#include "core/client/passphrase.h"
#include "core/client/session.h"
#include "core/seal/fingerprint.h"

namespace sealdesk::client {

namespace {

QString fingerprintOf(const QByteArray &key)
{
    const auto point = seal::PublicKey::fromPoint(byteView(key));
    return point ? QString::fromStdString(seal::deviceFingerprint(*point)) : QString();
}

// As much of the name as the file has room for.
std::string nameForFile(QString name)
{
    while (name.toUtf8().size() > static_cast<qsizetype>(seal::limits::shownNameBytes)) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    return name.isEmpty() ? std::string("-") : name.toStdString();
}

} // namespace

OrganisationDesk::OrganisationDesk(const Parts &parts, QObject *parent)
    : QObject(parent), m_out(parts.out), m_session(parts.session), m_keys(parts.keys), m_admin(parts.admin),
      m_clock(parts.clock)
{
    connect(&m_admin, &AdminDesk::devicesChanged, this, &OrganisationDesk::renewOthers);
    connect(&m_session, &Session::organisationKeysChanged, this, [this] {
        refreshPlace();
        Q_EMIT keysChanged();
    });
}

QString OrganisationDesk::currentFingerprint() const { return fingerprintOf(m_session.organisationPins().current()); }

QString OrganisationDesk::nextFingerprint() const { return fingerprintOf(m_session.organisationPins().next()); }

void OrganisationDesk::refreshPlace()
{
    if (!m_session.isLive() || !m_session.may(wire::Permission::ManageDevices)) {
        return;
    }
    m_keys.withOrganisationKey(false, [this](const seal::SigningKey *key, KeyTrouble trouble) {
        const bool ours = key && byteArray(key->publicKey().bytes()) == m_session.organisationKey();
        const bool absent = key || trouble == KeyTrouble::KeyMissing;
        m_place = ours ? Place::Here : absent ? Place::NotHere : Place::Unavailable;
        Q_EMIT placeChanged();
        renewOthers();
    });
}

bool OrganisationDesk::begin(KeyTask task)
{
    if (m_task || m_thread || !m_session.isLive() || !m_session.may(wire::Permission::ManageDevices) ||
        !m_keys.lasting() || m_session.organisationKeyChanged()) {
        Q_EMIT failed({task, KeyFault::NotNow, {}, {}});
        return false;
    }
    m_task = task;
    ++m_round;
    Q_EMIT busyChanged();
    return true;
}

void OrganisationDesk::end()
{
    ++m_round;
    m_task.reset();
    m_pending.clear();
    m_accepted = {};
    Q_EMIT busyChanged();
}

void OrganisationDesk::fail(KeyFault fault, std::optional<KeyTrouble> trouble, std::optional<wire::Refusal> refusal)
{
    if (m_task) {
        const KeyFailure failure{*m_task, fault, trouble, refusal};
        end();
        Q_EMIT failed(failure);
    }
}

bool OrganisationDesk::belongsHere(const RecoveryKeys &keys) const
{
    return byteArray(keys.current.publicKey().bytes()) == m_session.organisationKey();
}

void OrganisationDesk::withCurrentKey(std::function<void(const seal::SigningKey &)> use)
{
    m_keys.withOrganisationKey(
        false, [this, round = m_round, use = std::move(use)](const seal::SigningKey *key, KeyTrouble trouble) {
            if (round != m_round) {
                return;
            }
            if (key && byteArray(key->publicKey().bytes()) == m_session.organisationKey()) {
                use(*key);
            } else if (key || trouble == KeyTrouble::KeyMissing) {
                fail(KeyFault::KeyNotHere);
            } else {
                fail(KeyFault::Keychain, trouble);
            }
        });
}

void OrganisationDesk::save(const QString &file, const QString &passphrase)
{
    if (!begin(KeyTask::Save)) {
        return;
    }
    if (passphraseFault(passphrase)) {
        fail(KeyFault::WeakPassphrase);
        return;
    }
    withCurrentKey([this, file, passphrase](const seal::SigningKey &current) { saveWith(file, passphrase, current); });
}

void OrganisationDesk::saveWith(const QString &file, const QString &passphrase, const seal::SigningKey &current)
{
    auto next = seal::SigningKey::generate();
    if (!next) {
        fail(KeyFault::CryptoFailed);
        return;
    }
    const auto keys = std::make_shared<RecoveryKeys>(
        RecoveryKeys{nameForFile(m_session.organisationName()), m_session.organisationPins().pins()->serial + 1,
                     m_clock.wallMs(), current.share(), std::move(next).value()});
    // The file first: a next key that nobody has must not be announced.
    writeFile(file, passphrase, keys, [this, keys] {
        announce(*keys, false, [this] {
            end();
            Q_EMIT finished(KeyTask::Save);
        });
    });
}

void OrganisationDesk::restore(const QString &file, const QString &passphrase, bool keep)
{
    if (!begin(KeyTask::Restore)) {
        return;
    }
    openFile(file, passphrase, [this, keep](RecoveryKeys keys) {
        if (!belongsHere(keys)) {
            fail(KeyFault::OtherOrganisation);
            return;
        }
        const auto held = std::make_shared<RecoveryKeys>(std::move(keys));
        const auto use = [this, held, round = m_round](KeyTrouble trouble) {
            if (round != m_round) {
                return;
            }
            if (trouble != KeyTrouble::None) {
                fail(KeyFault::Keychain, trouble);
                return;
            }
            m_pending = m_session.takeOwnIntermediate(issueIntermediate(
                held->current, {m_session.operatorId(), m_session.name(), m_keys.devicePublicKey()}, m_clock.wallMs()));
            m_accepted = [this] {
                end();
                refreshPlace();
                Q_EMIT finished(KeyTask::Restore);
            };
            if (m_pending.isEmpty()) {
                fail(KeyFault::ConnectionLost);
            }
        };
        if (keep) {
            m_keys.storeOrganisationKey(held->current, use);
        } else {
            use(KeyTrouble::None);
        }
    });
}

void OrganisationDesk::rotate(const QString &file, const QString &passphrase, const QString &newFile,
                              const QString &newPassphrase)
{
    if (!begin(KeyTask::Rotate)) {
        return;
    }
    if (passphraseFault(newPassphrase)) {
        fail(KeyFault::WeakPassphrase);
        return;
    }
    openFile(file, passphrase, [this, newFile, newPassphrase](RecoveryKeys keys) {
        if (byteArray(keys.next.publicKey().bytes()) != m_session.organisationPins().next()) {
            fail(belongsHere(keys) ? KeyFault::NextKeyNotOurs : KeyFault::OtherOrganisation);
            return;
        }
        auto next = seal::SigningKey::generate();
        if (!next) {
            fail(KeyFault::CryptoFailed);
            return;
        }
        const auto renewed = std::make_shared<RecoveryKeys>(
            RecoveryKeys{std::move(keys.organisationName), m_session.organisationPins().pins()->serial + 1,
                         m_clock.wallMs(), std::move(keys.next), std::move(next).value()});
        writeFile(newFile, newPassphrase, renewed, [this, renewed] {
            QList<QString> approvers;
            for (const wire::in::DeviceEntry &device : m_admin.devices()) {
                if (m_admin.mayApproveOthers(device) && device.device != m_keys.deviceId()) {
                    approvers.append(device.device);
                }
            }
            announce(*renewed, true, [this, renewed, approvers] {
                endorseOthers(renewed->current, approvers);
                rotated(renewed);
            });
        });
    });
}

// The relay has it. Where the old key lay, the new one lies from now on.
void OrganisationDesk::rotated(const std::shared_ptr<RecoveryKeys> &keys)
{
    const auto done = [this, round = m_round](KeyTrouble trouble) {
        if (round != m_round) {
            return;
        }
        if (trouble != KeyTrouble::None) {
            fail(KeyFault::Keychain, trouble); // the new file holds it; restoring puts it here
        } else {
            end();
            Q_EMIT finished(KeyTask::Rotate);
        }
        refreshPlace();
    };
    if (m_place == Place::Here) {
        m_keys.storeOrganisationKey(keys->current, done);
    } else {
        done(KeyTrouble::None);
    }
}

void OrganisationDesk::takeOffline(const QString &file, const QString &passphrase)
{
    if (!begin(KeyTask::TakeOffline)) {
        return;
    }
    openFile(file, passphrase, [this](const RecoveryKeys &keys) {
        if (!belongsHere(keys)) {
            fail(KeyFault::OtherOrganisation);
            return;
        }
        m_keys.forgetOrganisationKey([this, round = m_round](KeyTrouble trouble) {
            if (round != m_round) {
                return;
            }
            if (trouble != KeyTrouble::None) {
                fail(KeyFault::Keychain, trouble);
            } else {
                end();
                Q_EMIT finished(KeyTask::TakeOffline);
            }
            refreshPlace();
        });
    });
}

void OrganisationDesk::endorse(const QString &device)
{
    if (!begin(KeyTask::Endorse)) {
        return;
    }
    withCurrentKey([this, device](const seal::SigningKey &current) {
        for (const wire::in::DeviceEntry &entry : m_admin.devices()) {
            if (entry.device == device) {
                m_pending = randomId();
                m_accepted = [this] {
                    end();
                    Q_EMIT finished(KeyTask::Endorse);
                };
                if (!sendEndorsement(m_pending, current, entry)) {
                    fail(KeyFault::ConnectionLost);
                }
                return;
            }
        }
        fail(KeyFault::NotNow);
    });
}

bool OrganisationDesk::sendEndorsement(const QString &id, const seal::SigningKey &current,
                                       const wire::in::DeviceEntry &device)
{
    const auto key = seal::PublicKey::fromPoint(byteView(device.publicKey));
    // As with approval: the id is what was compared, the relay may not put another key under it.
    if (!key || wireId(key->deviceId()) != device.device) {
        return false;
    }
    const QByteArray endorsement =
        issueIntermediate(current, {device.operatorId, device.name, device.publicKey}, m_clock.wallMs());
    return !endorsement.isEmpty() && m_session.isLive() &&
           m_out.send(wire::out::DeviceEndorse{id, device.device, endorsement}.encode());
}

void OrganisationDesk::endorseOthers(const seal::SigningKey &current, const QList<QString> &devices)
{
    for (const wire::in::DeviceEntry &device : m_admin.devices()) {
        if (devices.contains(device.device)) {
            (void)sendEndorsement(randomId(), current, device); // a lost one is endorsed by hand
        }
    }
}

// Only who was endorsed by this very key, and is approved still: nobody becomes an approver silently.
void OrganisationDesk::renewOthers()
{
    if (m_place != Place::Here || m_task || !m_session.isLive()) {
        return;
    }
    QList<QString> due;
    for (const wire::in::DeviceEntry &device : m_admin.devices()) {
        const auto endorsement = seal::Certificate::parse(byteView(device.endorsement));
        if (device.device != m_keys.deviceId() && device.status == wire::DeviceStatus::Approved &&
            m_admin.mayApproveOthers(device) &&
            endorsement->body().notAfterMs - m_clock.wallMs() < Session::intermediateRenewBelowMs) {
            due.append(device.device);
        }
    }
    if (!due.isEmpty()) {
        m_keys.withOrganisationKey(false, [this, due](const seal::SigningKey *key, KeyTrouble) {
            if (key && m_session.isLive() && byteArray(key->publicKey().bytes()) == m_session.organisationKey()) {
                endorseOthers(*key, due);
            }
        });
    }
}

void OrganisationDesk::announce(const RecoveryKeys &keys, bool rotation, std::function<void()> accepted)
{
    const auto statement = seal::KeyStatement::issue(keys.current, keys.next.publicKey(), keys.serial);
    const Subject own{m_session.operatorId(), m_session.name(), m_keys.devicePublicKey()};
    QByteArray endorsement;
    QByteArray certificate;
    if (rotation) {
        const qint64 now = m_clock.wallMs();
        endorsement = issueIntermediate(keys.current, own, now);
        certificate = issueDeviceCertificate(m_keys.device(), keys.current.publicKey().organisationId(), own, now);
    }
    if (!statement || (rotation && (endorsement.isEmpty() || certificate.isEmpty()))) {
        fail(KeyFault::CryptoFailed);
        return;
    }
    m_pending = randomId();
    m_accepted = std::move(accepted);
    if (!m_session.isLive() || !m_out.send(wire::out::OrganisationAnnounce{m_pending, byteArray(statement->encoded()),
                                                                           endorsement, certificate}
                                               .encode())) {
        fail(KeyFault::ConnectionLost);
    }
}

void OrganisationDesk::onSessionLive() { refreshPlace(); }

void OrganisationDesk::onSessionOver()
{
    fail(KeyFault::ConnectionLost);
    m_place = Place::Unknown;
    Q_EMIT placeChanged();
}

void OrganisationDesk::onLinkLost()
{
    if (!m_pending.isEmpty()) {
        fail(KeyFault::ConnectionLost);
    }
}

void OrganisationDesk::onDone(const wire::in::Done &message)
{
    if (!m_pending.isEmpty() && message.re == m_pending) {
        m_pending.clear();
        std::exchange(m_accepted, {})();
    }
}

bool OrganisationDesk::onRefused(const wire::in::Refused &message)
{
    if (m_pending.isEmpty() || message.re != m_pending) {
        return false;
    }
    fail(KeyFault::RefusedByRelay, {}, message.code);
    return true;
}

} // namespace sealdesk::client
