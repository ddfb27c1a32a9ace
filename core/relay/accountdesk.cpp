#include "core/relay/accountdesk.h"

#include "core/policy/onetimepassword.h"
#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"
#include "core/relay/lockouts.h"
#include "core/relay/sessionkeeper.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

audit::Entry AccountDesk::entryFor(const Seat &seat, audit::Action action, const QString &account) const
{
    return about(operatorEntry(seat, action, m.clock.wallMs()), audit::ResourceKind::Account, account);
}

Result<bool, StoreError> AccountDesk::isLastAdmin(Act &act, const store::Account &account, policy::Permissions then,
                                                  qint64 nowMs)
{
    if (account.disabled || account.isOfDirectory() || !policy::isAdministrator(rightsOf(account)) ||
        policy::isAdministrator(then)) {
        return false; // it makes no difference
    }
    const auto left = isAdministered(act, nowMs, [&account, then](const store::Account &other) {
        return other.id == account.id ? then : rightsOf(other);
    });
    return left.ok() ? Result<bool, StoreError>(!*left) : fail(left.error());
}

Result<AccountDesk::Outcome, StoreError> AccountDesk::endSessions(Act &act, const QString &account,
                                                                  const audit::Entry &entry)
{
    auto ended = endSessionsOf(act, account, entry);
    if (!ended.ok()) {
        return fail(ended.error());
    }
    return Outcome{{}, std::move(ended).value(), {}};
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
                return Outcome{Refusal::UnknownAccount, {}, {}};
            }
            const auto may = mayManage(act, entry.actor, {rightsOf(**found)});
            if (!may.ok()) {
                return fail(may.error());
            }
            if (*may) {
                return Outcome{*may, {}, {}};
            }
            auto outcome = work(act, **found);
            if (!outcome.ok() || outcome->refusal) {
                return outcome;
            }
            audit::Entry detailed = entry;
            detailed.detail = outcome->detail;
            const auto audited = act.audit(detailed);
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
            const auto last = isLastAdmin(act, found, enabled ? rightsOf(found) : policy::Permissions(), entry.atMs);
            if (!last.ok()) {
                return fail(last.error());
            }
            if (*last) {
                return Outcome{Refusal::LastAdmin, {}, {}};
            }
            store::AccountRepository accounts(act.database());
            if (const auto set = accounts.setDisabled(found.id, !enabled, entry.atMs); !set.ok()) {
                return fail(set.error());
            }
            return enabled ? Result<Outcome, StoreError>(Outcome{}) : endSessions(act, found.id, entry);
        },
        [reply] { reply.done(); });
}

void AccountDesk::setRole(const Seat &seat, const Reply &reply, const wire::in::OperatorSetRole &message)
{
    const auto entry = entryFor(seat, audit::Action::RoleChanged, message.operatorId);
    change(
        reply, entry, message.operatorId,
        [entry, role = message.role,
         expected = message.expected](Act &act, const store::Account &found) -> Result<Outcome, StoreError> {
            if (found.isOfDirectory()) {
                return Outcome{Refusal::KeptByDirectory, {}, {}};
            }
            if (!expected.isEmpty() && found.role != expected) {
                return Outcome{Refusal::ChangedMeanwhile, {}, {}};
            }
            const auto then = rightsOfRole(act, role);
            if (!then.ok()) {
                return fail(then.error());
            }
            if (!*then) {
                return Outcome{Refusal::UnknownRole, {}, {}};
            }
            const auto may = mayManage(act, entry.actor, {**then});
            const auto last = isLastAdmin(act, found, **then, entry.atMs);
            if (!may.ok() || !last.ok()) {
                return fail(may.ok() ? last.error() : may.error());
            }
            if (*may || *last) {
                return Outcome{*may ? **may : Refusal::LastAdmin, {}, {}};
            }
            if (const auto set = store::AccountRepository(act.database()).setRole(found.id, role); !set.ok()) {
                return fail(set.error());
            }
            auto outcome = endSessions(act, found.id, entry);
            if (outcome.ok()) {
                outcome->detail =
                    audit::Detail().with(audit::DetailKey::Before, found.role).with(audit::DetailKey::After, role);
            }
            return outcome;
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
