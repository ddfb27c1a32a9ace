#include "core/relay/operatordesk.h"

#include "core/policy/lookalike.h"
#include "core/policy/onetimepassword.h"
#include "core/policy/passwordage.h"
#include "core/relay/accountrights.h"
#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/lockouts.h"
#include "core/relay/names.h"
#include "core/relay/secondfactors.h"
#include "core/store/accountrepository.h"

#include <algorithm>

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

void OperatorDesk::create(const Seat &seat, const Reply &reply, const wire::in::OperatorCreate &message)
{
    if (!isGoodUserName(message.user, m.scanner) || !isGoodName(message.name, m.scanner)) {
        reply.refuse(Refusal::BadName);
        return;
    }
    const auto password = policy::makeOneTimePassword(message.user, m.settings);
    if (!password.ok()) {
        reply.refuse(Refusal::StoreFailed);
        return;
    }
    store::Account account;
    account.id = newId();
    account.userName = message.user;
    account.name = message.name;
    account.role = message.role;
    account.mustChange = true;
    const qint64 now = m.clock.wallMs();
    account.passwordChangedMs = now;
    account.createdMs = now;
    account.lastUsedMs = now;
    auto entry =
        about(operatorEntry(seat, audit::Action::OperatorCreated, now), audit::ResourceKind::Account, account.id);
    entry.detail = audit::Detail().with(audit::DetailKey::Role, message.role);
    auto commit = [this, account, entry, reply,
                   shown = *password](Result<QByteArray, policy::PolicyError> hashed) mutable {
        if (!hashed.ok()) {
            reply.refuse(Refusal::StoreFailed);
            return;
        }
        account.passwordHash = *hashed;
        using Answer = std::optional<Refusal>;
        m.acts.run<Answer>(
            [account, entry](Act &act) -> Result<Answer, StoreError> {
                const auto rights = rightsOfRole(act, account.role);
                if (!rights.ok() || !*rights) {
                    return rights.ok() ? Result<Answer, StoreError>(Refusal::UnknownRole) : fail(rights.error());
                }
                if (auto may = mayManage(act, entry.actor, {**rights}); !may.ok() || *may) {
                    return may;
                }
                store::AccountRepository accounts(act.database());
                const auto all = accounts.all();
                if (!all.ok()) {
                    return fail(all.error());
                }
                if (all->size() >= limits::operators) {
                    return Answer(Refusal::TooMany);
                }
                const QString skeleton = policy::skeletonOf(account.userName);
                if (std::any_of(all->begin(), all->end(), [&skeleton](const store::Account &other) {
                        return policy::skeletonOf(other.userName) == skeleton;
                    })) {
                    return fail(StoreError::Duplicate); // or looks as if it were
                }
                if (const auto added = accounts.add(account); !added.ok()) {
                    return fail(added.error());
                }
                if (const auto audited = act.audit(entry); !audited.ok()) {
                    return fail(audited.error());
                }
                return Answer();
            },
            [reply, shown, id = account.id](Result<Answer, ActError> added) {
                if (!added.ok()) {
                    const bool taken = added.error().is(StoreError::Duplicate);
                    reply.refuse(taken ? Refusal::NameTaken : added.error().refusal());
                } else if (*added) {
                    reply.refuse(**added);
                } else {
                    wire::out::OperatorCreated created;
                    created.re = reply.id();
                    created.operatorId = id;
                    created.oneTimePassword = shown;
                    reply.send(created.encode());
                }
            });
    };
    if (!m.passwords.hash(Lane::Known, *password, std::move(commit))) {
        reply.refuse(Refusal::TooMany, limits::retryLaterSeconds);
    }
}

void OperatorDesk::list(const Seat &seat, const Reply &reply)
{
    struct Listed {
        store::Account account;
        policy::LockoutRecord strangers;
        bool secondFactor = false;
    };
    using Accounts = std::vector<Listed>;
    const auto entry = operatorEntry(seat, audit::Action::OperatorsListed, m.clock.wallMs());
    m.acts.run<Accounts>(
        [entry, keys = m.keys](Act &act) -> Result<Accounts, StoreError> {
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            auto all = store::AccountRepository(act.database()).all();
            if (!all.ok()) {
                return fail(all.error());
            }
            Accounts listed;
            for (store::Account &account : *all) {
                const auto standing = lockouts::find(act, {keys.ofName(account.userName), {}, account.id, false});
                if (!standing.ok()) {
                    return fail(standing.error());
                }
                const auto factor = secondfactors::find(act, account.id);
                if (!factor.ok()) {
                    return fail(factor.error());
                }
                listed.push_back({std::move(account), standing->lane, factor->enrolled});
            }
            return listed;
        },
        [this, reply, held = seat.permissions](Result<Accounts, ActError> accounts) {
            if (!accounts.ok()) {
                reply.refuse(accounts.error().refusal());
                return;
            }
            wire::out::OperatorListed listed;
            listed.re = reply.id();
            const qint64 now = m.lockoutClock.nowMs();
            for (const auto &[account, strangers, secondFactor] : *accounts) {
                wire::out::OperatorEntry row;
                row.operatorId = account.id;
                row.user = account.userName;
                row.name = account.name;
                row.role = account.role;
                row.roleName = account.roleName;
                row.changeable = held.includes(rightsOf(account));
                row.mustChange = account.mustChange;
                row.directory = account.isOfDirectory();
                row.online = m.seats.online(account.id);
                row.enabled =
                    !account.disabled && !policy::isUnusedTooLong(account.lastUsedMs, m.clock.wallMs(), m.settings);
                row.lockedSeconds = policy::lockedSecondsLeft({account.failures, account.lockedUntilMs}, now);
                row.secondFactor = secondFactor;
                row.strangersLockedSeconds = policy::lockedSecondsLeft(strangers, now);
                listed.operators.push_back(std::move(row));
            }
            reply.send(listed.encode());
        });
}

} // namespace sealdesk::relay
