// SecondFactorDesk: getting a second factor (C14), new recovery codes, and an admin's resetting of somebody else's.
//
// A new seed counts only when a code of it was confirmed; until then it lives in the seat and nowhere else. Who is
// signed in says password and code again before anything of it changes, and an admin says a code of the own one.
#pragma once

#include "core/base/clock.h"
#include "core/relay/directorydesk.h"
#include "core/relay/lockoutclock.h"
#include "core/relay/passwordpool.h"
#include "core/relay/reply.h"
#include "core/relay/secondfactors.h"

#include <set>

namespace sealdesk::relay {

struct Facts;
class SeatTable;
class SessionKeeper;
class Welcome;
struct Seat;

class SecondFactorDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        SessionKeeper &keeper;
        PasswordWork &passwords;
        const Welcome &welcome;
        const Facts &facts;
        const Clock &clock;
        const LockoutClock &lockoutClock;
        const LoginKeys &keys;
        const FactorKey &factorKey;
        const policy::Settings &settings;
        DirectoryDesk &directory;
    };
    explicit SecondFactorDesk(const Parts &parts) : m(parts) {}

    void enrol(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthEnrol &message);
    void confirm(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthConfirmEnrolment &message);
    void renewRecovery(const std::shared_ptr<Seat> &seat, const Reply &reply,
                       const wire::in::AuthRenewRecovery &message);
    void reset(const Seat &seat, const Reply &reply, const wire::in::OperatorResetSecondFactor &message);

private:
    struct Proof; // somebody who is signed in proves anew who they are
    using SharedProof = std::shared_ptr<Proof>;
    void prove(const SharedProof &proof);
    void comparePassword(const SharedProof &proof, const QByteArray &hash);
    void askDirectory(const SharedProof &proof, const QString &user);
    void checkCode(const SharedProof &proof);
    void wrongPassword(const SharedProof &proof);
    void refuse(const SharedProof &proof, wire::Refusal code, qint64 retrySeconds = 0);
    void giveSeed(Seat &seat, const Reply &reply) const;
    void giveRecoveryCodes(const Reply &reply, const std::vector<QString> &codes) const;
    [[nodiscard]] secondfactors::Trial trialOf(const Seat &seat, const QString &code) const;

    Parts m;
    std::set<QString> m_proving; // operator ids; one at a time
};

} // namespace sealdesk::relay
