// The end of a form request as the relay keeps and tells it: to a page that was loaded anew, and to the audit log.
#include "core/relay/limits.h"
#include "core/seal/ticket.h"
#include "tests/relay/bench/named.h"
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

class FormOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageLoadedAnewAfterTheEndLearnsTheOutcome()
    {
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.admin.report(s.request, FormState::Submitted);
        const auto reload = [&s] {
            s.visitor.disconnect();
            s.visitor.connect();
            s.visitor.resume();
        };
        s.end();
        reload();
        SAME(s.visitor.last<wire::in::ChatStarted>()->state, wire::ChatState::Ended);
        SAME(s.visitor.last<wire::in::ChatSynced>()->state, wire::ChatState::Ended);
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Submitted);
        QCOMPARE(s.visitor.count<wire::in::FormOffered>(), 0);
        s.visitor.say(newId(), u"hello?"_s); // it may read, and nothing else
        SAME(s.visitor.refused(), Refusal::ChatEnded);
        s.visitor.open(s.request);
        SAME(s.visitor.refused(), Refusal::ChatEnded);
        s.visitor.disconnect(); // the receipt comes while no page is there
        s.admin.purge(s.visitor.chat, s.request, PurgeReason::ChatEnded);
        s.visitor.connect();
        s.visitor.resume();
        SAME(s.visitor.last<wire::in::FormState>()->state, FormState::Purged);
        QVERIFY(!s.visitor.last<wire::in::FormState>()->receipt.isEmpty());
        s.visitor.disconnect();
        s.bench.advance(limits::outcomeKeptMs + 1);
        s.visitor.connect();
        s.visitor.resume();
        SAME(s.visitor.refused(), Refusal::UnknownChat);
    }

    void aChatWithoutAFormIsOverAtItsEnd()
    {
        Scene s;
        s.end();
        s.visitor.disconnect();
        s.visitor.connect();
        s.visitor.resume();
        SAME(s.visitor.refused(), Refusal::UnknownChat);
    }

    // Each state of a request, as the audit log and the transcript name it; each is written once.
    void everyStateIsAudited_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QByteArrayList>("actions");
        QTest::newRow("purged") << u"purged"_s << QByteArrayList{"form_requested", "form_sent",      "form_opened",
                                                                 "form_filling",   "form_submitted", "form_purged"};
        QTest::newRow("declined") << u"declined"_s
                                  << QByteArrayList{"form_requested", "form_sent", "form_opened", "form_filling",
                                                    "form_declined"};
        QTest::newRow("expired") << u"expired"_s
                                 << QByteArrayList{"form_requested", "form_sent", "form_opened", "form_filling",
                                                   "form_expired"};
        QTest::newRow("cancelled") << u"cancelled"_s
                                   << QByteArrayList{"form_requested", "form_sent", "form_opened", "form_filling",
                                                     "form_cancelled"};
        QTest::newRow("erasure unconfirmed")
            << u"unconfirmed"_s << QByteArrayList{"form_requested", "form_sent",      "form_opened",
                                                  "form_filling",   "form_submitted", "form_unconfirmed"};
    }

    void everyStateIsAudited()
    {
        QFETCH(QString, end);
        QFETCH(QByteArrayList, actions);
        Scene s;
        s.admin.sendForm(s.visitor.chat, s.request);
        s.visitor.open(s.request);
        s.admin.report(s.request, FormState::Filling);
        if (end == u"declined"_s) {
            s.tell<wire::out::FormDecline>(s.visitor, s.request);
        } else if (end == u"expired"_s) {
            s.bench.advance(limits::formLifetimeMs + 1);
        } else if (end == u"cancelled"_s) {
            s.tell<wire::out::FormCancel>(s.admin, s.request);
        } else {
            s.admin.report(s.request, FormState::Submitted);
            s.end();
            if (end == u"purged"_s) {
                s.admin.purge(s.visitor.chat, s.request, PurgeReason::ChatEnded);
            }
            s.bench.advance(limits::purgeGraceMs + 1);
        }
        QCOMPARE(s.state(), end);
        for (const QByteArray &action : actions) {
            QVERIFY2(s.bench.audited(action.constData()) == 1, action.constData());
        }
        QVERIFY(s.bench.auditWhole());
    }
};

QTEST_GUILESS_MAIN(FormOutcomeTest)
#include "formoutcome_test.moc"
