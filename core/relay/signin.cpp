#include "core/relay/signin.h"

#include "core/relay/accessdesk.h"
#include "core/relay/auditentries.h"
#include "core/relay/deviceproof.h"
#include "core/relay/frames.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/names.h"
#include "core/relay/remembered.h"
#include "core/relay/sessionkeeper.h"
#include "core/relay/signinattempt.h"
#include "core/relay/welcome.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

// No keyboard makes one, and C interfaces would cut the text there.
bool hasNul(const QString &text) { return text.contains(QChar(u'\0')); }

} // namespace

SignIn::SignIn(const Parts &parts)
    : m(parts), m_perAddress(limits::signInsPerMinute, limits::signInBurst, limits::addressesRemembered),
      m_captchas(parts.clock)
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
    entry.detail = withDirectory(entry.detail, attempt);
    return entry;
}

void SignIn::refuse(const Shared &attempt, Refusal code, qint64 retrySeconds)
{
    if (!attempt->marked.isEmpty()) {
        m_checking.erase(attempt->marked);
    }
    if (attempt->asksNext) {
        askCaptcha(attempt);
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
    forgetCode(*port); // a sign-in that waited for its code is given up
    port->codeAwaited(false);
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
    attempt->captcha = message.captcha;
    attempt->hadPassword = !message.password.isEmpty();
    attempt->peer = peer;
    attempt->claim.name = m.keys.ofName(message.user);
    attempt->claim.address = m.keys.ofAddress(peer);
    attempt->deviceName = deviceNameOrEmpty(message.deviceName, m.scanner);
    attempt->session.deviceKey = message.deviceKey;
    attempt->session.deviceId = QString::fromStdString(key->deviceId().toWire());
    attempt->session.lasting = message.lasting;
    Attempt given = *attempt;
    given.password.clear(); // nothing of it goes to the store's thread
    m.acts.run<Found>([given = std::move(given)](Act &act) { return look(act, given); },
                      [this, attempt](Result<Found, ActError> found) {
                          if (!found.ok()) {
                              refuse(attempt, found.error().refusal());
                              return;
                          }
                          judge(attempt, std::move(found).value());
                      });
}

void SignIn::judge(const Shared &attempt, Found found)
{
    attempt->account = std::move(found.account);
    if (attempt->account || !m.directory.isOn()) {
        attempt->user.clear();
    }
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
    if (!passCaptcha(attempt, found.standing, now)) {
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
    attempt->begunAliveMs = m.clock.aliveMs();
    const bool forDirectory = attempt->hadPassword && isForDirectory(*attempt);
    if (forDirectory && attempt->claim.known) {
        askDirectory(attempt); // nobody is to be kept from learning anything by a comparison for nothing
        return;
    }
    // An account that does not exist has an empty hash, which costs the same.
    QByteArray hash = attempt->account ? attempt->account->passwordHash : QByteArray();
    const Lane lane = attempt->claim.known ? Lane::Known : Lane::Stranger;
    QString password = std::exchange(attempt->password, {});
    if (forDirectory) {
        attempt->password = QString(password.constData(), password.size()); // each wipes its own
    }
    if (!m.passwords.verify(lane, std::move(password), std::move(hash), [this, attempt, forDirectory](bool matches) {
            if (forDirectory) {
                askDirectory(attempt);
            } else if (matches && attempt->account) {
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
                refuseStranger(attempt, Refusal::LockedOut, policy::lockedSecondsLeft(standing->lane, now));
            } else {
                attempt->asksNext = policy::needsCaptcha(standing->lane, standing->address, now, m.access.settings());
                refuseStranger(attempt, wrongFor(*attempt));
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
    m.acts.run<Admission>([given = *attempt, key = m.factorKey](Act &act) { return seatInStore(act, given, key); },
                          [this, attempt](Result<Admission, ActError> admission) {
                              if (attempt->code) {
                                  secondfactors::wipeText(*attempt->code);
                              }
                              if (admission.ok()) {
                                  endOldRole(admission->roleEnded);
                              }
                              if (!admission.ok()) {
                                  codeRefused(attempt, admission.error().refusal(), 0);
                              } else if (admission->lockedSeconds > 0) {
                                  codeRefused(attempt, Refusal::LockedOut, admission->lockedSeconds);
                              } else if (admission->codeNeeded) {
                                  awaitCode(attempt);
                              } else if (admission->refusal) {
                                  if (!attempt->code) { // what is wrong with a code was written down with it
                                      m.acts.record(failure(*attempt, *admission->refusal));
                                  }
                                  codeRefused(attempt, *admission->refusal, 0);
                              } else {
                                  admitted(attempt, std::move(admission).value());
                              }
                          });
}

void SignIn::endOldRole(const std::vector<QString> &sessions)
{
    for (const QString &session : sessions) {
        if (const auto before = m.seats.byId(session)) {
            m.keeper.ended(before, wire::EndReason::Admin);
        }
    }
}

void SignIn::admitted(const Shared &attempt, Admission admission)
{
    m_checking.erase(attempt->marked);
    if (const auto port = attempt->port.lock()) {
        forgetCode(*port);
    }
    for (const QString &session : admission.endedSessions) {
        if (const auto before = m.seats.byId(session)) {
            m.keeper.ended(before, wire::EndReason::Elsewhere);
        }
    }
    const auto seat = seatOf({admission.session, admission.account, admission.device, admission.factor});
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
    m.acts.record(std::move(entry),
                  [this, seat, reply, token = message.token, locked = message.locked, reason = message.lockReason,
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
                      if (locked && seat->session.isComplete()) {
                          m.keeper.lock(seat, reason); // before anything is sent to it
                      }
                      m.keeper.attach(seat, there, reply.origin());
                      m.welcome.greet(*seat, reply, token);
                  });
}

} // namespace sealdesk::relay
