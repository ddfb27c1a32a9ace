// CardScanner against the vectors that mask.js passes too, and what only C++ can be given: bytes.
#include "core/masking/cardnumber.h"
#include "core/masking/cardscanner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using sealdesk::RawText;
using sealdesk::masking::CardScanner;

namespace {

QByteArray masked(const QByteArray &text)
{
    const auto result = CardScanner().mask(RawText(text.toStdString()));
    return {result.utf8().data(), static_cast<qsizetype>(result.utf8().size())};
}

QByteArray previewed(const QByteArray &text)
{
    const auto result = CardScanner().preview(RawText(text.toStdString()));
    return {result.utf8().data(), static_cast<qsizetype>(result.utf8().size())};
}

std::vector<std::uint8_t> digitsOf(const char *text)
{
    std::vector<std::uint8_t> digits;
    for (; *text != '\0'; ++text) {
        digits.push_back(static_cast<std::uint8_t>(*text - '0'));
    }
    return digits;
}

} // namespace

class ScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void illFormed_data();
    void illFormed();
    void brands();
    void linear_data();
    void linear();
};

void ScannerTest::vectors_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expect");
    QFile file(QStringLiteral(SEALDESK_TEST_DATA "/masking/story.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString function = row["function"_L1].toString();
        QTest::addRow("%s: %s", qPrintable(function), qPrintable(row["name"_L1].toString()))
            << function << row["text"_L1].toString().toUtf8() << row["expect"_L1].toString().toUtf8();
    }
}

void ScannerTest::vectors()
{
    QFETCH(const QString, function);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expect);
    QVERIFY(function == "mask"_L1 || function == "preview"_L1);
    const auto act = function == "mask"_L1 ? masked : previewed;
    QCOMPARE(act(text), expect);
    QCOMPARE(act(expect), expect); // twice changes nothing
}

void ScannerTest::illFormed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expect");
    const QByteArray mark("\xEF\xBF\xBD");
    QTest::newRow("stray continuation") << QByteArray("a\x80z") << "a" + mark + "z";
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << mark + mark;
    QTest::newRow("overlong digit") << QByteArray("\xE0\x80\xB4") << mark + mark + mark;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << mark + mark + mark;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << mark + mark + mark + mark;
    QTest::newRow("F5") << QByteArray("\xF5\x80") << mark + mark;
    QTest::newRow("cut off") << QByteArray("a\xF0\x9F\x98") << "a" + mark;
    QTest::newRow("cut off by a letter") << QByteArray("\xE2\x82z") << mark + "z";
    QTest::newRow("cut off by a lead") << QByteArray("\xE2\xC3\xA9") << mark + "\xC3\xA9";
    QTest::newRow("card number beside it") << QByteArray("\xFF"
                                                         "4111111111111111\xFE")
                                           << mark + QByteArray("\xE2\x80\xA2").repeated(12) + "1111" + mark;
    QTest::newRow("well-formed of all lengths")
        << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
}

void ScannerTest::illFormed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expect);
    QCOMPARE(masked(text), expect);
    QCOMPARE(previewed(text), expect);
}

void ScannerTest::brands()
{
    using sealdesk::masking::brandOf;
    QCOMPARE(brandOf(digitsOf("4")), std::string_view("visa"));
    QCOMPARE(brandOf(digitsOf("2720")), std::string_view("mastercard"));
    QCOMPARE(brandOf(digitsOf("506699")), std::string_view("elo"));
    QCOMPARE(brandOf(digitsOf("606282")), std::string_view("hipercard"));
    QCOMPARE(brandOf(digitsOf("2721")), std::string_view());
    QCOMPARE(brandOf(digitsOf("")), std::string_view());
    QVERIFY(sealdesk::masking::luhn(digitsOf("4111111111111111")));
    QVERIFY(!sealdesk::masking::luhn(digitsOf("")));
}

void ScannerTest::linear_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"4", "4 ", "4111 ", "4111111111111111 ", "41111111111111111111 ", "\xD9\xA4", "\xFF"}) {
        QTest::newRow(QByteArray(piece).toPercentEncoding().constData()) << QByteArray(piece);
    }
}

void ScannerTest::linear()
{
    QFETCH(const QByteArray, piece);
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = piece.repeated(100000 / piece.size());
    QVERIFY(!masked(text).isEmpty());
    QVERIFY(!previewed(text).isEmpty());
    // Generous, for slow machines under sanitizers; anything quadratic takes minutes.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(ScannerTest)
#include "scanner_test.moc"
