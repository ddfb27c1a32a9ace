#include "app/relay/commands.h"

#include "app/relay/datadirectory.h"
#include "app/relay/exitcodes.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/base/bytes.h"
#include "core/base/systemclock.h"
#include "core/edge/limits.h"
#include "core/edge/privatefile.h"
#include "core/edge/tlsinventory.h"
#include "core/protocol/wire.h"
#include "core/relay/limitstable.h"
#include "core/relay/setupdesk.h"
#include "core/store/database.h"

#include <openssl/crypto.h>

#include <array>
#include <utility>

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

int printTls(const Arguments &arguments)
{
    const auto data = DataDirectory::open(arguments.dataDirectory);
    if (!data.ok()) {
        printError(data.error());
        return exitFailed;
    }
    std::array<std::string, 2> pair;
    for (const auto &[path, text] :
         {std::pair(data->certificateFile(), &pair[0]), std::pair(data->keyFile(), &pair[1])}) {
        auto content = edge::readSmallFile(path, edge::limits::certificateFileBytes);
        if (!content.ok()) {
            const std::string_view reason = edge::describe(content.error());
            printError(
                u"cannot read %1: %2"_s.arg(QString::fromStdString(path.string()),
                                            QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()))));
            return exitFailed;
        }
        *text = std::move(*content);
    }
    const auto lines = edge::tlsInventory(pair[0], pair[1], SystemClock().wallMs());
    OPENSSL_cleanse(pair[1].data(), pair[1].size());
    if (!lines.ok()) {
        const std::string_view reason = edge::describe(lines.error());
        printError(QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
        return exitFailed;
    }
    for (const std::string &line : *lines) {
        printLine(QString::fromStdString(line));
    }
    return exitDone;
}

} // namespace sealdesk::relay
