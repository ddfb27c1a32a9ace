// PasswordDesk: changing one's own password, also the one-time password that must be changed at first
// use or because of its age. A wrong current password counts towards the lockout. A refusal names all rules that the
// new password breaks. Passwords are kept nowhere here.
#pragma once

#include "core/base/clock.h"
#include "core/relay/acts.h"
#include "core/relay/lockoutclock.h"
#include "core/relay/lockouts.h"
#include "core/relay/passwordpool.h"
#include "core/relay/reply.h"
#include "core/store/accountrepository.h"

#include <set>

namespace sealdesk::relay {

class SeatTable;
class Welcome;
struct Seat;

// Precondition of none: all broken rules in the wire's words.
[[nodiscard]] std::vector<wire::PasswordRule> brokenRulesOf(const QString &password, const QString &user,
                                                            const policy::Settings &settings);

class PasswordDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        PasswordWork &passwords;
        const Welcome &welcome;
        const Clock &clock;
        const LockoutClock &lockoutClock;
        const LoginKeys &keys;
        const policy::Settings &settings;
    };
    explicit PasswordDesk(const Parts &parts) : m(parts) {}

    void change(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthChangePassword &message);

private:
    struct Change;
    using Shared = std::shared_ptr<Change>;
    void refuse(const Shared &change, wire::Refusal code, qint64 retrySeconds = 0,
                std::vector<wire::PasswordRule> rules = {});
    struct Known; // what the store knows of the account
    void check(const Shared &change, const Known &known);
    void judge(const Shared &change, const Known &known);
    // One earlier password after the other; then the verdict.
    void compareEarlier(const Shared &change);
    void wrong(const Shared &change);
    void hash(const Shared &change);
    void commit(const Shared &change, const QByteArray &hash);

    Parts m;
    std::set<QString> m_changing; // operator ids; one change at a time
};

} // namespace sealdesk::relay
