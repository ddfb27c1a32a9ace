// sealdesk-exchange: reads its configuration and TLS files, binds its port, gives up rights it does not need,
// then passes frames until it is told to end. It opens no file for writing.
#include "app/exchange/arguments.h"
#include "app/exchange/privileges.h"

#include "core/base/systemclock.h"
#include "core/base/version.h"
#include "core/edge/certificate.h"
#include "core/edge/certificatefiles.h"
#include "core/edge/limits.h"
#include "core/edge/log.h"
#include "core/edge/privatefile.h"
#include "core/edge/tlsinventory.h"
#include "core/exchange/config.h"
#include "core/exchange/exchange.h"
#include "core/exchange/limits.h"
#include "core/protocol/wire.h"
#include "core/secret/hardening.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <unistd.h>
#include <utility>

namespace {

using namespace sealdesk;

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

int failed(const std::string &reason)
{
    std::fprintf(stderr, "sealdesk-exchange: %s\n", reason.c_str());
    return exitFailed;
}

void printLine(const std::string &line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

void printLimits()
{
    const auto print = [](const edge::LimitRow &row) {
        printLine(std::string(row.name) + " = " + std::to_string(row.value) + (row.unit.empty() ? "" : " ") +
                  std::string(row.unit));
    };
    for (const edge::LimitRow &row : edge::edgeLimits())
        print(row);
    for (const wire::limits::Named &row : wire::limits::all())
        printLine("wire." + std::string(row.name) + " = " + std::to_string(row.value));
    for (const edge::LimitRow &row : exchange::exchangeLimits())
        print(row);
}

std::string addressText(const std::string &listen, std::uint16_t port)
{
    const bool v6 = listen.find(':') != std::string::npos;
    return "wss://" + (v6 ? "[" + listen + "]" : listen) + ":" + std::to_string(port);
}

// Ready to listen, or the reason why not.
Result<edge::ServerOptions, std::string> serverOptions(const exchange::Config &config)
{
    edge::ServerOptions options;
    options.address = config.listen;
    options.port = config.port;
    const auto read = [](const std::string &path, std::string &target) -> std::optional<std::string> {
        auto content = edge::readSmallFile(path, edge::limits::certificateFileBytes);
        if (!content)
            return "cannot read " + path + ": " + std::string(edge::describe(content.error()));
        target = std::move(*content);
        return std::nullopt;
    };
    if (auto reason = read(config.certificatePath, options.certificatePem))
        return fail(std::move(*reason));
    if (auto reason = read(config.keyPath, options.keyPem))
        return fail(std::move(*reason));
    return options;
}

// nullopt: go on.
std::optional<std::string> giveUpRights(const exchange::Config &config, edge::Log &log)
{
    if (config.user.empty())
        return std::nullopt;
    switch (exchange::becomeUser(config.user)) {
    case exchange::PrivilegeDrop::Dropped:
        log.write(edge::Level::Info, "exchange.rights_given_up");
        return std::nullopt;
    case exchange::PrivilegeDrop::NotRoot:
        log.write(edge::Level::Warning, "exchange.user_ignored", {{"reason", "not started by root"}});
        return std::nullopt;
    case exchange::PrivilegeDrop::UnknownUser:
        return "there is no ordinary user " + config.user;
    case exchange::PrivilegeDrop::Failed:
        break;
    }
    return "cannot become the user " + config.user;
}

void takeCertificate(exchange::Exchange &server, const edge::CertificateAndKey &pair, edge::Log &log)
{
    const auto fingerprint = edge::spkiSha256(pair.certificatePem);
    if (const auto replaced = server.replaceCertificate(pair); !replaced || !fingerprint) {
        log.write(edge::Level::Error, "exchange.certificate_refused");
        return;
    }
    log.write(edge::Level::Info, "exchange.certificate_replaced");
    printLine("Certificate fingerprint (SHA-256): " + edge::fingerprintText(*fingerprint));
}

int printTls(const exchange::Config &config, const Clock &clock)
{
    const auto options = serverOptions(config);
    if (!options)
        return failed(options.error());
    const auto lines = edge::tlsInventory(options->certificatePem, options->keyPem, clock.wallMs());
    if (!lines)
        return failed(config.certificatePath + ": " + std::string(edge::describe(lines.error())));
    for (const std::string &line : *lines)
        printLine(line);
    return exitDone;
}

int serve(const exchange::Config &config, edge::Log &log, const Clock &clock)
{
    auto options = serverOptions(config);
    if (!options)
        return failed(options.error());
    const auto fingerprint = edge::spkiSha256(options->certificatePem);
    const std::string certificate = options->certificatePem;

    edge::Loop loop;
    exchange::Exchange server(loop, log, clock, config.controlKey);
    if (const auto listening = server.listen(std::move(*options)); !listening)
        return failed("cannot serve on " + addressText(config.listen, config.port) + ": " +
                      std::string(edge::describe(listening.error())));
    if (!fingerprint)
        return failed("cannot tell the fingerprint of " + config.certificatePath);
    if (const auto reason = giveUpRights(config, log))
        return failed(*reason);

    // Asked a second time, it does not wait for anybody.
    bool asked = false;
    const auto end = [&] {
        if (std::exchange(asked, true))
            loop.stop();
        else
            server.shutDown([&loop] { loop.stop(); });
    };
    loop.onTerminate(end);
    edge::CertificateFiles files(loop, clock, {config.certificatePath, config.keyPath},
                                 {[&](const edge::CertificateAndKey &pair) { takeCertificate(server, pair, log); },
                                  [&](edge::CertificateFault fault) {
                                      log.write(edge::Level::Error, "exchange.certificate_refused",
                                                {{"reason", edge::LogId(edge::toString(fault))}});
                                  }},
                                 certificate);
    files.start();
    loop.onReload([&files] { files.look(); });
    if (config.watchParent)
        loop.readLines(STDIN_FILENO, nullptr, end);
    printLine("Certificate fingerprint (SHA-256): " + edge::fingerprintText(*fingerprint));
    printLine("Exchange: " + addressText(config.listen, server.port()));
    printLine("Ready");
    loop.run();
    return exitDone;
}

int run(const exchange::Arguments &arguments, const secret::Hardening &hardening)
{
    const auto text = edge::readSmallFile(arguments.configPath, exchange::limits::configBytes);
    if (!text)
        return failed("cannot read " + arguments.configPath + ": " + std::string(edge::describe(text.error())));
    const auto config = exchange::Config::parse(*text);
    if (!config)
        return failed(arguments.configPath + ": " + exchange::describe(config.error()));

    const SystemClock clock;
    if (arguments.action == exchange::Arguments::Action::PrintTls)
        return printTls(*config, clock);
    edge::Log log(clock, edge::Log::standardError());
    if (!hardening.complete())
        log.write(edge::Level::Warning, "exchange.not_hardened",
                  {{"dumps_off", hardening.dumpsOff}, {"readers_shut", hardening.readersShut}});
    return serve(*config, log, clock);
}

} // namespace

int main(int count, char **values)
{
    const secret::Hardening hardening = secret::hardenProcess();
    const std::vector<std::string_view> given(values + std::min(count, 1), values + count);
    const auto arguments = exchange::Arguments::parse(given);
    if (!arguments) {
        std::fprintf(stderr, "sealdesk-exchange: %s\nTry: sealdesk-exchange --help\n", arguments.error().c_str());
        return exitUsage;
    }
    switch (arguments->action) {
    case exchange::Arguments::Action::Help:
        std::fputs(exchange::helpText().data(), stdout);
        return exitDone;
    case exchange::Arguments::Action::Version:
        printLine(std::string("sealdesk-exchange ") + programVersion);
        return exitDone;
    case exchange::Arguments::Action::PrintLimits:
        printLimits();
        return exitDone;
    case exchange::Arguments::Action::PrintTls:
    case exchange::Arguments::Action::Serve:
        return run(*arguments, hardening);
    }
    return exitUsage;
}
