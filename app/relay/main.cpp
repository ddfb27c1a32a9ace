// sealdesk-relay: reads the command line, hardens the process, runs one command.
#include "app/relay/accesscommands.h"
#include "app/relay/arguments.h"
#include "app/relay/auditcommands.h"
#include "app/relay/backupprogram.h"
#include "app/relay/commands.h"
#include "app/relay/directorycommands.h"
#include "app/relay/erasecommand.h"
#include "app/relay/exitcodes.h"
#include "app/relay/maskcommand.h"
#include "app/relay/serve.h"
#include "app/relay/terminal.h"
#include "app/relay/textkeyfile.h"

#include "core/base/version.h"
#include "core/secret/hardening.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sealdesk;

namespace {

int runServe(relay::Arguments arguments)
{
    relay::Serve serve(std::move(arguments));
    return serve.run();
}

} // namespace

int main(int argc, char *argv[])
{
    // Passwords pass through here: no core dumps, no readers.
    (void)secret::hardenProcess();
    const QCoreApplication application(argc, argv);
    if (relay::isForBackup(QCoreApplication::arguments().sliced(1))) {
        return relay::becomeBackup(argv);
    }
    auto arguments = relay::Arguments::parse(QCoreApplication::arguments());
    if (!arguments.ok()) {
        relay::printError(arguments.error());
        std::fputs("Try: sealdesk-relay --help\n", stderr);
        return relay::exitUsage;
    }
    switch (arguments->command) {
    case relay::Command::Help:
        std::fputs(relay::Arguments::helpText().toUtf8().constData(), stdout);
        return relay::exitDone;
    case relay::Command::Version:
        std::printf("sealdesk-relay %s\n", programVersion);
        return relay::exitDone;
    case relay::Command::PrintLimits:
        return relay::printLimits();
    case relay::Command::PrintTls:
        return relay::printTls(*arguments);
    case relay::Command::Serve:
        return runServe(std::move(arguments).value());
    case relay::Command::Setup:
        return relay::runSetup(*arguments);
    case relay::Command::Mask:
        return relay::runMask(arguments->mask, stdin, stdout, stderr);
    case relay::Command::PolicyShow:
        return relay::runPolicyShow(*arguments);
    case relay::Command::PolicySet:
        return relay::runPolicySet(*arguments);
    case relay::Command::OperatorRescue:
        return relay::runOperatorRescue(*arguments);
    case relay::Command::DirectoryCheck:
        return relay::runDirectoryCheck(*arguments);
    case relay::Command::DirectoryUntie:
        return relay::runDirectoryUntie(*arguments);
    case relay::Command::ChatErase:
        return relay::runChatErase(*arguments);
    case relay::Command::StoreRotateKey:
        return relay::runRotateKey(*arguments);
    case relay::Command::ExchangeKey:
        return relay::runExchangeKey(*arguments);
    case relay::Command::AuditVerify:
        return relay::runAuditVerify(*arguments);
    case relay::Command::AuditExport:
        return relay::runAuditExport(*arguments);
    case relay::Command::AuditTail:
        return relay::runAuditTail(*arguments);
    case relay::Command::AuditReport:
        return relay::runAuditReport(*arguments);
    case relay::Command::AuditKey:
        return relay::runAuditKey(*arguments);
    }
    return relay::exitUsage;
}
