#include "app/relay/admincode.h"

#include "app/relay/factorkeys.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/base/systemclock.h"
#include "core/relay/accesschange.h"
#include "core/relay/auditentries.h"
#include "core/relay/secondfactors.h"
#include "core/store/accessrepository.h"
#include "core/store/secondfactorrepository.h"

#include <algorithm>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;
using wire::Refusal;

namespace {

QString reasonOf(Refusal refusal, qint64 lockedSeconds)
{
    constexpr qint64 minute = 60;
    switch (refusal) {
    case Refusal::CodeUsed:
        return u"this code was used already; wait for the next one"_s;
    case Refusal::CodeLate:
        return u"this code is too old; if it is the newest one, a clock is wrong"_s;
    case Refusal::CodeClockBack:
        return u"this machine's clock was set back, so codes cannot be checked; a recovery code works"_s;
    case Refusal::NoSecondFactor:
        return u"this administrator has no second factor"_s;
    case Refusal::LockedOut:
        return u"locked after too many failed tries, for %1 more minutes"_s.arg((lockedSeconds + minute - 1) / minute);
    default:
        return u"this code is wrong"_s;
    }
}

// The admin's account, or nullopt.
Result<std::optional<store::Account>, StoreError> adminOf(store::Database &database, const QString &user)
{
    auto account = store::AccountRepository(database).byUserName(user);
    if (account.ok() && *account && ((*account)->role != policy::roles::admin || (*account)->disabled)) {
        return std::optional<store::Account>();
    }
    return account;
}

} // namespace

std::optional<QString> askForAdmin(const Arguments &arguments, const DataDirectory &data, store::Database &database)
{
    const auto refused = [](const QString &reason) {
        printError(reason);
        return std::nullopt;
    };
    const auto enrolled = store::SecondFactorRepository(database).anyAdmin();
    if (!enrolled.ok()) {
        return refused(storeMessage(enrolled.error(), data.database()));
    }
    if (!*enrolled) {
        return QString(audit::systemActor);
    }
    if (arguments.admin.isEmpty()) {
        return refused(u"an administrator's code is needed: --admin USER, and the code in standard input"_s);
    }
    const auto account = adminOf(database, arguments.admin);
    const auto key = factorKeyFor(data, database);
    const auto loginKey = data.loginKey();
    const auto stored = store::AccessRepository(database).parameters();
    const auto latest = store::FailureRepository(database).latestMs();
    if (!account.ok() || !stored.ok() || !latest.ok()) {
        return refused(storeMessage(!account.ok()  ? account.error()
                                    : !stored.ok() ? stored.error()
                                                   : latest.error(),
                                    data.database()));
    }
    if (!key.ok() || !loginKey.ok()) {
        return refused(key.ok() ? loginKey.error() : key.error());
    }
    if (!*account) {
        return refused(u"no such administrator: "_s % arguments.admin);
    }
    const QString id = (*account)->id;
    secondfactors::Trial trial;
    trial.claim = {LoginKeys(*loginKey).ofName((*account)->userName), {}, id, true};
    trial.code = askLine(u"Code of %1's authenticator: "_s.arg((*account)->userName));
    trial.way = secondfactors::wayOf(trial.code);
    trial.wallMs = SystemClock().wallMs();
    trial.entry = systemEntry(audit::Action::SecondFactorFailed, trial.wallMs);
    trial.entry.actor = id;
    trial.lockoutNowMs = std::max(*latest, trial.wallMs);
    trial.settings = settingsOf(*stored);
    secondfactors::Verdict verdict;
    const auto done = database.transaction([&]() -> Result<void, StoreError> {
        bool auditFailed = false;
        Act act(database, auditFailed);
        const auto checked = secondfactors::check(act, FactorKey(*key), trial);
        if (!checked.ok()) {
            return fail(checked.error());
        }
        verdict = *checked; // a failure is counted, so it is committed, too
        return {};
    });
    if (!done.ok()) {
        return refused(storeMessage(done.error(), data.database()));
    }
    if (verdict.refusal) {
        return refused(reasonOf(*verdict.refusal, verdict.lockedSeconds));
    }
    return id;
}

} // namespace sealdesk::relay
