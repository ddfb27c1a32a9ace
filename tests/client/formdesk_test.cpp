// Secure forms end to end: offer, meeting at a played exchange, sealed answers, receipts, and wiping.
#include <QSignalSpy>
#include <QTest>

#include "core/secret/opensslallocator.h"
#include "tests/client/formbench.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

using Bench = FormBench;

} // namespace

class FormDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOfferIsOursAndSigned() // A11
    {
        Bench desk;
        desk.start();
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::None));
        QCOMPARE(desk.forms.forms().size(), 1);
        desk.send();
        const auto message = desk.out.last<wire::in::FormRequest>();
        QCOMPARE(message->offerHash, byteArray(desk.offer->hash().bytes()));
        QCOMPARE(message->expiresMs, desk.clock.wall + FormDesk::lifetimeMs);
        const std::vector<seal::PublicKey> keys{desk.organisation->publicKey()};
        QVERIFY(seal::checkOffer(*desk.offer,
                                 {*sealId<seal::RequestId>(desk.request), *sealId<seal::ChatId>(chat),
                                  *seal::PageNonce::fromBytes(byteView(QByteArray(16, 'p'))), keys, desk.clock.wall})
                    .ok());
        QCOMPARE(desk.offer->body().shownName, std::string("Olga"));
        // In the visitor's language, and only in it.
        QVERIFY(desk.offer->body().definition.find("Kartennummer") != std::string::npos);
        QVERIFY(desk.offer->body().definition.find("Card number") == std::string::npos);
        QVERIFY(desk.view().state == wire::FormState::Sent);
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::FormUnderWay));
    }

    void answersAreOpenedOnce() // A3, A4
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.exchange.progress();
        QTRY_VERIFY(desk.view().state == wire::FormState::Filling);
        QVERIFY(desk.out.last<wire::in::FormReport>()->state == wire::FormState::Filling);
        const seal::SealedForm sealed = seal::sealForm(*desk.offer, answers);
        const QByteArray envelope = byteArray(sealed.envelope.encoded());
        desk.exchange.envelope(envelope);
        QTRY_COMPARE(desk.exchange.receipts().size(), std::size_t(1));
        QVERIFY(desk.view().state == wire::FormState::Submitted);
        QVERIFY(desk.out.last<wire::in::FormReport>()->state == wire::FormState::Submitted);
        const auto mac = seal::ReceiptMac::fromBytes(byteView(desk.exchange.receipts()[0].mac));
        QVERIFY(mac && sealed.accepts(*mac, seal::ReceiptOutcome::Accepted));
        QCOMPARE(desk.field(u"card_number"_s).value_or("none"), std::string("4111111111111111"));
        QCOMPARE(desk.field(u"security_code"_s).value_or("none"), std::string("737"));
        QVERIFY(!desk.field(u"no_such_field"_s));

        // Sent again after a cut: the same answer.
        desk.exchange.envelope(envelope);
        QTRY_COMPARE(desk.exchange.receipts().size(), std::size_t(2));
        QCOMPARE(desk.exchange.receipts()[1].mac, desk.exchange.receipts()[0].mac);
        QVERIFY(desk.exchange.receipts()[1].outcome == wire::ReceiptOutcome::Accepted);
        // Another envelope: no answer, since the key that could sign one for its sender is gone; the first answers
        // stay, and so does the answer to their envelope.
        desk.exchange.envelope(byteArray(seal::sealForm(*desk.offer, {{"card_number", "1"}}).envelope.encoded()));
        desk.exchange.envelope(envelope);
        QTRY_COMPARE(desk.exchange.receipts().size(), std::size_t(3));
        QVERIFY(desk.exchange.receipts()[2].outcome == wire::ReceiptOutcome::Accepted);
        QCOMPARE(desk.exchange.receipts()[2].mac, desk.exchange.receipts()[0].mac);
        QCOMPARE(desk.field(u"card_number"_s).value_or("none"), std::string("4111111111111111"));
        QCOMPARE(desk.out.every<wire::in::FormReport>().size(), std::size_t(2));
    }

    void revealsAreToldFirst() // A6
    {
        Bench desk;
        desk.start();
        desk.send();
        QVERIFY(!desk.forms.noteRevealed(desk.request, u"card_number"_s, wire::RevealWay::Held)); // nothing is here yet
        desk.submit();
        QVERIFY(desk.forms.noteRevealed(desk.request, u"card_number"_s, wire::RevealWay::Held));
        const auto revealed = desk.out.last<wire::in::FormRevealed>();
        QVERIFY(revealed && revealed->field == u"card_number"_s && revealed->way == wire::RevealWay::Held);
        QSignalSpy refused(&desk.forms, &FormDesk::revealRefused);
        wire::in::Refused message;
        message.re = revealed->id;
        message.code = wire::Refusal::AuditFailed;
        QVERIFY(desk.forms.onRefused(message));
        QCOMPARE(refused.size(), 1);
        desk.linkLost();
        QVERIFY(!desk.forms.noteRevealed(desk.request, u"card_number"_s, wire::RevealWay::Held)); // no audit, no reveal
    }

    void wipesForEveryReason_data()
    {
        QTest::addColumn<int>("reason");
        for (int reason = 0; reason <= static_cast<int>(wire::PurgeReason::Quit); ++reason) {
            const auto name = wire::toString(static_cast<wire::PurgeReason>(reason));
            QTest::newRow(name.data()) << reason;
        }
    }

    void wipesForEveryReason() // A7
    {
        QFETCH(int, reason);
        const auto why = static_cast<wire::PurgeReason>(reason);
        Bench desk;
        desk.start();
        desk.send();
        desk.submit();
        QSignalSpy about(&desk.forms, &FormDesk::aboutToWipe);
        desk.forms.purgeAll(why);
        QCOMPARE(about.size(), 1);
        QVERIFY(!desk.view().holdsAnswers);
        QVERIFY(desk.view().state == wire::FormState::Purged);
        QVERIFY(desk.view().purgeReason.value() == why);
        QVERIFY(!desk.field(u"card_number"_s));
        QVERIFY(desk.receiptHolds(why));
        QTRY_VERIFY(desk.exchange.closed());
        QCOMPARE(desk.forms.unconfirmedPurges(), 1);
        desk.forms.onDone({desk.out.last<wire::in::FormPurged>()->id});
        QCOMPARE(desk.forms.unconfirmedPurges(), 0);
        desk.forms.purgeAll(why); // once is enough
        QCOMPARE(desk.out.every<wire::in::FormPurged>().size(), std::size_t(1));
    }

    void theEndOfTheChatWipes()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.submit();
        desk.chats.onChatUpdate({desk.summary(chat, wire::ChatState::Ended)});
        QVERIFY(desk.receiptHolds(wire::PurgeReason::ChatEnded));
    }

    void theRelaysWordWipes_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, wire::FormState state, wire::PurgeReason reason) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(reason);
        };
        row("declined", wire::FormState::Declined, wire::PurgeReason::Declined);
        row("expired", wire::FormState::Expired, wire::PurgeReason::Expired);
        row("cancelled", wire::FormState::Cancelled, wire::PurgeReason::Cancelled);
        row("unconfirmed", wire::FormState::Unconfirmed, wire::PurgeReason::ConnectionLost);
    }

    void theRelaysWordWipes()
    {
        QFETCH(int, state);
        QFETCH(int, reason);
        Bench desk;
        desk.start();
        desk.send();
        desk.forms.onFormState({chat, desk.request, static_cast<wire::FormState>(state), {}});
        QVERIFY(desk.receiptHolds(static_cast<wire::PurgeReason>(reason)));
    }

    void cancelTellsTheRelay()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.forms.cancel(desk.request);
        QVERIFY(desk.out.last<wire::in::FormCancel>());
        QVERIFY(desk.receiptHolds(wire::PurgeReason::Cancelled));
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::None));
    }

    void anOfferThatNobodyAnswersExpires()
    {
        Bench desk;
        desk.certificateAgeMs = Session::certificateLifetimeMs - 800; // the offer ends with its certificate
        desk.start();
        desk.send();
        QTRY_VERIFY(desk.receiptHolds(wire::PurgeReason::Expired));
    }

    void threeFailedOpeningsWipe()
    {
        Bench desk;
        desk.start();
        desk.send();
        seal::Offer other = *desk.offer;
        Bytes broken = seal::sealForm(*desk.offer, answers).envelope.encoded();
        broken.back() ^= 1; // the tag
        for (int i = 0; i < FormCase::failedOpeningsAllowed; ++i) {
            QVERIFY(!desk.out.last<wire::in::FormPurged>());
            desk.exchange.envelope(byteArray(broken));
            const auto wanted = static_cast<std::size_t>(i) + 1;
            QTRY_VERIFY(desk.exchange.receipts().size() == wanted || desk.out.last<wire::in::FormPurged>());
        }
        QTRY_VERIFY(desk.receiptHolds(wire::PurgeReason::FailedOpenings));
        for (const auto &receipt : desk.exchange.receipts()) {
            QVERIFY(receipt.outcome == wire::ReceiptOutcome::Refused);
        }
        QCOMPARE(static_cast<int>(desk.view().trouble), static_cast<int>(FormTrouble::BadEnvelopes));
        QTRY_VERIFY(desk.exchange.closed().value_or(wire::CloseReason::Done) == wire::CloseReason::Failed);
    }

    void anEnvelopeForAnotherRequestIsNotOpened() // A4
    {
        Bench desk;
        desk.start();
        desk.send();
        const seal::SealedForm good = seal::sealForm(*desk.offer, answers);
        const auto moved =
            seal::Envelope::make(seal::RequestId::random(), good.envelope.enc(), good.envelope.ciphertext());
        QVERIFY(moved.ok());
        desk.exchange.envelope(byteArray(moved->encoded()));
        desk.exchange.envelope("rubbish");
        desk.exchange.progress(); // comes after them
        QTRY_VERIFY(desk.view().state == wire::FormState::Filling);
        QVERIFY(!desk.view().holdsAnswers);
        desk.submit(); // the right one is still taken
        QCOMPARE(desk.field(u"expiry"_s).value_or("none"), std::string("12/30"));
    }

    void aLostMeetingIsMadeAgain()
    {
        Bench desk;
        desk.start();
        desk.send();
        const QByteArray firstHolder = desk.out.last<wire::in::FormRequest>()->holderKey;
        desk.exchange.server().dropPeer();
        QTRY_VERIFY(desk.out.last<wire::in::FormRejoin>());
        QVERIFY(!desk.view().exchangeConnected);
        const auto rejoin = desk.out.last<wire::in::FormRejoin>();
        QVERIFY(rejoin->holderKey != firstHolder);
        desk.grant(rejoin->id, rejoin->holderKey, "second ticket");
        QTRY_COMPARE(desk.exchange.joins(), 2);
        desk.submit();
        QCOMPARE(desk.out.every<wire::in::FormReady>().size(), std::size_t(1)); // it was sent before
    }

    // Relay and exchange were both gone: the connection that is back and the exchange's retry both want a ticket.
    void ofTwoReasonsToAskForATicketOneIsEnough()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.exchange.server().dropPeer();
        QTRY_VERIFY(!desk.view().exchangeConnected); // it will ask again in a while
        desk.linkLost();
        desk.linkBack();
        QTRY_VERIFY(desk.out.last<wire::in::FormRejoin>());
        const auto asked = desk.out.last<wire::in::FormRejoin>();
        QTest::qWait(2 * FormCase::firstRetryMs + 100);
        QCOMPARE(desk.out.every<wire::in::FormRejoin>().size(), std::size_t(1));
        desk.grant(asked->id, asked->holderKey, "second ticket");
        QTRY_COMPARE(desk.exchange.joins(), 2);
        desk.submit();
    }

    void aTicketWhoseKeyIsNotOursIsAskedForAnew()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.exchange.server().dropPeer();
        QTRY_VERIFY(desk.out.last<wire::in::FormRejoin>());
        const QString first = desk.out.last<wire::in::FormRejoin>()->id;
        desk.grant(first, desk.out.last<wire::in::FormRequest>()->holderKey, "a ticket for another key");
        QTRY_VERIFY(desk.out.last<wire::in::FormRejoin>()->id != first);
        const auto again = desk.out.last<wire::in::FormRejoin>();
        desk.grant(again->id, again->holderKey, "third ticket");
        QTRY_COMPARE(desk.exchange.joins(), 2);
        desk.submit();
    }

    void anotherExchangeIsNotMet()
    {
        Bench desk;
        desk.start();
        desk.exchangeSpki = QByteArray(32, 'z');
        desk.session.logout();
        desk.signIn();
        desk.list(desk.summary(chat, wire::ChatState::Active));
        desk.forms.onFormList({{{form, 1, shippedForm()}}});
        const auto made = desk.forms.requestForm(chat, form);
        QVERIFY(made.ok());
        desk.request = *made;
        const auto message = desk.out.last<wire::in::FormRequest>();
        desk.grant(message->id, message->holderKey);
        QTRY_VERIFY(desk.out.last<wire::in::FormRejoin>()); // it gave up and asks for a new ticket
        QCOMPARE(desk.exchange.joins(), 0);
        QCOMPARE(desk.exchange.server().upgrades(), 0);
        // D1: the next ticket tells the key of now, as after the exchange got another certificate.
        const auto again = desk.out.last<wire::in::FormRejoin>();
        desk.exchange.expect("second", again->holderKey);
        desk.forms.onFormGranted({again->id, desk.request, "second", desk.exchange.address(), desk.exchange.spki()});
        QTRY_COMPARE(desk.exchange.joins(), 1);
    }

    void sleepWipes() // A7: the clock went on, our timers did not
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.submit();
        desk.clock.advance(FormDesk::suspendStepMs + 1);
        QTRY_VERIFY(!desk.view().holdsAnswers);
        QVERIFY(desk.receiptHolds(wire::PurgeReason::Lock));
        QVERIFY(!desk.field(u"card_number"_s));
    }

    void aChatThatIsHandedOnTakesNothingAlong() // A7, E5
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.submit();
        wire::in::ChatSummary handed = desk.summary(chat, wire::ChatState::Active);
        handed.operatorId = SignedIn::idOf(7);
        desk.chats.onChatUpdate({std::move(handed)});
        QVERIFY(!desk.field(u"card_number"_s));
        const auto purged = desk.out.last<wire::in::FormPurged>();
        QVERIFY(purged && purged->request == desk.request);
        QVERIFY(desk.forms.canRequest(chat) != FormBar::None); // the new operator asks again
    }

    void aLossOfAMinuteWipesAndTheReceiptIsKept()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.submit();
        desk.linkLost();
        for (int step = 0; step < 4; ++step) { // in one step it would be sleep
            desk.clock.advance(FormDesk::connectionGraceMs / 4 - (step == 0 ? 1 : 0));
            QTest::qWait(FormDesk::graceCheckMs + 200);
        }
        QVERIFY(desk.view().holdsAnswers);
        desk.clock.advance(1);
        QTRY_VERIFY(!desk.view().holdsAnswers);
        QCOMPARE(desk.forms.unconfirmedPurges(), 1);
        QVERIFY(!desk.out.last<wire::in::FormPurged>());
        desk.linkBack();
        QVERIFY(desk.receiptHolds(wire::PurgeReason::ConnectionLost));
    }

    void aShortLossLosesNothing()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.linkLost();
        desk.submit(); // the exchange link still stands; the report cannot go out
        desk.linkBack();
        QVERIFY(!desk.out.last<wire::in::FormReport>());
        wire::in::FormRequestEntry entry;
        entry.chat = chat;
        entry.request = desk.request;
        entry.form = form;
        entry.state = wire::FormState::Filling;
        desk.forms.onFormPending({{entry}});
        QVERIFY(desk.out.last<wire::in::FormReport>()->state == wire::FormState::Submitted);
        QVERIFY(desk.field(u"card_number"_s));
    }

    void aReadyLostWithTheConnectionIsSaidAgain()
    {
        Bench desk;
        desk.start();
        const auto made = desk.forms.requestForm(chat, form);
        QVERIFY(made.ok());
        desk.request = *made;
        const auto message = desk.out.last<wire::in::FormRequest>();
        desk.grant(message->id, message->holderKey);
        QTRY_VERIFY(desk.out.last<wire::in::FormReady>());
        desk.linkLost(); // with "ready" on its way; the meeting at the exchange stands
        desk.linkBack();
        QVERIFY(!desk.out.last<wire::in::FormReady>());
        wire::in::FormRequestEntry entry;
        entry.request = desk.request;
        entry.chat = chat;
        entry.form = form;
        entry.state = wire::FormState::Requested;
        entry.expiresMs = desk.view().expiresMs;
        desk.forms.onFormPending({{entry}});
        QVERIFY(desk.out.last<wire::in::FormReady>());
        desk.forms.onDone({desk.out.last<wire::in::FormReady>()->id});
        QCOMPARE(static_cast<int>(desk.view().state), static_cast<int>(wire::FormState::Sent));
    }

    void aTakeoverWipesAndTells()
    {
        Bench desk;
        desk.start();
        desk.send();
        desk.submit();
        desk.session.onAuthEnded({wire::EndReason::Elsewhere});
        QVERIFY(desk.receiptHolds(wire::PurgeReason::Logout));
        QVERIFY(!desk.forms.request(desk.request));
        QVERIFY(!desk.field(u"card_number"_s));
    }

    void requestsOfAnotherRunAreShownOnly()
    {
        Bench desk;
        desk.start();
        wire::in::FormRequestEntry entry;
        entry.chat = chat;
        entry.request = SignedIn::idOf(77);
        entry.form = form;
        entry.state = wire::FormState::Submitted;
        desk.forms.onFormPending({{entry}});
        const FormRequest *view = desk.forms.request(entry.request);
        QVERIFY(view && view->trouble == FormTrouble::NotOurs && !view->holdsAnswers);
        desk.forms.purgeAll(wire::PurgeReason::Quit);
        QVERIFY(!desk.out.last<wire::in::FormPurged>()); // nothing was here that could be wiped
    }

    void aRefusalOfTheRelayIsNamed()
    {
        Bench desk;
        desk.start();
        const auto made = desk.forms.requestForm(chat, form);
        QVERIFY(made.ok());
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::FormRequest>()->id;
        message.code = wire::Refusal::ExchangeUnavailable;
        QVERIFY(desk.forms.onRefused(message));
        const FormRequest *view = desk.forms.request(*made);
        QCOMPARE(static_cast<int>(view->trouble), static_cast<int>(FormTrouble::RefusedByRelay));
        QVERIFY(view->refusal.value() == wire::Refusal::ExchangeUnavailable);
        QVERIFY(!desk.out.last<wire::in::FormPurged>()); // the relay knows no such request
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::None));
    }

    void barsAreNamed()
    {
        const auto bar = [](const std::function<void(Bench &)> &before,
                            const std::function<void(Bench &)> &after = {}) {
            Bench desk;
            before(desk);
            desk.start();
            if (after) {
                after(desk);
            }
            return static_cast<int>(desk.forms.canRequest(chat));
        };
        const auto named = [](FormBar expected) { return static_cast<int>(expected); };
        QCOMPARE(bar([](Bench &desk) { desk.permissions = {u"chat"_s}; }), named(FormBar::NoPermission));
        QCOMPARE(bar([](Bench &desk) { desk.deviceStatus = wire::DeviceStatus::Pending; }),
                 named(FormBar::DevicePending));
        QCOMPARE(bar([](Bench &desk) { desk.deviceStatus = wire::DeviceStatus::Revoked; }),
                 named(FormBar::DeviceRevoked));
        QCOMPARE(bar([](Bench &desk) { desk.certificateAgeMs = Session::certificateLifetimeMs + 1; }),
                 named(FormBar::NoCertificate));
        const auto nothing = [](Bench &) {};
        QCOMPARE(bar(nothing, [](Bench &desk) { desk.linkLost(); }), named(FormBar::NotConnected));
        QCOMPARE(bar(nothing, [](Bench &desk) { desk.list(); }), named(FormBar::ChatOver));
        QCOMPARE(bar(nothing,
                     [](Bench &desk) {
                         auto old = desk.summary(chat, wire::ChatState::Active);
                         old.pageNonce.clear();
                         desk.chats.onChatUpdate({std::move(old)});
                     }),
                 named(FormBar::VisitorTooOld));
        QCOMPARE(bar(nothing,
                     [](Bench &desk) {
                         desk.store.readError = KeyStoreError::NoKeychain;
                         desk.keys.load(ServerAddress::parse(u"wss://127.0.0.1:1").value());
                     }),
                 named(FormBar::DeviceKeyNotStored));
    }
};

int main(int argc, char *argv[])
{
    // As the program does: before anything else touches OpenSSL.
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    QCoreApplication application(argc, argv);
    FormDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "formdesk_test.moc"
