// The edge's parts without sockets: targets, origins, addresses, limits, log, certificates, files, loop.
#include "core/base/systemclock.h"
#include "core/edge/certificate.h"
#include "core/edge/limits.h"
#include "core/edge/log.h"
#include "core/edge/loop.h"
#include "core/edge/origin.h"
#include "core/edge/peeraddress.h"
#include "core/edge/privatefile.h"
#include "core/edge/ratelimit.h"
#include "core/edge/target.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

// Down here: moc of Qt 6.4 cannot read it as the first.
#include "core/edge/addresstable.h"

using namespace sealdesk;
using namespace sealdesk::edge;

namespace {

class FixedClock final : public Clock {
public:
    std::int64_t wallMs() const override { return 1'700'000'000'123; }
    std::int64_t aliveMs() const override { return 0; }
};

mode_t modeOf(const std::filesystem::path &path)
{
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
}

} // namespace

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targets()
    {
        const auto good = parseTarget("/w/1.0/seal_desk-x~.js?a=1&b=%20");
        QVERIFY(good);
        QCOMPARE(good->path, std::string_view("/w/1.0/seal_desk-x~.js"));
        QCOMPARE(good->query, std::string_view("a=1&b=%20"));
        QVERIFY(parseTarget("/"));
        QVERIFY(parseTarget("/shop/"));
        for (const std::string_view bad :
             {"", "x", "*", "//", "/a//b", "/./a", "/../a", "/a/..", "/a/.", "/%2e", "/a b", "/a\\b", "/a;b", "/a#b",
              "/a?b#c", "/a?b c", "http://a/", "/\xc3\xa9"})
            QVERIFY2(!parseTarget(bad), bad.data());
        QVERIFY(!parseTarget("/" + std::string(limits::targetBytes, 'a')));
    }

    void origins()
    {
        const auto is = [](std::string_view text, std::string_view normal) { return normalOrigin(text) == normal; };
        QVERIFY(is("https://Shop.Example", "https://shop.example"));
        QVERIFY(is("https://shop.example:443", "https://shop.example"));
        QVERIFY(is("https://shop.example:8443", "https://shop.example:8443"));
        QVERIFY(is("http://localhost:80", "http://localhost"));
        QVERIFY(is("https://[::1]:8443", "https://[::1]:8443"));
        for (const std::string_view bad : {"",
                                           "null",
                                           "https://",
                                           "https:///",
                                           "https://a/",
                                           "https://a?b",
                                           "https://a#b",
                                           "https://u@a",
                                           "ftp://a",
                                           "https://a:0",
                                           "https://a:",
                                           "https://a:99999",
                                           "https://a:08443",
                                           "https://a b",
                                           "https://-a",
                                           "https://a..b",
                                           "https://[::1",
                                           "https://::1",
                                           "https://[0:0:0:0:0:0:0:1]",
                                           "https://*.a",
                                           " https://a",
                                           "https://\xc3\xa9"})
            QVERIFY2(!normalOrigin(bad), bad.data());
        QVERIFY(sameOrigin("https://a:8443", "https://a:8443"));
        QVERIFY(!sameOrigin("https://a:8443/", "https://a:8443"));
        QVERIFY(!sameOrigin("HTTPS://a:8443", "https://a:8443"));
        QVERIFY(!sameOrigin("null", "null"));
        QVERIFY(!sameOrigin("", ""));
        QVERIFY(isOpaqueOrigin("null"));
        QVERIFY(!isOpaqueOrigin("NULL") && !isOpaqueOrigin("") && !isOpaqueOrigin("https://null"));
    }

    void addresses()
    {
        QCOMPARE(PeerAddress::parse("127.0.0.1")->text(), std::string("127.0.0.1"));
        QCOMPARE(PeerAddress::parse("::ffff:10.0.0.1")->text(), std::string("10.0.0.1"));
        QCOMPARE(PeerAddress::parse("2001:DB8::1")->text(), std::string("2001:db8::1"));
        QVERIFY(PeerAddress::parse("127.9.9.9")->isLoopback());
        QVERIFY(PeerAddress::parse("::1")->isLoopback());
        QVERIFY(!PeerAddress::parse("::2")->isLoopback());
        QVERIFY(!PeerAddress::parse("10.0.0.1")->isLoopback());
        for (const std::string_view bad : {"", "localhost", "1.2.3", "1.2.3.4.5", "::g", "1.2.3.4 "})
            QVERIFY(!PeerAddress::parse(bad));
        QCOMPARE(PeerAddress::parse("2001:db8:1:2:3::4")->countedAs(),
                 PeerAddress::parse("2001:db8:1:2:9::9")->countedAs());
        QVERIFY(PeerAddress::parse("10.0.0.1")->countedAs() != PeerAddress::parse("10.0.0.2")->countedAs());
    }

    void places()
    {
        auto table = std::make_shared<AddressTable>(3, 2);
        const PeerAddress one = *PeerAddress::parse("10.0.0.1");
        const PeerAddress two = *PeerAddress::parse("10.0.0.2");
        auto first = table->enter(one);
        auto second = table->enter(one);
        QVERIFY(first && second);
        QVERIFY(!table->enter(one));
        auto third = table->enter(two);
        QVERIFY(third);
        QVERIFY(!table->enter(two)); // all places taken
        auto moved = std::make_optional(std::move(*first));
        first.reset();
        QCOMPARE(table->open(), 3);
        moved.reset();
        QCOMPARE(table->open(), 2);
        QVERIFY(table->enter(one));
    }

    void rates()
    {
        RateLimit rate(10, 3);
        QVERIFY(rate.take(1000) && rate.take(1000) && rate.take(1000));
        QVERIFY(!rate.take(1000));
        QVERIFY(!rate.take(1099));
        QVERIFY(rate.take(1100));
        QVERIFY(!rate.take(1100));
        QVERIFY(!rate.take(500)); // a clock that goes back gives nothing
        QVERIFY(rate.take(1'000'000'000) && rate.take(1'000'000'000) && rate.take(1'000'000'000));
        QVERIFY(!rate.take(1'000'000'000));
    }

    void limitsAreListedOnce()
    {
        std::set<std::string_view> names;
        for (const LimitRow &row : edgeLimits()) {
            QVERIFY(row.value > 0);
            QVERIFY2(names.insert(row.name).second, row.name.data());
        }
        QCOMPARE(names.size(), std::size_t{22});
    }

    void logLines()
    {
        std::string lines;
        const FixedClock clock;
        Log log(clock, [&](std::string_view line) { lines += line; });
        log.write(Level::Debug, "not.shown");
        log.write(Level::Warning, "chat.refused",
                  {{"count", 3},
                   {"fresh", true},
                   {"why", "too_fast"},
                   {"chat", LogId("aB3_-xYz")},
                   {"peer", *PeerAddress::parse("10.0.0.1")}});
        QCOMPARE(lines,
                 std::string(
                     "{\"time\":\"2023-11-14T22:13:20.123Z\",\"level\":\"warning\",\"event\":\"chat.refused\","
                     "\"count\":3,\"fresh\":true,\"why\":\"too_fast\",\"chat\":\"aB3_-xYz\",\"peer\":\"10.0.0.1\"}\n"));
        for (const std::string_view foreign : {"", "a b", "a\nb", "a\"b", "4111111111111111", "4111-1111-1111-1111",
                                               "x4111_1111_1111_1111y", "\xc3\xa9"})
            QCOMPARE(LogId(foreign).text(), std::string("?"));
        QCOMPARE(LogId(std::string(65, 'a')).text(), std::string("?"));
    }

    void certificates()
    {
        const std::int64_t now = SystemClock().wallMs();
        const auto made = makeSelfSigned({"localhost", "127.0.0.1", "::1"}, now, 30);
        QVERIFY(made);
        const auto digest = spkiSha256(made->certificatePem);
        QVERIFY(digest);
        const std::string text = fingerprintText(*digest);
        QCOMPARE(text.size(), std::size_t{95});
        QVERIFY(fingerprintFromText(text) == *digest);
        QVERIFY(!fingerprintFromText(text.substr(1)));
        QVERIFY(!fingerprintFromText("x" + text.substr(1)));
        const auto expires = certificateExpiresMs(made->certificatePem);
        QVERIFY(expires);
        QVERIFY(std::abs(*expires - (now + 30LL * 24 * 3600 * 1000)) < 2000);
        const auto other = makeSelfSigned({"localhost"}, now, 30);
        QVERIFY(*spkiSha256(other->certificatePem) != *digest);
        QVERIFY(!makeSelfSigned({}, now, 30));
        QVERIFY(!makeSelfSigned({"a,DNS:evil"}, now, 30));
        QVERIFY(!makeSelfSigned({"a\nb"}, now, 30));
        QVERIFY(!spkiSha256("nothing"));
        QVERIFY(!spkiSha256(made->keyPem));
    }

    void privateFiles()
    {
        const QTemporaryDir dir;
        const std::filesystem::path root = dir.path().toStdString();
        const auto keys = root / "keys";
        QVERIFY(ensurePrivateDirectory(keys));
        QCOMPARE(modeOf(keys), mode_t{0700});
        QVERIFY(writePrivateFile(keys / "a", "one"));
        QVERIFY(writePrivateFile(keys / "a", "two"));
        QCOMPARE(modeOf(keys / "a"), mode_t{0600});
        QCOMPARE(*readSmallFile(keys / "a", 3), std::string("two"));
        QVERIFY(readSmallFile(keys / "a", 2).error() == FileError::TooBig);
        QVERIFY(readSmallFile(keys / "b", 2).error() == FileError::Missing);
        QVERIFY(writePrivateFile(root / "no" / "a", "x").error() == FileError::Missing);
        QVERIFY(ensurePrivateDirectory(keys / "a").error() == FileError::NotADirectory);
        ::chmod(keys.c_str(), 0755);
        QVERIFY(ensurePrivateDirectory(keys));
        QCOMPARE(modeOf(keys), mode_t{0700});
        // No leftovers beside it.
        QCOMPARE(std::distance(std::filesystem::directory_iterator(keys), {}), 1);
    }

    void timersAndPosts()
    {
        Loop loop;
        std::string order;
        loop.after(std::chrono::milliseconds(30), [&] {
            order += "c";
            loop.stop();
        });
        loop.after(std::chrono::milliseconds(10), [&] { order += "b"; });
        const TimerId cancelled = loop.after(std::chrono::milliseconds(1), [&] { order += "x"; });
        loop.post([&] {
            order += "a";
            loop.cancel(cancelled);
            loop.cancel(TimerId::None);
        });
        auto owned = std::make_unique<int>(1);
        loop.post([moved = std::move(owned), &order] { order += *moved == 1 ? "o" : "?"; });
        QVERIFY(order.empty());
        std::thread other([&] { loop.post([&] { order.insert(0, 1, 't'); }); });
        other.join();
        loop.run();
        QCOMPARE(order, std::string("taobc"));
    }

    void cancelledAtTheLastMomentDoesNotRun()
    {
        Loop loop;
        bool ran = false;
        TimerId second = TimerId::None;
        loop.after(std::chrono::milliseconds(5), [&] { loop.cancel(second); });
        second = loop.after(std::chrono::milliseconds(5), [&] { ran = true; });
        loop.after(std::chrono::milliseconds(40), [&] { loop.stop(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(15)); // both have expired before the loop looks
        loop.run();
        QVERIFY(!ran);
    }

    void terminateSignal()
    {
        Loop loop;
        int asked = 0;
        loop.onTerminate([&] {
            if (++asked == 2)
                loop.stop();
            else
                ::kill(::getpid(), SIGINT);
        });
        loop.post([] { ::kill(::getpid(), SIGTERM); });
        loop.run();
        QCOMPARE(asked, 2);
    }

    void linesOfAPipe()
    {
        int ends[2];
        QVERIFY(::pipe(ends) == 0);
        Loop loop;
        std::vector<std::string> lines;
        bool ended = false;
        loop.readLines(
            ends[0], [&](std::string_view line) { lines.emplace_back(line); },
            [&] {
                ended = true;
                loop.stop();
            });
        std::thread writer([&] {
            const std::string text = "one\n\ntwo " + std::string(limits::pipeLineBytes, 'x') + "\nthree\nunfinished";
            std::string_view rest = text;
            while (!rest.empty())
                rest.remove_prefix(static_cast<std::size_t>(::write(ends[1], rest.data(), rest.size())));
            ::close(ends[1]);
        });
        loop.run();
        writer.join();
        QVERIFY(ended);
        QCOMPARE(lines, (std::vector<std::string>{"one", "", "three"}));
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
