// AccountDesk: what admins do to accounts that exist: a new one-time password, unlocking, disabling, another role,
// ending a session. Each ends the operator's session where the old state must not live on, is audited before it
// counts, never leaves the organisation without an admin who can sign in, and is refused to who holds less than the
// account does: a new password for an account is all that it may do.
#pragma once

#include "core/base/clock.h"
#include "core/policy/parameters.h"
#include "core/policy/permissions.h"
#include "core/relay/acts.h"
#include "core/relay/lockoutclock.h"
#include "core/relay/loginkeys.h"
#include "core/relay/passwordpool.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"
#include "core/store/accountrepository.h"

namespace sealdesk::relay {

class SessionKeeper;

class AccountDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        SessionKeeper &keeper;
        PasswordWork &passwords;
        const Clock &clock;
        const LockoutClock &lockoutClock;
        const LoginKeys &keys;
        const policy::Settings &settings;
    };
    explicit AccountDesk(const Parts &parts) : m(parts) {}

    void resetPassword(const Seat &seat, const Reply &reply, const QString &account);
    void unlock(const Seat &seat, const Reply &reply, const QString &account);
    void setEnabled(const Seat &seat, const Reply &reply, const QString &account, bool enabled);
    void setRole(const Seat &seat, const Reply &reply, const wire::in::OperatorSetRole &message);
    void signOut(const Seat &seat, const Reply &reply, const QString &account);

private:
    struct Outcome {
        std::optional<wire::Refusal> refusal; // nothing was changed
        std::vector<QString> endedSessions;
        audit::Detail detail;
    };
    // What is done to the account; the rest is the same for all.
    using Change = std::function<Result<Outcome, store::StoreError>(Act &, const store::Account &)>;
    void change(const Reply &reply, const audit::Entry &entry, const QString &account, Change work,
                std::function<void()> answer);
    [[nodiscard]] audit::Entry entryFor(const Seat &seat, audit::Action action, const QString &account) const;
    void commitReset(const Reply &reply, const audit::Entry &entry, const QString &account, const QByteArray &hash,
                     const QString &shown);
    // Nobody would be left who administers, if this account had these rights (none: were disabled).
    [[nodiscard]] static Result<bool, store::StoreError> isLastAdmin(Act &act, const store::Account &account,
                                                                     policy::Permissions then, qint64 nowMs);
    [[nodiscard]] static Result<Outcome, store::StoreError> endSessions(Act &act, const QString &account,
                                                                        const audit::Entry &entry);

    Parts m;
};

} // namespace sealdesk::relay
