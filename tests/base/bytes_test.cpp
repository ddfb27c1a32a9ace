#include "core/base/bytes.h"
#include "core/base/maskedtext.h"
#include "core/base/rawtext.h"
#include "core/base/result.h"
#include "core/base/systemclock.h"

#include <QTest>

#include <type_traits>

using namespace sealdesk;

// The two text types keep their promises at compile time.
static_assert(!std::is_copy_constructible_v<RawText> && !std::is_copy_assignable_v<RawText>);
static_assert(!std::is_convertible_v<RawText, std::string> && !std::is_convertible_v<std::string, RawText>);
static_assert(!std::is_constructible_v<MaskedText, std::string> && !std::is_constructible_v<MaskedText, RawText>);

class BytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void base64UrlRoundTrips()
    {
        Bytes bytes;
        for (int length = 0; length < 70; ++length) {
            const std::string text = toBase64Url(bytes);
            const auto back = fromBase64Url(text);
            QVERIFY(back.has_value());
            QCOMPARE(*back, bytes);
            bytes.push_back(static_cast<std::uint8_t>(length * 37 + 11));
        }
    }

    void base64UrlAgreesWithRfc4648()
    {
        QCOMPARE(toBase64Url(asBytes("foobar")), std::string("Zm9vYmFy"));
        QCOMPARE(toBase64Url(asBytes("fooba")), std::string("Zm9vYmE"));
        const std::uint8_t high[] = {0xfb, 0xff, 0xfe};
        QCOMPARE(toBase64Url(high), std::string("-__-"));
    }

    void base64UrlRefusesOtherSpellings()
    {
        for (const char *bad : {"A", "AA==", "+/+/", "AB", "A A", "AAAB\n", "AAAAA"}) {
            QVERIFY2(!fromBase64Url(bad).has_value(), bad);
        }
    }

    void hexRoundTripsAndRefuses()
    {
        const std::uint8_t bytes[] = {0x00, 0x9a, 0xff};
        QCOMPARE(toHex(bytes), std::string("009aff"));
        QCOMPARE(fromHex("009AFF").value(), Bytes({0x00, 0x9a, 0xff}));
        QVERIFY(!fromHex("0").has_value());
        QVERIFY(!fromHex("0g").has_value());
    }

    void resultHoldsAValueOrItsReason()
    {
        enum class Reason { No };
        const Result<int, Reason> good(7);
        const Result<int, Reason> bad = fail(Reason::No);
        QVERIFY(good.ok() && good.value() == 7);
        QVERIFY(!bad.ok() && bad.error() == Reason::No);
    }

    void aliveClockNeverGoesBack()
    {
        const SystemClock clock;
        const std::int64_t first = clock.aliveMs();
        QVERIFY(clock.aliveMs() >= first);
        QVERIFY(clock.wallMs() > 1'600'000'000'000);
    }
};

QTEST_APPLESS_MAIN(BytesTest)
#include "bytes_test.moc"
