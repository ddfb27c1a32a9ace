// Who comes in at the exchange, and what ends it: tickets, epochs, closing, bounds.

// First: moc of Qt 6.4 stumbles over <compare> when it meets that before Qt.
#include <QTest>

#include "core/exchange/doors.h"
#include "core/exchange/limits.h"
#include "tests/exchange/testing/room.h"

using namespace sealdesk;
using namespace sealdesk::testing;

namespace {

// What a link answers to a ticket made to a wish.
Refusal refusalOf(FakeLink &link)
{
    const auto message = wire::parseExchangeToFrame(link.take());
    const auto *refused = message ? std::get_if<wire::in::XRefused>(&*message) : nullptr;
    return refused != nullptr ? refused->code : Refusal::ShuttingDown;
}

} // namespace

class AdmissionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticketsThatDoNotHold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("no trust yet") << 0 << int(Refusal::TicketInvalid);
        QTest::newRow("another epoch") << 1 << int(Refusal::TicketInvalid);
        QTest::newRow("expired") << 2 << int(Refusal::TicketExpired);
        QTest::newRow("lives too long") << 3 << int(Refusal::TicketInvalid);
        QTest::newRow("the other role") << 4 << int(Refusal::TicketInvalid);
        QTest::newRow("wrong holder") << 5 << int(Refusal::BadProof);
        QTest::newRow("another relay's") << 6 << int(Refusal::TicketInvalid);
        QTest::newRow("one bit changed") << 7 << int(Refusal::TicketInvalid);
        QTest::newRow("garbage") << 8 << int(Refusal::TicketInvalid);
        QTest::newRow("nonce of another link") << 9 << int(Refusal::BadProof);
        QTest::newRow("short proof") << 10 << int(Refusal::BadProof);
        QTest::newRow("no such request") << 11 << int(Refusal::UnknownRequest);
        QTest::newRow("another chat") << 12 << int(Refusal::NotAllowed);
    }

    void ticketsThatDoNotHold()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        Room room;
        Case one;
        const auto control = kind == 0 ? room.open<ControlLink>() : room.trusted();
        const auto console = kind == 0 ? nullptr : room.offering(one);
        const auto other = room.open<FrameLink>();
        auto frame = room.open<FrameLink>();
        const Holder holder;
        TicketWish wish;
        if (kind == 1)
            wish.epoch = 2;
        if (kind == 3)
            wish.lifeMs = seal::limits::ticketLifeMs + seal::limits::ticketSkewMs + 1;
        if (kind == 11)
            one = Case();
        if (kind == 12)
            one.chat = seal::ChatId::random();
        QByteArray ticket = room.ticket(one, kind == 4 ? TicketRole::Console : TicketRole::Frame, holder, wish);
        if (kind == 2)
            room.clock.pass(seal::limits::ticketLifeMs);
        if (kind == 6)
            ticket = Relay().ticket(one, TicketRole::Frame, holder.key(), {1, room.clock.wall});
        if (kind == 7)
            ticket[40] = static_cast<char>(ticket[40] ^ 1);
        if (kind == 8)
            ticket = "garbage";
        const QByteArray nonce = kind == 9 ? other->nonce() : frame->nonce();
        const Holder stranger;
        QByteArray join = (kind == 5 ? stranger : holder).join(nonce, ticket);
        if (kind == 10)
            join = out::XJoin{ticket, QByteArray(10, 'x')}.encode();
        frame->say(join);
        QCOMPARE(int(refusalOf(*frame)), code);
        QVERIFY(frame->isClosed());
        QVERIFY(!room.logged.empty());
    }

    void aTicketWorksOnce()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const Holder holder;
        const QByteArray ticket = room.ticket(one, TicketRole::Frame, holder);
        // A stranger who has seen it cannot use it up.
        const auto thief = room.open<FrameLink>();
        thief->say(Holder().join(thief->nonce(), ticket));
        QVERIFY(thief->takesRefusal(Refusal::BadProof));
        const auto first = room.open<FrameLink>();
        first->say(holder.join(first->nonce(), ticket));
        QCOMPARE(first->take(), out::XJoined{wireId(one.request)}.encode());
        const auto again = room.open<FrameLink>();
        again->say(holder.join(again->nonce(), ticket));
        QVERIFY(again->takesRefusal(Refusal::TicketUsed));
        // Not even when the wall clock is set back afterwards.
        room.clock.alive += 30'000;
        room.admission.sweep();
        const auto later = room.open<FrameLink>();
        later->say(holder.join(later->nonce(), ticket));
        QVERIFY(later->takesRefusal(Refusal::TicketUsed));
    }

    void onlyTheSessionThatAskedCollects()
    {
        Room room;
        Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        Case other = one;
        other.session = seal::SessionId::random();
        QVERIFY(!room.joined<ConsoleLink>(other));
        QVERIFY(!console->isClosed());
    }

    void controlMustProveItself()
    {
        Room room;
        const auto stranger = room.open<ControlLink>();
        stranger->say(Relay().trust(stranger->nonce(), 1));
        QVERIFY(stranger->takesRefusal(Refusal::BadProof));
        QVERIFY(stranger->isClosed());
        const auto first = room.open<ControlLink>();
        const auto second = room.open<ControlLink>();
        second->say(room.relay.trust(first->nonce(), 1)); // overheard on another link
        QVERIFY(second->takesRefusal(Refusal::BadProof));
        const auto negative = room.open<ControlLink>();
        negative->say(room.relay.trust(negative->nonce(), -1));
        QVERIFY(negative->takesRefusal(Refusal::BadProof));
    }

    void newEpochVoidsEverything()
    {
        Room room;
        const Case one;
        const auto control = room.trusted(1);
        const auto console = room.offering(one);
        const auto frame = room.filling(one);
        const Holder holder;
        const QByteArray unspent = room.ticket(one, TicketRole::Frame, holder);
        const auto sameRelay = room.trusted(1); // reconnected: nothing is lost
        QVERIFY(sameRelay && control->isClosed());
        QVERIFY(frame->isQuiet() && !frame->isClosed());
        const auto restarted = room.trusted(2);
        QVERIFY(restarted && sameRelay->isClosed());
        QCOMPARE(frame->take(), out::XClosed{CloseReason::Failed}.encode());
        QCOMPARE(console->take(), out::XClosed{CloseReason::Failed}.encode());
        const auto late = room.open<FrameLink>();
        late->say(holder.join(late->nonce(), unspent));
        QVERIFY(late->takesRefusal(Refusal::TicketInvalid));
    }

    void relayCloses_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("request") << 0;
        QTest::newRow("chat") << 1;
        QTest::newRow("session") << 2;
    }

    void relayCloses()
    {
        QFETCH(int, what);
        Room room;
        const Case one;
        const Case other;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const auto frame = room.filling(one);
        const auto bystander = room.offering(other);
        const Holder holder;
        const QByteArray unspent = room.ticket(one, TicketRole::Console, holder);
        out::CClose close;
        close.reason = CloseReason::ChatEnded;
        if (what == 0)
            close.request = wireId(one.request);
        else if (what == 1)
            close.chat = QString::fromStdString(one.chat.toWire());
        else
            close.session = QString::fromStdString(one.session.toWire());
        control->say(close.encode());
        QCOMPARE(frame->take(), out::XClosed{CloseReason::ChatEnded}.encode());
        QCOMPARE(console->take(), out::XClosed{CloseReason::ChatEnded}.encode());
        QVERIFY(frame->isClosed() && console->isClosed());
        QVERIFY(!bystander->isClosed() && bystander->isQuiet());
        // A ticket of before does not bring it back.
        const auto again = room.open<ConsoleLink>();
        again->say(holder.join(again->nonce(), unspent));
        QVERIFY(again->takesRefusal(Refusal::RequestOver));
        QCOMPARE(room.hall.size(), std::size_t{1});
    }

    void closesThatSayNothingClear()
    {
        Room room;
        const auto control = room.trusted();
        control->say(out::CClose{}.encode());
        QVERIFY(control->takesRefusal(Refusal::Malformed));
        control->say(out::CClose{QStringLiteral("a"), QStringLiteral("b"), {}, CloseReason::Done}.encode());
        QVERIFY(control->takesRefusal(Refusal::Malformed));
        control->say(out::CClose{QStringLiteral("too-short"), {}, {}, CloseReason::Done}.encode());
        QVERIFY(control->takesRefusal(Refusal::Malformed));
        QVERIFY(!control->isClosed());
    }

    void lateJoinersGo()
    {
        Room room;
        const Case one;
        const auto control = room.trusted();
        const auto console = room.offering(one);
        const auto idle = room.open<FrameLink>();
        room.clock.pass(exchange::limits::joinMs - 1);
        const auto fresh = room.open<FrameLink>();
        QCOMPARE(room.links.sweep(room.clock.alive), 0);
        room.clock.pass(1);
        QCOMPARE(room.links.sweep(room.clock.alive), 1);
        QVERIFY(idle->isClosed());
        QVERIFY(!fresh->isClosed() && !console->isClosed() && !control->isClosed());
    }

    void roomIsBounded()
    {
        Room room;
        const auto control = room.trusted();
        Case one;
        std::vector<std::unique_ptr<FakeLink>> consoles;
        for (std::size_t i = 0; i < exchange::limits::meetingsPerSession; ++i) {
            one.request = seal::RequestId::random();
            consoles.push_back(room.joined<ConsoleLink>(one));
            QVERIFY(consoles.back());
        }
        one.request = seal::RequestId::random();
        const auto more = room.open<ConsoleLink>();
        const Holder holder;
        more->say(holder.join(more->nonce(), room.ticket(one, TicketRole::Console, holder)));
        QVERIFY(more->takesRefusal(Refusal::TooMany));
        QVERIFY(room.joined<ConsoleLink>(Case())); // another session has room
    }

    void memoryIsBoundedAndFailsClosed()
    {
        exchange::ExpiringSet<seal::TicketId> set(3);
        const seal::TicketId first = seal::TicketId::random();
        QVERIFY(set.add(first, 100, 0));
        QVERIFY(set.add(first, 100, 0));
        QVERIFY(set.add(seal::TicketId::random(), 200, 0));
        QVERIFY(set.add(seal::TicketId::random(), 200, 0));
        QVERIFY(!set.add(seal::TicketId::random(), 200, 99));
        QVERIFY(set.contains(first, 99) && !set.contains(first, 100));
        QVERIFY(set.add(seal::TicketId::random(), 200, 100));
        QCOMPARE(set.size(), std::size_t{3});
    }

    void closuresThatCannotBeRememberedKeepEverybodyOut()
    {
        Room room;
        const auto control = room.trusted();
        for (std::size_t i = 0; i <= exchange::limits::rememberedClosures; ++i)
            room.admission.shut(seal::RequestId::random());
        QVERIFY(!room.joined<ConsoleLink>(Case()));
        room.clock.pass(exchange::limits::closureMs);
        QVERIFY(room.joined<ConsoleLink>(Case()));
    }

    void doors()
    {
        using exchange::Door;
        using exchange::doorFor;
        const std::string_view null = "null";
        const std::string_view page = "https://shop.example";
        QVERIFY(doorFor("/v1/frame", {}, null) == Door::Frame);
        QVERIFY(doorFor("/v1/console", {}, std::nullopt) == Door::Console);
        QVERIFY(doorFor("/v1/control", {}, std::nullopt) == Door::Control);
        QVERIFY(!doorFor("/v1/frame", {}, std::nullopt));
        QVERIFY(!doorFor("/v1/frame", {}, page));
        QVERIFY(!doorFor("/v1/console", {}, null));
        QVERIFY(!doorFor("/v1/control", {}, page));
        QVERIFY(!doorFor("/v1/console", {}, std::string_view()));
        QVERIFY(!doorFor("/v1/frame", "ticket=x", null));
        QVERIFY(!doorFor("/v1/frame/", {}, null));
        QVERIFY(!doorFor("/", {}, std::nullopt));
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "admission_test.moc"
