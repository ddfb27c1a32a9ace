// The exchange's configuration file and command line: everything unclear is an error.
#include "core/base/bytes.h"
#include "core/exchange/config.h"
#include "core/exchange/limits.h"

#include <QTest>

#include <set>

using namespace sealdesk;
using exchange::Config;
using exchange::ConfigProblem;

namespace {

const std::string key = toBase64Url(seal::TicketKey::generate()->publicKey().bytes());
const std::string good = "listen = 127.0.0.1\nport=0\ncertificate=/a b/c.pem\nkey=/k.pem\ncontrol_key=" + key + "\n";

std::optional<ConfigProblem> problemOf(const std::string &text)
{
    const auto config = Config::parse(text);
    return config ? std::nullopt : std::optional(config.error().problem);
}

std::string without(const std::string &line)
{
    std::string text = good;
    const std::size_t at = text.find(line);
    return text.erase(at, text.find('\n', at) + 1 - at);
}

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void complete()
    {
        const auto config = Config::parse("# made by the relay\r\n[exchange]\r\n\r\n; more\n" + good +
                                          "user=sealdesk\nparent_watch=stdin");
        QVERIFY(config);
        QCOMPARE(config->listen, std::string("127.0.0.1"));
        QCOMPARE(int(config->port), 0);
        QCOMPARE(config->certificatePath, std::string("/a b/c.pem"));
        QCOMPARE(config->keyPath, std::string("/k.pem"));
        QCOMPARE(toBase64Url(config->controlKey.bytes()), key);
        QCOMPARE(config->user, std::string("sealdesk"));
        QVERIFY(config->watchParent);
        const auto least = Config::parse(good);
        QVERIFY(least && least->user.empty() && !least->watchParent);
    }

    void problems()
    {
        for (const char *line : {"listen", "port", "certificate", "key=", "control_key"})
            QVERIFY(problemOf(without(line)) == ConfigProblem::MissingKey);
        QVERIFY(problemOf("") == ConfigProblem::MissingKey);
        QVERIFY(problemOf(good + "usr=x\n") == ConfigProblem::UnknownKey);
        QVERIFY(problemOf(good + "Port=1\n") == ConfigProblem::UnknownKey);
        QVERIFY(problemOf(good + "port=1\n") == ConfigProblem::DoubleKey);
        QVERIFY(problemOf(good + "hello\n") == ConfigProblem::NotKeyValue);
        QVERIFY(problemOf(good + "[exchange]\n") == ConfigProblem::NotKeyValue);
        for (const char *line : {"user=", "user=a b", "user=-x", "user=../x", "parent_watch=yes", "parent_watch="})
            QVERIFY2(problemOf(good + line) == ConfigProblem::BadValue, line);
        for (const char *port : {"port=65536", "port=-1", "port=", "port=0x10", "port=1 2"})
            QVERIFY2(problemOf(without("port") + port) == ConfigProblem::BadValue, port);
        for (const char *listen : {"listen=localhost", "listen=127.0.0.1:80", "listen=*"})
            QVERIFY2(problemOf(without("listen") + listen) == ConfigProblem::BadValue, listen);
        for (const char *short_ : {"control_key=", "control_key=abc", "control_key=!!!!"})
            QVERIFY2(problemOf(without("control_key") + short_) == ConfigProblem::BadValue, short_);
        QVERIFY(problemOf(good + std::string(exchange::limits::configBytes, '#')) == ConfigProblem::TooBig);
        QVERIFY(problemOf(without("key=") + std::string("key=/a\0b", 8)) == ConfigProblem::BadValue);
    }

    void messages()
    {
        const auto unknown = Config::parse("listen=127.0.0.1\nsecret4111=1\n");
        QCOMPARE(exchange::describe(unknown.error()), std::string("line 2: there is no such key"));
        const auto bad = Config::parse(without("port") + "port=x");
        QCOMPARE(exchange::describe(bad.error()), std::string("line 5: the value of port is not valid"));
        QCOMPARE(exchange::describe(Config::parse("").error()), std::string("listen is missing"));
    }

    void limitsAreListedOnce()
    {
        std::set<std::string_view> names;
        for (const edge::LimitRow &row : exchange::exchangeLimits()) {
            QVERIFY(row.value > 0 && row.name.starts_with("exchange."));
            QVERIFY(names.insert(row.name).second);
        }
        QCOMPARE(names.size(), std::size_t{16});
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
