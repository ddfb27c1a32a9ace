// The labelled cases (tests/data/masking/dev.jsonl, RULES.md): every one exactly, by the policy that hides security
// codes; and what must hold for every text.
#include "core/masking/cardscanner.h"
#include "core/masking/utf8.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using sealdesk::RawText;
using sealdesk::masking::CardScanner;

namespace {

std::vector<RawText> rawTexts(const QJsonObject &row)
{
    std::vector<RawText> texts;
    if (row.contains("text"_L1)) {
        texts.emplace_back(row["text"_L1].toString().toStdString());
    }
    for (const QJsonValue &message : row["messages"_L1].toArray()) {
        texts.emplace_back(message.toString().toStdString());
    }
    return texts;
}

QStringList expected(const QJsonObject &row)
{
    const QJsonValue value = row.contains("expect_cvv"_L1) ? row["expect_cvv"_L1] : row["expect"_L1];
    if (value.isString()) {
        return {value.toString()};
    }
    QStringList lines;
    for (const QJsonValue &line : value.isArray() ? value.toArray() : row["messages"_L1].toArray()) {
        lines.append(line.toString());
    }
    return lines.isEmpty() ? QStringList{row["text"_L1].toString()} : lines;
}

QStringList masked(const std::vector<RawText> &texts)
{
    QStringList lines;
    if (texts.size() == 1) {
        return {QString::fromUtf8(CardScanner().mask(texts.front()).utf8())};
    }
    for (const auto &line : CardScanner().maskMessages(texts)) {
        lines.append(QString::fromUtf8(line.utf8()));
    }
    return lines;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelledCases_data();
    void labelledCases();
    void oneMessageIsAsItsText();
    void otherPartyNamedACard();
    void unfinishedNumbers_data();
    void unfinishedNumbers();
};

void RulesTest::labelledCases_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const char *name : {"dev.jsonl", "rules.jsonl"}) {
        QFile file(QLatin1StringView(SEALDESK_TEST_DATA "/masking/") + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            QVERIFY(!row.isEmpty());
            QTest::addRow("%s", qPrintable(row["id"_L1].toString())) << row;
        }
    }
}

void RulesTest::labelledCases()
{
    QFETCH(const QJsonObject, row);
    const QStringList once = masked(rawTexts(row));
    QCOMPARE(once, expected(row));
    std::vector<RawText> again;
    for (const QString &line : once) {
        again.emplace_back(line.toStdString());
    }
    QCOMPARE(masked(again), once); // masking twice changes nothing
}

void RulesTest::oneMessageIsAsItsText()
{
    std::vector<RawText> texts;
    texts.emplace_back("my card is 4111 1111 1111 1111, code 123");
    const auto lines = CardScanner().maskMessages(texts);
    QCOMPARE(lines.size(), 1U);
    QVERIFY(lines.front() == CardScanner().mask(texts.front()));
}

void RulesTest::otherPartyNamedACard()
{
    const CardScanner scanner;
    QVERIFY(scanner.namesCard(scanner.mask(RawText("And your card number?"))));
    QVERIFY(scanner.namesCard(scanner.mask(RawText("Wie lautet Ihre Kartennummer?"))));
    QVERIFY(!scanner.namesCard(scanner.mask(RawText("And your order?"))));
    const RawText maestro("5018 0043 7060 1008");
    QCOMPARE(scanner.mask(maestro).utf8(), std::string_view("5018 0043 7060 1008"));
    QCOMPARE(scanner.mask(maestro, {.cardNamed = true}).utf8(), std::string_view("•••• •••• •••• 1008"));
}

void RulesTest::unfinishedNumbers_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<int>("first"); // -1: none
    QTest::newRow("half a number") << QStringList{"4111 1111"_L1} << 0;
    QTest::newRow("after words") << QStringList{"hello"_L1, "my card is"_L1, "4111"_L1} << 2;
    QTest::newRow("in two pieces") << QStringList{"my card is"_L1, "4111"_L1, "1111"_L1} << 1;
    QTest::newRow("no digits") << QStringList{"my card is"_L1} << -1;
    QTest::newRow("another number") << QStringList{"my order is 45396664"_L1} << -1;
    QTest::newRow("no issuer") << QStringList{"9999 1111"_L1} << -1;
    QTest::newRow("whole number") << QStringList{"4111 1111 1111 1111"_L1} << -1;
    QTest::newRow("a year in a sentence") << QStringList{"we met in 2024"_L1} << -1;
}

void RulesTest::unfinishedNumbers()
{
    QFETCH(const QStringList, messages);
    QFETCH(const int, first);
    std::vector<RawText> texts;
    for (const QString &message : messages) {
        texts.emplace_back(message.toStdString());
    }
    const auto found = CardScanner().unfinishedFrom(texts);
    QCOMPARE(found ? static_cast<int>(*found) : -1, first);
}

QTEST_APPLESS_MAIN(RulesTest)
#include "rules_test.moc"
