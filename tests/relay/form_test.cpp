// A form request from asking to its end, every end, as the relay sees it. No answer is in these tests,
// because none ever comes to the relay.
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/seal/ticket.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"
#include "tests/relay/formscene.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::FormState;
using wire::PurgeReason;
using wire::Refusal;

namespace {

using Scene = FormScene;

} // namespace

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromRequestToReceipt()
    {
        Scene s;
        s.request = s.admin.requestForm(s.visitor.chat);
        const auto granted = s.admin.last<wire::in::FormGranted>();
        QVERIFY(granted);
        QCOMPARE(granted->exchangeSpki, s.bench.hub->facts().exchangeSpki);
        const auto ticket = seal::Ticket::parse(viewOf(granted->ticket));
        QVERIFY(ticket.ok());
        QVERIFY(ticket->body().role == seal::TicketRole::Console);
        QCOMPARE(ticket->body().epoch, std::uint64_t(7));
        QCOMPARE(QString::fromStdString(ticket->body().request.toWire()), s.request);
        QVERIFY(!s.visitor.last<wire::in::FormOffered>());
        s.visitor.open(s.request); // the visitor cannot know of it yet
        SAME(s.visitor.refused(), Refusal::UnknownRequest);

        s.tell<wire::out::FormReady>(s.admin, s.request);
        QCOMPARE(s.visitor.last<wire::in::FormOffered>()->request, s.request);
        QCOMPARE(s.visitor.last<wire::in::FormOffered>()->operatorName, u"Anna"_s);
        SAME(s.visitor.last<wire::in::ChatEvent>()->kind, wire::EventKind::FormSent);

        s.visitor.open(s.request);
        const auto frameTicket = s.visitor.last<wire::in::FormTicket>();
        QVERIFY(frameTicket);
        const auto parsed = seal::Ticket::parse(viewOf(frameTicket->ticket));
        QVERIFY(parsed->body().role == seal::TicketRole::Frame);
        QCOMPARE(QString::fromStdString(parsed->body().session.toWire()), s.visitor.chat);
        s.visitor.open(s.request); // again, after a reload: another ticket, the same event
        QCOMPARE(s.visitor.count<wire::in::FormTicket>(), 2);
        QCOMPARE(s.events("form_opened"), 1);

        s.admin.report(s.request, FormState::Filling);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Filling);
        s.admin.report(s.request, FormState::Submitted);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Submitted);
        s.visitor.open(s.request);
        SAME(s.visitor.refused(), Refusal::RequestOver); // never offered again
        wire::out::FormRevealed revealed;
        revealed.id = newId();
        revealed.request = s.request;
        revealed.field = u"card_number"_s;
        s.admin.send(revealed.encode());
        QCOMPARE(s.bench.audited("form_field_revealed"), 1);
        revealed.id = newId();
        revealed.way = wire::RevealWay::Copied;
        s.admin.send(revealed.encode());
        SAME(s.admin.refused(), Refusal::NotAllowed); // off unless this relay was told otherwise
        QCOMPARE(s.bench.audited("form_field_copied"), 0);

        s.end();
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::ChatEnded);
        const auto purged = s.visitor.last<wire::in::FormState>();
        SAME(purged->state, FormState::Purged);
        QVERIFY(!purged->receipt.isEmpty());
        SAME(s.visitor.last<wire::in::ChatEvent>()->kind, wire::EventKind::FormPurged);
        QCOMPARE(s.state(), u"purged"_s);
        s.bench.advance(10 * limits::purgeGraceMs);
        QCOMPARE(s.state(), u"purged"_s);
        QCOMPARE(s.events("form_unconfirmed"), 0);
        for (const char *action :
             {"form_requested", "form_sent", "form_opened", "form_filling", "form_submitted", "form_purged"}) {
            QCOMPARE(s.bench.audited(action), 1);
        }
        QVERIFY(s.bench.auditWhole());
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::ChatEnded); // sent again: no harm
        QCOMPARE(s.events("form_purged"), 1);
    }

    void aReceiptMustBeRight()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.end();
        const auto other = seal::SigningKey::generate();
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::ChatEnded, &*other);
        SAME(s.admin.refused(), Refusal::BadProof);
        QCOMPARE(s.state(), u"sent"_s);
        Visitor second(s.bench);
        second.start();
        s.admin.purge(second.chat, s.request, PurgeReason::ChatEnded); // for another chat
        SAME(s.admin.refused(), Refusal::BadProof);
        s.admin.purge(s.visitor.chat, newId(), PurgeReason::ChatEnded);
        SAME(s.admin.refused(), Refusal::UnknownRequest);
        QVERIFY(s.visitor.last<wire::in::FormState>()->receipt.isEmpty());
        QCOMPARE(s.events("form_purged"), 0);
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::ChatEnded);
        QCOMPARE(s.state(), u"purged"_s);
    }

    void onlyTheSessionThatAskedGoesOn()
    {
        Scene s;
        Console ben(s.bench);
        hire(s.bench, s.admin, ben, u"ben"_s, u"Ben"_s);
        (void)ben.requestForm(s.visitor.chat);
        SAME(ben.refused(), Refusal::ChatTaken);
        s.admin.sendForm(s.visitor.chat, s.request);
        s.tell<wire::out::FormReady>(ben, s.request);
        SAME(ben.refused(), Refusal::NotAllowed);
        s.tell<wire::out::FormCancel>(ben, s.request);
        SAME(ben.refused(), Refusal::NotAllowed);
        wire::out::FormRejoin rejoin;
        rejoin.id = newId();
        rejoin.request = s.request;
        rejoin.holderKey = ben.deviceKey();
        ben.send(rejoin.encode());
        SAME(ben.refused(), Refusal::NotAllowed);
        ben.purge(s.visitor.chat, s.request, PurgeReason::Operator);
        SAME(ben.refused(), Refusal::UnknownRequest);
        Visitor stranger(s.bench);
        stranger.start();
        stranger.open(s.request);
        SAME(stranger.refused(), Refusal::UnknownRequest);
        QCOMPARE(s.state(), u"sent"_s);
        QCOMPARE(ben.count<wire::in::FormGranted>(), 0);
    }

    void whatAFormRequestNeeds()
    {
        Scene s;
        s.bench.exchange.up = false;
        (void)s.admin.requestForm(s.visitor.chat);
        SAME(s.admin.refused(), Refusal::ExchangeUnavailable);
        s.bench.exchange.up = true;
        (void)s.admin.requestForm(newId());
        SAME(s.admin.refused(), Refusal::UnknownChat);
        wire::out::FormRequest message;
        message.id = newId();
        message.chat = s.visitor.chat;
        message.request = newId();
        message.form = u"no_such_form"_s;
        message.formVersion = 1;
        message.offerHash = QByteArray(32, 'h');
        message.holderKey = s.admin.deviceKey();
        message.expiresMs = s.bench.clock.wallMs() + 60'000;
        s.admin.send(message.encode());
        SAME(s.admin.refused(), Refusal::Malformed);
        message.form = u"cardholder"_s;
        message.expiresMs = s.bench.clock.wallMs() + 11LL * 60 * 1000;
        s.admin.send(message.encode());
        SAME(s.admin.refused(), Refusal::Malformed);
        message.expiresMs = s.bench.clock.wallMs() - 1;
        s.admin.send(message.encode());
        SAME(s.admin.refused(), Refusal::Malformed);
        QCOMPARE(s.bench.count(u"SELECT count(*) FROM form_request"_s), 0);

        const QString oneTime = s.admin.create(u"ben"_s, u"Ben"_s);
        Console ben(s.bench);
        ben.login(u"ben"_s, oneTime);
        ben.changePassword(oneTime, u"rain-on-9-roofs"_s);
        Visitor second(s.bench);
        second.start();
        (void)ben.requestForm(second.chat);
        SAME(ben.refused(), Refusal::NotAllowed); // not accepted yet
        ben.accept(second.chat);
        (void)ben.requestForm(second.chat);
        SAME(ben.refused(), Refusal::DeviceNotApproved);
        s.admin.approve(ben, u"Ben"_s);
        (void)ben.requestForm(second.chat);
        QVERIFY(ben.last<wire::in::FormGranted>());
    }

    void requestsPerChatAreLimited()
    {
        Scene s;
        for (int i = 0; i < limits::openFormRequestsPerChat; ++i) {
            (void)s.admin.requestForm(s.visitor.chat);
        }
        QVERIFY(!s.admin.refused());
        (void)s.admin.requestForm(s.visitor.chat);
        SAME(s.admin.refused(), Refusal::TooMany);
    }

    void theVisitorDeclines()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.tell<wire::out::FormDecline>(s.visitor, s.request);
        SAME(s.admin.last<wire::in::FormState>()->state, FormState::Declined);
        QVERIFY(s.visitor.last<wire::in::Done>());
        QCOMPARE(s.bench.exchange.requests.size(), std::size_t(1));
        SAME(s.bench.exchange.requests[0].second, wire::CloseReason::Declined);
        s.visitor.open(s.request);
        SAME(s.visitor.refused(), Refusal::RequestOver);
        s.admin.report(s.request, FormState::Submitted);
        SAME(s.admin.refused(), Refusal::RequestOver);
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::Declined);
        QCOMPARE(s.state(), u"purged"_s);
    }

    void theOperatorCancels()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.tell<wire::out::FormCancel>(s.admin, s.request);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Cancelled);
        SAME(s.bench.exchange.requests[0].second, wire::CloseReason::Cancelled);
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::Cancelled);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Purged);
    }

    void theOfferExpires()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.admin.send(wire::out::Activity{}.encode());
        s.bench.advance(10LL * 60 * 1000 + 1);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Expired);
        SAME(s.admin.last<wire::in::FormState>()->state, FormState::Expired);
        SAME(s.bench.exchange.requests[0].second, wire::CloseReason::Expired);
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::Expired);
        QCOMPARE(s.state(), u"purged"_s);
    }

    void aSubmittedFormDoesNotExpire()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.admin.report(s.request, FormState::Submitted);
        s.bench.advance(11LL * 60 * 1000);
        QCOMPARE(s.state(), u"submitted"_s);
    }

    void onlyTheFrameThatSubmittedComesBackForItsReceipt()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        const QByteArray holder = s.visitor.openAgain(s.request);
        QCOMPARE(s.visitor.count<wire::in::FormTicket>(), 2);
        s.admin.report(s.request, FormState::Submitted);
        s.visitor.open(s.request); // another frame: it must not show the form anew
        SAME(s.visitor.refused(), Refusal::RequestOver);
        s.visitor.openAgain(s.request, holder); // cut off before the receipt
        QCOMPARE(s.visitor.count<wire::in::FormTicket>(), 3);
        QCOMPARE(s.state(), u"submitted"_s);
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::Operator);
        s.visitor.openAgain(s.request, holder);
        QCOMPARE(s.visitor.count<wire::in::FormTicket>(), 3);
    }

    void aConsoleThatIsGoneLeavesTheErasureUnconfirmed()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.admin.report(s.request, FormState::Submitted);
        s.admin.disconnect();
        s.bench.advance(limits::connectionGraceMs - 1000);
        QCOMPARE(s.state(), u"submitted"_s);
        s.bench.advance(2000);
        QCOMPARE(s.state(), u"unconfirmed"_s);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Unconfirmed);
        SAME(s.visitor.last<wire::in::ChatEvent>()->kind, wire::EventKind::FormUnconfirmed);
        QCOMPARE(s.bench.audited("form_unconfirmed"), 1);
        // A late receipt still tells the truth.
        s.admin.connect();
        s.admin.resume();
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::ConnectionLost);
        QCOMPARE(s.state(), u"purged"_s);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Purged);
    }

    void aConsoleThatComesBackInTimeGoesOn()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.admin.disconnect();
        s.bench.advance(30'000);
        s.admin.connect();
        s.admin.resume();
        QCOMPARE(s.admin.last<wire::in::FormPending>()->requests.size(), std::size_t(1));
        s.bench.advance(120'000);
        QCOMPARE(s.state(), u"sent"_s);
        wire::out::FormRejoin rejoin;
        rejoin.id = newId();
        rejoin.request = s.request;
        rejoin.holderKey = s.admin.deviceKey();
        s.admin.send(rejoin.encode());
        QVERIFY(s.admin.last<wire::in::FormGranted>());
    }

    void takenOverTheFirstConsoleMayStillHandInItsReceipt()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.admin.report(s.request, FormState::Submitted);
        Console second(s.bench);
        second.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
        SAME(s.admin.session->state(), wire::OperatorState::Ending);
        QCOMPARE(s.bench.exchange.sessions.size(), std::size_t(1));
        s.admin.accept(s.visitor.chat);
        SAME(s.admin.refused(), Refusal::SessionOver);
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::Logout);
        QCOMPARE(s.state(), u"purged"_s);
        SAME(s.admin.session->state(), wire::OperatorState::New);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Purged);
        SAME(second.last<wire::in::FormState>()->state, FormState::Purged);
    }

    void takenOverWithoutAReceiptIsUnconfirmed()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        Console second(s.bench);
        second.login(QString::fromUtf16(Console::adminUser), QString::fromUtf16(Console::adminPassword));
        s.bench.advance(limits::takeOverGraceMs + 1);
        QCOMPARE(s.state(), u"unconfirmed"_s);
        SAME(s.admin.session->state(), wire::OperatorState::New);
    }

    void aReceiptThatNeverComesAfterTheChatIsUnconfirmed()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.end();
        QCOMPARE(s.bench.exchange.chats.size(), std::size_t(1));
        s.visitor.open(s.request);
        SAME(s.visitor.refused(), Refusal::ChatEnded);
        s.bench.advance(limits::purgeGraceMs + 1);
        QCOMPARE(s.state(), u"unconfirmed"_s);
    }

    void aRestartWithoutTheConsoleIsUnconfirmed()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.admin.lose();
        s.visitor.lose();
        s.bench.restart();
        s.visitor.connect();
        s.visitor.resume();
        QCOMPARE(s.visitor.last<wire::in::FormOffered>()->request, s.request);
        s.bench.advance(limits::connectionGraceMs + 1);
        QCOMPARE(s.state(), u"unconfirmed"_s);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Unconfirmed);
    }

    void aRestartWithTheConsoleGoesOn()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.admin.lose();
        s.visitor.lose();
        s.bench.restart();
        s.admin.connect();
        s.admin.resume();
        s.bench.advance(limits::connectionGraceMs + 1);
        QCOMPARE(s.state(), u"sent"_s);
    }

    void aReloadOffersTheFormAgain()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.visitor.disconnect();
        s.visitor.connect();
        s.visitor.resume();
        QCOMPARE(s.visitor.count<wire::in::FormOffered>(), 1);
        s.admin.report(s.request, FormState::Submitted);
        s.visitor.disconnect();
        s.visitor.connect();
        s.visitor.resume();
        QCOMPARE(s.visitor.count<wire::in::FormOffered>(), 0);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Submitted);
    }

    void aRevokedDeviceLosesItsForms()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        wire::out::DeviceRevoke revoke;
        revoke.id = newId();
        revoke.device = s.admin.deviceId();
        s.admin.send(revoke.encode());
        QCOMPARE(s.state(), u"cancelled"_s);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Cancelled);
        (void)s.admin.requestForm(s.visitor.chat);
        SAME(s.admin.refused(), Refusal::DeviceNotApproved);
    }

    void withoutAuditNoForm()
    {
        Scene s;
        s.bench.breakAudit();
        (void)s.admin.requestForm(s.visitor.chat);
        SAME(s.admin.refused(), Refusal::AuditFailed);
        QCOMPARE(s.bench.count(u"SELECT count(*) FROM form_request"_s), 0);
        QVERIFY(!s.admin.last<wire::in::FormGranted>());
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "form_test.moc"
