#include "app/console/options.h"

#include "core/client/serveraddress.h"

namespace sealdesk::console {

using namespace Qt::StringLiterals;

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString argument = arguments[i];
        const qsizetype equals = argument.indexOf(u'=');
        const bool isLong = argument.startsWith(u"--"_s);
        const QString name = isLong && equals > 0 ? argument.left(equals) : argument;
        if (name == u"--help"_s || name == u"-h"_s) {
            options.help = true;
        } else if (name == u"--version"_s || name == u"-v"_s) {
            options.version = true;
        } else if (name == u"--relay"_s || name == u"--profile"_s) {
            const bool isInline = equals > 0;
            if (!isInline && i + 1 == arguments.size()) {
                return fail(QString(u"Option "_s + name + u" needs a value."_s));
            }
            const QString value = isInline ? argument.mid(equals + 1) : arguments[++i];
            if (value.isEmpty()) {
                return fail(QString(u"Option "_s + name + u" needs a value."_s));
            }
            (name == u"--relay"_s ? options.relay : options.profile) = value;
            continue;
        } else {
            return fail(QString(u"Unknown option: "_s + argument));
        }
        if (isLong && equals > 0) {
            return fail(QString(u"Option "_s + name + u" takes no value."_s));
        }
    }
    if (!options.relay.isEmpty() && !client::ServerAddress::parse(options.relay)) {
        return fail(u"Option --relay needs an address like wss://host:port."_s);
    }
    return options;
}

QString helpText()
{
    return u"Usage: sealdesk [--relay wss://HOST:PORT] [--profile DIR]\n"
           "The Sealdesk console: live chat with forms that only the operator can read.\n"
           "\n"
           "  --relay ADDRESS   connect to this relay (default: the last one)\n"
           "  --profile DIR     keep preferences in this folder (default: the system's place for them)\n"
           "  -h, --help        print this and exit\n"
           "  -v, --version     print the version and exit\n"
           "\n"
           "Exit codes: 0 done, 1 failed, 2 wrong usage.\n"_s;
}

} // namespace sealdesk::console
