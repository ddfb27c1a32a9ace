// What passes between the two sides of a form request, and what does not.

// First: moc of Qt 6.4 stumbles over <compare> when it meets that before Qt.
#include <QTest>

#include "core/exchange/limits.h"
#include "tests/exchange/testing/room.h"

using namespace sealdesk;
using namespace sealdesk::testing;

class ForwardingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        QVERIFY(control);
        const auto console = room.offering(one);
        QVERIFY(console);
        const auto frame = room.filling(one);
        QVERIFY(frame);
        frame->say(out::XProgress{}.encode());
        frame->say(out::XProgress{}.encode());
        QCOMPARE(console->take(), out::XProgress{}.encode());
        QVERIFY(console->isQuiet());
        const QByteArray envelope = makeEnvelope(one.request, 'a');
        frame->say(out::XEnvelope{envelope}.encode());
        QCOMPARE(console->take(), out::XEnvelope{envelope}.encode());
        frame->say(out::XEnvelope{envelope}.encode()); // sent again, byte for byte
        QCOMPARE(console->take(), out::XEnvelope{envelope}.encode());
        const out::XReceipt receipt{wire::ReceiptOutcome::Accepted, QByteArray(32, 'm')};
        console->say(receipt.encode());
        QCOMPARE(frame->take(), receipt.encode());
        console->say(out::XClose{CloseReason::Done}.encode());
        QCOMPARE(frame->take(), out::XClosed{CloseReason::Done}.encode());
        QCOMPARE(console->take(), out::XClosed{CloseReason::Done}.encode());
        QVERIFY(frame->isClosed() && console->isClosed());
        QCOMPARE(room.hall.size(), std::size_t{0});
    }

    void offerThatComesAfterTheFrame()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.joined<ConsoleLink>(one);
        const auto frame = room.joined<FrameLink>(one);
        QVERIFY(frame && frame->isQuiet());
        const QByteArray offer = makeOffer(one, room.clock.wall);
        console->say(out::XOffer{offer}.encode());
        QCOMPARE(frame->take(), out::XOffer{offer}.encode());
    }

    void offersThatAreNotTaken()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.joined<ConsoleLink>(one);
        const auto put = [&](const QByteArray &offer) { console->say(out::XOffer{offer}.encode()); };
        put("garbage");
        QVERIFY(console->takesRefusal(Refusal::Malformed));
        put(makeOffer(Case(), room.clock.wall)); // another request
        QVERIFY(console->takesRefusal(Refusal::NotAllowed));
        put(makeOffer(one, room.clock.wall - seal::limits::offerLifeMs)); // expired
        QVERIFY(console->takesRefusal(Refusal::RequestOver));
        put(makeOffer(one, room.clock.wall + seal::limits::hourMs)); // from the future
        QVERIFY(console->takesRefusal(Refusal::Malformed));
        const QByteArray good = makeOffer(one, room.clock.wall);
        put(good);
        QCOMPARE(console->take(), out::XStored{wireId(one.request)}.encode());
        put(good); // again is welcome
        QCOMPARE(console->take(), out::XStored{wireId(one.request)}.encode());
        put(makeOffer(one, room.clock.wall)); // another is not
        QVERIFY(console->takesRefusal(Refusal::NotAllowed));
        QVERIFY(!console->isClosed());
    }

    void consoleAway()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        auto console = room.offering(one);
        const auto frame = room.filling(one);
        console->hangUp();
        frame->say(out::XProgress{}.encode());
        QVERIFY(frame->isQuiet());
        const QByteArray envelope = makeEnvelope(one.request, 'a');
        frame->say(out::XEnvelope{envelope}.encode());
        QCOMPARE(frame->take(), out::XWait{exchange::limits::waitRetryMs}.encode());
        // It comes back: it is told of the progress, and gets nothing that was kept.
        console = room.joined<ConsoleLink>(one);
        QVERIFY(console);
        QCOMPARE(console->take(), out::XProgress{}.encode());
        QVERIFY(console->isQuiet());
        frame->say(out::XEnvelope{envelope}.encode());
        QCOMPARE(console->take(), out::XEnvelope{envelope}.encode());
    }

    void frameComesAgain()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const auto first = room.filling(one);
        const auto second = room.filling(one); // the page was reloaded
        QVERIFY(second && first->isClosed());
        const out::XReceipt receipt{wire::ReceiptOutcome::Refused, QByteArray(32, 'm')};
        console->say(receipt.encode());
        QCOMPARE(second->take(), receipt.encode());
        // What the old link still says goes nowhere.
        first->say(out::XEnvelope{makeEnvelope(one.request, 'a')}.encode());
        QVERIFY(console->isQuiet());
        first->hangUp();
        second->say(out::XEnvelope{makeEnvelope(one.request, 'b')}.encode());
        QVERIFY(!console->isQuiet());
    }

    void envelopesThatDoNotPass()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const auto frame = room.filling(one);
        frame->say(out::XEnvelope{makeEnvelope(seal::RequestId::random(), 'a')}.encode());
        QVERIFY(frame->takesRefusal(Refusal::NotAllowed));
        frame->say(out::XEnvelope{"garbage"}.encode());
        QVERIFY(frame->takesRefusal(Refusal::Malformed));
        QVERIFY(console->isQuiet());
        // A few mistakes are borne, many are not.
        for (int i = 0; i < exchange::limits::refusalsPerLink; ++i)
            frame->say("{\"t\":\"x.unheard\"}");
        QVERIFY(frame->isClosed());
        QVERIFY(!console->isClosed());
    }

    void outOfStateAndMalformed()
    {
        Room room;
        const auto control = room.trusted();
        const Case one;
        const auto refusedAtOnce = [&](auto link, const QByteArray &frame, Refusal code) {
            link->say(frame);
            return link->takesRefusal(code) && link->isClosed();
        };
        QVERIFY(refusedAtOnce(room.open<FrameLink>(), out::XProgress{}.encode(), Refusal::NotAllowed));
        QVERIFY(refusedAtOnce(room.open<FrameLink>(), out::XEnvelope{makeEnvelope(one.request, 'a')}.encode(),
                              Refusal::NotAllowed));
        QVERIFY(
            refusedAtOnce(room.open<FrameLink>(), out::XClose{CloseReason::Done}.encode(), Refusal::UnknownMessage));
        QVERIFY(refusedAtOnce(room.open<ConsoleLink>(), out::XClose{CloseReason::Done}.encode(), Refusal::NotAllowed));
        QVERIFY(refusedAtOnce(room.open<ConsoleLink>(), out::CTrust{1, QByteArray(64, 'x')}.encode(),
                              Refusal::UnknownMessage));
        QVERIFY(refusedAtOnce(room.open<ControlLink>(), out::CClose{}.encode(), Refusal::NotAllowed));
        QVERIFY(refusedAtOnce(room.open<ControlLink>(), "[]", Refusal::Malformed));
        QVERIFY(refusedAtOnce(room.open<FrameLink>(), QByteArray(70'000, ' '), Refusal::Oversized));
        const auto console = room.joined<ConsoleLink>(one);
        const Holder holder;
        console->say(holder.join(console->nonce(), room.ticket(one, TicketRole::Console, holder)));
        QVERIFY(console->takesRefusal(Refusal::NotAllowed)); // joins once
    }

    void consoleCloseIsFinal()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        console->say(out::XClose{CloseReason::Cancelled}.encode());
        QCOMPARE(console->take(), out::XClosed{CloseReason::Cancelled}.encode());
        QVERIFY(!room.joined<ConsoleLink>(one));
    }

    void offersExpire()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const auto frame = room.filling(one);
        room.clock.pass(seal::limits::offerLifeMs - 1);
        QCOMPARE(room.hall.sweep(), 0);
        room.clock.pass(1);
        QCOMPARE(room.hall.sweep(), 1);
        QCOMPARE(frame->take(), out::XClosed{CloseReason::Expired}.encode());
        QCOMPARE(console->take(), out::XClosed{CloseReason::Expired}.encode());
    }

    void consoleThatLeavesBeforeItsOffer()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.joined<ConsoleLink>(one);
        const auto frame = room.joined<FrameLink>(one);
        console->hangUp();
        QCOMPARE(frame->take(), out::XClosed{CloseReason::Failed}.encode());
        QCOMPARE(room.hall.size(), std::size_t{0});
        QVERIFY(room.joined<ConsoleLink>(one)); // it may try again
    }

    void logsHoldNoContent()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const auto frame = room.open<FrameLink>();
        frame->say("{\"t\":\"x.join\",\"ticket\":\"4111111111111111\",\"proof\":\"4111\"}");
        frame->say("{\"t\":\"4111111111111111\"}");
        QVERIFY(room.logged.find("4111") == std::string::npos);
        QVERIFY(room.logged.find("exchange.refused") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ForwardingTest)
#include "forwarding_test.moc"
