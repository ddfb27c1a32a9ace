#include "core/relay/secondfactordesk.h"

#include "core/policy/totp.h"
#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/facts.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/seattable.h"
#include "core/relay/sessionkeeper.h"
#include "core/relay/welcome.h"
#include "core/store/secondfactorrepository.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;
using wire::Refusal;

struct SecondFactorDesk::Proof {
    std::shared_ptr<Seat> seat;
    Reply reply;
    QString password; // each only until it was compared
    QString code;
    bool codeMayLack = false; // an account without a second factor makes its first one
    std::function<void()> then;
};

secondfactors::Trial SecondFactorDesk::trialOf(const Seat &seat, const QString &code) const
{
    secondfactors::Trial trial;
    // A live session is no stranger, whatever its device.
    trial.claim = {m.keys.ofName(seat.user), {}, seat.operatorId(), true};
    trial.way = secondfactors::wayOf(code);
    trial.code = code;
    trial.entry = operatorEntry(seat, audit::Action::SecondFactorFailed, m.clock.wallMs());
    trial.wallMs = m.clock.wallMs();
    trial.lockoutNowMs = m.lockoutClock.nowMs();
    trial.settings = m.settings;
    return trial;
}

void SecondFactorDesk::refuse(const SharedProof &proof, Refusal code, qint64 retrySeconds)
{
    m_proving.erase(proof->seat->operatorId());
    secondfactors::wipeText(proof->password);
    proof->reply.refuse(code, retrySeconds);
}

void SecondFactorDesk::prove(const SharedProof &proof)
{
    if (proof->password.contains(QChar(u'\0'))) {
        proof->reply.refuse(Refusal::Malformed);
        return;
    }
    if (!m_proving.insert(proof->seat->operatorId()).second) {
        proof->reply.refuse(Refusal::TooMany, 1);
        return;
    }
    using Found = std::optional<store::Account>;
    m.acts.run<Found>(
        [id = proof->seat->operatorId()](Act &act) { return store::AccountRepository(act.database()).find(id); },
        [this, proof](Result<Found, ActError> found) {
            if (!found.ok() || !*found) {
                refuse(proof, found.ok() ? Refusal::SessionOver : found.error().refusal());
                return;
            }
            const policy::LockoutRecord record{(*found)->failures, (*found)->lockedUntilMs};
            if (policy::isLocked(record, m.lockoutClock.nowMs())) {
                refuse(proof, Refusal::LockedOut, policy::lockedSecondsLeft(record, m.lockoutClock.nowMs()));
                return;
            }
            if ((*found)->isOfDirectory()) {
                askDirectory(proof, (*found)->userName);
            } else {
                comparePassword(proof, (*found)->passwordHash);
            }
        });
}

void SecondFactorDesk::comparePassword(const SharedProof &proof, const QByteArray &hash)
{
    if (!m.passwords.verify(Lane::Known, std::exchange(proof->password, {}), hash, [this, proof](bool matches) {
            if (matches) {
                checkCode(proof);
            } else {
                wrongPassword(proof);
            }
        })) {
        refuse(proof, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void SecondFactorDesk::askDirectory(const SharedProof &proof, const QString &user)
{
    m.directory.ask(Lane::Known, user, std::exchange(proof->password, {}),
                    [this, proof](const DirectoryVerdict &verdict) {
                        if (verdict.kind == DirectoryVerdict::Kind::Right) {
                            checkCode(proof);
                        } else if (verdict.kind == DirectoryVerdict::Kind::Wrong) {
                            wrongPassword(proof);
                        } else {
                            refuse(proof, verdict.refusal);
                        }
                    });
}

void SecondFactorDesk::wrongPassword(const SharedProof &proof)
{
    const qint64 now = m.lockoutClock.nowMs();
    audit::Entry entry = about(operatorEntry(*proof->seat, audit::Action::SecondFactorFailed, m.clock.wallMs()),
                               audit::ResourceKind::Account, proof->seat->operatorId());
    entry.outcome = audit::Outcome::Failed;
    entry.detail = audit::Detail().with(audit::DetailKey::Code, wire::toString(Refusal::BadCredentials));
    m.acts.run<Standing>(
        [claim = trialOf(*proof->seat, {}).claim, entry, now,
         settings = m.settings](Act &act) -> Result<Standing, StoreError> {
            auto standing = lockouts::countFailure(act, claim, now, settings);
            if (!standing.ok()) {
                return standing;
            }
            const auto audited = act.audit(entry);
            return audited.ok() ? standing : Result<Standing, StoreError>(fail(audited.error()));
        },
        [this, proof, now](Result<Standing, ActError> standing) {
            if (!standing.ok()) {
                refuse(proof, standing.error().refusal());
            } else if (policy::isLocked(standing->lane, now)) {
                refuse(proof, Refusal::LockedOut, policy::lockedSecondsLeft(standing->lane, now));
            } else {
                refuse(proof, Refusal::BadCredentials);
            }
        });
}

void SecondFactorDesk::checkCode(const SharedProof &proof)
{
    using secondfactors::Verdict;
    m.acts.run<Verdict>([trial = trialOf(*proof->seat, std::exchange(proof->code, {})),
                         key = m.factorKey](Act &act) { return secondfactors::check(act, key, trial); },
                        [this, proof](Result<Verdict, ActError> verdict) {
                            if (!verdict.ok()) {
                                refuse(proof, verdict.error().refusal());
                                return;
                            }
                            const bool lacksOne = verdict->refusal == Refusal::NoSecondFactor && proof->codeMayLack;
                            if (verdict->refusal && !lacksOne) {
                                refuse(proof, *verdict->refusal, verdict->lockedSeconds);
                                return;
                            }
                            m_proving.erase(proof->seat->operatorId());
                            if (proof->seat->over) {
                                proof->reply.refuse(Refusal::SessionOver);
                                return;
                            }
                            proof->then();
                        });
}

void SecondFactorDesk::enrol(const std::shared_ptr<Seat> &seat, const Reply &reply, const wire::in::AuthEnrol &message)
{
    if (seat->session.mustEnrol) {
        giveSeed(*seat, reply); // the password was said a moment ago
        return;
    }
    prove(std::make_shared<Proof>(Proof{seat, reply, message.password, message.code, true, [this, seat, reply] {
                                            seat->enrolling.clear();
                                            giveSeed(*seat, reply);
                                        }}));
}

void SecondFactorDesk::giveSeed(Seat &seat, const Reply &reply) const
{
    // After a lost connection the same again: it may be in the authenticator already.
    if (seat.enrolling.isEmpty()) {
        auto seed = policy::makeTotpSeed();
        if (!seed.ok()) {
            reply.refuse(Refusal::StoreFailed);
            return;
        }
        seat.enrolling.set(std::move(seed).value());
    }
    wire::out::AuthEnrolment enrolment;
    enrolment.re = reply.id();
    enrolment.key = policy::toBase32(seat.enrolling.bytes());
    enrolment.uri = policy::otpauthUri(m.facts.organisation ? m.facts.organisation->name : u"Sealdesk"_s, seat.user,
                                       seat.enrolling.bytes());
    reply.send(enrolment.encode());
}

void SecondFactorDesk::giveRecoveryCodes(const Reply &reply, const std::vector<QString> &codes) const
{
    wire::out::AuthRecoveryCodes shown;
    shown.re = reply.id();
    shown.codes.assign(codes.begin(), codes.end());
    reply.send(shown.encode());
}

void SecondFactorDesk::confirm(const std::shared_ptr<Seat> &seat, const Reply &reply,
                               const wire::in::AuthConfirmEnrolment &message)
{
    if (seat->enrolling.isEmpty()) {
        reply.refuse(Refusal::NoSecondFactor); // none was begun, or the relay was restarted since
        return;
    }
    const auto judged =
        policy::judgeCode(seat->enrolling.bytes(), message.code, policy::totpNeverUsed, m.clock.wallMs());
    if (judged.verdict != policy::CodeVerdict::Good) {
        reply.refuse(judged.verdict == policy::CodeVerdict::Late ? Refusal::CodeLate : Refusal::CodeWrong);
        return;
    }
    secondfactors::Enrolment enrolment;
    enrolment.account = seat->operatorId();
    enrolment.sealedSeed = m.factorKey.seal(seat->enrolling.bytes(), enrolment.account);
    enrolment.step = judged.step;
    enrolment.recoveryCodes = secondfactors::newRecoveryCodes();
    enrolment.entry = about(operatorEntry(*seat, audit::Action::SecondFactorEnrolled, m.clock.wallMs()),
                            audit::ResourceKind::Account, seat->operatorId());
    if (enrolment.recoveryCodes.empty() || enrolment.sealedSeed.isEmpty()) {
        reply.refuse(Refusal::StoreFailed);
        return;
    }
    const bool forced = seat->session.mustEnrol;
    const QByteArray token = newSecret();
    m.acts.run<void>(
        [enrolment, key = m.factorKey, forced, session = seat->id(),
         tokenHash = sha256(token)](Act &act) -> Result<void, StoreError> {
            if (const auto made = secondfactors::enrol(act, key, enrolment); !made.ok() || !forced) {
                return made;
            }
            store::SessionRepository sessions(act.database());
            // The session may be over by now; then the second factor holds all the same.
            for (const auto &set : {sessions.setMustEnrol(session, false), sessions.setToken(session, tokenHash)}) {
                if (!set.ok() && set.error() != StoreError::Missing) {
                    return set;
                }
            }
            return {};
        },
        [this, seat, reply, forced, token, codes = enrolment.recoveryCodes](Result<void, ActError> done) {
            if (!done.ok()) {
                reply.refuse(done.error().refusal());
                return;
            }
            seat->enrolling.clear();
            seat->secondFactor = true;
            seat->recoveryLeft = static_cast<int>(codes.size());
            giveRecoveryCodes(reply, codes);
            if (!forced || seat->over) {
                return;
            }
            m.seats.setToken(*seat, sha256(token));
            seat->session.mustEnrol = false;
            if (const auto port = seat->port.lock()) {
                port->seated(seat);
            }
            m.welcome.greet(*seat, reply, token);
        });
}

void SecondFactorDesk::renewRecovery(const std::shared_ptr<Seat> &seat, const Reply &reply,
                                     const wire::in::AuthRenewRecovery &message)
{
    const auto renew = [this, seat, reply] {
        const std::vector<QString> codes = secondfactors::newRecoveryCodes();
        if (codes.empty()) {
            reply.refuse(Refusal::StoreFailed);
            return;
        }
        const auto entry = about(operatorEntry(*seat, audit::Action::RecoveryCodesMade, m.clock.wallMs()),
                                 audit::ResourceKind::Account, seat->operatorId());
        m.acts.run<void>([codes, entry, key = m.factorKey, id = seat->operatorId()](
                             Act &act) { return secondfactors::setRecovery(act, key, id, codes, entry); },
                         [this, seat, reply, codes](Result<void, ActError> done) {
                             if (!done.ok()) {
                                 reply.refuse(done.error().refusal());
                                 return;
                             }
                             seat->recoveryLeft = static_cast<int>(codes.size());
                             giveRecoveryCodes(reply, codes);
                         });
    };
    prove(std::make_shared<Proof>(Proof{seat, reply, message.password, message.code, false, renew}));
}

void SecondFactorDesk::reset(const Seat &seat, const Reply &reply, const wire::in::OperatorResetSecondFactor &message)
{
    struct Outcome {
        std::optional<Refusal> refusal;
        qint64 lockedSeconds = 0;
        std::vector<QString> endedSessions;
    };
    const auto entry = about(operatorEntry(seat, audit::Action::SecondFactorReset, m.clock.wallMs()),
                             audit::ResourceKind::Account, message.operatorId);
    m.acts.run<Outcome>(
        [trial = trialOf(seat, message.code), key = m.factorKey, entry,
         account = message.operatorId](Act &act) -> Result<Outcome, StoreError> {
            // Before the code is spent: there must be something to reset.
            store::SecondFactorRepository factors(act.database());
            const auto known = store::AccountRepository(act.database()).find(account);
            const auto factor = factors.find(account);
            if (!known.ok() || !factor.ok()) {
                return fail(known.ok() ? factor.error() : known.error());
            }
            if (!*known || !*factor) {
                return Outcome{*known ? Refusal::NoSecondFactor : Refusal::UnknownAccount, 0, {}};
            }
            const auto may = mayManage(act, entry.actor, {rightsOf(**known)});
            if (!may.ok()) {
                return fail(may.error());
            }
            if (*may) {
                return Outcome{*may, 0, {}};
            }
            const auto verdict = secondfactors::check(act, key, trial);
            if (!verdict.ok()) {
                return fail(verdict.error());
            }
            if (verdict->refusal) {
                // An admin without one cannot take away another's.
                return Outcome{*verdict->refusal == Refusal::NoSecondFactor ? Refusal::MustEnrol : *verdict->refusal,
                               verdict->lockedSeconds,
                               {}};
            }
            auto ended = endSessionsOf(act, account, entry);
            if (!ended.ok()) {
                return fail(ended.error());
            }
            if (const auto gone = factors.remove(account); !gone.ok()) {
                return fail(gone.error());
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return Outcome{{}, 0, std::move(ended).value()};
        },
        [this, reply](Result<Outcome, ActError> outcome) {
            if (!outcome.ok()) {
                reply.refuse(outcome.error().refusal());
                return;
            }
            if (outcome->refusal) {
                reply.refuse(*outcome->refusal, outcome->lockedSeconds);
                return;
            }
            reply.done(); // first: the session that ends may be the asking admin's own
            for (const QString &session : outcome->endedSessions) {
                if (const auto ended = m.seats.byId(session)) {
                    m.keeper.ended(ended, wire::EndReason::Admin);
                }
            }
        });
}

} // namespace sealdesk::relay
