#include "app/relay/accesscommands.h"

#include "app/relay/admincode.h"
#include "app/relay/datadirectory.h"
#include "app/relay/exitcodes.h"
#include "app/relay/factorkeys.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/base/systemclock.h"
#include "core/policy/onetimepassword.h"
#include "core/policy/passwordhash.h"
#include "core/relay/accesschange.h"
#include "core/relay/auditentries.h"
#include "core/relay/foureyes.h"
#include "core/relay/lockouts.h"
#include "core/store/database.h"
#include "core/store/secondfactorrepository.h"
#include "core/store/sessionrepository.h"

#include <memory>
#include <optional>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;

namespace {

struct OpenStore {
    DataDirectory data;
    std::unique_ptr<store::Database> database;
};

// nullopt: the reason was printed.
std::optional<OpenStore> openStore(const Arguments &arguments)
{
    auto data = DataDirectory::open(arguments.dataDirectory);
    if (!data.ok()) {
        printError(data.error());
        return std::nullopt;
    }
    auto database = store::Database::open(data->database());
    if (!database.ok()) {
        printError(storeMessage(database.error(), data->database()));
        return std::nullopt;
    }
    return OpenStore{std::move(data).value(), std::move(database).value()};
}

QString valueText(const policy::ParameterRule &rule, int value)
{
    if (rule.unit == policy::Unit::Switch) {
        return value != 0 ? u"on"_s : u"off"_s;
    }
    const QLatin1StringView unit = policy::toString(rule.unit);
    return unit.isEmpty() ? QString::number(value) : QString(QString::number(value) % u' ' % unit);
}

QString boundsText(const policy::ParameterRule &rule)
{
    return rule.floor == rule.ceiling ? u"fixed"_s : u"%1 to %2"_s.arg(rule.floor).arg(rule.ceiling);
}

void printRanges(const QStringList &ranges)
{
    printLine(ranges.isEmpty()
                  ? u"Signing in is allowed from any address."_s
                  : QString(u"Signing in is allowed from these addresses only: "_s % ranges.join(u", "_s)));
}

// What rescue does to one account, inside the transaction. False: there is no such account.
Result<bool, StoreError> rescueAccount(Act &act, const QString &user, const QByteArray &hash, const LoginKeys &keys,
                                       qint64 nowMs)
{
    store::AccountRepository accounts(act.database());
    const auto account = accounts.byUserName(user);
    const auto latest = store::FailureRepository(act.database()).latestMs();
    if (!account.ok() || !latest.ok()) {
        return fail(account.ok() ? latest.error() : account.error());
    }
    if (!*account) {
        return false;
    }
    const QString &id = (*account)->id;
    // The second factor goes, too: who needs rescuing may have lost it.
    const auto factor = store::SecondFactorRepository(act.database()).remove(id);
    if (!factor.ok() && factor.error() != StoreError::Missing) {
        return fail(factor.error());
    }
    if (factor.ok()) {
        const auto audited =
            act.audit(about(systemEntry(audit::Action::SecondFactorReset, nowMs), audit::ResourceKind::Account, id));
        if (!audited.ok()) {
            return fail(audited.error());
        }
    }
    if (const auto ended = store::SessionRepository(act.database()).endAllOf(id); !ended.ok()) {
        return fail(ended.error());
    }
    for (const auto &step :
         {accounts.setSource(id, store::AccountSource::Local, {}), accounts.setPassword(id, hash, true, true, nowMs),
          accounts.setDisabled(id, false, nowMs), accounts.setRole(id, QString(policy::roles::admin)),
          lockouts::clear(act, **account, keys, *latest),
          act.audit(about(systemEntry(audit::Action::AccessRescued, nowMs), audit::ResourceKind::Account, id))}) {
        if (!step.ok()) {
            return fail(step.error());
        }
    }
    return true;
}

} // namespace

int runPolicyShow(const Arguments &arguments)
{
    const auto open = openStore(arguments);
    if (!open) {
        return exitFailed;
    }
    const store::AccessRepository access(*open->database);
    const auto stored = access.parameters();
    const auto ranges = access.ranges();
    if (!stored.ok() || !ranges.ok()) {
        printError(storeMessage(stored.ok() ? ranges.error() : stored.error(), open->data.database()));
        return exitFailed;
    }
    const policy::Settings settings = settingsOf(*stored);
    for (const policy::ParameterRule &rule : policy::parameterRules) {
        printLine(rule.name % u" = "_s % QString::number(settings.value(rule.parameter)));
        printLine(u"    "_s % policy::explanationOf(rule.parameter));
        printLine(u"    now %1, default %2, %3%4"_s.arg(
            valueText(rule, settings.value(rule.parameter)), valueText(rule, rule.standard), boundsText(rule),
            rule.requirement.isEmpty() ? QString() : QString(u", PCI DSS 4.0.1 "_s % rule.requirement)));
    }
    printRanges(*ranges);
    return exitDone;
}

int runPolicySet(const Arguments &arguments)
{
    const auto parameter = policy::parameterFromName(arguments.name);
    if (!parameter) {
        printError(u"unknown parameter: "_s % arguments.name);
        return exitUsage;
    }
    const policy::ParameterRule &rule = policy::ruleOf(*parameter);
    bool number = false;
    const qint64 value = arguments.value.toLongLong(&number);
    if (!number) {
        printError(rule.name % u" needs a number"_s);
        return exitUsage;
    }
    const auto open = openStore(arguments);
    if (!open) {
        return exitFailed;
    }
    const auto actor = askForAdmin(arguments, open->data, *open->database);
    if (!actor) {
        return exitFailed;
    }
    AccessChange change = AccessChange::Unchanged;
    audit::Entry entry = systemEntry(audit::Action::AccessPolicyChanged, SystemClock().wallMs());
    entry.actor = *actor;
    const auto done = open->database->transaction([&]() -> Result<void, StoreError> {
        bool auditFailed = false;
        Act act(*open->database, auditFailed);
        const auto needsSecond = foureyes::isOn(act);
        if (!needsSecond.ok()) {
            return fail(needsSecond.error());
        }
        if (*needsSecond) {
            // There is no second person at this command; that somebody tried is written down.
            change = AccessChange::Proposed;
            audit::Entry refused = entry;
            refused.outcome = audit::Outcome::Failed;
            refused.resourceKind = audit::ResourceKind::Relay;
            refused.detail =
                audit::Detail().with(audit::DetailKey::Parameter, arguments.name).with(audit::DetailKey::After, value);
            return act.audit(refused);
        }
        const auto changed = changeParameter(act, entry, arguments.name, value, {});
        if (!changed.ok()) {
            return fail(changed.error());
        }
        change = *changed;
        return {};
    });
    if (!done.ok()) {
        printError(storeMessage(done.error(), open->data.database()));
        return exitFailed;
    }
    if (change == AccessChange::Proposed) {
        printError(u"four_eyes is on: change it in a console, where a second person confirms it"_s);
        return exitFailed;
    }
    if (change == AccessChange::NoSecondPerson) {
        printError(u"four_eyes needs two people who may change the rules"_s);
        return exitFailed;
    }
    if (change == AccessChange::OutOfBounds) {
        printError(rule.floor == rule.ceiling
                       ? QString(rule.name % u" cannot be changed"_s)
                       : u"%1 must be from %2 to %3"_s.arg(rule.name).arg(rule.floor).arg(rule.ceiling));
        return exitFailed;
    }
    printLine(rule.name % u" = "_s % QString::number(value) %
              (change == AccessChange::Unchanged ? u" (as before)"_s : QString()));
    return exitDone;
}

int runOperatorRescue(const Arguments &arguments)
{
    const auto open = openStore(arguments);
    if (!open) {
        return exitFailed;
    }
    const auto key = open->data.loginKey();
    if (!key.ok()) {
        printError(key.error());
        return exitFailed;
    }
    QString oneTime;
    QByteArray hash;
    if (!arguments.name.isEmpty()) {
        const auto made = policy::makeOneTimePassword(arguments.name, policy::Settings());
        const auto hashed =
            made.ok() ? policy::hashPassword(*made) : Result<QByteArray, policy::PolicyError>(fail(made.error()));
        if (!hashed.ok()) {
            printError(u"cannot make a one-time password"_s);
            return exitFailed;
        }
        oneTime = *made;
        hash = *hashed;
    }
    if (arguments.forgetSecondFactors) {
        if (const auto forgotten = forgetSecondFactors(open->data, *open->database); !forgotten.ok()) {
            printError(forgotten.error());
            return exitFailed;
        }
        printLine(u"All second factors are forgotten; a new key was made. Start the relay anew."_s);
    }
    const qint64 now = SystemClock().wallMs();
    bool found = true;
    const auto done = open->database->transaction([&]() -> Result<void, StoreError> {
        bool auditFailed = false;
        Act act(*open->database, auditFailed);
        const auto opened =
            changeAllowed(act, systemEntry(audit::Action::AllowedAddressesChanged, now), AllowedAddresses(), {});
        if (!opened.ok()) {
            return fail(opened.error());
        }
        if (arguments.name.isEmpty()) {
            audit::Entry entry = systemEntry(audit::Action::AccessRescued, now);
            entry.resourceKind = audit::ResourceKind::Relay;
            return act.audit(entry);
        }
        const auto rescued = rescueAccount(act, arguments.name, hash, LoginKeys(*key), now);
        if (!rescued.ok()) {
            return fail(rescued.error());
        }
        found = *rescued;
        return found ? Result<void, StoreError>() : fail(StoreError::Missing); // nothing is done by halves
    });
    if (!found) {
        printError(u"no such account: "_s % arguments.name);
        return exitFailed;
    }
    if (!done.ok()) {
        printError(storeMessage(done.error(), open->data.database()));
        return exitFailed;
    }
    printRanges({});
    if (!oneTime.isEmpty()) {
        printLine(u"One-time password for %1 (shown once): %2"_s.arg(arguments.name, oneTime));
        oneTime.fill(u'\0');
    }
    return exitDone;
}

} // namespace sealdesk::relay
