// Chats from both sides: consent, masking, committed lines, repeats, races, resume, restart, ends.
#include "core/protocol/text.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

QString plain(const RawText &text) { return QString::fromUtf8(QByteArrayView(text.unmaskedUtf8())); }

QByteArray endFrame(const QString &chat)
{
    wire::out::ChatEnd end;
    end.id = newId();
    end.chat = chat;
    return end.encode();
}

} // namespace

class ChatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutConsent()
    {
        Bench bench;
        Visitor visitor(bench);
        wire::out::ChatStart start;
        start.id = u"s"_s;
        visitor.send(start.encode());
        SAME(visitor.refused(), Refusal::ConsentMissing);
        QCOMPARE(bench.count(u"SELECT count(*) FROM chat"_s), 0);
        visitor.start(); // it may be given afterwards
        QVERIFY(!visitor.chat.isEmpty());
    }

    void aChatFromStartToEnd()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        const auto update = admin.last<wire::in::ChatUpdate>();
        QVERIFY(update);
        SAME(update->chat.state, wire::ChatState::Waiting);
        QCOMPARE(plain(update->chat.visitorName), u"Zoë"_s);
        QCOMPARE(update->chat.pageNonce, visitor.pageNonce);
        SAME(visitor.last<wire::in::ChatEvent>()->kind, wire::EventKind::Started);

        admin.accept(visitor.chat);
        SAME(visitor.last<wire::in::ChatEvent>()->kind, wire::EventKind::Accepted);
        QCOMPARE(visitor.last<wire::in::ChatEvent>()->name, u"Anna"_s);
        SAME(admin.last<wire::in::ChatUpdate>()->chat.state, wire::ChatState::Active);

        visitor.say(u"v1"_s, u"Hello"_s);
        const auto heard = admin.last<wire::in::ChatSaid>();
        QCOMPARE(plain(heard->text), u"Hello"_s);
        SAME(heard->from, wire::Author::Visitor);
        QCOMPARE(visitor.last<wire::in::ChatSaid>()->line, u"v1"_s); // the delivered mark
        admin.say(visitor.chat, u"o1"_s, u"Hi"_s);
        QCOMPARE(plain(visitor.last<wire::in::ChatSaid>()->text), u"Hi"_s);
        QCOMPARE(visitor.last<wire::in::ChatSaid>()->name, u"Anna"_s);
        QCOMPARE(visitor.last<wire::in::ChatSaid>()->seq, 4);

        admin.send(endFrame(visitor.chat));
        const auto ended = visitor.last<wire::in::ChatEvent>();
        SAME(ended->kind, wire::EventKind::Ended);
        SAME(ended->endedBy, wire::EndedBy::Operator);
        visitor.say(u"v2"_s, u"too late"_s);
        SAME(visitor.refused(), Refusal::ChatEnded);
        visitor.say(u"v1"_s, u"Hello"_s); // a repeat is still answered
        QCOMPARE(visitor.last<wire::in::ChatSaid>()->line, u"v1"_s);
        QVERIFY(bench.auditWhole());
        QCOMPARE(bench.audited("chat_ended"), 1);
    }

    void cardNumbersAreMaskedOnEveryWay()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        const QString card = u"4111 1111 1111 1111"_s;
        visitor.start(card);
        visitor.disconnect();
        visitor.connect();
        visitor.resume();
        admin.accept(visitor.chat);
        visitor.say(u"v1"_s, u"my card is "_s % card);
        admin.say(visitor.chat, u"o1"_s, u"you said 4111-1111-1111-1111"_s);
        for (const QByteArray &frame : admin.link->frames) {
            QVERIFY(!frame.contains("4111"));
        }
        for (const QByteArray &frame : visitor.link->frames) {
            QVERIFY(!frame.contains("4111"));
        }
        QVERIFY(plain(admin.last<wire::in::ChatSaid>()->text).endsWith(u"1111"_s));
        QVERIFY(!bench.storeBytes().contains("4111"));
        QVERIFY(bench.logged.find("4111") == std::string::npos);
    }

    void aRepeatedLineIsStoredOnce()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        visitor.say(u"v1"_s, u"Hello"_s);
        const int heard = admin.count<wire::in::ChatSaid>();
        const qint64 seq = visitor.last<wire::in::ChatSaid>()->seq;
        visitor.say(u"v1"_s, u"Hello"_s);
        QCOMPARE(visitor.count<wire::in::ChatSaid>(), 2);
        QCOMPARE(visitor.last<wire::in::ChatSaid>()->seq, seq);
        QCOMPARE(admin.count<wire::in::ChatSaid>(), heard); // the other side got it already
        QCOMPARE(bench.count(u"SELECT count(*) FROM entry WHERE kind = 'line'"_s), 1);
    }

    void onlyOneOperatorGetsAChat()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        Visitor visitor(bench);
        visitor.start();
        wire::out::ChatAccept accept;
        accept.id = u"a"_s;
        accept.chat = visitor.chat;
        // Both before the store has decided.
        admin.session->text(accept.encode());
        ben.session->text(accept.encode());
        bench.settle();
        QVERIFY(admin.last<wire::in::Done>());
        SAME(ben.refused(), Refusal::ChatTaken);
        ben.say(visitor.chat, u"x"_s, u"Hi"_s);
        SAME(ben.refused(), Refusal::ChatTaken);
        ben.send(endFrame(visitor.chat));
        SAME(ben.refused(), Refusal::ChatTaken);
        wire::out::ChatSync sync;
        sync.chat = visitor.chat;
        ben.send(sync.encode());
        SAME(ben.refused(), Refusal::ChatTaken);
        QVERIFY(!ben.last<wire::in::ChatSaid>());
    }

    void aVisitorReachesOnlyTheOwnChat()
    {
        Bench bench;
        Visitor one(bench);
        Visitor two(bench);
        one.start();
        two.start();
        const QString own = std::exchange(two.chat, one.chat);
        two.say(u"x"_s, u"Hi"_s);
        SAME(two.refused(), Refusal::UnknownChat);
        two.send(endFrame(one.chat));
        SAME(two.refused(), Refusal::UnknownChat);
        QVERIFY(!one.last<wire::in::ChatSaid>());
        QVERIFY(own != one.chat);
    }

    void aReloadResumesWithANewToken()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        visitor.say(u"v1"_s, u"one"_s);
        visitor.say(u"v2"_s, u"two"_s);
        const QByteArray old = visitor.token;
        visitor.disconnect();
        visitor.connect();
        visitor.resume(2);
        QVERIFY(visitor.token != old);
        QCOMPARE(visitor.count<wire::in::ChatSaid>(), 2);
        QCOMPARE(visitor.last<wire::in::ChatSynced>()->seq, 4);
        SAME(visitor.last<wire::in::ChatStarted>()->state, wire::ChatState::Active);
        QCOMPARE(visitor.last<wire::in::ChatStarted>()->operatorName, u"Anna"_s);

        Visitor thief(bench);
        thief.token = old;
        thief.resume();
        SAME(thief.refused(), Refusal::UnknownChat);
        thief.token = QByteArray(32, 'x');
        thief.resume();
        SAME(thief.refused(), Refusal::UnknownChat);
        QVERIFY(!bench.storeBytes().contains(visitor.token));
        visitor.say(u"v3"_s, u"three"_s);
        QCOMPARE(plain(admin.last<wire::in::ChatSaid>()->text), u"three"_s);
    }

    void aTokenWhoseSuccessorNeverArrivedIsTakenOnceMore()
    {
        Bench bench;
        Visitor visitor(bench);
        visitor.start();
        const QByteArray old = visitor.token;
        visitor.disconnect();
        visitor.connect();
        visitor.resume();
        visitor.disconnect(); // before the new token was kept
        visitor.token = old;
        visitor.connect();
        visitor.resume();
        QVERIFY(visitor.last<wire::in::ChatStarted>());
        visitor.disconnect();
        bench.advance(limits::tokenGraceMs + 1);
        visitor.token = old;
        visitor.connect();
        visitor.resume();
        SAME(visitor.refused(), Refusal::UnknownChat);
    }

    void aSecondTabReplacesTheFirst()
    {
        Bench bench;
        Visitor first(bench);
        first.start();
        Visitor second(bench);
        second.token = first.token;
        second.resume();
        QVERIFY(first.link->closed == LinkEnd::Replaced);
        second.chat = first.chat;
        first.disconnect();
        second.say(u"v1"_s, u"still there"_s);
        QVERIFY(second.last<wire::in::ChatSaid>());
    }

    void theTokenDiesWithTheChat()
    {
        Bench bench;
        Visitor visitor(bench);
        visitor.start();
        visitor.send(endFrame(visitor.chat));
        SAME(visitor.last<wire::in::ChatEvent>()->endedBy, wire::EndedBy::Visitor);
        visitor.disconnect();
        visitor.connect();
        visitor.resume();
        SAME(visitor.refused(), Refusal::UnknownChat);
    }

    void chatsSurviveARestart()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        visitor.say(u"v1"_s, u"before"_s);
        admin.lose();
        visitor.lose();
        bench.restart();
        admin.connect();
        admin.resume();
        const auto list = admin.last<wire::in::ChatList>();
        QCOMPARE(list->chats.size(), std::size_t(1));
        SAME(list->chats[0].state, wire::ChatState::Active);
        QCOMPARE(list->chats[0].lastSeq, 3);
        visitor.connect();
        visitor.resume(0);
        QCOMPARE(plain(visitor.last<wire::in::ChatSaid>()->text), u"before"_s);
        visitor.say(u"v1"_s, u"before"_s); // sent again, since the answer may have been lost
        visitor.say(u"v2"_s, u"after"_s);
        QCOMPARE(plain(admin.last<wire::in::ChatSaid>()->text), u"after"_s);
        QCOMPARE(bench.count(u"SELECT count(*) FROM entry WHERE kind = 'line'"_s), 2);
    }

    void anOperatorSyncsFromWhereItStopped()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        for (int i = 0; i < 25; ++i) {
            visitor.say(u"v%1"_s.arg(i), u"line %1"_s.arg(i));
        }
        admin.disconnect();
        admin.connect();
        admin.resume();
        wire::out::ChatSync sync;
        sync.chat = visitor.chat;
        sync.after = 10;
        admin.send(sync.encode());
        QCOMPARE(admin.count<wire::in::ChatSaid>(), 17);
        QCOMPARE(admin.last<wire::in::ChatSynced>()->seq, 27);
    }

    void aLongTranscriptComesInPages()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        const QString longLine(wire::limits::textUnits, u'ä');
        for (int i = 0; i < 40; ++i) {
            admin.say(visitor.chat, u"o%1"_s.arg(i), longLine);
            bench.advance(100);
        }
        visitor.disconnect();
        visitor.connect();
        visitor.resume(0);
        QVERIFY(visitor.count<wire::in::ChatSaid>() < 40);
        QVERIFY(!visitor.last<wire::in::ChatSynced>());
        bench.advance(1000);
        QCOMPARE(visitor.count<wire::in::ChatSaid>(), 40);
        QCOMPARE(visitor.last<wire::in::ChatSynced>()->seq, 42);
    }

    void typingGoesBothWaysWithoutPreview()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        const QJsonObject typing{
            {"t"_L1, "chat.typing"_L1}, {"chat"_L1, visitor.chat}, {"on"_L1, true}, {"preview"_L1, "41111"_L1}};
        visitor.send(QJsonDocument(typing).toJson());
        QVERIFY(admin.last<wire::in::ChatTyping>()->on);
        QVERIFY(admin.last<wire::in::ChatTyping>()->preview.isEmpty());
        admin.send(QJsonDocument(typing).toJson());
        QVERIFY(visitor.last<wire::in::ChatTyping>()->on);
        QVERIFY(visitor.last<wire::in::ChatTyping>()->preview.isEmpty());
        visitor.disconnect();
        QVERIFY(!admin.last<wire::in::ChatTyping>()->on);
    }

    void linesAreLimitedPerVisitor()
    {
        Bench bench;
        Visitor visitor(bench);
        visitor.start();
        for (int i = 0; i < limits::visitorLineBurst; ++i) {
            visitor.say(u"v%1"_s.arg(i), u"x"_s);
        }
        QVERIFY(!visitor.refused());
        visitor.say(u"more"_s, u"x"_s);
        SAME(visitor.refused(), Refusal::TooMany);
        QCOMPARE(visitor.last<wire::in::Refused>()->re, u"more"_s);
        bench.advance(1000);
        visitor.say(u"more"_s, u"x"_s);
        QCOMPARE(visitor.last<wire::in::ChatSaid>()->line, u"more"_s);
    }

    void chatsPerAddressAreLimited()
    {
        Bench bench;
        std::vector<std::unique_ptr<Visitor>> crowd;
        for (int i = 0; i < limits::openChatsPerAddress; ++i) {
            crowd.push_back(std::make_unique<Visitor>(bench, "10.1.2.3"));
            crowd.back()->start();
            QVERIFY(!crowd.back()->chat.isEmpty());
        }
        bench.advance(60'000);
        Visitor more(bench, "10.1.2.3");
        more.start();
        SAME(more.refused(), Refusal::TooMany);
        Visitor elsewhere(bench, "10.1.2.4");
        elsewhere.start();
        QVERIFY(!elsewhere.chat.isEmpty());
    }

    void anAbandonedChatIsEnded()
    {
        Bench bench;
        Visitor visitor(bench);
        visitor.start();
        visitor.disconnect();
        bench.advance(limits::abandonedMs - 1000);
        QCOMPARE(bench.text(u"SELECT state FROM chat"_s), u"waiting"_s);
        bench.advance(2000);
        QCOMPARE(bench.text(u"SELECT state FROM chat"_s), u"ended"_s);
        QCOMPARE(bench.text(u"SELECT ended_by FROM entry WHERE kind = 'ended'"_s), u"system"_s);
    }

    void aStoreThatFailsIsSaid()
    {
        Bench bench;
        Visitor visitor(bench);
        visitor.start();
        bench.breakStore();
        const QJsonObject say{
            {"t"_L1, "chat.say"_L1}, {"line"_L1, "v1"_L1}, {"chat"_L1, visitor.chat}, {"text"_L1, "Hello"_L1}};
        visitor.session->text(QJsonDocument(say).toJson());
        QVERIFY(bench.scheduler.runOne());
        SAME(visitor.refused(), Refusal::StoreFailed);
        QCOMPARE(visitor.last<wire::in::Refused>()->re, u"v1"_s);
        QVERIFY(!visitor.last<wire::in::ChatSaid>());
        visitor.lose();
    }

    void withoutAuditNoAct()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        bench.breakAudit();
        admin.accept(visitor.chat);
        SAME(admin.refused(), Refusal::AuditFailed);
        QCOMPARE(bench.text(u"SELECT state FROM chat"_s), u"waiting"_s);
        Visitor second(bench);
        second.start();
        SAME(second.refused(), Refusal::AuditFailed);
        QCOMPARE(bench.count(u"SELECT count(*) FROM chat"_s), 1);
        visitor.say(u"v1"_s, u"lines go on"_s);
        QVERIFY(visitor.last<wire::in::ChatSaid>());
    }

    void foreignLocalesAreNotKept()
    {
        Bench bench;
        Visitor visitor(bench);
        QJsonObject start{{"t"_L1, "chat.start"_L1},
                          {"id"_L1, "s"_L1},
                          {"consent"_L1, true},
                          {"name"_L1, ""_L1},
                          {"page_title"_L1, ""_L1},
                          {"page_url"_L1, ""_L1},
                          {"locale"_L1, "4111-1111-1111-1111"_L1},
                          {"page_nonce"_L1, ""_L1}};
        visitor.send(QJsonDocument(start).toJson());
        QVERIFY(visitor.last<wire::in::ChatStarted>());
        QVERIFY(!bench.storeBytes().contains("4111"));
    }
};

QTEST_GUILESS_MAIN(ChatTest)
#include "chat_test.moc"
