// Session: who is signed in. Set-up, sign-in with password and device proof, resume after a lost
// connection, lock and unlock, password change, logout; permissions and the device's standing.
//
// Passwords pass through as parameters and are not kept; the session token lives in memory only, so there
// is no automatic sign-in (C11).
#pragma once

#include <optional>

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include "core/base/clock.h"
#include "core/client/captcha.h"
#include "core/client/devicekeys.h"
#include "core/client/organisationpins.h"
#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/client/secondfactor.h"
#include "core/policy/parameters.h"
#include "core/protocol/wire.h"

namespace sealdesk::client {

// NeedsCode: the password was right, and there is no session yet. MustEnrol: nothing but getting a second factor.
enum class SessionState { SignedOut, SigningIn, NeedsCode, MustChange, MustEnrol, SignedIn, Ended };

// Why set-up, sign-in or a password change was not even sent to the relay.
enum class LocalRefusal { None, NotConnected, KeysNotReady, Busy, NotSetUp, SetUpAlready, KeyNotStored, CryptoFailed };

// What a locked console is told of what goes on: numbers, never content.
struct LockNews {
    qint64 waiting = 0; // chats that wait for an operator
    qint64 chats = 0;   // own open ones
    qint64 lines = 0;   // of visitors in own chats, since it was locked
    friend bool operator==(const LockNews &, const LockNews &) = default;
};

struct SetUpInput {
    QString secret; // printed by `sealdesk-relay setup`
    QString organisationName;
    QString user;
    QString name; // as visitors see it
    QString password;
};

class Session : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 certificateLifetimeMs = 24LL * 3600 * 1000;
    static constexpr qint64 intermediateLifetimeMs = 30LL * 24 * 3600 * 1000;
    static constexpr qint64 renewBelowMs = 12LL * 3600 * 1000;
    static constexpr int renewCheckMs = 10 * 60 * 1000;
    static constexpr qint64 intermediateRenewBelowMs = 10LL * 24 * 3600 * 1000;
    static constexpr qint64 activityEveryMs = 60'000;

    Session(Outbound &out, DeviceKeys &keys, Profile &profile, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    // Answers come as setUpDone() / stateChanged() or refused(); a local refusal is returned at once.
    [[nodiscard]] LocalRefusal setUp(const SetUpInput &input);
    // `captchaAnswer`: to captcha(); empty when there is none.
    [[nodiscard]] LocalRefusal signIn(const QString &user, const QString &password, const QString &captchaAnswer = {});
    // What the next sign-in has to answer too.
    [[nodiscard]] const std::optional<Captcha> &captcha() const { return m_captcha; }
    // Another one, please.
    [[nodiscard]] LocalRefusal renewCaptcha();
    [[nodiscard]] LocalRefusal changePassword(const QString &current, const QString &replacement);
    [[nodiscard]] SecondFactor &factor() { return m_factor; }
    [[nodiscard]] const SecondFactor &factor() const { return m_factor; }
    // From NeedsCode back to SignedOut.
    void giveUpCode();
    // Ends the session here at once and tells the relay.
    void logout();
    // From Ended back to SignedOut, so that the sign-in page can be shown again.
    void acknowledgeEnd();
    // Real input happened; at most one message a minute goes out.
    void noteActivity();

    // Locked (C10): signed in, but nobody is known to sit here. Not live: no desk acts, the relay sends no content.
    // Holds at once, with or without a connection; only the relay can end it, against the password.
    void lock(wire::LockReason reason);
    [[nodiscard]] LocalRefusal unlock(const QString &password);
    // The password was right, and the rules ask for a code too.
    [[nodiscard]] bool unlockNeedsCode() const { return m_unlockNeedsCode; }
    [[nodiscard]] LocalRefusal unlockByCode(const QString &code, wire::CodeWay way);
    // Back to the password.
    void giveUpUnlockCode();
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool isUnlocking() const { return !m_pendingUnlock.isEmpty(); }
    [[nodiscard]] wire::LockReason lockReason() const { return m_lockReason; }
    [[nodiscard]] const LockNews &lockNews() const { return m_lockNews; }
    // When the relay will end the locked session, Clock::aliveMs; nothing before the relay has said so.
    [[nodiscard]] std::optional<qint64> lockEndsMs() const { return m_lockEndsMs; }
    // Without real input for so long the console locks; never longer than the rules' table allows.
    [[nodiscard]] qint64 idleMs() const { return m_accessRules.value(policy::Parameter::IdleMinutes) * qint64{60'000}; }
    // The relay knows this session on the present connection, locked or not.
    [[nodiscard]] bool isAtRelay() const { return m_atRelay; }

    [[nodiscard]] SessionState state() const { return m_state; }
    [[nodiscard]] bool isSignedIn() const { return m_state == SessionState::SignedIn; }
    // Signed in, and the relay knows it on the present connection (false while reconnecting).
    [[nodiscard]] bool isLive() const { return isSignedIn() && m_live; }
    // Why the session ended; only in Ended.
    [[nodiscard]] std::optional<wire::EndReason> endReason() const { return m_endReason; }

    // From hello. False until the first admin exists: show set-up instead of sign-in.
    [[nodiscard]] bool helloSeen() const { return !m_nonce.isEmpty(); }
    [[nodiscard]] bool relayIsSetUp() const { return m_relaySetUp; }
    [[nodiscard]] QString organisationName() const { return m_organisationName; }
    [[nodiscard]] QString relayVersion() const { return m_relayVersion; }

    // While signed in (MustChange and MustEnrol included).
    [[nodiscard]] QString operatorId() const { return m_operator; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] const QString &role() const { return m_role; }
    // Of a role that was made in this organisation; empty for a built-in one.
    [[nodiscard]] const QString &roleName() const { return m_roleName; }
    // The rules in force, for pages that change a password and for what warns ahead. The relay decides by them again.
    [[nodiscard]] const policy::Settings &accessRules() const { return m_accessRules; }
    // The organisation's directory keeps the password; it cannot be changed here.
    [[nodiscard]] bool isOfDirectory() const { return m_ofDirectory; }
    // Wall clock; from then on nothing but a change of password is possible. 0: not known.
    [[nodiscard]] qint64 passwordExpiresMs() const { return m_passwordExpiresMs; }
    [[nodiscard]] bool may(wire::Permission permission) const { return m_permissions.contains(permission); }
    // Public halves, as this console made them or first saw them at this relay; a relay that names another one
    // without the old key's word is not believed (forms are refused: hasValidCertificate() is false).
    [[nodiscard]] QByteArray organisationKey() const { return m_pins.current(); }
    [[nodiscard]] const OrganisationPins &organisationPins() const { return m_pins; }
    [[nodiscard]] bool organisationKeyChanged() const { return m_organisationKeyChanged; }
    // The intermediate with which this device may approve others, valid now under the current key; else empty.
    [[nodiscard]] QByteArray ownIntermediate() const;
    // Issued under the current key for this device; the relay gets it and a new device certificate under it. The id
    // of the message that ends this; empty if it could not be sent.
    QString takeOwnIntermediate(const QByteArray &intermediate);
    [[nodiscard]] wire::DeviceStatus deviceStatus() const { return m_deviceStatus; }
    [[nodiscard]] QByteArray deviceCertificate() const { return m_certificate; }
    [[nodiscard]] QByteArray intermediate() const { return m_intermediate; }
    // Certificate and intermediate are there, belong to this device and operator, and are valid now.
    [[nodiscard]] bool hasValidCertificate() const;
    [[nodiscard]] QString exchangeAddress() const { return m_exchange; }
    [[nodiscard]] QByteArray exchangeSpki() const { return m_exchangeSpki; }
    [[nodiscard]] wire::Presence presence() const { return m_presence; }
    void setPresence(wire::Presence presence);

    // For Console, which routes the relay's messages.
    void onHello(const wire::in::Hello &message);
    void onSetupDone(const wire::in::SetupDone &message);
    void onAuthOk(const wire::in::AuthOk &message);
    void onAuthLocked(const wire::in::AuthLocked &message);
    void onAuthCodeNeeded(const wire::in::AuthCodeNeeded &message);
    void onAuthCaptcha(const wire::in::AuthCaptcha &message);
    void onAuthEnded(const wire::in::AuthEnded &message);
    void onAuthPermissions(const wire::in::AuthPermissions &message);
    void onDeviceCertified(const wire::in::DeviceCertified &message);
    void onDeviceEndorsed(const wire::in::DeviceEndorsed &message);
    void onOrganisationKeys(const QByteArray &statement);
    // True if the refusal was about a message of this object.
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void onLinkLost();

Q_SIGNALS:
    void stateChanged();
    void helloChanged();
    void captchaChanged();
    // Signed in for the first time or resumed: the relay's lists follow.
    void live();
    // Before the state leaves SignedIn for good: forms are wiped on this.
    void ending(sealdesk::wire::EndReason reason);
    // About to be locked, still live: forms are wiped on this, and their receipts go out.
    void locking();
    // Locked or unlocked.
    void lockChanged();
    void lockNewsChanged();
    // Locked all the time: the connection is back, receipts may go out.
    void backLocked();
    // Password or code: unlockNeedsCode().
    void unlockStepChanged();
    void unlockRefused(const sealdesk::client::RefusedAction &why);
    void setUpDone();
    void setUpFailed(sealdesk::client::LocalRefusal reason, sealdesk::client::KeyTrouble trouble);
    void passwordChanged();
    // Sign-in, set-up or password change was refused by the relay.
    void refused(const sealdesk::client::RefusedAction &why);
    void deviceStatusChanged();
    // The role allows other things now.
    void permissionsChanged();
    void organisationKeysChanged();
    void presenceChanged();

private:
    void finishSetUp(const SetUpInput &input, const seal::SigningKey *organisation, KeyTrouble trouble);
    [[nodiscard]] bool hasSession() const;
    void takeIdentity(const wire::in::AuthOk &message);
    void takePermissions(const QString &roleName, const std::vector<QString> &names);
    void takeCertificate(wire::DeviceStatus status, const QByteArray &certificate, const QByteArray &intermediate);
    void resume();
    void beLocked(wire::LockReason reason);
    [[nodiscard]] bool stillLocked();
    void end(wire::EndReason reason);
    void forgetIdentity();
    void setState(SessionState state);
    void forgetCaptcha();
    void renewOwnCertificate();
    void renewUnder(const QByteArray &intermediate);
    [[nodiscard]] QByteArray deviceProof() const; // empty if it cannot be made

    Outbound &m_out;
    DeviceKeys &m_keys;
    Profile &m_profile;
    const Clock &m_clock;
    SecondFactor m_factor;
    QTimer m_renewTimer;
    SessionState m_state = SessionState::SignedOut;
    bool m_live = false;
    bool m_atRelay = false;
    bool m_locked = false;
    bool m_unlockNeedsCode = false;
    wire::LockReason m_lockReason = wire::LockReason::Operator;
    std::optional<wire::LockReason> m_lockAgain; // asked for while unlocking was under way
    LockNews m_lockNews;
    std::optional<qint64> m_lockEndsMs;
    std::optional<wire::EndReason> m_endReason;
    // From hello
    QByteArray m_nonce;
    bool m_relaySetUp = true;
    QString m_organisationName;
    QString m_relayVersion;
    std::optional<Captcha> m_captcha;
    // Messages that wait for their answer, empty if none does
    QString m_pendingSetUp, m_pendingLogin, m_pendingResume, m_pendingPassword, m_pendingPresence, m_pendingUnlock;
    QByteArray m_setUpKey; // the organisation key's public half, while set-up is under way
    QString m_setUpName;   // of the organisation
    wire::Presence m_wantedPresence = wire::Presence::Online;
    // Of the signed-in operator
    QByteArray m_token; // wiped at the end of the session
    QString m_operator, m_user, m_name;
    QString m_role;
    QString m_roleName;
    QSet<wire::Permission> m_permissions;
    policy::Settings m_accessRules;
    qint64 m_passwordExpiresMs = 0;
    bool m_ofDirectory = false;
    OrganisationPins m_pins;
    QByteArray m_certificate, m_intermediate, m_endorsement, m_exchangeSpki;
    bool m_organisationKeyChanged = false;
    QString m_exchange;
    wire::DeviceStatus m_deviceStatus = wire::DeviceStatus::Unknown;
    wire::Presence m_presence = wire::Presence::Online;
    std::optional<qint64> m_lastActivityMs;
};

} // namespace sealdesk::client
