#include "core/relay/signin.h"

#include "core/relay/auditentries.h"
#include "core/relay/deviceproof.h"
#include "core/relay/frames.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/names.h"
#include "core/relay/remembered.h"
#include "core/relay/sessionkeeper.h"
#include "core/relay/welcome.h"
#include "core/store/username.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

struct SignIn::Attempt {
    std::weak_ptr<OperatorPort> port;
    Reply reply;
    QString origin;
    QString user;     // normalised
    QString password; // only until it is handed to the pool
    std::optional<store::Account> account;
    store::Session session; // as it will be
    QByteArray token;
    QString deviceName;
};

struct SignIn::Admission {
    store::Account account;
    store::Session session;
    std::optional<store::Device> device;
    std::vector<QString> endedSessions;
    bool newDevice = false;
    qint64 lockedSeconds = 0; // locked meanwhile: nobody was admitted
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
    return entry;
}

void SignIn::refuse(const Shared &attempt, Refusal code, qint64 retrySeconds)
{
    m_checking.erase(attempt->user);
    attempt->reply.refuse(code, retrySeconds);
    if (const auto port = attempt->port.lock()) {
        port->notSeated();
    }
}

void SignIn::login(const std::shared_ptr<OperatorPort> &port, const edge::PeerAddress &peer, const QByteArray &nonce,
                   const Reply &reply, const wire::in::AuthLogin &message)
{
    const auto attempt = std::make_shared<Attempt>(Attempt{port, reply, reply.origin(), {}, {}, {}, {}, {}, {}});
    if (!m_perAddress.take(peer, m.clock.aliveMs())) {
        refuse(attempt, Refusal::TooMany, limits::retryLaterSeconds);
        return;
    }
    const auto key = provenDevice(message.deviceKey, nonce, message.proof);
    if (!key) {
        m.acts.record(failure(*attempt, Refusal::BadProof));
        refuse(attempt, Refusal::BadProof);
        return;
    }
    const QString user = store::normalisedUserName(message.user);
    if (m_checking.contains(user)) {
        refuse(attempt, Refusal::TooMany, 1); // its user is not set yet: the other attempt stays marked
        return;
    }
    attempt->user = user;
    attempt->password = message.password;
    attempt->deviceName = deviceNameOrEmpty(message.deviceName, m.scanner);
    attempt->session.deviceKey = message.deviceKey;
    attempt->session.deviceId = QString::fromStdString(key->deviceId().toWire());
    attempt->session.lasting = message.lasting;
    m_checking.insert(user);
    using Found = std::optional<store::Account>;
    m.acts.run<Found>([user](Act &act) { return store::AccountRepository(act.database()).byUserName(user); },
                      [this, attempt](Result<Found, ActError> found) {
                          if (!found.ok()) {
                              refuse(attempt, found.error().refusal());
                              return;
                          }
                          compare(attempt, std::move(found).value());
                      });
}

void SignIn::compare(const Shared &attempt, std::optional<store::Account> account)
{
    attempt->account = std::move(account);
    const qint64 now = m.clock.wallMs();
    policy::LockoutRecord record;
    if (attempt->account) {
        record = {attempt->account->failures, attempt->account->lockedUntilMs};
    } else if (const auto known = m_unknown.find(attempt->user); known != m_unknown.end()) {
        record = known->second;
    }
    if (policy::isLocked(record, now)) {
        m.acts.record(failure(*attempt, Refusal::LockedOut));
        refuse(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(record, now));
        return;
    }
    QByteArray hash = attempt->account ? attempt->account->passwordHash : QByteArray();
    if (!m.passwords.verify(std::exchange(attempt->password, {}), std::move(hash), [this, attempt](bool matches) {
            if (matches && attempt->account) {
                admit(attempt);
            } else if (attempt->account) {
                failed(attempt);
            } else {
                failedUnknown(attempt);
            }
        })) {
        refuse(attempt, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void SignIn::failed(const Shared &attempt)
{
    const qint64 now = m.clock.wallMs();
    m.acts.run<policy::LockoutRecord>(
        [id = attempt->account->id, entry = failure(*attempt, Refusal::BadCredentials), now,
         settings = m.settings](Act &act) -> Result<policy::LockoutRecord, StoreError> {
            store::AccountRepository accounts(act.database());
            const auto account = accounts.find(id);
            if (!account.ok() || !*account) {
                return fail(account.ok() ? StoreError::Missing : account.error());
            }
            const policy::LockoutRecord before{(*account)->failures, (*account)->lockedUntilMs};
            const policy::LockoutRecord after = policy::afterFailure(before, now, settings);
            if (const auto set = accounts.setLockout(id, after.failures, after.lockedUntilMs); !set.ok()) {
                return fail(set.error());
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            if (policy::isLocked(after, now)) {
                audit::Entry locked = entry;
                locked.action = audit::Action::LockedOut;
                if (const auto audited = act.audit(locked); !audited.ok()) {
                    return fail(audited.error());
                }
            }
            return after;
        },
        [this, attempt, now](Result<policy::LockoutRecord, ActError> record) {
            if (!record.ok()) {
                refuse(attempt, record.error().refusal());
            } else if (policy::isLocked(*record, now)) {
                refuse(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(*record, now));
            } else {
                refuse(attempt, Refusal::BadCredentials);
            }
        });
}

void SignIn::failedUnknown(const Shared &attempt)
{
    const qint64 now = m.clock.wallMs();
    if (m_unknown.size() >= limits::unknownUsersRemembered) {
        std::erase_if(m_unknown, [now](const auto &entry) { return !policy::isLocked(entry.second, now); });
    }
    policy::LockoutRecord record;
    if (m_unknown.size() < limits::unknownUsersRemembered) {
        record = policy::afterFailure(m_unknown[attempt->user], now, m.settings);
        m_unknown[attempt->user] = record;
    }
    m.acts.record(failure(*attempt, Refusal::BadCredentials),
                  [this, attempt, record, now](Result<void, ActError> done) {
                      if (!done.ok()) {
                          refuse(attempt, done.error().refusal());
                      } else if (policy::isLocked(record, now)) {
                          refuse(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(record, now));
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
    m.acts.run<Admission>([given = *attempt, now](Act &act) { return seatInStore(act, given, now); },
                          [this, attempt](Result<Admission, ActError> admission) {
                              if (!admission.ok()) {
                                  refuse(attempt, admission.error().refusal());
                              } else if (admission->lockedSeconds > 0) {
                                  refuse(attempt, Refusal::LockedOut, admission->lockedSeconds);
                              } else {
                                  admitted(attempt, std::move(admission).value());
                              }
                          });
}

Result<SignIn::Admission, StoreError> SignIn::seatInStore(Act &act, const Attempt &attempt, qint64 now)
{
    store::AccountRepository accounts(act.database());
    store::DeviceRepository devices(act.database());
    store::SessionRepository sessions(act.database());
    Admission admission;
    const auto account = accounts.find(attempt.account->id);
    if (!account.ok() || !*account) {
        return fail(account.ok() ? StoreError::Missing : account.error());
    }
    admission.account = **account;
    const policy::LockoutRecord record{admission.account.failures, admission.account.lockedUntilMs};
    if (policy::isLocked(record, now)) {
        admission.lockedSeconds = policy::lockedSecondsLeft(record, now);
        return admission;
    }
    if (record != policy::afterSuccess()) {
        if (const auto set = accounts.setLockout(admission.account.id, 0, 0); !set.ok()) {
            return fail(set.error());
        }
    }
    admission.session = attempt.session;
    admission.session.mustChange = admission.account.mustChange;

    const auto entryFor = [&](audit::Action action) {
        audit::Entry entry;
        entry.atMs = now;
        entry.actor = admission.account.id;
        entry.action = action;
        entry.origin = attempt.origin;
        entry.device = attempt.session.deviceId;
        return entry;
    };
    auto known = devices.find(attempt.session.deviceId);
    if (!known.ok()) {
        return fail(known.error());
    }
    // A key that is another operator's device, or that will not last, is no device of this operator.
    if (attempt.session.lasting && *known && (*known)->operatorId == admission.account.id) {
        admission.device = **known;
        if (const auto seen = devices.seen(attempt.session.deviceId, now); !seen.ok()) {
            return fail(seen.error());
        }
    } else if (attempt.session.lasting && !*known) {
        const auto all = devices.all();
        if (!all.ok()) {
            return fail(all.error());
        }
        const auto pending = std::count_if(all->begin(), all->end(), [&](const store::Device &device) {
            return device.operatorId == admission.account.id && device.status == store::DeviceStatus::Pending;
        });
        if (all->size() < limits::devices && pending < limits::pendingDevicesPerOperator) {
            store::Device device;
            device.id = attempt.session.deviceId;
            device.operatorId = admission.account.id;
            device.name = attempt.deviceName;
            device.publicKey = attempt.session.deviceKey;
            device.createdMs = now;
            device.lastSeenMs = now;
            if (const auto added = devices.add(device); !added.ok()) {
                return fail(added.error());
            }
            if (const auto audited =
                    act.audit(about(entryFor(audit::Action::DevicePending), audit::ResourceKind::Device, device.id));
                !audited.ok()) {
                return fail(audited.error());
            }
            admission.device = device;
            admission.newDevice = true;
        }
    }
    auto ended = sessions.endAllOf(admission.account.id);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    admission.endedSessions = *ended;
    for (const QString &session : admission.endedSessions) {
        audit::Entry entry = about(entryFor(audit::Action::SessionEnded), audit::ResourceKind::Session, session);
        entry.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(wire::EndReason::Elsewhere));
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return fail(audited.error());
        }
    }
    if (const auto added = sessions.add(admission.session); !added.ok()) {
        return fail(added.error());
    }
    if (const auto audited =
            act.audit(about(entryFor(audit::Action::LoginOk), audit::ResourceKind::Session, admission.session.id));
        !audited.ok()) {
        return fail(audited.error());
    }
    return admission;
}

void SignIn::admitted(const Shared &attempt, Admission admission)
{
    m_checking.erase(attempt->user);
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
    if (!m_perAddress.take(peer, m.clock.aliveMs())) {
        refused(Refusal::TooMany, limits::retryLaterSeconds);
        return;
    }
    const auto seat = m.seats.byToken(sha256(message.token));
    if (!seat || !m.keeper.stillLive(seat)) {
        refused(Refusal::SessionOver);
        return;
    }
    if (message.deviceKey != seat->session.deviceKey || !provenDevice(message.deviceKey, nonce, message.proof)) {
        refused(Refusal::BadProof);
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
