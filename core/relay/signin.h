// SignIn: password, second factor and device proof, lockout, taking a session over or up again.
//
// Wrong password and unknown user give the same answer after the same work. Passwords are handed to the
// pool and kept nowhere; the device's proof is checked before any password is hashed. Approved devices of the account
// have a lane of their own, in which no stranger's failures, penalties or load are felt; see lockouts.h.
#pragma once

#include "core/base/clock.h"
#include "core/masking/cardscanner.h"
#include "core/relay/acts.h"
#include "core/relay/captchas.h"
#include "core/relay/directorydesk.h"
#include "core/relay/lockoutclock.h"
#include "core/relay/lockouts.h"
#include "core/relay/passwordpool.h"
#include "core/relay/ratelimit.h"
#include "core/relay/reply.h"
#include "core/store/accountrepository.h"
#include "core/store/devicerepository.h"
#include "core/store/sessionrepository.h"

#include <map>
#include <set>

namespace sealdesk::relay {

class FactorKey;
class OperatorPort;
class AccessDesk;
class SeatTable;
class SessionKeeper;
class Welcome;
struct Seat;

class SignIn {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        SessionKeeper &keeper;
        PasswordWork &passwords;
        const Welcome &welcome;
        const masking::CardScanner &scanner;
        const Clock &clock;
        const LockoutClock &lockoutClock;
        const LoginKeys &keys;
        const AccessDesk &access;
        const FactorKey &factorKey;
        DirectoryDesk &directory;
    };
    explicit SignIn(const Parts &parts);

    // A device that was not known before waits for approval; set once, by the Hub.
    void onDevicePending(std::function<void(const QString &device)> callback) { m_devicePending = std::move(callback); }

    void login(const std::shared_ptr<OperatorPort> &port, const edge::PeerAddress &peer, const QByteArray &nonce,
               const Reply &reply, const wire::in::AuthLogin &message);
    // The second factor of a sign-in whose password was right on this connection.
    void code(const std::shared_ptr<OperatorPort> &port, const Reply &reply, const wire::in::AuthCode &message);
    // The connection is gone.
    void left(const OperatorPort &port)
    {
        forgetCode(port);
        m_captchas.left(port);
    }
    // Another picture and question in the place of those that this connection has.
    void renewCaptcha(const OperatorPort &port, const edge::PeerAddress &peer, const Reply &reply);
    void resume(const std::shared_ptr<OperatorPort> &port, const edge::PeerAddress &peer, const QByteArray &nonce,
                const Reply &reply, const wire::in::AuthResume &message);

private:
    struct Attempt; // one sign-in on its way
    struct Admission;
    using Shared = std::shared_ptr<Attempt>;
    void refuse(const Shared &attempt, wire::Refusal code, qint64 retrySeconds = 0);
    // The same, at a time that tells strangers nothing.
    void refuseStranger(const Shared &attempt, wire::Refusal code, qint64 retrySeconds = 0);
    struct Found;
    [[nodiscard]] static Result<Found, store::StoreError> look(Act &act, const Attempt &attempt);
    void judge(const Shared &attempt, Found found);
    // False: an answer is missing or wrong, and the attempt is over.
    [[nodiscard]] bool passCaptcha(const Shared &attempt, const Standing &standing, qint64 nowMs);
    void askCaptcha(const Shared &attempt);
    void compare(const Shared &attempt);
    // Its password is, or may be, the directory's.
    [[nodiscard]] bool isForDirectory(const Attempt &attempt) const;
    void askDirectory(const Shared &attempt);
    void directorySaid(const Shared &attempt, const DirectoryVerdict &verdict);
    // The account as it is now; the directory's are made, tied or given their role.
    [[nodiscard]] static Result<std::optional<store::Account>, store::StoreError>
    accountIn(Act &act, const Attempt &attempt, Admission &admission);
    void endOldRole(const std::vector<QString> &sessions);
    [[nodiscard]] wire::Refusal wrongFor(const Attempt &attempt) const;
    [[nodiscard]] static audit::Detail withDirectory(audit::Detail detail, const Attempt &attempt);
    void failed(const Shared &attempt);
    void admit(const Shared &attempt);
    void admitted(const Shared &attempt, Admission admission);
    void awaitCode(const Shared &attempt);
    void forgetCode(const OperatorPort &port) { m_awaited.erase(&port); }
    void codeRefused(const Shared &attempt, wire::Refusal code, qint64 retrySeconds);
    [[nodiscard]] audit::Entry failure(const Attempt &attempt, wire::Refusal code) const;
    // May this account be entered with the right password? What is wrong with it is written down.
    [[nodiscard]] static Result<std::optional<wire::Refusal>, store::StoreError>
    checkAccount(Act &act, const Attempt &attempt, Admission &admission);
    [[nodiscard]] static Result<void, store::StoreError> seatDevice(Act &act, const Attempt &attempt,
                                                                    Admission &admission);
    [[nodiscard]] static Result<Admission, store::StoreError> seatInStore(Act &act, const Attempt &attempt,
                                                                          const FactorKey &key);
    // The second factor, where there is one: asked for, or judged. False: nobody is admitted.
    [[nodiscard]] static Result<bool, store::StoreError> passCode(Act &act, const Attempt &attempt,
                                                                  const FactorKey &key, Admission &admission);

    Parts m;
    AddressLimits m_perAddress;
    Captchas m_captchas;
    std::set<QByteArray> m_checking;                  // one comparison at a time for each user name and lane
    std::map<const OperatorPort *, Shared> m_awaited; // whose code is missing
    std::function<void(const QString &)> m_devicePending;
};

} // namespace sealdesk::relay
