// PasswordDesk: changing one's own password, also the one-time password that must be changed at first
// use. A wrong current password counts towards the lockout. Passwords are kept nowhere here.
#pragma once

#include "core/base/clock.h"
#include "core/policy/lockout.h"
#include "core/relay/acts.h"
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
        const policy::Settings &settings;
    };
    explicit PasswordDesk(const Parts &parts) : m(parts) {}

    void change(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthChangePassword &message);

private:
    struct Change;
    using Shared = std::shared_ptr<Change>;
    void refuse(const Shared &change, wire::Refusal code, qint64 retrySeconds = 0,
                std::vector<wire::PasswordRule> rules = {});
    void check(const Shared &change, const store::Account &account);
    void wrong(const Shared &change);
    void hash(const Shared &change);
    void commit(const Shared &change, const QByteArray &hash);

    Parts m;
    std::set<QString> m_changing; // operator ids; one change at a time
};

} // namespace sealdesk::relay
