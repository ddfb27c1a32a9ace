#include "app/relay/commands.h"

#include "app/relay/datadirectory.h"
#include "app/relay/exitcodes.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/base/bytes.h"
#include "core/base/systemclock.h"
#include "core/edge/limits.h"
#include "core/protocol/wire.h"
#include "core/relay/limitstable.h"
#include "core/relay/setupdesk.h"
#include "core/store/database.h"

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

int runSetup(const Arguments &arguments)
{
    const auto data = DataDirectory::open(arguments.dataDirectory);
    if (!data.ok()) {
        printError(data.error());
        return exitFailed;
    }
    const auto database = store::Database::open(data->database());
    if (!database.ok()) {
        printError(storeMessage(database.error(), data->database()));
        return exitFailed;
    }
    const auto secret = makeSetupSecret(**database, SystemClock().wallMs());
    if (!secret.ok()) {
        printError(secret.error() == store::StoreError::Duplicate ? u"this relay is set up already"_s
                                                                  : storeMessage(secret.error(), data->database()));
        return exitFailed;
    }
    printLine(u"Set-up secret (valid for one hour, shown once): "_s % *secret);
    return exitDone;
}

int runExchangeKey(const Arguments &arguments)
{
    const auto data = DataDirectory::open(arguments.dataDirectory);
    const auto key = data.ok() ? data->ticketKey() : Result<seal::TicketKey, QString>(fail(data.error()));
    if (!key.ok()) {
        printError(key.error());
        return exitFailed;
    }
    printLine(u"control_key="_s % QString::fromStdString(toBase64Url(key->publicKey().bytes())));
    return exitDone;
}

int printLimits()
{
    const auto print = [](const edge::LimitRow &row) {
        const QString unit = QString::fromUtf8(row.unit.data(), static_cast<qsizetype>(row.unit.size()));
        const QString name = QString::fromUtf8(row.name.data(), static_cast<qsizetype>(row.name.size()));
        printLine(name % u" = " % QString::number(row.value) % (unit.isEmpty() ? QString() : u' ' % unit));
    };
    for (const edge::LimitRow &row : edge::edgeLimits()) {
        print(row);
    }
    for (const wire::limits::Named &row : wire::limits::all()) {
        printLine(u"wire."_s % QString::fromUtf8(row.name) % u" = " % QString::number(row.value));
    }
    for (const edge::LimitRow &row : relayLimits()) {
        print(row);
    }
    return exitDone;
}

} // namespace sealdesk::relay
