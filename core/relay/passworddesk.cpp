#include "core/relay/passworddesk.h"

#include "core/policy/passwordage.h"
#include "core/policy/passwordrules.h"
#include "core/relay/auditentries.h"
#include "core/relay/ids.h"
#include "core/relay/seattable.h"
#include "core/relay/welcome.h"
#include "core/store/sessionrepository.h"

#include <algorithm>

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

static_assert(static_cast<int>(policy::PasswordRule::ChangedTooOften) ==
              static_cast<int>(wire::PasswordRule::ChangedTooOften));

} // namespace

std::vector<wire::PasswordRule> brokenRulesOf(const QString &password, const QString &user,
                                              const policy::Settings &settings)
{
    std::vector<wire::PasswordRule> rules;
    for (const policy::PasswordRule rule : policy::brokenRules(password, user, settings)) {
        rules.push_back(static_cast<wire::PasswordRule>(static_cast<int>(rule)));
    }
    return rules;
}

struct PasswordDesk::Change {
    std::shared_ptr<Seat> seat;
    Reply reply;
    QString current; // each only until it is handed to the pool
    QString replacement;
    bool same = false;   // the replacement is the current one
    bool forced = false; // the relay asked for it
    std::vector<wire::PasswordRule> broken{};
    std::vector<QByteArray> earlier{}; // hashes that the replacement must not match; the next one last
    bool usedBefore = false;
    bool tooOften = false;
};

struct PasswordDesk::Known {
    store::Account account;
    std::vector<store::PastPassword> passwords;
};

void PasswordDesk::refuse(const Shared &change, Refusal code, qint64 retrySeconds,
                          std::vector<wire::PasswordRule> rules)
{
    m_changing.erase(change->seat->operatorId());
    change->current.fill(u'\0');
    change->replacement.fill(u'\0');
    change->reply.refuse(code, retrySeconds, std::move(rules));
}

void PasswordDesk::change(const std::shared_ptr<Seat> &seat, const Reply &reply,
                          const wire::in::AuthChangePassword &message)
{
    if (seat->ofDirectory) {
        reply.refuse(Refusal::KeptByDirectory);
        return;
    }
    if (message.current.contains(QChar(u'\0')) || message.replacement.contains(QChar(u'\0'))) {
        reply.refuse(Refusal::Malformed);
        return;
    }
    if (!m_changing.insert(seat->operatorId()).second) {
        reply.refuse(Refusal::TooMany, 1);
        return;
    }
    const auto change =
        std::make_shared<Change>(Change{.seat = seat,
                                        .reply = reply,
                                        .current = message.current,
                                        .replacement = message.replacement,
                                        .same = message.current.normalized(QString::NormalizationForm_KC) ==
                                                message.replacement.normalized(QString::NormalizationForm_KC),
                                        .forced = seat->session.mustChange});
    using Found = std::optional<Known>;
    m.acts.run<Found>(
        [id = seat->operatorId()](Act &act) -> Result<Found, StoreError> {
            const store::AccountRepository accounts(act.database());
            auto account = accounts.find(id);
            auto passwords = accounts.passwords(id);
            if (!account.ok() || !passwords.ok()) {
                return fail(account.ok() ? passwords.error() : account.error());
            }
            return *account ? Found(Known{**account, std::move(passwords).value()}) : Found();
        },
        [this, change](Result<Found, ActError> found) {
            if (!found.ok() || !*found) {
                refuse(change, found.ok() ? Refusal::SessionOver : found.error().refusal());
            } else {
                check(change, **found);
            }
        });
}

void PasswordDesk::check(const Shared &change, const Known &known)
{
    const qint64 now = m.lockoutClock.nowMs();
    const policy::LockoutRecord record{known.account.failures, known.account.lockedUntilMs};
    if (policy::isLocked(record, now)) {
        refuse(change, Refusal::LockedOut, policy::lockedSecondsLeft(record, now));
        return;
    }
    if (!m.passwords.verify(Lane::Known, std::exchange(change->current, {}), known.account.passwordHash,
                            [this, change, known](bool matches) {
                                if (matches) {
                                    judge(change, known);
                                } else {
                                    wrong(change);
                                }
                            })) {
        refuse(change, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void PasswordDesk::judge(const Shared &change, const Known &known)
{
    change->broken = brokenRulesOf(change->replacement, change->seat->user, m.settings);
    change->usedBefore = change->same;
    QList<policy::PasswordChange> changes;
    for (const store::PastPassword &past : known.passwords) {
        changes.append({past.atMs, past.forced});
    }
    change->tooOften = !change->forced && policy::isChangedTooOften(changes, m.clock.wallMs(), m.settings);
    // The newest is the present one, which was compared as text.
    const auto remembered =
        std::min(known.passwords.size(), static_cast<std::size_t>(m.settings.value(policy::Parameter::History)));
    for (std::size_t i = remembered; i > 1; --i) {
        change->earlier.push_back(known.passwords[i - 1].hash);
    }
    compareEarlier(change);
}

void PasswordDesk::compareEarlier(const Shared &change)
{
    if (change->usedBefore || change->earlier.empty()) {
        if (change->usedBefore) {
            change->broken.push_back(wire::PasswordRule::UsedBefore);
        }
        if (change->tooOften) {
            change->broken.push_back(wire::PasswordRule::ChangedTooOften);
        }
        if (change->broken.empty()) {
            hash(change);
        } else {
            refuse(change, Refusal::PasswordRules, 0, std::move(change->broken));
        }
        return;
    }
    QByteArray next = std::move(change->earlier.back());
    change->earlier.pop_back();
    if (!m.passwords.verify(Lane::Known, change->replacement, std::move(next), [this, change](bool matches) {
            change->usedBefore = matches;
            compareEarlier(change);
        })) {
        refuse(change, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void PasswordDesk::wrong(const Shared &change)
{
    const qint64 now = m.lockoutClock.nowMs();
    audit::Entry entry = about(operatorEntry(*change->seat, audit::Action::PasswordChangeFailed, m.clock.wallMs()),
                               audit::ResourceKind::Account, change->seat->operatorId());
    entry.outcome = audit::Outcome::Failed;
    // A live session is no stranger, whatever its device.
    const Claim claim{m.keys.ofName(change->seat->user), {}, change->seat->operatorId(), true};
    m.acts.run<Standing>(
        [claim, entry, now, settings = m.settings](Act &act) -> Result<Standing, StoreError> {
            auto standing = lockouts::countFailure(act, claim, now, settings);
            if (!standing.ok()) {
                return standing;
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return standing;
        },
        [this, change, now](Result<Standing, ActError> standing) {
            if (!standing.ok()) {
                refuse(change, standing.error().refusal());
            } else if (policy::isLocked(standing->lane, now)) {
                refuse(change, Refusal::LockedOut, policy::lockedSecondsLeft(standing->lane, now));
            } else {
                refuse(change, Refusal::BadCredentials);
            }
        });
}

void PasswordDesk::hash(const Shared &change)
{
    if (!m.passwords.hash(Lane::Known, std::exchange(change->replacement, {}),
                          [this, change](Result<QByteArray, policy::PolicyError> hashed) {
                              if (hashed.ok()) {
                                  commit(change, *hashed);
                              } else {
                                  refuse(change, Refusal::StoreFailed, limits::retryLaterSeconds);
                              }
                          })) {
        refuse(change, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void PasswordDesk::commit(const Shared &change, const QByteArray &hash)
{
    const qint64 now = m.clock.wallMs();
    const QByteArray token = newSecret();
    const audit::Entry entry = about(operatorEntry(*change->seat, audit::Action::PasswordChanged, now),
                                     audit::ResourceKind::Account, change->seat->operatorId());
    m.acts.run<void>(
        [hash, now, entry, tokenHash = sha256(token), session = change->seat->id(), forced = change->forced,
         id = change->seat->operatorId()](Act &act) -> Result<void, StoreError> {
            store::AccountRepository accounts(act.database());
            store::SessionRepository sessions(act.database());
            if (const auto set = accounts.setPassword(id, hash, false, forced, now); !set.ok()) {
                return set;
            }
            if (const auto set = accounts.setLockout(id, 0, 0); !set.ok()) {
                return set;
            }
            // The session may be over by now; then the password is changed all the same.
            if (const auto set = sessions.setMustChange(session, false);
                !set.ok() && set.error() != StoreError::Missing) {
                return set;
            }
            if (const auto set = sessions.setToken(session, tokenHash);
                !set.ok() && set.error() != StoreError::Missing) {
                return set;
            }
            return act.audit(entry);
        },
        [this, change, token, now](Result<void, ActError> done) {
            if (!done.ok()) {
                refuse(change, done.error().refusal());
                return;
            }
            m_changing.erase(change->seat->operatorId());
            if (change->seat->over) {
                change->reply.refuse(Refusal::SessionOver);
                return;
            }
            m.seats.setToken(*change->seat, sha256(token));
            change->seat->session.mustChange = false;
            change->seat->passwordChangedMs = now;
            if (const auto port = change->seat->port.lock()) {
                port->seated(change->seat);
            }
            m.welcome.greet(*change->seat, change->reply, token);
        });
}

} // namespace sealdesk::relay
