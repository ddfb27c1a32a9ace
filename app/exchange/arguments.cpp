#include "app/exchange/arguments.h"

namespace sealdesk::exchange {

std::string_view helpText()
{
    return "Usage: sealdesk-exchange --config FILE\n"
           "\n"
           "The secure-form server of Sealdesk: passes signed offers and sealed answers between a visitor's\n"
           "form and an operator's console. It writes no file and can open no answer. sealdesk-relay starts it\n"
           "by itself; on a larger site it runs on a host of its own.\n"
           "\n"
           "Options:\n"
           "  --config FILE    configuration file\n"
           "  --print-limits   print every limit and end\n"
           "  --print-tls      print what its TLS offers and the certificate of the configuration, and end\n"
           "  --help           print this and end\n"
           "  --version        print the version and end\n"
           "\n"
           "Keys of the configuration file (key=value, one a line):\n"
           "  listen           IP address to listen on\n"
           "  port             port to listen on, 0 for any free one\n"
           "  certificate      PEM file with the certificate\n"
           "  key              PEM file with its private key\n"
           "  control_key      the relay's Ed25519 public key, base64url\n"
           "  user             optional: user to become after start, when started by root\n"
           "  parent_watch     optional: stdin = end when standard input ends\n"
           "\n"
           "It takes a new certificate and key from their files by itself, within seconds or at SIGHUP.\n"
           "\n"
           "Exit codes: 0 ended as asked, 1 failed (the reason is on standard error), 2 wrong usage.\n";
}

Result<Arguments, std::string> Arguments::parse(const std::vector<std::string_view> &given)
{
    Arguments arguments;
    for (std::size_t at = 0; at < given.size(); ++at) {
        const std::string_view option = given[at];
        if (option == "--help" || option == "-h") {
            arguments.action = Action::Help;
            return arguments;
        }
        if (option == "--version") {
            arguments.action = Action::Version;
            return arguments;
        }
        if (option == "--print-limits") {
            arguments.action = Action::PrintLimits;
        } else if (option == "--print-tls") {
            arguments.action = Action::PrintTls;
        } else if (option == "--config" || option.starts_with("--config=")) {
            const bool joined = option.starts_with("--config=");
            if (!joined && at + 1 == given.size())
                return fail(std::string("--config needs a file"));
            if (!arguments.configPath.empty())
                return fail(std::string("--config is given twice"));
            arguments.configPath = joined ? option.substr(option.find('=') + 1) : given[++at];
            if (arguments.configPath.empty())
                return fail(std::string("--config needs a file"));
        } else {
            return fail("unknown option or argument: " + std::string(option));
        }
    }
    const bool reads = arguments.action == Action::Serve || arguments.action == Action::PrintTls;
    if (reads && arguments.configPath.empty())
        return fail(std::string("--config FILE is missing"));
    return arguments;
}

} // namespace sealdesk::exchange
