#include "core/relay/setupdesk.h"

#include "core/policy/onetimepassword.h"
#include "core/relay/auditentries.h"
#include "core/relay/certificates.h"
#include "core/relay/deviceproof.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/names.h"
#include "core/relay/passworddesk.h"
#include "core/relay/ports.h"
#include "core/store/database.h"
#include "core/store/setuprepository.h"

namespace sealdesk::relay {

using store::StoreError;
using wire::Refusal;

namespace {

audit::Entry setupEntry(audit::Action action, qint64 atMs, const QString &origin)
{
    audit::Entry entry;
    entry.atMs = atMs;
    entry.action = action;
    entry.origin = origin;
    entry.resourceKind = audit::ResourceKind::Relay;
    return entry;
}

// nullopt: the secret is right. Wrong ones cost a try; after the last the secret is void.
Result<std::optional<Refusal>, StoreError> trySecret(Act &act, const QByteArray &hash, const audit::Entry &failure,
                                                     qint64 nowMs)
{
    using Answer = std::optional<Refusal>;
    const auto organisation = store::OrganisationRepository(act.database()).find();
    if (!organisation.ok()) {
        return fail(organisation.error());
    }
    if (*organisation) {
        return Answer(Refusal::SetupDoneAlready);
    }
    store::SetupRepository secrets(act.database());
    const auto secret = secrets.find();
    if (!secret.ok()) {
        return fail(secret.error());
    }
    if (!*secret || (*secret)->triesLeft <= 0 || (*secret)->expiresMs <= nowMs) {
        return Answer(Refusal::SetupSecretExpired);
    }
    if (policy::equalHashes((*secret)->hash, hash)) {
        return Answer();
    }
    const auto spent = (*secret)->triesLeft == 1 ? secrets.clear() : secrets.spendTry();
    if (!spent.ok()) {
        return fail(spent.error());
    }
    if (const auto audited = act.audit(failure); !audited.ok()) {
        return fail(audited.error());
    }
    return Answer(Refusal::SetupSecretWrong);
}

} // namespace

Result<QString, StoreError> makeSetupSecret(store::Database &database, qint64 nowMs)
{
    const auto secret = policy::makeSetupSecret();
    if (!secret.ok()) {
        return fail(StoreError::Failed);
    }
    const auto made = database.transaction([&]() -> Result<void, StoreError> {
        const auto organisation = store::OrganisationRepository(database).find();
        if (!organisation.ok()) {
            return fail(organisation.error());
        }
        if (*organisation) {
            return fail(StoreError::Duplicate);
        }
        const store::SetupSecret kept{policy::setupSecretHash(*secret), nowMs + limits::setupSecretMs,
                                      limits::setupTries};
        if (const auto put = store::SetupRepository(database).put(kept); !put.ok()) {
            return put;
        }
        audit::Entry entry = systemEntry(audit::Action::SetupSecretMade, nowMs);
        entry.resourceKind = audit::ResourceKind::Relay;
        const auto audited = audit::AuditLog::append(database, entry);
        return audited.ok() ? Result<void, StoreError>() : fail(audited.error());
    });
    if (!made.ok()) {
        return fail(made.error());
    }
    return *secret;
}

struct SetupDesk::Plan {
    std::weak_ptr<OperatorPort> port;
    Reply reply;
    QString origin;
    QByteArray secretHash;
    QString password; // only until it is handed to the pool
    store::Organisation organisation;
    store::Account admin;
    store::Device device;
    std::vector<wire::PasswordRule> brokenRules;
};

void SetupDesk::refuse(const Shared &plan, Refusal code, std::vector<wire::PasswordRule> rules)
{
    plan->reply.refuse(code, 0, std::move(rules));
    if (const auto port = plan->port.lock()) {
        port->notSeated();
    }
}

std::optional<Refusal> SetupDesk::check(Plan &plan, const QByteArray &nonce, const wire::in::SetupBegin &message) const
{
    if (!isGoodName(message.organisationName, m.scanner) || !isGoodUserName(message.user, m.scanner) ||
        !isGoodName(message.name, m.scanner)) {
        return Refusal::BadName;
    }
    const auto deviceKey = provenDevice(message.deviceKey, nonce, message.proof);
    if (!deviceKey) {
        return Refusal::BadProof;
    }
    const auto organisationKey = seal::PublicKey::fromPoint(viewOf(message.organisationKey));
    // The first admin's id is chosen by the console, since the certificates name it.
    const QString adminId = operatorOf(message.certificate);
    const auto expires =
        checkDeviceCertificate(message.certificate, message.intermediate,
                               {message.organisationKey, adminId, message.name, message.deviceKey, m.clock.wallMs()});
    const QString deviceId = QString::fromStdString(deviceKey->deviceId().toWire());
    if (!organisationKey.ok() || !expires.ok() || deviceOf(message.intermediate) != deviceId) {
        return Refusal::BadCertificate;
    }
    const qint64 now = m.clock.wallMs();
    plan.organisation = {QString::fromStdString(organisationKey->organisationId().toWire()),
                         message.organisationName,
                         message.organisationKey,
                         now,
                         {},
                         {}};
    plan.admin.id = adminId;
    plan.admin.userName = message.user;
    plan.admin.name = message.name;
    plan.admin.role = QString(policy::roles::admin);
    plan.admin.passwordChangedMs = now;
    plan.admin.createdMs = now;
    plan.admin.lastUsedMs = now;
    plan.device.id = deviceId;
    plan.device.operatorId = adminId;
    plan.device.name = deviceNameOrEmpty(message.deviceName, m.scanner);
    plan.device.publicKey = message.deviceKey;
    plan.device.status = store::DeviceStatus::Approved;
    plan.device.certificate = message.certificate;
    plan.device.intermediate = message.intermediate;
    plan.device.certificateExpiresMs = *expires;
    plan.device.endorsement = message.intermediate; // the first admin's device may approve others
    plan.device.createdMs = now;
    plan.device.lastSeenMs = now;
    plan.brokenRules = brokenRulesOf(message.password, message.user, m.settings);
    return plan.brokenRules.empty() ? std::nullopt : std::optional(Refusal::PasswordRules);
}

void SetupDesk::begin(const std::shared_ptr<OperatorPort> &port, const QByteArray &nonce, const Reply &reply,
                      const wire::in::SetupBegin &message)
{
    const auto plan = std::make_shared<Plan>(Plan{port, reply, reply.origin(), {}, {}, {}, {}, {}, {}});
    if (m.facts.organisation) {
        m.acts.record(setupEntry(audit::Action::SetupFailed, m.clock.wallMs(), plan->origin));
        refuse(plan, Refusal::SetupDoneAlready);
        return;
    }
    plan->secretHash = policy::setupSecretHash(message.secret);
    plan->password = message.password;
    // Whoever does not know the secret learns nothing else: it is tried before the rest is judged.
    const auto wrong = check(*plan, nonce, message);
    audit::Entry failure = setupEntry(audit::Action::SetupFailed, m.clock.wallMs(), plan->origin);
    failure.outcome = audit::Outcome::Failed;
    m.acts.run<std::optional<Refusal>>(
        [hash = plan->secretHash, failure](Act &act) { return trySecret(act, hash, failure, failure.atMs); },
        [this, plan, wrong](Result<std::optional<Refusal>, ActError> answer) {
            if (!answer.ok()) {
                refuse(plan, answer.error().refusal());
            } else if (*answer) {
                refuse(plan, **answer);
            } else if (wrong) {
                refuse(plan, *wrong, plan->brokenRules);
            } else {
                hash(plan);
            }
        });
}

void SetupDesk::hash(const Shared &plan)
{
    if (!m.passwords.hash(Lane::Known, std::exchange(plan->password, {}),
                          [this, plan](Result<QByteArray, policy::PolicyError> hashed) {
                              if (!hashed.ok()) {
                                  refuse(plan, Refusal::StoreFailed);
                                  return;
                              }
                              plan->admin.passwordHash = *hashed;
                              commit(plan);
                          })) {
        refuse(plan, Refusal::TooMany);
    }
}

void SetupDesk::commit(const Shared &plan)
{
    const qint64 now = m.clock.wallMs();
    audit::Entry entry = setupEntry(audit::Action::SetupDone, now, plan->origin);
    entry.actor = plan->admin.id;
    entry.device = plan->device.id;
    m.acts.run<std::optional<Refusal>>(
        [hash = plan->secretHash, organisation = plan->organisation, admin = plan->admin, device = plan->device, entry,
         now](Act &act) -> Result<std::optional<Refusal>, StoreError> {
            // Again, in the transaction that uses it up: hashing took a while.
            audit::Entry failure = entry;
            failure.action = audit::Action::SetupFailed;
            auto answer = trySecret(act, hash, failure, now);
            if (!answer.ok() || *answer) {
                return answer;
            }
            for (const auto &step : {store::OrganisationRepository(act.database()).add(organisation),
                                     store::AccountRepository(act.database()).add(admin),
                                     store::DeviceRepository(act.database()).add(device),
                                     store::SetupRepository(act.database()).clear(), act.audit(entry)}) {
                if (!step.ok()) {
                    return fail(step.error());
                }
            }
            return answer;
        },
        [this, plan](Result<std::optional<Refusal>, ActError> answer) {
            if (!answer.ok() || *answer) {
                refuse(plan, answer.ok() ? **answer : answer.error().refusal());
                return;
            }
            m.facts.organisation = plan->organisation;
            wire::out::SetupDone done;
            done.re = plan->reply.id();
            done.organisation = plan->organisation.id;
            plan->reply.send(done.encode());
            if (const auto port = plan->port.lock()) {
                port->notSeated(); // now it may sign in
            }
        });
}

} // namespace sealdesk::relay
