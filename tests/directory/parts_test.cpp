// The parts that need no server: escaping, configuration, the order of servers, the thread pool.
#include "core/directory/config.h"
#include "core/directory/escape.h"
#include "core/directory/ldapsyntax.h"
#include "core/directory/limits.h"
#include "core/directory/serverlist.h"
#include "core/directory/workers.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <semaphore>

using namespace sealdesk;
using namespace sealdesk::directory;

namespace {

class StillClock : public Clock {
public:
    [[nodiscard]] std::int64_t wallMs() const override { return now; }
    [[nodiscard]] std::int64_t aliveMs() const override { return now; }
    std::int64_t now = 1000;
};

constexpr std::string_view good = "# directory\nserver=ldap.example.org:636\nserver=[::1]:636\ntls=ldaps\nca=system\n"
                                  "mode=search\nbase=dc=example,dc=org\nfilter=(&(objectClass=person)(uid={user}))\n"
                                  "service-dn=cn=s,dc=example,dc=org\nservice-password-file=/etc/sealdesk/ldap\n"
                                  "groups=memberof\nrole.admin=cn=a,dc=example,dc=org\nbreak-glass=admin\n";

bool has(std::string text, FaultKind kind, std::string_view key)
{
    const auto parsed = parseConfig(text);
    return !parsed.ok() && std::ranges::any_of(parsed.error(), [&](const ConfigFault &fault) {
        return fault.kind == kind && fault.key == key;
    });
}

std::string with(std::string_view more) { return std::string(good) + std::string(more) + "\n"; }

} // namespace

class DirectoryPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filterEscapes()
    {
        QCOMPARE(escapeForFilter("a*(b)\\c"), std::string("a\\2a\\28b\\29\\5cc"));
        QCOMPARE(escapeForFilter(std::string_view("\0", 1)), std::string("\\00"));
        QCOMPARE(escapeForFilter("\xc3\xa9"), std::string("\\c3\\a9"));
    }

    void dnEscapes()
    {
        QCOMPARE(escapeForDn("a,b+c\"d\\e<f>g;h=i#"), std::string("a\\,b\\+c\\\"d\\\\e\\<f\\>g\\;h\\=i\\#"));
        QCOMPARE(escapeForDn(" a "), std::string("\\20a\\20"));
        QVERIFY(comparableDn("uid=" + escapeForDn("x,ou=other") + ",dc=a").ends_with(",dc=a"));
        QCOMPARE(comparableDn("CN=A, dc=B"), comparableDn("cn=a,dc=b"));
        QVERIFY(!isDn("no dn") && !isDn(""));
    }

    void names()
    {
        QVERIFY(isGoodName("alice") && isGoodName("\xd0\xb0.b@c") && isGoodName("o'neil, x"));
        for (const std::string_view bad :
             {std::string_view(""), std::string_view("a\0", 2), std::string_view("a\x7f"), std::string_view("\xc0\x80"),
              std::string_view("\xed\xa0\x80"), std::string_view("a\xe2\x80\xae"), std::string_view("\xc2\x85")}) {
            QVERIFY(!isGoodName(bad));
        }
    }

    void filters()
    {
        for (const char *text : {"(a=b)", "(&(a=b)(!(c>=1)))", "(a:1.2.3:=2)", "(a=\\2a)", "(|)"}) {
            QVERIFY2(isFilter(text), text);
        }
        for (const char *text : {"", "a=b", "(a=b", "(a=b))", "((a=b)", "(a=\\zz)", "(=b)", "(!a)", "(a=b)(c=d)"}) {
            QVERIFY2(!isFilter(text), text);
        }
        QVERIFY(!isFilter(std::string(100, '(')));
    }

    void aGoodConfiguration()
    {
        const auto parsed = parseConfig(good);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->servers.size(), std::size_t{2});
        QCOMPARE(parsed->servers[1].host, std::string("::1"));
        QVERIFY(parsed->roles == (std::vector<RoleMapping>{{"admin", "cn=a,dc=example,dc=org"}}));
    }

    void everyFaultIsNamed()
    {
        QVERIFY(has(with("tls=none"), FaultKind::RepeatedKey, "tls"));
        QVERIFY(has("tls=none", FaultKind::PlainRefused, "tls"));
        QVERIFY(has("server=ldap://a:389", FaultKind::PlainRefused, "server"));
        QVERIFY(has("server=a", FaultKind::BadServer, "server"));
        QVERIFY(has("server=a:99999", FaultKind::BadServer, "server"));
        QVERIFY(has("", FaultKind::NoServer, "server"));
        QVERIFY(has(with("verify=no"), FaultKind::UnknownKey, "verify"));
        QVERIFY(has(with("nonsense"), FaultKind::NotALine, ""));
        QVERIFY(has(with("workers=x"), FaultKind::BadValue, "workers"));
        QVERIFY(has(with("workers=99"), FaultKind::OutOfRange, "workers"));
        QVERIFY(has(with("connect-ms=1"), FaultKind::OutOfRange, "connect-ms"));
        QVERIFY(has("mode=bind\nbind-dn=uid=x", FaultKind::NoUserPlace, "bind-dn"));
        QVERIFY(has("filter=(uid={user}", FaultKind::BadFilter, "filter"));
        QVERIFY(has("base=nonsense", FaultKind::BadDn, "base"));
        QVERIFY(has(with("role.a b=cn=a"), FaultKind::BadRole, "role"));
        QVERIFY(has(with("role.a=x"), FaultKind::BadDn, "role"));
        QVERIFY(has("ca=relative.pem", FaultKind::NotAbsolute, "ca"));
        QVERIFY(has(std::string(maxConfigBytes + 1, '#'), FaultKind::TooLong, ""));
    }

    void deadServersComeLastForAWhile()
    {
        using Order = std::vector<std::size_t>;
        StillClock clock;
        ServerList list(3, clock);
        QVERIFY(list.order() == (Order{0, 1, 2}));
        list.failed(0);
        QVERIFY(list.order() == (Order{1, 2, 0}));
        clock.now += deadServerMs;
        QVERIFY(list.order() == (Order{0, 1, 2}));
        list.failed(1);
        list.answered(1);
        QVERIFY(list.order() == (Order{0, 1, 2}));
    }

    void theFirstTurnHasAThreadOfItsOwn()
    {
        std::binary_semaphore started(0);
        std::binary_semaphore go(0);
        std::binary_semaphore first(0);
        Workers workers(2, 4);
        QVERIFY(workers.add([&] {
            started.release();
            go.acquire();
        }));
        started.acquire(); // the usual turn's only thread is held up, and more wait there
        for (int i = 0; i < 4; ++i) {
            QVERIFY(workers.add([] {}));
        }
        QVERIFY(!workers.add([] {}));
        QVERIFY(workers.add([&] { first.release(); }, Turn::First));
        first.acquire(); // ends only if it did not wait for them
        go.release();
    }

    void faultsSayWhereTheyAre()
    {
        const auto lineOf = [](const std::string &text, FaultKind kind) {
            const auto parsed = parseConfig(text);
            for (const ConfigFault &fault : parsed.ok() ? std::vector<ConfigFault>() : parsed.error()) {
                if (fault.kind == kind) {
                    return fault.line;
                }
            }
            return std::size_t{9999};
        };
        QCOMPARE(lineOf("mode=bind\n\nbind-dn=uid=x", FaultKind::NoUserPlace), std::size_t{3});
        QCOMPARE(lineOf("# x\nconnect-ms=1", FaultKind::OutOfRange), std::size_t{2});
        QCOMPARE(lineOf("# x\n\n\nrole.admin=nonsense", FaultKind::BadDn), std::size_t{4});
        QCOMPARE(lineOf("tls=ldaps", FaultKind::NoServer), std::size_t{0});
        QVERIFY(has("tls=ldaps", FaultKind::Missing, "break-glass"));
        QVERIFY(has(with("break-glass= x"), FaultKind::BadName, "break-glass"));
        std::string many;
        for (std::size_t i = 0; i <= maxBreakGlass; ++i) {
            many += "break-glass=a" + std::to_string(i) + "\n";
        }
        QVERIFY(has(with(many), FaultKind::TooManyNames, "break-glass"));
    }

    void fullQueueTakesNothing()
    {
        std::binary_semaphore started(0);
        std::binary_semaphore go(0);
        std::atomic<int> done = 0;
        {
            Workers workers(1, 1);
            QVERIFY(workers.add([&] {
                started.release();
                go.acquire();
                ++done;
            }));
            started.acquire();
            QVERIFY(workers.add([&] { ++done; }));
            QVERIFY(!workers.add([&] { ++done; }));
            go.release();
        }
        QVERIFY(done >= 1 && done <= 2);
    }
};

QTEST_GUILESS_MAIN(DirectoryPartsTest)
#include "parts_test.moc"
