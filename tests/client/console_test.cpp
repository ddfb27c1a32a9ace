// The whole console without windows against a played relay over TLS: routing, reconnecting, taking over, quitting.
#include <QSignalSpy>
#include <QTest>

#include "core/client/console.h"
#include "core/client/convert.h"
#include "core/client/overloaded.h"
#include "core/protocol/text.h"
#include "tests/client/fakes.h"
#include "tests/client/testserver.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

const QString chat = base64Url(QByteArray(16, 'c'));
const QString me = base64Url(QByteArray(16, 'o'));

// A relay with one operator and one chat, which commits each line once.
class PlayedRelay {
public:
    explicit PlayedRelay(const TestCertificate &certificate, quint16 port = 0) : server(certificate, port)
    {
        server.onConnected = [this] {
            server.send(
                wire::out::Hello{wire::protocolVersion, u"0.1.0"_s, QByteArray(32, 'n'), true, {}, {}}.encode());
        };
        server.onFrame = [this](const QByteArray &frame) { take(frame); };
    }

    TestServer server;
    QStringList committed; // texts in order
    QStringList lines;     // ids in order
    int resumed = 0;
    bool loggedOut = false;
    bool silent = false; // takes lines and never answers
    std::optional<wire::Refusal> resumeRefusal;

private:
    void take(const QByteArray &frame)
    {
        auto message = wire::parseOperatorToRelay(frame);
        if (!message) {
            qFatal("the console sent something that is no message");
        }
        std::visit(Overloaded{
                       [this](const wire::in::AuthLogin &m) { welcome(m.id); },
                       [this](const wire::in::AuthResume &m) {
                           ++resumed;
                           if (resumeRefusal) {
                               server.send(wire::out::Refused{m.id, {}, *resumeRefusal, 0, {}}.encode());
                           } else {
                               welcome(m.id);
                           }
                       },
                       [this](const wire::in::AuthLogout &) { loggedOut = true; },
                       [this](wire::in::ChatSay &m) { say(m); },
                       [this](const wire::in::ChatSync &m) {
                           for (qsizetype i = m.after; i < committed.size(); ++i) {
                               said(i);
                           }
                           server.send(wire::out::ChatSynced{chat, committed.size(), wire::ChatState::Active}.encode());
                       },
                       [](const auto &) {},
                   },
                   *message);
    }

    void welcome(const QString &re)
    {
        wire::out::AuthOk ok;
        ok.role = u"operator"_s;
        ok.re = re;
        ok.token = QByteArray(32, 't');
        ok.operatorId = me;
        ok.user = u"olga"_s;
        ok.name = u"Olga"_s;
        ok.permissions = {u"chat"_s};
        ok.deviceStatus = wire::DeviceStatus::Pending;
        server.send(ok.encode());
        wire::out::ChatList list;
        wire::out::ChatSummary summary;
        summary.chat = chat;
        summary.state = wire::ChatState::Active;
        summary.operatorId = me;
        summary.lastSeq = committed.size();
        list.chats.push_back(summary);
        server.send(list.encode());
    }

    void say(wire::in::ChatSay &message)
    {
        qsizetype index = lines.indexOf(message.line);
        if (index < 0) {
            index = lines.size();
            lines.append(message.line);
            committed.append(wire::toQString(scanner.mask(message.text)));
        }
        if (!silent) {
            said(index);
        }
    }

    void said(qsizetype index)
    {
        const MaskedText text = scanner.mask(wire::rawFromQString(committed[index]));
        server.send(
            wire::out::ChatSaid{chat, index + 1, lines[index], wire::Author::Operator, u"Olga"_s, text, 1}.encode());
    }

    masking::CardScanner scanner;
};

struct Bench {
    QTemporaryDir folder;
    FakeClock clock;
    FakeKeyStore store;
    Profile profile{folder.path()};
    Console console{{clock, store, profile, {}}};

    void signIn(PlayedRelay &relay)
    {
        QObject::connect(&console.link(), &RelayLink::certificateUnknown, &console, [this](const QString &fingerprint) {
            QVERIFY(console.link().acceptCertificate(fingerprint));
        });
        console.connectTo(relay.server.address());
        QTRY_VERIFY(console.session().helloSeen());
        QCOMPARE(console.session().signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
        QTRY_VERIFY(console.session().isLive());
        QTRY_VERIFY(console.chats().chat(chat));
    }

    void say(const char *text) { QVERIFY(console.chats().say(chat, RawText(text)).ok()); }

    [[nodiscard]] int delivered()
    {
        int count = 0;
        for (const ChatEntry &entry : console.chats().chat(chat)->entries) {
            count += entry.state == LineState::Delivered ? 1 : 0;
        }
        return count;
    }
};

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesGoOutOnceAndInOrderOverALoss() // E10
    {
        const TestCertificate certificate = TestCertificate::make();
        auto relay = std::make_unique<PlayedRelay>(certificate);
        const quint16 port = relay->server.port();
        Bench bench;
        bench.signIn(*relay);
        bench.say("one");
        QTRY_COMPARE(bench.delivered(), 1);
        relay->silent = true;
        bench.say("two"); // committed, but the answer is lost with the relay
        QTRY_COMPARE(relay->committed.size(), 2);
        const QStringList committed = relay->committed;
        const QStringList lines = relay->lines;
        relay.reset();
        QTRY_VERIFY(bench.console.link().state() != LinkState::Connected);
        QVERIFY(bench.console.session().isSignedIn());
        bench.say("three");
        bench.say("four");
        relay = std::make_unique<PlayedRelay>(certificate, port);
        relay->committed = committed;
        relay->lines = lines;
        QTRY_COMPARE_WITH_TIMEOUT(bench.delivered(), 4, 20'000);
        QCOMPARE(relay->resumed, 1);
        QCOMPARE(relay->committed, (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        QCOMPARE(bench.console.chats().chat(chat)->entries.size(), std::size_t(4));
    }

    void aTakeoverEndsTheSessionAndClears()
    {
        PlayedRelay relay(TestCertificate::make());
        Bench bench;
        bench.signIn(relay);
        relay.server.send(wire::out::AuthEnded{wire::EndReason::Elsewhere}.encode());
        QTRY_COMPARE(static_cast<int>(bench.console.session().state()), static_cast<int>(SessionState::Ended));
        QVERIFY(bench.console.session().endReason().value() == wire::EndReason::Elsewhere);
        QVERIFY(bench.console.chats().chatIds().isEmpty());
        QCOMPARE(bench.console.link().state(), LinkState::Connected);
        QCOMPARE(bench.console.session().signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
        QTRY_VERIFY(bench.console.session().isLive());
    }

    void aSessionThatEndedMeanwhileIsSaid()
    {
        PlayedRelay relay(TestCertificate::make());
        Bench bench;
        bench.signIn(relay);
        relay.resumeRefusal = wire::Refusal::SessionOver;
        relay.server.dropPeer();
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(bench.console.session().state()),
                                  static_cast<int>(SessionState::Ended), 10'000);
    }

    void quittingLogsOut()
    {
        PlayedRelay relay(TestCertificate::make());
        Bench bench;
        bench.signIn(relay);
        QSignalSpy ready(&bench.console, &Console::readyToQuit);
        bench.console.quit();
        bench.console.quit();
        QTRY_COMPARE(ready.size(), 1);
        QTRY_VERIFY(relay.loggedOut);
        QCOMPARE(bench.console.link().state(), LinkState::Offline);
    }

    void quittingWithoutAConnectionIsQuick()
    {
        Bench bench;
        QSignalSpy ready(&bench.console, &Console::readyToQuit);
        bench.console.quit();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 500);
    }

    void anotherRelayMeansAnotherSession()
    {
        PlayedRelay first(TestCertificate::make());
        PlayedRelay second(TestCertificate::make());
        Bench bench;
        bench.signIn(first);
        bench.console.connectTo(second.server.address());
        QTRY_VERIFY(first.loggedOut);
        QTRY_COMPARE(bench.console.link().state(), LinkState::Connected);
        QCOMPARE(static_cast<int>(bench.console.session().state()), static_cast<int>(SessionState::SignedOut));
        QCOMPARE(second.resumed, 0);
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
