// LockDesk: locking and unlocking of sessions (C10), and what a locked console is told: numbers, never content.
//
// The lock itself is SessionKeeper's, by the console's word or the relay's clock. A wrong password counts like one at
// sign-in, in the same lane. The right one opens the session under a new token, or where the rules say so makes it wait
// for a code of the same connection, which counts alike. Passwords are handed to the pool and kept nowhere.
#pragma once

#include "core/base/clock.h"
#include "core/relay/acts.h"
#include "core/relay/directorydesk.h"
#include "core/relay/lockoutclock.h"
#include "core/relay/lockouts.h"
#include "core/relay/passwordpool.h"
#include "core/relay/reply.h"
#include "core/relay/seat.h"

#include <set>

namespace sealdesk::relay {

class ChatTable;
class FactorKey;
class SeatTable;
class SessionKeeper;
class Welcome;

class LockDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        ChatTable &chats;
        SessionKeeper &keeper;
        PasswordWork &passwords;
        const Welcome &welcome;
        const Clock &clock;
        const LockoutClock &lockoutClock;
        const LoginKeys &keys;
        const FactorKey &factorKey;
        const policy::Settings &settings;
        DirectoryDesk &directory;
    };
    explicit LockDesk(const Parts &parts) : m(parts) {}

    void lock(const std::shared_ptr<Seat> &seat, wire::LockReason reason);
    void unlock(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthUnlock &message);
    // The second factor, after the right password on this connection.
    void code(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthCode &message);

    // Says auth.locked with the numbers as they are now.
    void tell(Seat &seat) const;
    // A visitor's line was committed.
    void lineSaid(const QString &operatorId) const;
    // A chat began, was accepted, given back or ended.
    void chatsChanged() const;

private:
    struct Attempt; // one unlocking on its way
    using Shared = std::shared_ptr<Attempt>;
    struct Known;   // what the store knows of account and lane
    struct Checked; // what it says to a code
    [[nodiscard]] static Result<std::optional<Known>, store::StoreError> look(Act &act, const Claim &claim);
    void judge(const Shared &attempt, const Known &known);
    void matches(const Shared &attempt, const store::Account &account);
    [[nodiscard]] bool needsCode(const Seat &seat) const;
    void awaitCode(const Shared &attempt);
    void codeChecked(const Shared &attempt, const Result<Checked, ActError> &checked);
    void failed(const Shared &attempt);
    // For an account whose password the directory keeps.
    void askDirectory(const Shared &attempt, const store::Account &account);
    void directorySaid(const Shared &attempt, const store::Account &account, const DirectoryVerdict &verdict);
    void open(const Shared &attempt, const store::Account &account);
    void refuse(const Shared &attempt, wire::Refusal code, qint64 retrySeconds = 0);
    void refuseLockedOut(const Shared &attempt, const policy::LockoutRecord &lane, qint64 lockoutNowMs);
    [[nodiscard]] Claim claimOf(const Seat &seat) const;
    [[nodiscard]] audit::Entry entryFor(const Seat &seat, audit::Action action) const;
    [[nodiscard]] LockNews newsFor(const Seat &seat) const;

    Parts m;
    std::set<QString> m_unlocking; // session ids; one attempt at a time
};

} // namespace sealdesk::relay
