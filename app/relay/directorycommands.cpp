#include "app/relay/directorycommands.h"

#include "app/relay/admincode.h"
#include "app/relay/askpassword.h"
#include "app/relay/datadirectory.h"
#include "app/relay/directoryfile.h"
#include "app/relay/directorymessages.h"
#include "app/relay/exitcodes.h"
#include "app/relay/storemessages.h"
#include "app/relay/terminal.h"

#include "core/base/systemclock.h"
#include "core/relay/acts.h"
#include "core/relay/auditentries.h"
#include "core/store/accountrepository.h"
#include "core/store/database.h"

#include <csignal>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;
using store::StoreError;

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

// Foreign text, which may hold what a terminal obeys.
QString shown(const std::string &foreign)
{
    QString visible = text(foreign);
    for (QChar &c : visible) {
        if (!c.isPrint()) {
            c = u'?';
        }
    }
    return visible;
}

int checkServers(directory::Directory &directory)
{
    bool good = true;
    for (const auto &[server, error] : directory.tryServers()) {
        good = good && !error;
        printLine(text(server) % u": "_s % (error ? directoryMessage(*error) : u"answers"_s));
    }
    return good ? exitDone : exitFoundWrong;
}

int checkPerson(directory::Directory &directory, const QString &user)
{
    const secret::SecretBuffer password = askPassword(u"Password of %1 in the directory: "_s.arg(user));
    const directory::Asked asked = directory.askNow(user.toStdString(), password);
    for (const auto &[server, error] : asked.trouble) {
        printLine(text(server) % u": "_s % directoryMessage(error));
    }
    if (!asked.server.empty()) {
        printLine(u"Asked last: "_s % text(asked.server));
    }
    if (!asked.dn.empty()) {
        printLine(u"Entry: "_s % shown(asked.dn));
        printLine(u"Name: "_s % shown(asked.displayName));
    }
    for (const std::string &group : asked.groups) {
        printLine(u"Group: "_s % shown(group));
    }
    if (!asked.answer.ok()) {
        printLine(u"Not let in: "_s % directoryMessage(asked.answer.error()));
        return exitFoundWrong;
    }
    printLine(u"Role: "_s % text(asked.answer->roles.front()));
    return exitDone;
}

} // namespace

int runDirectoryCheck(const Arguments &arguments)
{
    if (arguments.directoryFile.isEmpty()) {
        printError(u"directory check needs --directory FILE, as serve gets it"_s);
        return exitUsage;
    }
    (void)std::signal(SIGPIPE, SIG_IGN); // a server that hangs up does not end the program
    const SystemClock clock;
    auto directory = openDirectory(arguments.directoryFile, clock);
    if (!directory.ok()) {
        for (const QString &line : directory.error()) {
            printError(line);
        }
        return exitFailed;
    }
    return arguments.name.isEmpty() ? checkServers(**directory) : checkPerson(**directory, arguments.name);
}

int runDirectoryUntie(const Arguments &arguments)
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
    const auto actor = askForAdmin(arguments, *data, **database);
    if (!actor) {
        return exitFailed;
    }
    bool found = false;
    const auto done = (*database)->transaction([&]() -> Result<void, StoreError> {
        bool auditFailed = false;
        Act act(**database, auditFailed);
        store::AccountRepository accounts(**database);
        const auto account = accounts.byUserName(arguments.name);
        if (!account.ok()) {
            return fail(account.error());
        }
        found = *account && (*account)->isOfDirectory();
        if (!found) {
            return {};
        }
        if (const auto set = accounts.setSource((*account)->id, store::AccountSource::Directory, {}); !set.ok()) {
            return set;
        }
        audit::Entry entry = about(systemEntry(audit::Action::DirectoryAccountTied, SystemClock().wallMs()),
                                   audit::ResourceKind::Account, (*account)->id);
        entry.actor = *actor;
        entry.detail = audit::Detail().with(audit::DetailKey::State, "untied"_L1);
        return act.audit(entry);
    });
    if (!done.ok()) {
        printError(storeMessage(done.error(), data->database()));
        return exitFailed;
    }
    if (!found) {
        printError(u"no account of the directory has this name: "_s % arguments.name);
        return exitFailed;
    }
    printLine(u"%1 belongs to the entry that signs in next under this name."_s.arg(arguments.name));
    return exitDone;
}

} // namespace sealdesk::relay
