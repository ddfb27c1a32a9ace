#include "core/relay/accountdesk.h"

#include "core/policy/onetimepassword.h"
#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"
#include "core/relay/lockouts.h"
#include "core/relay/sessionkeeper.h"

#include <algorithm>

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

audit::Entry AccountDesk::entryFor(const Seat &seat, audit::Action action, const QString &account) const
{
    return about(operatorEntry(seat, action, m.clock.wallMs()), audit::ResourceKind::Account, account);
}

Result<bool, StoreError> AccountDesk::isLastAdmin(Act &act, const store::Account &account)
{
    // Only those count that are kept here: the directory's are nobody when it is away.
    if (account.role != store::Role::Admin || account.disabled || account.isOfDirectory()) {
        return false;
    }
    const auto all = store::AccountRepository(act.database()).all();
    if (!all.ok()) {
        return fail(all.error());
    }
    return std::none_of(all->begin(), all->end(), [&account](const store::Account &other) {
        return other.id != account.id && other.role == store::Role::Admin && !other.disabled && !other.isOfDirectory();
    });
}

Result<AccountDesk::Outcome, StoreError> AccountDesk::endSessions(Act &act, const QString &account,
                                                                  const audit::Entry &entry)
{
    Outcome outcome;
    auto ended = store::SessionRepository(act.database()).endAllOf(account);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    for (const QString &session : *ended) {
        audit::Entry ending = about(entry, audit::ResourceKind::Session, session);
        ending.action = audit::Action::SessionEnded;
        ending.detail = audit::Detail().with(audit::DetailKey::Reason, wire::toString(wire::EndReason::Admin));
        if (const auto audited = act.audit(ending); !audited.ok()) {
            return fail(audited.error());
        }
    }
    outcome.endedSessions = std::move(ended).value();
    return outcome;
}

void AccountDesk::change(const Reply &reply, const audit::Entry &entry, const QString &account, Change work,
                         std::function<void()> answer)
{
    m.acts.run<Outcome>(
        [account, entry, work = std::move(work)](Act &act) -> Result<Outcome, StoreError> {
            const auto found = store::AccountRepository(act.database()).find(account);
            if (!found.ok()) {
                return fail(found.error());
            }
            if (!*found) {
                return Outcome{Refusal::UnknownAccount, {}};
            }
            auto outcome = work(act, **found);
            if (!outcome.ok() || outcome->refusal) {
                return outcome;
            }
            const auto audited = act.audit(entry);
            return audited.ok() ? outcome : Result<Outcome, StoreError>(fail(audited.error()));
        },
        [this, reply, answer = std::move(answer)](Result<Outcome, ActError> outcome) {
            if (!outcome.ok()) {
                reply.refuse(outcome.error().refusal());
                return;
            }
            if (outcome->refusal) {
                reply.refuse(*outcome->refusal);
                return;
            }
            answer(); // first: the session that ends may be the asking admin's own
            for (const QString &session : outcome->endedSessions) {
                if (const auto ended = m.seats.byId(session)) {
                    m.keeper.ended(ended, wire::EndReason::Admin);
                }
            }
        });
}

void AccountDesk::resetPassword(const Seat &seat, const Reply &reply, const QString &account)
{
    const auto entry = entryFor(seat, audit::Action::PasswordReset, account);
    using Found = std::optional<store::Account>;
    m.acts.run<Found>([account](Act &act) { return store::AccountRepository(act.database()).find(account); },
                      [this, reply, entry, account](Result<Found, ActError> found) {
                          if (!found.ok() || !*found) {
                              reply.refuse(found.ok() ? Refusal::UnknownAccount : found.error().refusal());
                              return;
                          }
                          if ((*found)->isOfDirectory()) {
                              reply.refuse(Refusal::KeptByDirectory);
                              return;
                          }
                          const auto password = policy::makeOneTimePassword((*found)->userName, m.settings);
                          if (!password.ok()) {
                              reply.refuse(Refusal::StoreFailed);
                              return;
                          }
                          const auto commit = [this, reply, entry, account,
                                               shown = *password](Result<QByteArray, policy::PolicyError> hashed) {
                              if (!hashed.ok()) {
                                  reply.refuse(Refusal::StoreFailed);
                                  return;
                              }
                              commitReset(reply, entry, account, *hashed, shown);
                          };
                          if (!m.passwords.hash(Lane::Known, *password, commit)) {
                              reply.refuse(Refusal::TooMany, limits::retryLaterSeconds);
                          }
                      });
}

void AccountDesk::commitReset(const Reply &reply, const audit::Entry &entry, const QString &account,
                              const QByteArray &hash, const QString &shown)
{
    change(
        reply, entry, account,
        [hash, entry](Act &act, const store::Account &found) -> Result<Outcome, StoreError> {
            store::AccountRepository accounts(act.database());
            if (const auto set = accounts.setPassword(found.id, hash, true, true, entry.atMs); !set.ok()) {
                return fail(set.error());
            }
            return endSessions(act, found.id, entry);
        },
        [reply, account, shown] {
            wire::out::OperatorCreated created;
            created.re = reply.id();
            created.operatorId = account;
            created.oneTimePassword = shown;
            reply.send(created.encode());
        });
}

void AccountDesk::unlock(const Seat &seat, const Reply &reply, const QString &account)
{
    change(
        reply, entryFor(seat, audit::Action::AccountUnlocked, account), account,
        [keys = m.keys, now = m.lockoutClock.nowMs()](Act &act,
                                                      const store::Account &found) -> Result<Outcome, StoreError> {
            const auto cleared = lockouts::clear(act, found, keys, now);
            return cleared.ok() ? Result<Outcome, StoreError>(Outcome{}) : fail(cleared.error());
        },
        [reply] { reply.done(); });
}

void AccountDesk::setEnabled(const Seat &seat, const Reply &reply, const QString &account, bool enabled)
{
    const auto entry =
        entryFor(seat, enabled ? audit::Action::AccountEnabled : audit::Action::AccountDisabled, account);
    change(
        reply, entry, account,
        [enabled, entry](Act &act, const store::Account &found) -> Result<Outcome, StoreError> {
            const auto last = isLastAdmin(act, found);
            if (!last.ok()) {
                return fail(last.error());
            }
            if (!enabled && *last) {
                return Outcome{Refusal::LastAdmin, {}};
            }
            store::AccountRepository accounts(act.database());
            if (const auto set = accounts.setDisabled(found.id, !enabled, entry.atMs); !set.ok()) {
                return fail(set.error());
            }
            return enabled ? Result<Outcome, StoreError>(Outcome{}) : endSessions(act, found.id, entry);
        },
        [reply] { reply.done(); });
}

void AccountDesk::setRole(const Seat &seat, const Reply &reply, const QString &account, wire::Role role)
{
    auto entry = entryFor(seat, audit::Action::RoleChanged, account);
    change(
        reply, entry, account,
        [role, entry](Act &act, const store::Account &found) -> Result<Outcome, StoreError> {
            if (found.isOfDirectory()) {
                return Outcome{Refusal::KeptByDirectory, {}};
            }
            const auto next = same<store::Role>(role);
            const auto last = isLastAdmin(act, found);
            if (!last.ok()) {
                return fail(last.error());
            }
            if (*last && next != store::Role::Admin) {
                return Outcome{Refusal::LastAdmin, {}};
            }
            if (const auto set = store::AccountRepository(act.database()).setRole(found.id, next); !set.ok()) {
                return fail(set.error());
            }
            return endSessions(act, found.id, entry);
        },
        [reply] { reply.done(); });
}

void AccountDesk::signOut(const Seat &seat, const Reply &reply, const QString &account)
{
    const auto entry = entryFor(seat, audit::Action::SignedOut, account);
    change(
        reply, entry, account,
        [entry](Act &act, const store::Account &found) { return endSessions(act, found.id, entry); },
        [reply] { reply.done(); });
}

} // namespace sealdesk::relay
