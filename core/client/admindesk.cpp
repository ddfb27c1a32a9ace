#include "core/client/admindesk.h"

#include <algorithm>

#include "core/client/certification.h"
#include "core/client/convert.h"
#include "core/client/devicekeys.h"
#include "core/client/ids.h"
#include "core/client/session.h"
#include "core/seal/fingerprint.h"

namespace sealdesk::client {

AdminDesk::AdminDesk(Outbound &out, Session &session, DeviceKeys &keys, const Clock &clock, QObject *parent)
    : QObject(parent), m_out(out), m_session(session), m_keys(keys), m_clock(clock)
{
    m_renewTimer.setInterval(Session::renewCheckMs);
    connect(&m_renewTimer, &QTimer::timeout, this, &AdminDesk::renewSome);
}

AdminDesk::~AdminDesk() = default;

template <class Message>
void AdminDesk::ask(const QString &id, const Message &message, const PendingAdminAct &pending)
{
    if (m_session.isLive() && m_out.send(message.encode())) {
        m_pending[id] = pending;
    }
}

void AdminDesk::refreshOperators()
{
    const QString id = randomId();
    ask(id, wire::out::OperatorList{id});
}

void AdminDesk::createOperator(const QString &user, const QString &name, const QString &role)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorCreate{id, user.trimmed(), name.trimmed(), role}, {user.trimmed(), false});
}

void AdminDesk::resetPassword(const wire::in::OperatorEntry &who)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorResetPassword{id, who.operatorId}, {who.user, true});
}

void AdminDesk::unlockOperator(const wire::in::OperatorEntry &who)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorUnlock{id, who.operatorId}, {{}, true});
}

void AdminDesk::setEnabled(const wire::in::OperatorEntry &who, bool enabled)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorSetEnabled{id, who.operatorId, enabled}, {{}, true});
}

void AdminDesk::setRole(const wire::in::OperatorEntry &who, const QString &role)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorSetRole{id, who.operatorId, role, who.role}, {{}, true});
}

void AdminDesk::signOut(const wire::in::OperatorEntry &who)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorSignOut{id, who.operatorId}, {{}, true});
}

void AdminDesk::resetSecondFactor(const QString &operatorId, const QString &code)
{
    const QString id = randomId();
    ask(id, wire::out::OperatorResetSecondFactor{id, operatorId, code}, {{}, true});
}

void AdminDesk::refreshDevices()
{
    const QString id = randomId();
    ask(id, wire::out::DeviceList{id});
}

int AdminDesk::pendingDevices() const
{
    return static_cast<int>(std::count_if(m_devices.begin(), m_devices.end(), [](const auto &device) {
        return device.status == wire::DeviceStatus::Pending;
    }));
}

QString AdminDesk::fingerprint(const wire::in::DeviceEntry &device)
{
    const auto key = seal::PublicKey::fromPoint(byteView(device.publicKey));
    return key ? QString::fromStdString(seal::deviceFingerprint(*key)) : QString();
}

bool AdminDesk::canApprove() const
{
    return m_session.isLive() && m_session.may(wire::Permission::ManageDevices) && m_session.hasValidCertificate() &&
           !m_session.ownIntermediate().isEmpty();
}

void AdminDesk::approveDevice(const QString &device)
{
    for (const wire::in::DeviceEntry &entry : std::as_const(m_devices)) {
        if (entry.device == device) {
            (void)certify(entry);
            return;
        }
    }
}

void AdminDesk::revokeDevice(const QString &device)
{
    const QString id = randomId();
    ask(id, wire::out::DeviceRevoke{id, device});
}

bool AdminDesk::certify(const wire::in::DeviceEntry &device)
{
    const auto organisation = seal::PublicKey::fromPoint(byteView(m_session.organisationKey()));
    const auto key = seal::PublicKey::fromPoint(byteView(device.publicKey));
    // The id is what the admin compared; the relay may not put another key under it.
    if (!canApprove() || !organisation || !key || wireId(key->deviceId()) != device.device) {
        return false;
    }
    const QByteArray certificate =
        issueDeviceCertificate(m_keys.device(), organisation->organisationId(),
                               {device.operatorId, device.name, device.publicKey}, m_clock.wallMs());
    if (certificate.isEmpty()) {
        return false;
    }
    const QString id = randomId();
    ask(id, wire::out::DeviceApprove{id, device.device, certificate, m_session.ownIntermediate()});
    return true;
}

// Silently, while an admin is signed in: a revoked device is thus out within a day everywhere.
void AdminDesk::renewSome()
{
    if (!canApprove()) {
        return;
    }
    const qint64 now = m_clock.wallMs();
    for (const wire::in::DeviceEntry &device : std::as_const(m_devices)) {
        if (device.status == wire::DeviceStatus::Approved && device.device != m_keys.deviceId() &&
            device.certificateExpiresMs - now < Session::renewBelowMs) {
            (void)certify(device);
        }
    }
}

bool AdminDesk::mayApproveOthers(const wire::in::DeviceEntry &device) const
{
    const auto organisation = seal::PublicKey::fromPoint(byteView(m_session.organisationKey()));
    const auto endorsement = seal::Certificate::parse(byteView(device.endorsement));
    return organisation && endorsement && byteArray(endorsement->body().publicKey.bytes()) == device.publicKey &&
           seal::checkIntermediate(*organisation, *endorsement, m_clock.wallMs());
}

void AdminDesk::onOperatorCreated(const wire::in::OperatorCreated &message)
{
    const auto pending = m_pending.find(message.re);
    if (pending == m_pending.end()) {
        return;
    }
    const QString user = pending->second.user;
    m_pending.erase(pending);
    Q_EMIT operatorCreated(user, message.oneTimePassword);
    refreshOperators();
}

void AdminDesk::onOperatorListed(const wire::in::OperatorListed &message)
{
    m_pending.erase(message.re);
    m_operators = QList<wire::in::OperatorEntry>(message.operators.begin(), message.operators.end());
    Q_EMIT operatorsChanged();
}

void AdminDesk::onDeviceListed(const wire::in::DeviceListed &message)
{
    m_pending.erase(message.re);
    m_devices = QList<wire::in::DeviceEntry>(message.devices.begin(), message.devices.end());
    Q_EMIT devicesChanged();
    renewSome();
}

void AdminDesk::onDeviceChanged(const wire::in::DeviceChanged &message)
{
    const auto known = std::find_if(m_devices.begin(), m_devices.end(), [&message](const auto &device) {
        return device.device == message.device.device && device.operatorId == message.device.operatorId;
    });
    if (known == m_devices.end()) {
        m_devices.append(message.device);
    } else {
        *known = message.device;
    }
    Q_EMIT devicesChanged();
    renewSome(); // one whose certificate was dropped by a rotation
}

bool AdminDesk::onRefused(const wire::in::Refused &message)
{
    const auto pending = m_pending.find(message.re);
    if (pending == m_pending.end()) {
        return false;
    }
    const bool changesOperator = pending->second.changesOperator;
    m_pending.erase(pending);
    Q_EMIT actionRefused(refusedAction(message));
    if (changesOperator) {
        refreshOperators(); // what is shown may be old
    }
    return true;
}

void AdminDesk::onDone(const wire::in::Done &message)
{
    const auto pending = m_pending.find(message.re);
    if (pending == m_pending.end()) {
        return;
    }
    const bool changesOperator = pending->second.changesOperator;
    m_pending.erase(pending);
    if (changesOperator) {
        Q_EMIT operatorChanged();
        refreshOperators();
    }
}

void AdminDesk::onSessionLive()
{
    m_pending.clear();
    m_renewTimer.start();
    if (m_session.may(wire::Permission::ManageDevices)) {
        refreshDevices();
    }
    if (m_session.may(wire::Permission::ManageOperators)) {
        refreshOperators();
    }
}

void AdminDesk::clear()
{
    m_renewTimer.stop();
    m_pending.clear();
    m_operators.clear();
    m_devices.clear();
    Q_EMIT operatorsChanged();
    Q_EMIT devicesChanged();
}

} // namespace sealdesk::client
