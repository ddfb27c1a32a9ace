// AdminDesk: operators and devices, for those who may manage them, and the snippet for the host page.
//
// Device certificates are signed here with this console's device key, under its intermediate: the relay
// can refuse a device, but can never make one. The one-time password of a new operator is handed on once.
#pragma once

#include <map>

#include <QList>
#include <QObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/protocol/wire.h"

namespace sealdesk::client {

class DeviceKeys;
class Session;

// What an answer that is still to come is about.
struct PendingAdminAct {
    QString user; // whose one-time password will come
    bool changesOperator = false;
};

class AdminDesk : public QObject {
    Q_OBJECT
public:
    AdminDesk(Outbound &out, Session &session, DeviceKeys &keys, const Clock &clock, QObject *parent = nullptr);
    ~AdminDesk() override;

    // Asks the relay for the list; answered by operatorsChanged().
    void refreshOperators();
    [[nodiscard]] const QList<wire::in::OperatorEntry> &operators() const { return m_operators; }
    void createOperator(const QString &user, const QString &name, const QString &role);
    // A new one-time password; answered by operatorCreated().
    void resetPassword(const wire::in::OperatorEntry &who);
    void unlockOperator(const wire::in::OperatorEntry &who);
    void setEnabled(const wire::in::OperatorEntry &who, bool enabled);
    // Refused when the operator has another role by now than `who` says.
    void setRole(const wire::in::OperatorEntry &who, const QString &role);
    void signOut(const wire::in::OperatorEntry &who);

    // `code` is of this admin's own second factor; answered by operatorsChanged() or actionRefused().
    void resetSecondFactor(const QString &operatorId, const QString &code);

    void refreshDevices();
    [[nodiscard]] const QList<wire::in::DeviceEntry> &devices() const { return m_devices; }
    [[nodiscard]] int pendingDevices() const;
    // "A1B2-C3D4-E5F6-0718", to be compared with what the other console shows. Made from the public key.
    [[nodiscard]] static QString fingerprint(const wire::in::DeviceEntry &device);
    void approveDevice(const QString &device);
    void revokeDevice(const QString &device);
    // The organisation's key said so, and it holds now; what the relay says alone counts nothing.
    [[nodiscard]] bool mayApproveOthers(const wire::in::DeviceEntry &device) const;
    // Why this console cannot approve devices (no intermediate of its own, ...); true if it can.
    [[nodiscard]] bool canApprove() const;

    // For Console.
    void onOperatorCreated(const wire::in::OperatorCreated &message);
    void onOperatorListed(const wire::in::OperatorListed &message);
    void onDeviceListed(const wire::in::DeviceListed &message);
    void onDeviceChanged(const wire::in::DeviceChanged &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void onSessionLive();
    void clear();

Q_SIGNALS:
    void operatorsChanged();
    void devicesChanged();
    // Done, and the list follows.
    void operatorChanged();
    // Shown to the admin once, then forgotten by all.
    void operatorCreated(const QString &user, const QString &oneTimePassword);
    void actionRefused(const sealdesk::client::RefusedAction &why);

private:
    template <class Message>
    void ask(const QString &id, const Message &message, const PendingAdminAct &pending = {});
    [[nodiscard]] bool certify(const wire::in::DeviceEntry &device);
    void renewSome();

    Outbound &m_out;
    Session &m_session;
    DeviceKeys &m_keys;
    const Clock &m_clock;
    QTimer m_renewTimer;
    QList<wire::in::OperatorEntry> m_operators;
    QList<wire::in::DeviceEntry> m_devices;
    std::map<QString, PendingAdminAct> m_pending; // by message id
};

} // namespace sealdesk::client
