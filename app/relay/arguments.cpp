#include "app/relay/arguments.h"

#include "core/edge/origin.h"
#include "core/edge/peeraddress.h"
#include "core/relay/limits.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

Result<std::uint16_t, QString> portFrom(const QString &text, const QString &option)
{
    bool number = false;
    const uint port = text.toUInt(&number);
    if (!number || port > 65535) {
        return fail(QString(option % u" needs a number from 0 to 65535"));
    }
    return static_cast<std::uint16_t>(port);
}

bool isOfMask(const QString &option)
{
    return option == "jsonl"_L1 || option == "report"_L1 || option == "detect-only"_L1;
}

Result<qint64, QString> secondsFrom(const QString &text, const QString &option, qint64 longest)
{
    bool number = false;
    const qint64 seconds = text.toLongLong(&number);
    if (!number || seconds < 0 || seconds > longest) {
        return fail(QString(option % u" needs a number from 0 to "_s % QString::number(longest)));
    }
    return seconds;
}

std::optional<Command> commandNamed(const QString &name)
{
    constexpr std::array commands{std::pair("setup"_L1, Command::Setup),
                                  std::pair("audit verify"_L1, Command::AuditVerify),
                                  std::pair("audit export"_L1, Command::AuditExport),
                                  std::pair("audit tail"_L1, Command::AuditTail),
                                  std::pair("audit report"_L1, Command::AuditReport),
                                  std::pair("audit key"_L1, Command::AuditKey),
                                  std::pair("policy show"_L1, Command::PolicyShow),
                                  std::pair("policy set"_L1, Command::PolicySet),
                                  std::pair("operator rescue"_L1, Command::OperatorRescue),
                                  std::pair("directory check"_L1, Command::DirectoryCheck),
                                  std::pair("directory untie"_L1, Command::DirectoryUntie),
                                  std::pair("store rotate-key"_L1, Command::StoreRotateKey),
                                  std::pair("exchange key"_L1, Command::ExchangeKey),
                                  std::pair("chat erase"_L1, Command::ChatErase)};
    const auto *const found =
        std::find_if(commands.begin(), commands.end(), [&name](const auto &command) { return command.first == name; });
    return found == commands.end() ? std::nullopt : std::optional(found->second);
}

struct Owners {
    QLatin1StringView option;
    std::array<std::optional<Command>, 4> commands;
};
// Every command takes --data; what is not named here is an option of serve only.
constexpr std::array owners{
    Owners{"admin"_L1, {Command::PolicySet, Command::DirectoryUntie, Command::ChatErase, Command::StoreRotateKey}},
    Owners{"directory"_L1, {Command::Serve, Command::DirectoryCheck}},
    Owners{"forget-second-factors"_L1, {Command::OperatorRescue}},
    Owners{"checkpoints"_L1, {Command::Serve, Command::AuditVerify}},
    Owners{"key"_L1, {Command::AuditVerify}},
    Owners{"since"_L1, {Command::AuditExport}},
    Owners{"until"_L1, {Command::AuditExport}},
    Owners{"format"_L1, {Command::AuditExport}},
    Owners{"lines"_L1, {Command::AuditTail}},
    Owners{"follow"_L1, {Command::AuditTail}},
    Owners{"day"_L1, {Command::AuditReport}},
    Owners{"copy"_L1, {Command::AuditExport, Command::AuditTail, Command::AuditReport}},
};

const Owners *ownersOf(const QString &option)
{
    const auto *const found =
        std::find_if(owners.begin(), owners.end(), [&option](const Owners &known) { return known.option == option; });
    return found == owners.end() ? nullptr : found;
}

bool isOptionOf(const QString &option, Command command)
{
    const Owners *const known = ownersOf(option);
    if (known == nullptr) {
        return option == "data"_L1 || command == Command::Serve;
    }
    return std::find(known->commands.begin(), known->commands.end(), std::optional(command)) != known->commands.end();
}

Result<Arguments, QString> proxyArguments(Arguments arguments, const QCommandLineParser &parser)
{
    for (const QString &text : parser.values(u"proxy"_s)) {
        const auto range = edge::AddressRange::parse(text.toStdString());
        if (!range) {
            return fail(u"--proxy needs an IP address, a block or a range, such as 192.0.2.7 or 192.0.2.0/24"_s);
        }
        arguments.proxies.push_back(*range);
    }
    if (parser.isSet(u"public-origin"_s)) {
        const auto origin = edge::normalOrigin(parser.value(u"public-origin"_s).toStdString());
        if (!origin || !origin->starts_with("https:")) {
            return fail(u"--public-origin needs an https origin, such as https://chat.example"_s);
        }
        arguments.publicOrigin = QString::fromStdString(*origin);
    }
    return arguments;
}

Result<Arguments, QString> exchangeArguments(Arguments arguments, const QCommandLineParser &parser)
{
    arguments.exchangeProgram = parser.value(u"exchange-program"_s);
    const bool elsewhere = parser.isSet(u"exchange"_s);
    if (elsewhere != parser.isSet(u"exchange-fingerprint"_s)) {
        return fail(u"--exchange and --exchange-fingerprint go together"_s);
    }
    if (!elsewhere) {
        return arguments;
    }
    if (parser.isSet(u"exchange-port"_s) || parser.isSet(u"exchange-program"_s)) {
        return fail(u"--exchange names a secure-form server that runs already; --exchange-port and --exchange-program "
                    "are for one that the relay starts itself"_s);
    }
    const QUrl url(parser.value(u"exchange"_s), QUrl::StrictMode);
    const int port = url.port(-1);
    const bool bare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                      (url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || url.scheme() != "wss"_L1 || url.host().isEmpty() || port < 1 || !bare) {
        return fail(u"--exchange needs an address with a port, such as wss://forms.example:8444"_s);
    }
    const auto pin = edge::fingerprintFromText(parser.value(u"exchange-fingerprint"_s).trimmed().toStdString());
    if (!pin) {
        return fail(u"--exchange-fingerprint needs the 32 bytes that sealdesk-exchange prints when it starts, such as "
                    "3F:A0:..."_s);
    }
    const QString host = url.host(QUrl::EncodeUnicode | QUrl::FullyEncoded);
    const QString shown = host.contains(u':') ? QString(u'[' % host % u']') : host;
    arguments.exchange =
        ExchangeAt{host.toStdString(), static_cast<std::uint16_t>(port), u"wss://%1:%2"_s.arg(shown).arg(port), *pin};
    return arguments;
}

Result<Arguments, QString> serveArguments(Arguments arguments, const QCommandLineParser &parser)
{
    if (parser.isSet(u"print-limits"_s)) {
        arguments.command = Command::PrintLimits;
        return arguments;
    }
    if (parser.isSet(u"print-tls"_s)) {
        arguments.command = Command::PrintTls;
        return arguments;
    }
    arguments.listen = parser.value(u"listen"_s);
    const auto address = edge::PeerAddress::parse(arguments.listen.toStdString());
    if (!address) {
        return fail(u"--listen needs an IP address, such as 127.0.0.1"_s);
    }
    const auto port = portFrom(parser.value(u"port"_s), u"--port"_s);
    const auto exchangePort = portFrom(parser.value(u"exchange-port"_s), u"--exchange-port"_s);
    if (!port.ok() || !exchangePort.ok()) {
        return fail(QString(port.ok() ? exchangePort.error() : port.error()));
    }
    arguments.port = *port;
    arguments.exchangePort = *exchangePort;
    bool number = false;
    const int holdBack = parser.value(u"hold-back"_s).toInt(&number);
    if (!number || holdBack < 0 || holdBack > limits::longestHoldBackMs) {
        return fail(u"--hold-back needs milliseconds from 0 to %1"_s.arg(limits::longestHoldBackMs));
    }
    arguments.holdBack = std::chrono::milliseconds(holdBack);
    const auto reveal =
        secondsFrom(parser.value(u"reveal-seconds"_s), u"--reveal-seconds"_s, limits::longestRevealSeconds);
    const auto copy = secondsFrom(parser.value(u"copy-seconds"_s), u"--copy-seconds"_s, limits::longestCopySeconds);
    if (!reveal.ok() || !copy.ok()) {
        return fail(QString(reveal.ok() ? copy.error() : reveal.error()));
    }
    arguments.formRules = {*reveal, *copy};
    arguments.demo = parser.isSet(u"demo"_s);
    arguments.backupConfig = parser.value(u"backup-config"_s);
    arguments.directoryFile = parser.value(u"directory"_s);
    if (parser.isSet(u"directory"_s) && arguments.directoryFile.isEmpty()) {
        return fail(u"--directory needs a file"_s);
    }
    for (const QString &text : parser.values(u"host-origin"_s)) {
        const auto origin = edge::normalOrigin(text.toStdString());
        // http is allowed: the chat works there, and the widget refuses forms and says why.
        if (!origin) {
            return fail(u"--host-origin needs an origin, such as https://shop.example"_s);
        }
        arguments.hostOrigins.push_back(QString::fromStdString(*origin));
    }
    auto withProxies = proxyArguments(std::move(arguments), parser);
    return withProxies.ok() ? exchangeArguments(std::move(withProxies).value(), parser) : std::move(withProxies);
}

} // namespace

QString Arguments::defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) % u"/sealdesk-relay";
}

QString Arguments::helpText()
{
    return u"Usage: sealdesk-relay serve [options]\n"
           "       sealdesk-relay setup [--data DIR]\n"
           "       sealdesk-relay audit verify [--data DIR] [--checkpoints FILE] [--key KEY]\n"
           "       sealdesk-relay audit export [--data DIR] [--since TIME] [--until TIME] [--format jsonl|csv] "
           "[--copy]\n"
           "       sealdesk-relay audit tail [--data DIR] [--lines N] [--follow] [--copy]\n"
           "       sealdesk-relay audit report [--data DIR] [--day DAY] [--copy]\n"
           "       sealdesk-relay audit key [--data DIR]\n"
           "       sealdesk-relay policy show [--data DIR]\n"
           "       sealdesk-relay policy set NAME VALUE [--admin USER] [--data DIR]\n"
           "       sealdesk-relay operator rescue [USER] [--forget-second-factors] [--data DIR]\n"
           "       sealdesk-relay directory check [USER] --directory FILE\n"
           "       sealdesk-relay directory untie USER [--data DIR] [--admin USER]\n"
           "       sealdesk-relay exchange key [--data DIR]\n"
           "       sealdesk-relay store rotate-key [--data DIR] [--admin USER]\n"
           "       sealdesk-relay chat erase CHAT [--data DIR] [--admin USER]\n"
           "       sealdesk-relay mask [--jsonl] [--report] [--detect-only]\n"
           "\n"
           "The relay of Sealdesk: chats, accounts, audit, and the widget for visitors' browsers.\n"
           "\n"
           "Commands:\n"
           "  serve                    run the relay and its secure-form server until SIGTERM or SIGINT\n"
           "  setup                    print a fresh one-time secret for the first admin's console\n"
           "  audit verify             check that nothing was changed or taken out of the audit log, against its own\n"
           "                           chain, its signed checkpoints and their copies in a second place\n"
           "  audit export             write its entries to standard output\n"
           "  audit tail               print its last entries\n"
           "  audit report             what happened in the last 24 hours, and what stands out: for the daily review\n"
           "  audit key                print the public key of the checkpoints, for a verifier elsewhere\n"
           "  policy show              print the access rules in force, with their bounds\n"
           "  policy set NAME VALUE    change one of them; a running relay follows within seconds\n"
           "  operator rescue [USER]   let anybody sign in from any address again; with USER, also unlock and enable\n"
           "                           that account, make it an admin without a second factor and print a\n"
           "                           one-time password for it\n"
           "  directory check [USER]   try the LDAP directory of --directory: each server; with USER, ask for the\n"
           "                           password and print entry, groups and role, or why there is none\n"
           "  directory untie USER     let this account belong to another entry of the directory, the one that signs\n"
           "                           in next under its name: after an entry was moved or made anew\n"
           "  exchange key             print the line that a secure-form server on another host needs in its\n"
           "                           configuration file to take this relay for its own\n"
           "  store rotate-key         make a new key for the transcripts in the database; a running relay seals them "
           "anew\n"
           "                           with it, a few at a time, and forgets the key before\n"
           "  chat erase CHAT          erase an ended chat by its id, its lines and form requests, at its visitor's "
           "request;\n"
           "                           the entry of the audit log that is printed is the proof\n"
           "  backup, restore          encrypted backups and what is done with them: sealdesk-relay backup --help\n"
           "  mask                     hide card numbers in standard input, any length; the rest passes as it is\n"
           "\n"
           "Options of all commands:\n"
           "  --data DIR               data directory (default "_s %
           defaultDataDirectory() %
           u")\n"
           "  --help                   print this and end\n"
           "  --version                print the version and end\n"
           "\n"
           "Options of the audit commands (times in UTC, such as 2026-01-31 or 2026-01-31T08:00:00Z):\n"
           "  --checkpoints FILE       the copies of the checkpoints (default audit-checkpoints.log in the data "
           "directory)\n"
           "  --key KEY                what audit key printed on the relay's host\n"
           "  --since TIME             entries from then on\n"
           "  --until TIME             entries before then\n"
           "  --format FORMAT          jsonl (default) or csv\n"
           "  --lines N                so many entries (default 20)\n"
           "  --follow                 go on with what is added, until interrupted\n"
           "  --day DAY                the report of that day, in UTC\n"
           "  --copy                   the data directory is a copy: do not record in it that it was read\n"
           "\n"
           "Options of policy set, directory untie, store rotate-key, chat erase and operator rescue:\n"
           "  --admin USER             the administrator whose code of six digits is read from standard input;\n"
           "                           all but rescue need it as soon as an administrator has a second factor\n"
           "  --forget-second-factors  with operator rescue: everybody makes a new second factor, because the key\n"
           "                           that theirs were encrypted with is lost\n"
           "\n"
           "Options of serve:\n"
           "  --listen ADDRESS         IP address to listen on (default 127.0.0.1)\n"
           "  --port N                 port for visitors and consoles, 0 for any free one (default 8443)\n"
           "  --exchange-port N        port of the secure-form server, 0 for any free one (default 8444)\n"
           "  --host-origin ORIGIN     a site that may embed the chat, such as https://shop.example; repeatable\n"
           "  --proxy RANGE            a reverse proxy's address, block or range, such as 192.0.2.7; repeatable.\n"
           "                           X-Forwarded-For names visitors and operators only when it comes from there\n"
           "  --public-origin ORIGIN   where browsers and consoles reach the relay, such as https://chat.example\n"
           "                           (default: the address and port that it listens on)\n"
           "  --demo                   also serve a demonstration shop at https://localhost:PORT/shop/;\n"
           "                           only on a loopback address\n"
           "  --directory FILE         let people sign in by an LDAP directory; see core/DIRECTORY.md\n"
           "  --hold-back MS           how long a line waits that could be the beginning of a card number\n"
           "                           (default 3000, 0: not at all)\n"
           "  --reveal-seconds N       how long operators may see a form's answer by one key press, 0 to 60\n"
           "                           (default 10; 0: only while they hold the button)\n"
           "  --copy-seconds N         lets operators copy an answer to the clipboard for so long, 0 to 60\n"
           "                           (default 0: copying is off; it weakens the protection)\n"
           "  --exchange-program PATH  the secure-form server (default: sealdesk-exchange beside this program)\n"
           "  --exchange ADDRESS       use the secure-form server that runs there, such as wss://forms.example:8444,\n"
           "                           and start none\n"
           "  --exchange-fingerprint F its certificate's fingerprint, as it prints it when it starts; no other is "
           "used\n"
           "  --checkpoints FILE       where the signed checkpoints of the audit log are written besides the database\n"
           "                           (default audit-checkpoints.log in the data directory; better on another disk)\n"
           "  --checkpoint-syslog      and to the system's log, as sealdesk-relay, authpriv.notice\n"
           "  --checkpoint-command CMD and to what this command of the shell makes of its first argument, such as\n"
           "                           'printf \"%s\\n\" \"$1\" | ssh loghost \"cat >> seal.log\"'; 20 seconds at "
           "most\n"
           "  --backup-config FILE     make backups by itself, where, for whom and how often this file says; see\n"
           "                           core/BACKUP.md\n"
           "  --print-limits           print every limit by name and end\n"
           "  --print-tls              print what its TLS offers and its certificate, with the days that are left, and "
           "end\n"
           "\n"
           "A new certificate and key in tls/cert.pem and tls/key.pem of the data directory are used within seconds, "
           "or\n"
           "at SIGHUP; connections go on. A pair that cannot be used changes nothing and is in the log.\n"
           "\n"
           "Options of mask:\n"
           "  --jsonl                  JSON Lines: objects with \"id\" and \"text\" or \"messages\" (consecutive "
           "messages\n"
           "                           of one visitor); answers with \"id\" and \"masked\", null when nothing was "
           "hidden\n"
           "  --report                 counts by brand and the lines, never digits; on standard error, with\n"
           "                           --detect-only on standard output\n"
           "  --detect-only            no masked text; exit code 3 when something was found\n"
           "\n"
           "Exit codes: 0 done, 1 failed (the reason is on standard error), 2 wrong usage,\n"
           "3 a check found something wrong, or mask --detect-only a card number.\n";
}

Result<Arguments, QString> Arguments::parse(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                       {u"version"_s, {}},
                       {u"data"_s, {}, u"DIR"_s},
                       {u"listen"_s, {}, u"ADDRESS"_s, u"127.0.0.1"_s},
                       {u"port"_s, {}, u"N"_s, u"8443"_s},
                       {u"exchange-port"_s, {}, u"N"_s, u"8444"_s},
                       {u"hold-back"_s, {}, u"MS"_s, QString::number(limits::holdBackMs)},
                       {u"demo"_s, {}},
                       {u"jsonl"_s, {}},
                       {u"report"_s, {}},
                       {u"detect-only"_s, {}},
                       {u"host-origin"_s, {}, u"ORIGIN"_s},
                       {u"proxy"_s, {}, u"RANGE"_s},
                       {u"public-origin"_s, {}, u"ORIGIN"_s},
                       {u"reveal-seconds"_s, {}, u"N"_s, u"10"_s},
                       {u"copy-seconds"_s, {}, u"N"_s, u"0"_s},
                       {u"directory"_s, {}, u"FILE"_s},
                       {u"exchange-program"_s, {}, u"PATH"_s},
                       {u"exchange"_s, {}, u"ADDRESS"_s},
                       {u"exchange-fingerprint"_s, {}, u"F"_s},
                       {u"backup-config"_s, {}, u"FILE"_s},
                       {u"print-limits"_s, {}},
                       {u"print-tls"_s, {}},
                       {u"checkpoints"_s, {}, u"FILE"_s},
                       {u"checkpoint-syslog"_s, {}},
                       {u"checkpoint-command"_s, {}, u"CMD"_s},
                       {u"key"_s, {}, u"KEY"_s},
                       {u"since"_s, {}, u"TIME"_s},
                       {u"until"_s, {}, u"TIME"_s},
                       {u"day"_s, {}, u"DAY"_s},
                       {u"format"_s, {}, u"FORMAT"_s, u"jsonl"_s},
                       {u"lines"_s, {}, u"N"_s},
                       {u"follow"_s, {}},
                       {u"copy"_s, {}},
                       {u"admin"_s, {}, u"USER"_s},
                       {u"forget-second-factors"_s, {}}});
    if (!parser.parse(words)) {
        return fail(parser.errorText());
    }
    Arguments arguments;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        arguments.command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return arguments;
    }
    const QStringList given = parser.positionalArguments();
    // Two words for most; what follows is the command's own.
    const QString firstTwo = given.first(std::min<qsizetype>(2, given.size())).join(u' ');
    const bool takesMore = firstTwo == "policy set"_L1 || firstTwo == "operator rescue"_L1 ||
                           firstTwo == "directory check"_L1 || firstTwo == "directory untie"_L1 ||
                           firstTwo == "chat erase"_L1;
    const QString command = takesMore ? firstTwo : given.join(u' ');
    if (command.isEmpty()) {
        return fail(
            u"a command is missing: serve, setup, audit verify, audit export, audit tail, audit report, audit "
            u"key, policy show, "
            "policy set, operator rescue, directory check, directory untie, exchange key, store rotate-key, chat erase or mask"_s);
    }
    arguments.dataGiven = parser.isSet(u"data"_s);
    arguments.dataDirectory = arguments.dataGiven ? parser.value(u"data"_s) : defaultDataDirectory();
    if (arguments.dataDirectory.isEmpty()) {
        return fail(u"--data needs a directory"_s);
    }
    const bool masks = command == "mask"_L1;
    for (const QString &option : parser.optionNames()) {
        if (isOfMask(option) != masks) {
            return fail(QString(u"--" % option % (masks ? u" is no option of mask" : u" is an option of mask only")));
        }
    }
    if (masks) {
        arguments.command = Command::Mask;
        arguments.mask = {parser.isSet(u"jsonl"_s), parser.isSet(u"report"_s), parser.isSet(u"detect-only"_s)};
        return arguments;
    }
    const auto known = command == "serve"_L1 ? std::optional(Command::Serve) : commandNamed(command);
    if (!known) {
        return fail(QString(u"unknown command: " % command));
    }
    for (const QString &option : parser.optionNames()) {
        if (!isOptionOf(option, *known)) {
            return fail(QString(u"--" % option %
                                (ownersOf(option) == nullptr ? u" is an option of serve only"_s
                                                             : QString(u" is no option of "_s % command))));
        }
    }
    auto audit = AuditOptions::parse(parser);
    if (!audit.ok()) {
        return fail(audit.error());
    }
    arguments.command = *known;
    arguments.audit = std::move(audit).value();
    if (*known == Command::Serve) {
        return serveArguments(std::move(arguments), parser);
    }
    const QStringList more = takesMore ? given.sliced(2) : QStringList();
    if (*known == Command::PolicySet && more.size() != 2) {
        return fail(u"policy set needs a name and a value; policy show lists them"_s);
    }
    if (*known == Command::OperatorRescue && more.size() > 1) {
        return fail(u"operator rescue takes one user name"_s);
    }
    if (*known == Command::DirectoryCheck && more.size() > 1) {
        return fail(u"directory check takes one user name"_s);
    }
    if (*known == Command::ChatErase && more.size() != 1) {
        return fail(u"chat erase needs one chat's id, as the audit log has it"_s);
    }
    if (*known == Command::DirectoryUntie && more.size() != 1) {
        return fail(u"directory untie needs a user name"_s);
    }
    arguments.directoryFile = parser.value(u"directory"_s);
    arguments.admin = parser.value(u"admin"_s);
    arguments.forgetSecondFactors = parser.isSet(u"forget-second-factors"_s);
    arguments.name = more.value(0);
    arguments.value = more.value(1);
    return arguments;
}

} // namespace sealdesk::relay
