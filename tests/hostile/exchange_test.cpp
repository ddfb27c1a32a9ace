// An exchange that lies, against the console's form desk: envelopes early, late, doubled, of another request, damaged;
// messages out of turn; another certificate. Nothing is shown that was not sealed to this request, and only once.
#include <QSignalSpy>

#include "core/secret/opensslallocator.h"
#include "tests/client/formbench.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

QByteArray sealedFor(const seal::Offer &offer, const std::string &card = "4111111111111111")
{
    return byteArray(seal::sealForm(offer, {{"card_number", card}}).envelope.encoded());
}

} // namespace

class HostileExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEarlyEnvelopeIsLeftAlone()
    {
        FormBench desk;
        desk.start();
        const auto made = desk.forms.requestForm(chat, form);
        QVERIFY(made.ok());
        desk.request = *made;
        const auto asked = desk.out.last<wire::in::FormRequest>();
        desk.grant(asked->id, asked->holderKey);
        QTRY_VERIFY(!desk.exchange.offer().isEmpty());
        const auto offer = seal::Offer::parse(byteView(desk.exchange.offer()));
        desk.exchange.envelope(sealedFor(*offer)); // nobody was told of the form yet
        QTRY_VERIFY(desk.out.last<wire::in::FormReady>());
        QVERIFY(!desk.view().holdsAnswers);
        QVERIFY(desk.exchange.receipts().empty());
        desk.forms.onDone({desk.out.last<wire::in::FormReady>()->id});
        desk.exchange.envelope(sealedFor(*offer));
        QTRY_VERIFY(desk.view().holdsAnswers);
    }

    void aLateEnvelopeFindsNoKey()
    {
        FormBench desk;
        desk.start();
        desk.send();
        const QByteArray envelope = sealedFor(*desk.offer);
        desk.forms.purge(desk.request, wire::PurgeReason::ChatEnded);
        desk.exchange.envelope(envelope);
        QTest::qWait(50); // nothing to wait for: nothing may come
        QVERIFY(!desk.view().holdsAnswers);
        QVERIFY(desk.exchange.receipts().empty());
        QVERIFY(desk.view().state == wire::FormState::Purged);
    }

    void aDoubledEnvelopeOpensOnce()
    {
        FormBench desk;
        desk.start();
        desk.send();
        QSignalSpy changed(&desk.forms, &FormDesk::requestChanged);
        const QByteArray envelope = sealedFor(*desk.offer);
        for (int i = 0; i < 5; ++i) {
            desk.exchange.envelope(envelope);
        }
        QTRY_COMPARE(desk.exchange.receipts().size(), std::size_t(5));
        QCOMPARE(desk.out.every<wire::in::FormReport>().size(), std::size_t(1)); // submitted, once
        for (const auto &receipt : desk.exchange.receipts()) {
            QCOMPARE(receipt.mac, desk.exchange.receipts()[0].mac);
        }
    }

    void anotherVisitorsAnswersDoNotReplaceTheFirst()
    {
        FormBench desk;
        desk.start();
        desk.send();
        desk.submit();
        for (int i = 0; i < 5; ++i) {
            desk.exchange.envelope(sealedFor(*desk.offer, "5555555555554444"));
        }
        desk.exchange.progress();
        QTest::qWait(50);
        QCOMPARE(desk.field(u"card_number"_s).value_or("none"), std::string("4111111111111111"));
        QVERIFY(desk.view().state == wire::FormState::Submitted);
        QVERIFY(desk.view().holdsAnswers); // refusing others does not purge what is here
    }

    void envelopesOfAnEarlierRequestAreNotOpened()
    {
        FormBench desk;
        desk.start();
        desk.send();
        const QByteArray old = sealedFor(*desk.offer);
        desk.forms.purge(desk.request, wire::PurgeReason::Cancelled);
        desk.out.frames.clear();
        desk.send(); // the same visitor, chat and form: another request
        for (int i = 0; i < FormCase::failedOpeningsAllowed; ++i) {
            QVERIFY(!desk.view().holdsAnswers);
            desk.exchange.envelope(old);
        }
        QTRY_VERIFY(desk.view().state == wire::FormState::Purged);
        QCOMPARE(static_cast<int>(desk.view().trouble), static_cast<int>(FormTrouble::BadEnvelopes));
        QVERIFY(desk.receiptHolds(wire::PurgeReason::FailedOpenings));
    }

    void threeDamagedEnvelopesEndTheRequest_data()
    {
        QTest::addColumn<int>("where"); // byte to change; negative: cut off that many
        QTest::newRow("magic") << 0;
        QTest::newRow("request") << 8;
        QTest::newRow("share") << 40;
        QTest::newRow("ciphertext") << 200;
        QTest::newRow("tag") << -1;
        QTest::newRow("half") << -1200;
    }

    void threeDamagedEnvelopesEndTheRequest()
    {
        QFETCH(int, where);
        FormBench desk;
        desk.start();
        desk.send();
        QByteArray bad = sealedFor(*desk.offer);
        if (where < 0) {
            bad.chop(-where);
        } else {
            bad[where] = static_cast<char>(bad[where] ^ 1);
        }
        for (int i = 0; i < FormCase::failedOpeningsAllowed; ++i) {
            QVERIFY(!desk.view().holdsAnswers);
            desk.exchange.envelope(bad);
        }
        QTRY_VERIFY(desk.view().state == wire::FormState::Purged);
        QCOMPARE(static_cast<int>(desk.view().trouble), static_cast<int>(FormTrouble::BadEnvelopes));
        QVERIFY(desk.receiptHolds(wire::PurgeReason::FailedOpenings));
        QVERIFY(!desk.field(u"card_number"_s));
    }

    void twoDamagedOnesAndThenTheTrueOne()
    {
        FormBench desk;
        desk.start();
        desk.send();
        QByteArray bad = sealedFor(*desk.offer);
        bad[200] = static_cast<char>(bad[200] ^ 1);
        desk.exchange.envelope(bad);
        desk.exchange.envelope(bad);
        QTRY_COMPARE(desk.exchange.receipts().size(), std::size_t(2));
        QVERIFY(desk.exchange.receipts()[1].outcome == wire::ReceiptOutcome::Refused);
        desk.submit();
        QCOMPARE(desk.field(u"card_number"_s).value_or("none"), std::string("4111111111111111"));
    }

    void messagesOutOfTurnEndTheMeeting_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("hello again") << wire::out::XHello{wire::protocolVersion, QByteArray(32, 'n')}.encode();
        QTest::newRow("joined again") << wire::out::XJoined{SignedIn::idOf(1)}.encode();
    }

    void messagesOutOfTurnEndTheMeeting()
    {
        QFETCH(QByteArray, frame);
        FormBench desk;
        desk.start();
        desk.send();
        QVERIFY(desk.view().exchangeConnected);
        desk.exchange.server().send(frame);
        QTRY_VERIFY(!desk.view().exchangeConnected);
        QTRY_VERIFY(desk.out.last<wire::in::FormRejoin>()); // another meeting, with another ticket
    }

    void nonsenseIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("no JSON") << QByteArray("\x01\x02");
        QTest::newRow("another direction's")
            << wire::out::XReceipt{wire::ReceiptOutcome::Accepted, QByteArray(32, 'm')}.encode();
        QTest::newRow("unknown") << QByteArray("{\"t\":\"x.reveal\"}");
        QTest::newRow("too much") << QByteArray("{\"t\":\"x.envelope\",\"envelope\":\"") + QByteArray(40'000, 'A') +
                                         "\"}";
        QTest::newRow("a field of another type") << QByteArray("{\"t\":\"x.closed\",\"reason\":7}");
    }

    void nonsenseIsIgnored()
    {
        QFETCH(QByteArray, frame);
        FormBench desk;
        desk.start();
        desk.send();
        desk.exchange.server().send(frame);
        desk.submit(); // the true one comes after it, and opens
        QCOMPARE(desk.field(u"card_number"_s).value_or("none"), std::string("4111111111111111"));
    }

    void theExchangesWordNeverShowsAnything()
    {
        FormBench desk;
        desk.start();
        desk.send();
        desk.exchange.server().send(wire::out::XClosed{wire::CloseReason::Done}.encode());
        QTRY_VERIFY(!desk.view().exchangeConnected);
        QVERIFY(!desk.view().holdsAnswers);
        QVERIFY(desk.view().state != wire::FormState::Submitted);
    }
};

int main(int argc, char *argv[])
{
    // As the program does: before anything else touches OpenSSL.
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    QCoreApplication application(argc, argv);
    HostileExchangeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "exchange_test.moc"
