#include "app/relay/factorkeys.h"

#include "app/relay/storemessages.h"

#include "core/base/systemclock.h"
#include "core/relay/acts.h"
#include "core/relay/auditentries.h"
#include "core/relay/secondfactors.h"
#include "core/store/secondfactorrepository.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;

namespace {

QString wayOut(const QString &file)
{
    return u"; bring the file back from a backup, or let everybody make a new second factor: sealdesk-relay operator "
           "rescue --forget-second-factors ("_s %
           file % u")"_s;
}

} // namespace

Result<QByteArray, QString> factorKeyFor(const DataDirectory &data, store::Database &database)
{
    const QString file = QString::fromStdString(data.factorKeyFile().string());
    const auto known = store::SecondFactorRepository(database).keyFingerprint();
    auto stored = data.factorKey();
    if (!known.ok() || !stored.ok()) {
        return fail(known.ok() ? stored.error() : storeMessage(known.error(), data.database()));
    }
    if (!*stored && *known) {
        return fail(QString(u"the key of the second factors is missing"_s % wayOut(file)));
    }
    auto key = *stored ? Result<QByteArray, QString>(**stored) : data.makeFactorKey();
    if (!key.ok()) {
        return key;
    }
    const auto adopted = secondfactors::adopt(database, FactorKey(*key));
    if (!adopted.ok()) {
        return fail(storeMessage(adopted.error(), data.database()));
    }
    if (!*adopted) {
        return fail(QString(u"the key of the second factors is not the one of this database"_s % wayOut(file)));
    }
    return key;
}

Result<void, QString> forgetSecondFactors(const DataDirectory &data, store::Database &database)
{
    // The key first: a database without second factors takes any.
    const auto key = data.makeFactorKey();
    if (!key.ok()) {
        return fail(key.error());
    }
    const auto done = database.transaction([&]() -> Result<void, StoreError> {
        bool auditFailed = false;
        Act act(database, auditFailed);
        if (const auto gone = store::SecondFactorRepository(database).removeAll(); !gone.ok()) {
            return gone;
        }
        audit::Entry entry = systemEntry(audit::Action::SecondFactorReset, SystemClock().wallMs());
        entry.resourceKind = audit::ResourceKind::Relay;
        if (const auto audited = act.audit(entry); !audited.ok()) {
            return audited;
        }
        const auto adopted = secondfactors::adopt(database, FactorKey(*key));
        return adopted.ok() ? Result<void, StoreError>() : fail(adopted.error());
    });
    return done.ok() ? Result<void, QString>() : fail(storeMessage(done.error(), data.database()));
}

} // namespace sealdesk::relay
