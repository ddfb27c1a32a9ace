// Whether masking is on, as the console finds out by itself; numbers in several lines, as the console sees them.
#include "core/protocol/text.h"
#include "tests/client/signedin.h"

#include <QSignalSpy>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600LL * 1000;

struct Admin : SignedIn {
    Admin()
    {
        role = policy::roles::admin;
        permissions = {u"chat"_s, u"request_form"_s, u"manage_policy"_s};
        ownIntermediate = true;
        signIn();
    }
    // What the desk would send, handed back by the relay.
    wire::in::PolicyMasking made(bool off, qint64 forMs = hourMs)
    {
        if (off) {
            masking.switchOff(forMs);
        } else {
            masking.switchOn();
        }
        wire::in::PolicyMasking message;
        message.statement = out.last<wire::in::PolicySetMasking>()->statement;
        return message;
    }
    QString masked(const char *text) { return wire::toQString(masker.mask(RawText(text))); }
};

const char number[] = "4111 1111 1111 1111";
const QString hidden = u"•••• •••• •••• 1111"_s;

} // namespace

class MaskingDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOffOnlyWithAnAdminsSignature()
    {
        Admin desk;
        QVERIFY(desk.masking.canSwitch());
        QCOMPARE(desk.masked(number), hidden);
        const auto off = desk.made(true);
        QSignalSpy changed(&desk.masking, &MaskingDesk::changed);
        desk.masking.onMasking(off);
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.masking.isOff());
        QCOMPARE(desk.masked(number), QString::fromLatin1(number));
        desk.clock.advance(hourMs);
        QVERIFY(!desk.masking.isOff());
        QCOMPARE(desk.masked(number), hidden);
    }

    void theRelayCannotSwitchItOff()
    {
        Admin desk;
        wire::in::PolicyMasking forged = desk.made(true);
        forged.statement[forged.statement.size() - 1] = static_cast<char>(forged.statement.back() ^ 1);
        for (const QByteArray &statement : {forged.statement, QByteArray("SDM1"), QByteArray(200, 'x')}) {
            desk.masking.onMasking({statement});
            QVERIFY(!desk.masking.isOff());
            QVERIFY(desk.masking.wasDeceived());
        }
        desk.masking.onMasking({});
        QVERIFY(!desk.masking.wasDeceived());
        Admin other; // of another organisation
        desk.masking.onMasking(other.made(true));
        QVERIFY(!desk.masking.isOff() && desk.masking.wasDeceived());
    }

    void anOldOffDoesNotComeBack()
    {
        Admin desk;
        const auto off = desk.made(true, 5 * hourMs);
        desk.masking.onMasking(off);
        desk.clock.advance(1);
        const auto on = desk.made(false);
        desk.masking.onMasking(on);
        QVERIFY(!desk.masking.isOff());
        desk.masking.onMasking(off);
        QVERIFY(!desk.masking.isOff() && desk.masking.wasDeceived());
        desk.masking.clear(); // signed out and in again: the newest is remembered
        desk.masking.onMasking(off);
        QVERIFY(!desk.masking.isOff());
    }

    void anOperatorCannotSwitch()
    {
        SignedIn desk;
        desk.signIn();
        QVERIFY(!desk.masking.canSwitch());
        desk.masking.switchOff(hourMs);
        QVERIFY(!desk.out.last<wire::in::PolicySetMasking>());
    }

    void previewsHideLongRunsEvenWhileItIsOff()
    {
        Admin desk;
        desk.masking.onMasking(desk.made(true));
        QCOMPARE(wire::toQString(desk.masker.preview(RawText("411111"))), u"••••••"_s);
    }

    void patternsAreTheRelaysWork()
    {
        Admin desk;
        QSignalSpy checked(&desk.masking, &MaskingDesk::patternsChecked);
        desk.masking.tryPatterns({}, RawText(number));
        const auto trial = desk.out.last<wire::in::PolicyPatternsTry>();
        QCOMPARE(QString::fromUtf8(QByteArrayView(trial->sample.unmaskedUtf8())), hidden); // does not leave the console
        wire::in::PolicyPatternsChecked answer;
        answer.re = trial->id;
        answer.problem = wire::PatternProblem::TooSlow;
        answer.index = 3;
        desk.masking.onChecked(std::move(answer));
        QCOMPARE(checked.size(), 1);
        QCOMPARE(checked[0][1].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(MaskingDeskTest)
#include "maskingdesk_test.moc"
