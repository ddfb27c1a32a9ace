#include "core/relay/signin.h"

#include "core/policy/passwordage.h"
#include "core/relay/accessdesk.h"
#include "core/relay/auditentries.h"
#include "core/relay/deviceproof.h"
#include "core/relay/frames.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/names.h"
#include "core/relay/remembered.h"
#include "core/relay/sessionkeeper.h"
#include "core/relay/welcome.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

// No keyboard makes one, and C interfaces would cut the text there.
bool hasNul(const QString &text) { return text.contains(QChar(u'\0')); }

} // namespace

struct SignIn::Attempt {
    std::weak_ptr<OperatorPort> port;
    Reply reply;
    QString origin;
    QString user{};     // as typed, until it was looked up
    QString password{}; // only until it is handed to the pool
    edge::PeerAddress peer{};
    Claim claim{};
    QByteArray marked{}; // in m_checking
    std::optional<store::Account> account{};
    store::Session session{}; // as it will be
    QByteArray token{};
    QString deviceName{};
    qint64 lockoutNowMs = 0;
    policy::Settings settings{};
};

struct SignIn::Found {
    std::optional<store::Account> account;
    bool known = false;
    Standing standing;
};

struct SignIn::Admission {
    store::Account account;
    store::Session session;
    std::optional<store::Device> device;
    std::vector<QString> endedSessions;
    bool newDevice = false;
    qint64 lockedSeconds = 0;             // locked meanwhile: nobody was admitted
    std::optional<wire::Refusal> refusal; // the password was right, and yet
};

SignIn::SignIn(const Parts &parts)
    : m(parts), m_perAddress(limits::signInsPerMinute, limits::signInBurst, limits::addressesRemembered)
{
}

audit::Entry SignIn::failure(const Attempt &attempt, Refusal code) const
{
    audit::Entry entry;
    entry.atMs = m.clock.wallMs();
    entry.actor = attempt.account ? attempt.account->id : QString();
    entry.action = audit::Action::LoginFailed;
    entry.outcome = audit::Outcome::Failed;
    entry.origin = attempt.origin;
    entry.device = attempt.session.deviceId;
    if (attempt.account) {
        entry = about(entry, audit::ResourceKind::Account, attempt.account->id);
    }
    entry.detail = audit::Detail().with(audit::DetailKey::Code, wire::toString(code));
    if (!attempt.claim.name.isEmpty()) {
        // Which attempts were for the same name, and nothing about the name.
        entry.detail = entry.detail.with(audit::DetailKey::Name, LoginKeys::token(attempt.claim.name));
    }
    return entry;
}

void SignIn::refuse(const Shared &attempt, Refusal code, qint64 retrySeconds)
{
    if (!attempt->marked.isEmpty()) {
        m_checking.erase(attempt->marked);
    }
    attempt->reply.refuse(code, retrySeconds);
    if (const auto port = attempt->port.lock()) {
        port->notSeated();
    }
}

void SignIn::login(const std::shared_ptr<OperatorPort> &port, const edge::PeerAddress &peer, const QByteArray &nonce,
                   const Reply &reply, const wire::in::AuthLogin &message)
{
    const auto attempt = std::make_shared<Attempt>(Attempt{.port = port, .reply = reply, .origin = reply.origin()});
    if (hasNul(message.user) || hasNul(message.password)) {
        refuse(attempt, Refusal::Malformed);
        return;
    }
    const auto key = provenDevice(message.deviceKey, nonce, message.proof);
    if (!key) {
        if (m_perAddress.take(peer, m.clock.aliveMs())) {
            m.acts.record(failure(*attempt, Refusal::BadProof));
        }
        refuse(attempt, Refusal::BadProof);
        return;
    }
    attempt->user = message.user;
    attempt->password = message.password;
    attempt->peer = peer;
    attempt->claim.name = m.keys.ofName(message.user);
    attempt->claim.address = m.keys.ofAddress(peer);
    attempt->deviceName = deviceNameOrEmpty(message.deviceName, m.scanner);
    attempt->session.deviceKey = message.deviceKey;
    attempt->session.deviceId = QString::fromStdString(key->deviceId().toWire());
    attempt->session.lasting = message.lasting;
    m.acts.run<Found>([given = *attempt](Act &act) { return look(act, given); },
                      [this, attempt](Result<Found, ActError> found) {
                          if (!found.ok()) {
                              refuse(attempt, found.error().refusal());
                              return;
                          }
                          judge(attempt, std::move(found).value());
                      });
}

Result<SignIn::Found, StoreError> SignIn::look(Act &act, const Attempt &attempt)
{
    Found found;
    auto account = store::AccountRepository(act.database()).byUserName(attempt.user);
    const auto device = store::DeviceRepository(act.database()).find(attempt.session.deviceId);
    if (!account.ok() || !device.ok()) {
        return fail(account.ok() ? device.error() : account.error());
    }
    found.account = std::move(account).value();
    Claim claim = attempt.claim;
    if (found.account) {
        claim.account = found.account->id;
        claim.known = attempt.session.lasting && *device && (*device)->operatorId == found.account->id &&
                      (*device)->status == store::DeviceStatus::Approved;
    }
    const auto standing = lockouts::find(act, claim);
    if (!standing.ok()) {
        return fail(standing.error());
    }
    found.known = claim.known;
    found.standing = *standing;
    return found;
}

void SignIn::judge(const Shared &attempt, Found found)
{
    attempt->user.clear();
    attempt->account = std::move(found.account);
    attempt->claim.known = found.known;
    attempt->claim.account = attempt->account ? attempt->account->id : QString();
    const qint64 now = m.lockoutClock.nowMs();
    if (!found.known) {
        if (!m_perAddress.take(attempt->peer, m.clock.aliveMs())) {
            refuse(attempt, Refusal::TooMany, limits::retryLaterSeconds);
            return;
        }
        if (policy::isLocked(found.standing.address, now)) {
            m.acts.record(failure(*attempt, Refusal::TooMany));
            refuse(attempt, Refusal::TooMany, policy::lockedSecondsLeft(found.standing.address, now));
            return;
        }
    }
    if (policy::isLocked(found.standing.lane, now)) {
        m.acts.record(failure(*attempt, Refusal::LockedOut));
        refuse(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(found.standing.lane, now));
        return;
    }
    const QByteArray mark = attempt->claim.name + (found.known ? 'k' : 's');
    if (!m_checking.insert(mark).second) {
        refuse(attempt, Refusal::TooMany, 1); // not marked itself: the other attempt stays so
        return;
    }
    attempt->marked = mark;
    compare(attempt);
}

void SignIn::compare(const Shared &attempt)
{
    // An account that does not exist has an empty hash, which costs the same.
    QByteArray hash = attempt->account ? attempt->account->passwordHash : QByteArray();
    const Lane lane = attempt->claim.known ? Lane::Known : Lane::Stranger;
    if (!m.passwords.verify(lane, std::exchange(attempt->password, {}), std::move(hash), [this, attempt](bool matches) {
            if (matches && attempt->account) {
                admit(attempt);
            } else {
                failed(attempt);
            }
        })) {
        refuse(attempt, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void SignIn::failed(const Shared &attempt)
{
    const qint64 now = m.lockoutClock.nowMs();
    m.acts.run<Standing>(
        [claim = attempt->claim, entry = failure(*attempt, Refusal::BadCredentials), now,
         settings = m.access.settings()](Act &act) -> Result<Standing, StoreError> {
            const auto standing = lockouts::countFailure(act, claim, now, settings);
            if (!standing.ok()) {
                return standing;
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            if (policy::isLocked(standing->lane, now)) {
                audit::Entry locked = entry;
                locked.action = audit::Action::LockedOut;
                if (const auto audited = act.audit(locked); !audited.ok()) {
                    return fail(audited.error());
                }
            }
            return standing;
        },
        [this, attempt, now](Result<Standing, ActError> standing) {
            if (!standing.ok()) {
                refuse(attempt, standing.error().refusal());
            } else if (policy::isLocked(standing->lane, now)) {
                refuse(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(standing->lane, now));
            } else {
                refuse(attempt, Refusal::BadCredentials);
            }
        });
}

void SignIn::admit(const Shared &attempt)
{
    const qint64 now = m.clock.wallMs();
    attempt->token = newSecret();
    attempt->session.id = newId();
    attempt->session.tokenHash = sha256(attempt->token);
    attempt->session.operatorId = attempt->account->id;
    attempt->session.startedMs = now;
    attempt->session.lastActivityMs = now;
    attempt->lockoutNowMs = m.lockoutClock.nowMs();
    attempt->settings = m.access.settings();
    m.acts.run<Admission>([given = *attempt](Act &act) { return seatInStore(act, given); },
                          [this, attempt](Result<Admission, ActError> admission) {
                              if (!admission.ok()) {
                                  refuse(attempt, admission.error().refusal());
                              } else if (admission->lockedSeconds > 0) {
                                  refuse(attempt, Refusal::LockedOut, admission->lockedSeconds);
                              } else if (admission->refusal) {
                                  m.acts.record(failure(*attempt, *admission->refusal));
                                  refuse(attempt, *admission->refusal);
                              } else {
                                  admitted(attempt, std::move(admission).value());
                              }
                          });
}

Result<std::optional<Refusal>, StoreError> SignIn::checkAccount(Act &act, const Attempt &attempt, Admission &admission)
{
    using Answer = std::optional<Refusal>;
    const qint64 now = attempt.session.startedMs;
    store::AccountRepository accounts(act.database());
    const store::Account &account = admission.account;
    if (!account.disabled && policy::isUnusedTooLong(account.lastUsedMs, now, attempt.settings)) {
        if (const auto set = accounts.setDisabled(account.id, true, now); !set.ok()) {
            return fail(set.error());
        }
        audit::Entry entry =
            about(systemEntry(audit::Action::AccountDisabled, now), audit::ResourceKind::Account, account.id);
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, QLatin1StringView("unused"));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return fail(audited.error());
        }
        return Answer(Refusal::AccountDisabled);
    }
    if (account.disabled) {
        return Answer(Refusal::AccountDisabled);
    }
    if (account.mustChange && policy::isOneTimeOver(account.passwordChangedMs, now, attempt.settings)) {
        return Answer(Refusal::OneTimeExpired);
    }
    if (const auto used = accounts.setUsed(account.id, now); !used.ok()) {
        return fail(used.error());
    }
    return Answer();
}

Result<void, StoreError> SignIn::seatDevice(Act &act, const Attempt &attempt, Admission &admission)
{
    store::DeviceRepository devices(act.database());
    const qint64 now = attempt.session.startedMs;
    const auto known = devices.find(attempt.session.deviceId);
    if (!known.ok()) {
        return fail(known.error());
    }
    // A key that is another operator's device, or that will not last, is no device of this operator.
    if (attempt.session.lasting && *known && (*known)->operatorId == admission.account.id) {
        admission.device = **known;
        return devices.seen(attempt.session.deviceId, now);
    }
    if (!attempt.session.lasting || *known) {
        return {};
    }
    const auto all = devices.all();
    if (!all.ok()) {
        return fail(all.error());
    }
    const auto pending = std::count_if(all->begin(), all->end(), [&](const store::Device &device) {
        return device.operatorId == admission.account.id && device.status == store::DeviceStatus::Pending;
    });
    if (all->size() >= limits::devices || pending >= limits::pendingDevicesPerOperator) {
        return {};
    }
    store::Device device;
    device.id = attempt.session.deviceId;
    device.operatorId = admission.account.id;
    device.name = attempt.deviceName;
    device.publicKey = attempt.session.deviceKey;
    device.createdMs = now;
    device.lastSeenMs = now;
    if (const auto added = devices.add(device); !added.ok()) {
        return added;
    }
    admission.device = device;
    admission.newDevice = true;
    audit::Entry entry;
    entry.atMs = now;
    entry.actor = admission.account.id;
    entry.action = audit::Action::DevicePending;
    entry.origin = attempt.origin;
    entry.device = device.id;
    return act.audit(about(entry, audit::ResourceKind::Device, device.id));
}

Result<SignIn::Admission, StoreError> SignIn::seatInStore(Act &act, const Attempt &attempt)
{
    store::SessionRepository sessions(act.database());
    Admission admission;
    const auto account = store::AccountRepository(act.database()).find(attempt.account->id);
    const auto standing = lockouts::find(act, attempt.claim);
    if (!account.ok() || !*account || !standing.ok()) {
        return fail(!account.ok() ? account.error() : standing.ok() ? StoreError::Missing : standing.error());
    }
    admission.account = **account;
    if (admission.account.passwordHash != attempt.account->passwordHash) {
        admission.refusal = Refusal::BadCredentials; // changed while it was compared
        return admission;
    }
    if (policy::isLocked(standing->lane, attempt.lockoutNowMs)) {
        admission.lockedSeconds = policy::lockedSecondsLeft(standing->lane, attempt.lockoutNowMs);
        return admission;
    }
    if (standing->lane != policy::afterSuccess()) {
        if (const auto set = lockouts::countSuccess(act, attempt.claim, attempt.lockoutNowMs); !set.ok()) {
            return fail(set.error());
        }
    }
    const auto refusal = checkAccount(act, attempt, admission);
    if (!refusal.ok()) {
        return fail(refusal.error());
    }
    if (*refusal) {
        admission.refusal = *refusal;
        return admission;
    }
    const qint64 now = attempt.session.startedMs;
    admission.session = attempt.session;
    admission.session.mustChange =
        admission.account.mustChange ||
        policy::isPasswordExpired(admission.account.passwordChangedMs, now, attempt.settings);
    if (const auto seated = seatDevice(act, attempt, admission); !seated.ok()) {
        return fail(seated.error());
    }
    const auto entryFor = [&](audit::Action action, const QString &session) {
        audit::Entry entry;
        entry.atMs = now;
        entry.actor = admission.account.id;
        entry.action = action;
        entry.origin = attempt.origin;
        entry.device = attempt.session.deviceId;
        return about(entry, audit::ResourceKind::Session, session);
    };
    auto ended = sessions.endAllOf(admission.account.id);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    admission.endedSessions = *ended;
    for (const QString &session : admission.endedSessions) {
        audit::Entry entry = entryFor(audit::Action::SessionEnded, session);
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(wire::EndReason::Elsewhere));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return fail(audited.error());
        }
    }
    if (const auto added = sessions.add(admission.session); !added.ok()) {
        return fail(added.error());
    }
    if (const auto audited = act.audit(entryFor(audit::Action::LoginOk, admission.session.id)); !audited.ok()) {
        return fail(audited.error());
    }
    return admission;
}

void SignIn::admitted(const Shared &attempt, Admission admission)
{
    m_checking.erase(attempt->marked);
    for (const QString &session : admission.endedSessions) {
        if (const auto before = m.seats.byId(session)) {
            m.keeper.ended(before, wire::EndReason::Elsewhere);
        }
    }
    const auto seat = seatOf({admission.session, admission.account, admission.device});
    m.keeper.add(seat);
    if (admission.newDevice && m_devicePending) {
        m_devicePending(admission.device->id);
    }
    if (const auto port = attempt->port.lock()) {
        m.keeper.attach(seat, port, attempt->origin);
        m.welcome.greet(*seat, attempt->reply, attempt->token);
    } else {
        // Nobody is there to use the session.
        m.keeper.end(seat, wire::EndReason::Expired);
    }
}

void SignIn::resume(const std::shared_ptr<OperatorPort> &port, const edge::PeerAddress &peer, const QByteArray &nonce,
                    const Reply &reply, const wire::in::AuthResume &message)
{
    const auto refused = [&](Refusal code, qint64 retry = 0) {
        reply.refuse(code, retry);
        port->notSeated();
    };
    if (message.token.size() != limits::tokenBytes) {
        refused(Refusal::Malformed);
        return;
    }
    const auto seat = m.seats.byToken(sha256(message.token));
    const bool live = seat && m.keeper.stillLive(seat);
    if (!live || message.deviceKey != seat->session.deviceKey ||
        !provenDevice(message.deviceKey, nonce, message.proof)) {
        // Only those who fail are limited: a crowd behind the same address does not keep anybody's session away.
        if (m_perAddress.take(peer, m.clock.aliveMs())) {
            refused(live ? Refusal::BadProof : Refusal::SessionOver);
        } else {
            refused(Refusal::TooMany, limits::retryLaterSeconds);
        }
        return;
    }
    auto entry = about(operatorEntry(*seat, audit::Action::SessionResumed, m.clock.wallMs()),
                       audit::ResourceKind::Session, seat->id());
    entry.origin = reply.origin();
    m.acts.record(std::move(entry), [this, seat, reply, token = message.token,
                                     weak = std::weak_ptr(port)](Result<void, ActError> recorded) {
        const auto there = weak.lock();
        if (!there) {
            return;
        }
        if (!recorded.ok() || seat->over) {
            reply.refuse(recorded.ok() ? Refusal::SessionOver : recorded.error().refusal());
            there->notSeated();
            return;
        }
        m.keeper.attach(seat, there, reply.origin());
        m.welcome.greet(*seat, reply, token);
    });
}

} // namespace sealdesk::relay
