// Codes of the second factor: the RFC's own vectors, the window, and each reason for a refusal.
#include "core/policy/totp.h"

#include <QTest>

using namespace sealdesk::policy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rfcSeed = "12345678901234567890";
constexpr qint64 stepMs = 30'000;
constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

class TotpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 6238, appendix B, the rows of SHA-1.
    void rfcVectors_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("59") << qint64{59} << u"94287082"_s;
        QTest::newRow("1111111109") << qint64{1111111109} << u"07081804"_s;
        QTest::newRow("1111111111") << qint64{1111111111} << u"14050471"_s;
        QTest::newRow("1234567890") << qint64{1234567890} << u"89005924"_s;
        QTest::newRow("2000000000") << qint64{2000000000} << u"69279037"_s;
        QTest::newRow("20000000000") << qint64{20000000000} << u"65353130"_s;
    }
    void rfcVectors()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const qint64 step = totpStep(seconds * 1000);
        QCOMPARE(totpAt(rfcSeed, step, 8), code);
        QCOMPARE(totpAt(rfcSeed, step), code.last(6));
        const auto judged = judgeCode(rfcSeed, code.last(6), totpNeverUsed, seconds * 1000);
        QVERIFY(judged.verdict == CodeVerdict::Good);
        QCOMPARE(judged.step, step);
    }

    void oneStepBeforeAndAfterIsTakenAndNoOther()
    {
        const qint64 now = 1'800'000'000'000;
        for (qint64 off = -4; off <= 4; ++off) {
            const auto judged = judgeCode(rfcSeed, totpAt(rfcSeed, totpStep(now) + off), totpNeverUsed, now);
            const auto wanted = off < -1 ? CodeVerdict::Late : off > 1 ? CodeVerdict::Wrong : CodeVerdict::Good;
            QVERIFY2(judged.verdict == wanted, qPrintable(QString::number(off)));
        }
    }

    void aCodeOfAStepThatWasUsedIsUsedAlsoWhenItIsAnEarlierOne()
    {
        const qint64 now = 1'800'000'000'000;
        const qint64 used = totpStep(now);
        for (const qint64 off : {-1, 0}) {
            QVERIFY(judgeCode(rfcSeed, totpAt(rfcSeed, used + off), used, now).verdict == CodeVerdict::Used);
        }
        QVERIFY(judgeCode(rfcSeed, totpAt(rfcSeed, used + 1), used, now).verdict == CodeVerdict::Good);
    }

    void aClockSetBackIsToldByNameAndAClockSetAheadMakesCodesLate()
    {
        const qint64 now = 1'800'000'000'000;
        const qint64 used = totpStep(now);
        const QString next = totpAt(rfcSeed, used + 1);
        QVERIFY(judgeCode(rfcSeed, next, used, now - dayMs).verdict == CodeVerdict::ClockBack);
        QVERIFY(judgeCode(rfcSeed, next, used, now - 3 * stepMs).verdict == CodeVerdict::ClockBack);
        QVERIFY(judgeCode(rfcSeed, next, used, now + dayMs).verdict == CodeVerdict::Late);
    }

    void whatIsNoCodeIsWrong()
    {
        const qint64 now = 1'800'000'000'000;
        const QString good = totpAt(rfcSeed, totpStep(now));
        for (const QString &typed : {QString(), u" "_s, good.first(5), QString(good + u'0'), u"abcdef"_s, u"٠١٢٣٤٥"_s,
                                     QString(good).replace(0, 1, QChar(0)), QString(40, u'9')}) {
            QVERIFY2(judgeCode(rfcSeed, typed, totpNeverUsed, now).verdict == CodeVerdict::Wrong, qPrintable(typed));
        }
        const QString spaced = good.first(3) + u' ' + good.last(3) + u'\n';
        QVERIFY(judgeCode(rfcSeed, spaced, totpNeverUsed, now).verdict == CodeVerdict::Good);
    }

    void keyAndAddressAreWhatAuthenticatorsRead()
    {
        // RFC 4648, section 10.
        const std::pair<const char *, QLatin1StringView> vectors[] = {{"", ""_L1},
                                                                      {"f", "MY"_L1},
                                                                      {"fo", "MZXQ"_L1},
                                                                      {"foo", "MZXW6"_L1},
                                                                      {"foob", "MZXW6YQ"_L1},
                                                                      {"fooba", "MZXW6YTB"_L1},
                                                                      {"foobar", "MZXW6YTBOI"_L1}};
        for (const auto &[plain, encoded] : vectors) {
            QCOMPARE(toBase32(QByteArray(plain)), encoded);
        }
        QCOMPARE(otpauthUri(u"Größe & Co: 1"_s, u"mira"_s, rfcSeed),
                 u"otpauth://totp/Gr%C3%B6%C3%9Fe%20%26%20Co%3A%201:mira?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&"
                 "issuer=Gr%C3%B6%C3%9Fe%20%26%20Co%3A%201&algorithm=SHA1&digits=6&period=30"_s);
        QCOMPARE(makeTotpSeed()->size(), totpSeedBytes);
        QVERIFY(*makeTotpSeed() != *makeTotpSeed());
    }
};

QTEST_APPLESS_MAIN(TotpTest)
#include "totp_test.moc"
