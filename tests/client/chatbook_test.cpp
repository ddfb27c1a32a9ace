// Chats: order, masking on both ways, delivered marks, resync, and unsent lines that go out once, in order.
#include <QSignalSpy>
#include <QTest>

#include "core/protocol/text.h"
#include "tests/client/signedin.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

const QString chatA = SignedIn::idOf(20);
const QString chatB = SignedIn::idOf(21);

QStringList linesOf(const Recorder &out)
{
    QStringList lines;
    for (const auto &say : out.every<wire::in::ChatSay>()) {
        lines.append(say.line);
    }
    return lines;
}

} // namespace

class ChatBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWaitingThenOwn()
    {
        SignedIn desk;
        desk.signIn();
        QSignalSpy added(&desk.chats, &ChatBook::chatAdded);
        desk.list(desk.summary(chatA, wire::ChatState::Active), desk.summary(chatB, wire::ChatState::Waiting));
        QCOMPARE(desk.chats.chatIds(), (QStringList{chatB, chatA}));
        QCOMPARE(added.size(), 2);
        // Only own chats are synced; a waiting one is read when it is accepted.
        QCOMPARE(desk.out.every<wire::in::ChatSync>().size(), std::size_t(1));
        QCOMPARE(desk.out.last<wire::in::ChatSync>()->chat, chatA);
    }

    void aChatThatSomebodyElseTookGoes()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatB, wire::ChatState::Waiting));
        QSignalSpy removed(&desk.chats, &ChatBook::chatRemoved);
        auto taken = desk.summary(chatB, wire::ChatState::Active);
        taken.operatorId = SignedIn::idOf(99);
        desk.chats.onChatUpdate({std::move(taken)});
        QCOMPARE(removed.size(), 1);
        QVERIFY(desk.chats.chatIds().isEmpty());
    }

    void whatIsShownIsMaskedHere() // B1: the console does not trust the relay
    {
        SignedIn desk;
        desk.signIn();
        auto summary = desk.summary(chatA, wire::ChatState::Active);
        summary.visitorName = RawText("4111 1111 1111 1111");
        summary.pageUrl = RawText("https://x/?c=4111111111111111");
        desk.list(std::move(summary));
        desk.said(chatA, 1, u"l1"_s, wire::Author::Visitor, "my card is 4111111111111111, thanks");
        const Chat *chat = desk.chats.chat(chatA);
        const QString shown = wire::toQString(chat->entries[0].text) + wire::toQString(chat->visitorName) +
                              wire::toQString(chat->pageUrl);
        QVERIFY(!shown.contains(u"41111111"_s));
        QVERIFY(shown.contains(u"1111, thanks"_s));
        wire::in::ChatTyping typing;
        typing.chat = chatA;
        typing.on = true;
        typing.preview = RawText("order 12345 and 1234");
        desk.chats.onChatTyping(std::move(typing));
        QVERIFY(!wire::toQString(desk.chats.chat(chatA)->typingPreview).contains(u"12345"_s));
    }

    void whatIsSentIsMaskedFirst() // B1
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        const auto plain = desk.chats.say(chatA, RawText("hello \xE2\x80\xA2 there"));
        QVERIFY(plain.ok() && !plain->masked);
        const auto card = desk.chats.say(chatA, RawText("try 4111 1111 1111 1111"));
        QVERIFY(card.ok() && card->masked);
        const QByteArray frame = desk.out.frames.back();
        QVERIFY(!frame.contains("4111 1111"));
        QVERIFY(frame.contains("1111"));
    }

    void sayNamesWhyNot()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active), desk.summary(chatB, wire::ChatState::Waiting));
        QCOMPARE(desk.chats.say(chatA, RawText("  \n ")).error(), SayProblem::Empty);
        QCOMPARE(desk.chats.say(chatA, RawText(std::string(8001, 'a'))).error(), SayProblem::TooLong);
        QCOMPARE(desk.chats.say(chatB, RawText("x")).error(), SayProblem::NotYours);
        QCOMPARE(desk.chats.say(u"no"_s, RawText("x")).error(), SayProblem::UnknownChat);
        desk.chats.onChatUpdate({desk.summary(chatA, wire::ChatState::Ended)});
        QCOMPARE(desk.chats.say(chatA, RawText("x")).error(), SayProblem::ChatOver);
    }

    void deliveredMeansCommitted()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        const QString line = desk.chats.say(chatA, RawText("hi"))->line;
        QCOMPARE(desk.chats.chat(chatA)->entries[0].state, LineState::Sending);
        QSignalSpy changed(&desk.chats, &ChatBook::entryChanged);
        desk.said(chatA, 1, line, wire::Author::Operator, "hi");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.chats.chat(chatA)->entries.size(), std::size_t(1));
        QCOMPARE(desk.chats.chat(chatA)->entries[0].state, LineState::Delivered);
        desk.said(chatA, 1, line, wire::Author::Operator, "hi"); // the relay says it again
        QCOMPARE(desk.chats.chat(chatA)->entries.size(), std::size_t(1));
    }

    void unsentLinesGoOutOnceInOrder() // E10
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        const QString sent = desk.chats.say(chatA, RawText("one"))->line; // on its way when the line breaks
        desk.linkLost();
        const QString second = desk.chats.say(chatA, RawText("two"))->line;
        const QString third = desk.chats.say(chatA, RawText("three"))->line;
        desk.linkBack();
        QVERIFY(linesOf(desk.out).isEmpty()); // not before the relay's list
        const QString fourth = desk.chats.say(chatA, RawText("four"))->line;
        desk.list(desk.summary(chatA, wire::ChatState::Active, 1));
        QCOMPARE(linesOf(desk.out), (QStringList{sent, second, third, fourth}));
        QCOMPARE(desk.out.last<wire::in::ChatSync>()->after, 0);
        desk.said(chatA, 1, sent, wire::Author::Operator, "one"); // it had been committed: stored once
        desk.said(chatA, 2, second, wire::Author::Operator, "two");
        desk.said(chatA, 3, third, wire::Author::Operator, "three");
        desk.said(chatA, 4, fourth, wire::Author::Operator, "four");
        const Chat *chat = desk.chats.chat(chatA);
        QCOMPARE(chat->entries.size(), std::size_t(4));
        QCOMPARE(chat->lastSeq, 4);
        desk.linkLost();
        desk.linkBack();
        desk.list(desk.summary(chatA, wire::ChatState::Active, 4));
        QVERIFY(linesOf(desk.out).isEmpty());
        QCOMPARE(desk.out.last<wire::in::ChatSync>()->after, 4);
    }

    void aGapIsAskedFor()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        desk.chats.onChatSynced({chatA, 0, wire::ChatState::Active});
        QVERIFY(desk.chats.chat(chatA)->synced);
        desk.said(chatA, 1, u"a"_s, wire::Author::Visitor, "1");
        desk.out.frames.clear();
        desk.said(chatA, 4, u"d"_s, wire::Author::Visitor, "4");
        const auto sync = desk.out.last<wire::in::ChatSync>();
        QVERIFY(sync);
        QCOMPARE(sync->after, 1);
        desk.said(chatA, 2, u"b"_s, wire::Author::Visitor, "2");
        desk.said(chatA, 3, u"c"_s, wire::Author::Visitor, "3");
        desk.said(chatA, 4, u"d"_s, wire::Author::Visitor, "4");
        desk.chats.onChatSynced({chatA, 4, wire::ChatState::Active});
        const Chat *chat = desk.chats.chat(chatA);
        QCOMPARE(chat->entries.size(), std::size_t(4));
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(chat->entries[i].seq, static_cast<qint64>(i) + 1);
        }
        QCOMPARE(desk.out.every<wire::in::ChatSync>().size(), std::size_t(1));
    }

    void aFailedLineStaysAndCanBeTriedAgain()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        const QString line = desk.chats.say(chatA, RawText("hi"))->line;
        wire::in::Refused message;
        message.re = line;
        message.code = wire::Refusal::StoreFailed;
        QVERIFY(desk.chats.onRefused(message));
        const ChatEntry &entry = desk.chats.chat(chatA)->entries[0];
        QCOMPARE(entry.state, LineState::Failed);
        QVERIFY(entry.failure.value() == wire::Refusal::StoreFailed);
        desk.out.frames.clear();
        desk.chats.retryLine(chatA, line);
        QCOMPARE(linesOf(desk.out), QStringList{line});
        QVERIFY(desk.chats.onRefused(message));
        // A later line is committed first: the failed one stays behind it.
        const QString later = desk.chats.say(chatA, RawText("later"))->line;
        desk.said(chatA, 1, later, wire::Author::Operator, "later");
        QCOMPARE(desk.chats.chat(chatA)->entries[0].line, later);
        desk.chats.discardLine(chatA, line);
        QCOMPARE(desk.chats.chat(chatA)->entries.size(), std::size_t(1));
    }

    void aChatThatEndedWhileAwayIsOver()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        QSignalSpy ended(&desk.chats, &ChatBook::chatEnded);
        desk.linkLost();
        QVERIFY(desk.chats.say(chatA, RawText("are you there?")).ok());
        desk.linkBack();
        desk.list();
        QCOMPARE(ended.size(), 1);
        const Chat *chat = desk.chats.chat(chatA);
        QVERIFY(chat->state == wire::ChatState::Ended);
        QCOMPARE(chat->entries[0].state, LineState::Failed);
        desk.chats.forget(chatA);
        QVERIFY(desk.chats.chatIds().isEmpty());
    }

    void acceptIsAnsweredByTheRelay()
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatB, wire::ChatState::Waiting));
        QSignalSpy refused(&desk.chats, &ChatBook::actionRefused);
        QVERIFY(desk.chats.accept(chatB));
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::ChatAccept>()->id;
        message.code = wire::Refusal::ChatTaken;
        QVERIFY(desk.chats.onRefused(message));
        QCOMPARE(refused.size(), 1);
        QVERIFY(desk.chats.accept(chatB));
        desk.out.frames.clear();
        desk.chats.onChatUpdate({desk.summary(chatB, wire::ChatState::Active, 3)});
        QCOMPARE(desk.out.last<wire::in::ChatSync>()->chat, chatB);
        desk.linkLost();
        QVERIFY(!desk.chats.accept(chatB));
    }

    void typingIsToldOnceEachWay() // E4
    {
        SignedIn desk;
        desk.signIn();
        desk.list(desk.summary(chatA, wire::ChatState::Active));
        desk.chats.setTyping(chatA, true);
        desk.chats.setTyping(chatA, true);
        desk.chats.setTyping(chatA, false);
        QCOMPARE(desk.out.every<wire::in::ChatTyping>().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ChatBookTest)
#include "chatbook_test.moc"
