#include "core/relay/passworddesk.h"

#include "core/policy/passwordrules.h"
#include "core/relay/auditentries.h"
#include "core/relay/ids.h"
#include "core/relay/seattable.h"
#include "core/relay/welcome.h"
#include "core/store/sessionrepository.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

static_assert(static_cast<int>(policy::PasswordRule::ContainsUserName) ==
              static_cast<int>(wire::PasswordRule::ContainsUserName));

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
    bool same = false; // the replacement is the current one
};

void PasswordDesk::refuse(const Shared &change, Refusal code, qint64 retrySeconds,
                          std::vector<wire::PasswordRule> rules)
{
    m_changing.erase(change->seat->operatorId());
    change->reply.refuse(code, retrySeconds, std::move(rules));
}

void PasswordDesk::change(const std::shared_ptr<Seat> &seat, const Reply &reply,
                          const wire::in::AuthChangePassword &message)
{
    if (!m_changing.insert(seat->operatorId()).second) {
        reply.refuse(Refusal::TooMany, 1);
        return;
    }
    const auto change = std::make_shared<Change>(
        Change{seat, reply, message.current, message.replacement, message.current == message.replacement});
    using Found = std::optional<store::Account>;
    m.acts.run<Found>([id = seat->operatorId()](Act &act) { return store::AccountRepository(act.database()).find(id); },
                      [this, change](Result<Found, ActError> found) {
                          if (!found.ok() || !*found) {
                              refuse(change, found.ok() ? Refusal::SessionOver : found.error().refusal());
                          } else {
                              check(change, **found);
                          }
                      });
}

void PasswordDesk::check(const Shared &change, const store::Account &account)
{
    const qint64 now = m.clock.wallMs();
    const policy::LockoutRecord record{account.failures, account.lockedUntilMs};
    if (policy::isLocked(record, now)) {
        refuse(change, Refusal::LockedOut, policy::lockedSecondsLeft(record, now));
        return;
    }
    if (!m.passwords.verify(std::exchange(change->current, {}), account.passwordHash, [this, change](bool matches) {
            if (!matches) {
                wrong(change);
                return;
            }
            std::vector<wire::PasswordRule> rules = brokenRulesOf(change->replacement, change->seat->user, m.settings);
            if (change->same) {
                rules.push_back(wire::PasswordRule::UsedBefore);
            }
            if (!rules.empty()) {
                refuse(change, Refusal::PasswordRules, 0, std::move(rules));
                return;
            }
            hash(change);
        })) {
        refuse(change, Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void PasswordDesk::wrong(const Shared &change)
{
    const qint64 now = m.clock.wallMs();
    audit::Entry entry = about(operatorEntry(*change->seat, audit::Action::PasswordChangeFailed, now),
                               audit::ResourceKind::Account, change->seat->operatorId());
    entry.outcome = audit::Outcome::Failed;
    m.acts.run<policy::LockoutRecord>(
        [id = change->seat->operatorId(), entry, now,
         settings = m.settings](Act &act) -> Result<policy::LockoutRecord, StoreError> {
            store::AccountRepository accounts(act.database());
            const auto account = accounts.find(id);
            if (!account.ok() || !*account) {
                return fail(account.ok() ? StoreError::Missing : account.error());
            }
            const auto after = policy::afterFailure({(*account)->failures, (*account)->lockedUntilMs}, now, settings);
            if (const auto set = accounts.setLockout(id, after.failures, after.lockedUntilMs); !set.ok()) {
                return fail(set.error());
            }
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return after;
        },
        [this, change, now](Result<policy::LockoutRecord, ActError> record) {
            if (!record.ok()) {
                refuse(change, record.error().refusal());
            } else if (policy::isLocked(*record, now)) {
                refuse(change, Refusal::LockedOut, policy::lockedSecondsLeft(*record, now));
            } else {
                refuse(change, Refusal::BadCredentials);
            }
        });
}

void PasswordDesk::hash(const Shared &change)
{
    if (!m.passwords.hash(std::exchange(change->replacement, {}),
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
        [hash, now, entry, tokenHash = sha256(token), session = change->seat->id(),
         id = change->seat->operatorId()](Act &act) -> Result<void, StoreError> {
            store::AccountRepository accounts(act.database());
            store::SessionRepository sessions(act.database());
            if (const auto set = accounts.setPassword(id, hash, false, now); !set.ok()) {
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
        [this, change, token](Result<void, ActError> done) {
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
            if (const auto port = change->seat->port.lock()) {
                port->seated(change->seat);
            }
            m.welcome.greet(*change->seat, change->reply, token);
        });
}

} // namespace sealdesk::relay
