#include "core/client/session.h"

#include "core/client/convert.h"
#include "core/client/ids.h"
#include "core/client/profile.h"
#include "core/client/wipe.h"
#include "core/seal/chain.h"
#include "core/seal/proofs.h"

#include <utility>

namespace sealdesk::client {

namespace {

// Another code may follow; after any other refusal the password is asked for again.
bool isAboutTheCode(wire::Refusal code)
{
    using enum wire::Refusal;
    return code == CodeWrong || code == CodeUsed || code == CodeLate || code == CodeClockBack || code == StoreFailed ||
           code == AuditFailed;
}

} // namespace

Session::Session(Outbound &out, DeviceKeys &keys, Profile &profile, const Clock &clock, QObject *parent)
    : QObject(parent), m_out(out), m_keys(keys), m_profile(profile), m_clock(clock), m_factor(out), m_pins(profile)
{
    m_renewTimer.setInterval(renewCheckMs);
    connect(&m_renewTimer, &QTimer::timeout, this, &Session::renewOwnCertificate);
}

Session::~Session() { wipe(m_token); }

QByteArray Session::deviceProof() const
{
    const auto nonce = seal::HelloNonce::fromBytes(byteView(m_nonce));
    if (!nonce || !m_keys.isReady()) {
        return {};
    }
    const auto proof = seal::signDeviceProof(m_keys.device(), *nonce);
    return proof ? byteArray(proof->bytes()) : QByteArray();
}

void Session::onHello(const wire::in::Hello &message)
{
    m_nonce = message.nonce;
    m_relaySetUp = message.setUp;
    m_organisationName = message.organisationName;
    m_relayVersion = message.program;
    Q_EMIT helloChanged();
    resume();
}

void Session::onLinkLost()
{
    m_nonce.clear();
    m_live = m_atRelay = false;
    m_pendingResume.clear();
    m_pendingPassword.clear();
    m_pendingPresence.clear();
    m_pendingUnlock.clear();
    m_lockAgain.reset();
    if (std::exchange(m_unlockNeedsCode, false)) { // the relay forgets it with the connection
        Q_EMIT unlockStepChanged();
    }
    m_factor.onLinkLost();
    forgetCaptcha(); // the relay has forgotten it too
    if (!m_pendingSetUp.isEmpty()) {
        m_pendingSetUp.clear();
        Q_EMIT setUpFailed(LocalRefusal::NotConnected, KeyTrouble::None);
    }
    if (m_state == SessionState::SigningIn || m_state == SessionState::NeedsCode) {
        m_pendingLogin.clear();
        setState(SessionState::SignedOut);
    } else if (hasSession()) {
        Q_EMIT stateChanged(); // isLive() is false now
    }
}

LocalRefusal Session::signIn(const QString &user, const QString &password, const QString &captchaAnswer)
{
    if (m_nonce.isEmpty()) {
        return LocalRefusal::NotConnected;
    }
    if (m_state != SessionState::SignedOut && m_state != SessionState::Ended) {
        return LocalRefusal::Busy;
    }
    if (!m_relaySetUp) {
        return LocalRefusal::NotSetUp;
    }
    if (!m_keys.isReady()) {
        return LocalRefusal::KeysNotReady;
    }
    const QByteArray proof = deviceProof();
    if (proof.isEmpty()) {
        return LocalRefusal::CryptoFailed;
    }
    const QString id = randomId();
    if (!m_out.send(wire::out::AuthLogin{id, user.trimmed(), password, m_profile.deviceName(), m_keys.devicePublicKey(),
                                         proof, m_keys.lasting(), captchaAnswer}
                        .encode())) {
        return LocalRefusal::NotConnected;
    }
    m_pendingLogin = id;
    m_endReason.reset();
    setState(SessionState::SigningIn);
    return LocalRefusal::None;
}

void Session::resume()
{
    if (m_token.isEmpty()) {
        return;
    }
    const QByteArray proof = deviceProof();
    m_pendingResume = randomId();
    if (proof.isEmpty() || !m_out.send(wire::out::AuthResume{m_pendingResume, m_token, m_keys.devicePublicKey(), proof,
                                                             m_locked, m_lockReason}
                                           .encode())) {
        m_pendingResume.clear();
    }
}

LocalRefusal Session::changePassword(const QString &current, const QString &replacement)
{
    if (!m_live && m_state != SessionState::MustChange) {
        return LocalRefusal::NotConnected;
    }
    if (!m_pendingPassword.isEmpty()) {
        return LocalRefusal::Busy;
    }
    const QString id = randomId();
    if (!m_out.send(wire::out::AuthChangePassword{id, current, replacement}.encode())) {
        return LocalRefusal::NotConnected;
    }
    m_pendingPassword = id;
    return LocalRefusal::None;
}

void Session::logout()
{
    if (!hasSession()) {
        return;
    }
    end(wire::EndReason::Logout);
    (void)m_out.send(wire::out::AuthLogout{randomId()}.encode());
}

void Session::onAuthOk(const wire::in::AuthOk &message)
{
    forgetCaptcha();
    const bool toPassword = !m_pendingPassword.isEmpty() && message.re == m_pendingPassword;
    const bool toLogin = !m_pendingLogin.isEmpty() && message.re == m_pendingLogin;
    const bool toResume = !m_pendingResume.isEmpty() && message.re == m_pendingResume;
    const bool toUnlock = !m_pendingUnlock.isEmpty() && message.re == m_pendingUnlock;
    const bool toFactor = m_factor.awaits(message.re);
    if (!toPassword && !toLogin && !toResume && !toUnlock && !toFactor) {
        return;
    }
    for (QString *pending : {&m_pendingPassword, &m_pendingLogin, &m_pendingResume, &m_pendingUnlock}) {
        if (*pending == message.re) {
            pending->clear();
        }
    }
    m_factor.onAuthOk(message);
    if (m_state == SessionState::MustEnrol && !message.mustEnrol && !m_factor.key().isEmpty()) {
        m_factor.cancelEnrolment(); // it was confirmed, and the connection took the answer with it
    }
    takeIdentity(message);
    m_atRelay = true;
    if (message.locked && !m_locked && !toUnlock) {
        beLocked(wire::LockReason::Idle); // by the relay's clock, while we were away; auth.locked says more
    }
    const bool wasLocked = m_locked;
    m_locked = m_locked && (!toUnlock || stillLocked()); // nothing but the answer to our password opens it
    m_unlockNeedsCode = false;
    const bool complete = !message.mustChange && !message.mustEnrol && !m_locked;
    const bool becomesLive = complete && !m_live;
    m_live = complete;
    if (toLogin || toFactor) {
        m_profile.setLastUser(message.user);
    }
    setState(message.mustChange  ? SessionState::MustChange
             : message.mustEnrol ? SessionState::MustEnrol
                                 : SessionState::SignedIn);
    if (m_state == SessionState::MustEnrol && m_factor.key().isEmpty()) {
        (void)m_factor.enrol(); // without a connection it is asked for after the next resume
    }
    if (toPassword) {
        Q_EMIT passwordChanged();
    }
    if (wasLocked != m_locked) {
        Q_EMIT lockChanged();
    } else if (m_locked) {
        Q_EMIT backLocked();
    }
    if (becomesLive && m_live) {
        m_renewTimer.start();
        renewOwnCertificate();
        Q_EMIT live();
    }
}

void Session::onAuthCodeNeeded(const wire::in::AuthCodeNeeded &message)
{
    if (!m_pendingLogin.isEmpty() && message.re == m_pendingLogin) {
        m_pendingLogin.clear();
        forgetCaptcha();
        setState(SessionState::NeedsCode);
    } else if (!m_pendingUnlock.isEmpty() && message.re == m_pendingUnlock) {
        m_pendingUnlock.clear();
        m_unlockNeedsCode = !std::exchange(m_lockAgain, std::nullopt); // locked again meanwhile: from the password on
        Q_EMIT unlockStepChanged();
    }
}

void Session::onAuthCaptcha(const wire::in::AuthCaptcha &message)
{
    if (m_state != SessionState::SignedOut && m_state != SessionState::SigningIn && m_state != SessionState::Ended) {
        return;
    }
    m_captcha = Captcha::from(message);
    Q_EMIT captchaChanged();
}

LocalRefusal Session::renewCaptcha()
{
    return m_out.send(wire::out::AuthCaptchaRenew{randomId()}.encode()) ? LocalRefusal::None
                                                                        : LocalRefusal::NotConnected;
}

void Session::forgetCaptcha()
{
    if (m_captcha) {
        m_captcha.reset();
        Q_EMIT captchaChanged();
    }
}

void Session::giveUpCode()
{
    if (m_state == SessionState::NeedsCode) {
        m_factor.clear();
        setState(SessionState::SignedOut);
    }
}

bool Session::hasSession() const
{
    return m_state == SessionState::SignedIn || m_state == SessionState::MustChange ||
           m_state == SessionState::MustEnrol;
}

void Session::takeIdentity(const wire::in::AuthOk &message)
{
    wipe(m_token);
    m_token = QByteArray(message.token.constData(), message.token.size());
    m_operator = message.operatorId;
    m_user = message.user;
    m_name = message.name;
    m_role = message.role;
    takePermissions(message.roleName, message.permissions);
    m_accessRules = {};
    for (const wire::in::PolicyValue &rule : message.rules) {
        const auto parameter = policy::parameterFromName(rule.name); // a newer relay's others mean nothing here
        if (parameter && !m_accessRules.set(*parameter, rule.value)) {
            qWarning("The relay names an access rule out of its bounds; the default is shown.");
        }
    }
    m_passwordExpiresMs = message.passwordExpiresMs;
    m_ofDirectory = message.directory;
    m_pins.load(m_keys.relay());
    m_organisationKeyChanged = !m_pins.follow(message.organisationKey, message.keyStatement);
    m_endorsement = message.endorsement;
    m_exchange = message.exchange;
    m_exchangeSpki = message.exchangeSpki;
    takeCertificate(message.deviceStatus, message.certificate, message.intermediate);
}

void Session::takePermissions(const QString &roleName, const std::vector<QString> &names)
{
    m_roleName = roleName;
    m_permissions.clear();
    for (const QString &name : names) {
        if (const auto permission = wire::permissionFromString(name)) { // unknown ones grant nothing
            m_permissions.insert(*permission);
        }
    }
}

void Session::onAuthPermissions(const wire::in::AuthPermissions &message)
{
    if (m_state == SessionState::SignedIn) {
        takePermissions(message.roleName, message.permissions);
        Q_EMIT permissionsChanged();
    }
}

void Session::takeCertificate(wire::DeviceStatus status, const QByteArray &certificate, const QByteArray &intermediate)
{
    m_deviceStatus = status;
    m_certificate = certificate;
    m_intermediate = intermediate;
    Q_EMIT deviceStatusChanged();
}

void Session::onAuthEnded(const wire::in::AuthEnded &message)
{
    if (hasSession()) {
        end(message.reason);
    }
}

void Session::end(wire::EndReason reason)
{
    Q_EMIT ending(reason); // while identity and certificate are still here: receipts need them
    const bool wasLocked = m_locked;
    forgetIdentity();
    m_endReason = reason;
    setState(SessionState::Ended);
    if (wasLocked) {
        Q_EMIT lockChanged();
    }
}

void Session::forgetIdentity()
{
    wipe(m_token);
    m_live = m_atRelay = m_locked = m_unlockNeedsCode = false;
    m_lockNews = {};
    m_lockEndsMs.reset();
    m_renewTimer.stop();
    m_pendingUnlock.clear();
    m_lockAgain.reset();
    m_pendingLogin.clear();
    m_pendingResume.clear();
    m_pendingPassword.clear();
    m_pendingPresence.clear();
    m_factor.clear();
    m_operator.clear();
    m_user.clear();
    m_name.clear();
    m_role.clear();
    m_roleName.clear();
    m_permissions.clear();
    m_ofDirectory = false;
    m_pins.forget();
    m_endorsement.clear();
    m_organisationKeyChanged = false;
    m_certificate.clear();
    m_intermediate.clear();
    m_exchange.clear();
    m_exchangeSpki.clear();
    m_deviceStatus = wire::DeviceStatus::Unknown;
    m_presence = wire::Presence::Online;
    m_lastActivityMs.reset();
}

void Session::acknowledgeEnd()
{
    if (m_state == SessionState::Ended) {
        m_endReason.reset();
        setState(SessionState::SignedOut);
    }
}

bool Session::onRefused(const wire::in::Refused &message)
{
    if (message.re.isEmpty()) {
        return false;
    }
    if (m_factor.awaits(message.re)) {
        using enum wire::Refusal;
        if (m_state == SessionState::NeedsCode && !isAboutTheCode(message.code)) {
            setState(SessionState::SignedOut); // first: what is said is said on the page that is shown then
        }
        if (message.code == NoSecondFactor && !m_factor.key().isEmpty()) {
            m_factor.cancelEnrolment(); // the relay was restarted and knows nothing of this seed
            return m_state != SessionState::MustEnrol || m_factor.enrol();
        }
        return m_factor.onRefused(message);
    }
    if (message.re == m_pendingLogin) {
        m_pendingLogin.clear();
        setState(SessionState::SignedOut);
    } else if (message.re == m_pendingSetUp) {
        m_pendingSetUp.clear();
    } else if (message.re == m_pendingPassword) {
        m_pendingPassword.clear();
    } else if (message.re == m_pendingPresence) {
        m_pendingPresence.clear();
        return true;
    } else if (message.re == m_pendingUnlock) {
        m_pendingUnlock.clear();
        m_lockAgain.reset();
        if (m_unlockNeedsCode && !isAboutTheCode(message.code)) {
            m_unlockNeedsCode = false;
            Q_EMIT unlockStepChanged(); // first: what is said is said on the page that is shown then
        }
        Q_EMIT unlockRefused(refusedAction(message));
        return true;
    } else if (message.re == m_pendingResume) {
        m_pendingResume.clear();
        if (message.code != wire::Refusal::ShuttingDown && message.code != wire::Refusal::StoreFailed &&
            message.code != wire::Refusal::TooMany) {
            end(wire::EndReason::Expired);
        }
        return true;
    } else {
        return false;
    }
    Q_EMIT refused(refusedAction(message));
    return true;
}

void Session::onDone(const wire::in::Done &message)
{
    if (!m_pendingPresence.isEmpty() && message.re == m_pendingPresence) {
        m_pendingPresence.clear();
        m_presence = m_wantedPresence;
        Q_EMIT presenceChanged();
    }
}

void Session::onDeviceCertified(const wire::in::DeviceCertified &message)
{
    takeCertificate(message.status, message.certificate, message.intermediate);
    if (message.certificate.isEmpty()) {
        renewOwnCertificate(); // a rotation dropped it
    }
}

void Session::onDeviceEndorsed(const wire::in::DeviceEndorsed &message)
{
    m_endorsement = message.endorsement;
    renewOwnCertificate();
    Q_EMIT deviceStatusChanged();
}

void Session::onOrganisationKeys(const QByteArray &statement)
{
    if (m_state != SessionState::SignedIn) {
        return;
    }
    m_organisationKeyChanged = !m_pins.follow(statement);
    Q_EMIT organisationKeysChanged();
    Q_EMIT deviceStatusChanged();
}

void Session::setPresence(wire::Presence presence)
{
    const QString id = randomId();
    if (isLive() && m_out.send(wire::out::PresenceSet{id, presence}.encode())) {
        m_pendingPresence = id;
        m_wantedPresence = presence;
    }
}

void Session::noteActivity()
{
    const qint64 now = m_clock.aliveMs();
    if (isLive() && (!m_lastActivityMs || now - *m_lastActivityMs >= activityEveryMs) &&
        m_out.send(wire::out::Activity{}.encode())) {
        m_lastActivityMs = now;
    }
}

void Session::setState(SessionState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace sealdesk::client
