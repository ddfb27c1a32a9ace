// Seat: one operator's session as the relay knows it, with or without a connection at this moment.
// It never holds the session's token or a password, only the token's hash.
#pragma once

#include "core/policy/permissions.h"
#include "core/protocol/wire.h"
#include "core/relay/newseed.h"
#include "core/relay/ports.h"
#include "core/relay/ratelimit.h"
#include "core/store/sessionrepository.h"

#include <QString>

#include <memory>
#include <optional>

namespace sealdesk::relay {

// What a locked console was told last.
struct LockNews {
    int waiting = 0;
    int chats = 0;
    qint64 lines = 0; // of visitors in own chats, since it was locked
    friend bool operator==(const LockNews &, const LockNews &) = default;
};

// Nobody is known to sit at the console.
struct SeatLock {
    wire::LockReason reason = wire::LockReason::Idle;
    qint64 sinceAliveMs = 0;
    bool stored = false; // in the store and in the audit
    LockNews told;
    // The password was right on this connection; a code opens it until then (Clock::aliveMs).
    std::weak_ptr<OperatorPort> codeFrom;
    qint64 codeUntilMs = 0;
    int codeTries = 0;
};

struct Seat {
    Seat();

    store::Session session; // as committed
    QString user;
    QString name;                    // as visitors see it
    QString role;                    // id
    QString roleName;                // of a role that was made here
    policy::Permissions permissions; // none until it is known what its role allows
    wire::DeviceStatus deviceStatus = wire::DeviceStatus::Unknown;
    QByteArray certificate; // empty unless approved
    QByteArray intermediate;
    QByteArray endorsement; // empty unless it may approve others
    qint64 certificateExpiresMs = 0;
    qint64 passwordChangedMs = 0; // wall clock
    bool ofDirectory = false;     // it keeps the password
    bool secondFactor = false;    // the account has one
    int recoveryLeft = 0;         // its recovery codes
    NewSeed enrolling;            // not confirmed yet
    wire::Presence presence = wire::Presence::Online;
    QString origin; // last peer address, for audit entries

    qint64 startedAliveMs = 0; // Clock::aliveMs
    qint64 activeAliveMs = 0;
    qint64 activityStoredMs = 0; // wall clock, of the last write to the store
    std::optional<SeatLock> lock;

    std::weak_ptr<OperatorPort> port;
    bool over = false; // ended; only receipts are still taken
    RateLimit lines;

    [[nodiscard]] const QString &id() const { return session.id; }
    [[nodiscard]] const QString &operatorId() const { return session.operatorId; }
    // Signed in, not locked, and its role has the permission. Deny by default.
    [[nodiscard]] bool may(wire::Permission permission) const { return signedIn() && permissions.has(permission); }
    // And not locked: it may get what its role may see.
    [[nodiscard]] bool signedIn() const { return !over && session.isComplete() && !lock; }
    [[nodiscard]] bool deviceApproved(qint64 nowMs) const
    {
        return deviceStatus == wire::DeviceStatus::Approved && certificateExpiresMs > nowMs;
    }
    void send(const QByteArray &frame) const;
};

} // namespace sealdesk::relay
