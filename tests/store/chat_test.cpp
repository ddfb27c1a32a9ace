// Chats and transcripts: one sequence for lines and events, each line once, dead tokens.
#include "tests/store/fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::store;
using sealdesk::store::test::Fixture;
using sealdesk::store::test::masked;
using sealdesk::store::test::nameOf;

class ChatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequence();
    void lineOnce();
    void sameLineIdInAnotherChat();
    void states();
    void visitorToken();
    void openChats();
    void pages();
    void noCardNumberInTheFile();
};

namespace {

Line line(const QString &id, const char *text) { return {id, Author::Visitor, {}, {}, masked(text)}; }

} // namespace

void ChatTest::sequence()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s)).ok());
    const Event started{EventKind::Started, {}, {}, {}, {}, EndedBy::System};
    const Event sent{EventKind::FormSent, u"op"_s, u"Anna"_s, u"req"_s, u"cardholder"_s, EndedBy::System};
    const Line said{u"l1"_s, Author::Operator, u"op"_s, u"Anna"_s, masked("hello")};
    QCOMPARE(chats.appendEvent(u"c"_s, started, 10)->seq, 1);
    QCOMPARE(chats.appendLine(u"c"_s, said, 11)->entry.seq, 2);
    QCOMPARE(chats.appendEvent(u"c"_s, sent, 12)->seq, 3);
    const auto all = chats.entriesAfter(u"c"_s, 0);
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 3u);
    QVERIFY(all->at(0) == (Entry{1, 10, started}));
    QVERIFY(all->at(1) == (Entry{2, 11, said}));
    QVERIFY(all->at(2) == (Entry{3, 12, sent}));
    QCOMPARE(chats.entriesAfter(u"c"_s, 2)->size(), 1u);
    QCOMPARE(chats.entriesAfter(u"c"_s, 0, 2)->size(), 2u);
    QVERIFY(chats.entriesAfter(u"c"_s, 3)->empty());
    QCOMPARE((*chats.find(u"c"_s))->lastSeq, 3);
    QCOMPARE(nameOf(chats.appendEvent(u"none"_s, started, 1).error()), nameOf(StoreError::Missing));
}

void ChatTest::lineOnce()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s)).ok());
    const auto first = chats.appendLine(u"c"_s, line(u"l"_s, "first"), 1);
    QVERIFY(first.ok() && !first->repeated);
    const auto again = chats.appendLine(u"c"_s, line(u"l"_s, "changed"), 2);
    QVERIFY(again.ok() && again->repeated);
    QVERIFY(again->entry == first->entry);
    QVERIFY(chats.end(u"c"_s, 3).ok());
    QVERIFY(chats.appendLine(u"c"_s, line(u"l"_s, "first"), 4)->repeated);
    QCOMPARE(nameOf(chats.appendLine(u"c"_s, line(u"m"_s, "late"), 5).error()), nameOf(StoreError::Missing));
    QCOMPARE(chats.entriesAfter(u"c"_s, 0)->size(), 1u);
    QCOMPARE((*chats.find(u"c"_s))->lastSeq, 1);
}

void ChatTest::sameLineIdInAnotherChat()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s, 1)).ok());
    QVERIFY(chats.add(test::chat(u"d"_s, 2)).ok());
    QVERIFY(!chats.appendLine(u"c"_s, line(u"l"_s, "one"), 1)->repeated);
    QVERIFY(!chats.appendLine(u"d"_s, line(u"l"_s, "two"), 1)->repeated);
}

void ChatTest::states()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s)).ok());
    QVERIFY(chats.accept(u"c"_s, u"op"_s, 5).ok());
    QCOMPARE(nameOf(chats.accept(u"c"_s, u"other"_s, 6).error()), nameOf(StoreError::Missing)); // taken
    const auto active = chats.find(u"c"_s);
    QCOMPARE(nameOf((*active)->state), nameOf(ChatState::Active));
    QCOMPARE((*active)->operatorId, u"op"_s);
    QCOMPARE((*active)->sinceMs, 5);
    QVERIFY(chats.end(u"c"_s, 7).ok());
    QCOMPARE(nameOf(chats.end(u"c"_s, 8).error()), nameOf(StoreError::Missing));
    // What happens to forms afterwards still belongs into the transcript.
    QVERIFY(chats.appendEvent(u"c"_s, {EventKind::FormPurged, {}, {}, u"r"_s, u"f"_s, EndedBy::System}, 9).ok());
}

void ChatTest::visitorToken()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s, 1)).ok());
    QVERIFY(chats.add(test::chat(u"d"_s, 2)).ok());
    const QByteArray next(32, 'x');
    QVERIFY(chats.setVisitorToken(u"c"_s, next).ok());
    QVERIFY(!chats.byVisitorToken(test::chat(u"c"_s, 1).visitorTokenHash)->has_value());
    QCOMPARE((*chats.byVisitorToken(next))->id, u"c"_s);
    QVERIFY(chats.end(u"c"_s, 1).ok());
    QVERIFY(chats.end(u"d"_s, 1).ok());
    QVERIFY(!chats.byVisitorToken(next)->has_value());
    QVERIFY(!chats.byVisitorToken({})->has_value());
    QCOMPARE(nameOf(chats.setVisitorToken(u"c"_s, next).error()), nameOf(StoreError::Missing));
}

void ChatTest::openChats()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"second"_s, 20)).ok());
    QVERIFY(chats.add(test::chat(u"first"_s, 10)).ok());
    QVERIFY(chats.add(test::chat(u"over"_s, 5)).ok());
    QVERIFY(chats.end(u"over"_s, 6).ok());
    const auto open = chats.open();
    QCOMPARE(open->size(), 2u);
    QCOMPARE(open->at(0).id, u"first"_s);
    QCOMPARE(open->at(1).id, u"second"_s);
}

void ChatTest::pages()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s)).ok());
    QVERIFY(chats.setPage(u"c"_s, masked("Cart"), masked("https://shop.example/cart"), QByteArray(16, 'm')).ok());
    const auto chat = chats.find(u"c"_s);
    QVERIFY((*chat)->pageTitle == masked("Cart"));
    QCOMPARE((*chat)->pageNonce, QByteArray(16, 'm'));
    QCOMPARE(nameOf(chats.setPage(u"none"_s, {}, {}, {}).error()), nameOf(StoreError::Missing));
}

void ChatTest::noCardNumberInTheFile()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    QVERIFY(chats.add(test::chat(u"c"_s)).ok());
    QVERIFY(chats.appendLine(u"c"_s, line(u"l"_s, "4111 1111 1111 1111 and 5555555555554444"), 1).ok());
    for (const QString &path : {fixture.file(), QString(fixture.file() + u"-wal"_s)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("4111 1111"));
        QVERIFY(!bytes.contains("55555555"));
    }
}

QTEST_GUILESS_MAIN(ChatTest)
#include "chat_test.moc"
