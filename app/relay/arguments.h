// Arguments: what the command line asks for. Parsing only; nothing is opened or changed here.
#pragma once

#include "app/relay/auditoptions.h"

#include "core/base/result.h"
#include "core/edge/addressrange.h"
#include "core/edge/certificate.h"
#include "core/relay/facts.h"
#include "core/relay/limits.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sealdesk::relay {

enum class Command {
    Help,
    Version,
    PrintLimits,
    PrintTls,
    Serve,
    Setup,
    AuditVerify,
    AuditExport,
    AuditTail,
    AuditReport,
    AuditKey,
    Mask,
    ChatErase,
    PolicyShow,
    PolicySet,
    OperatorRescue,
    DirectoryCheck,
    DirectoryUntie,
    StoreRotateKey,
    ExchangeKey
};

struct MaskOptions {
    bool jsonLines = false;
    bool report = false;
    bool detectOnly = false;
};

// A secure-form server that this relay does not start itself.
struct ExchangeAt {
    std::string host; // a name or an IP address, without brackets
    std::uint16_t port = 0;
    QString address; // "wss://host:port"
    edge::Digest spkiSha256{};
};

struct Arguments {
    Command command = Command::Help;
    std::uint16_t port = 8443;
    std::uint16_t exchangePort = 8444;
    MaskOptions mask;
    AuditOptions audit;
    bool dataGiven = false;
    bool demo = false;
    bool forgetSecondFactors = false;
    QString dataDirectory;
    QString listen = QStringLiteral("127.0.0.1");
    std::chrono::milliseconds holdBack = std::chrono::milliseconds(limits::holdBackMs);
    std::vector<QString> hostOrigins; // normal form
    std::vector<edge::AddressRange> proxies;
    QString publicOrigin; // normal form; empty: where it listens
    QString name;         // a parameter, for policy set; a user name, for operator rescue and directory; a chat's id
    QString value;
    QString admin;         // whose code is asked for
    QString backupConfig;  // empty: no backups by schedule
    QString directoryFile; // empty: no directory
    FormRules formRules;
    QString exchangeProgram;            // empty: beside this program
    std::optional<ExchangeAt> exchange; // nullopt: one of its own

    // An error is one sentence for standard error.
    [[nodiscard]] static Result<Arguments, QString> parse(const QStringList &words);
    [[nodiscard]] static QString helpText();
    // $XDG_DATA_HOME/sealdesk-relay or its equal.
    [[nodiscard]] static QString defaultDataDirectory();
};

} // namespace sealdesk::relay
