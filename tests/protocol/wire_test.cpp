// Runs the vectors that protocol.toml makes: every message of every direction, valid and broken,
// and the table of message x role x state.
#include "core/masking/cardscanner.h"
#include "core/protocol/text.h"
#include "core/protocol/wire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::wire;

namespace {

// What one parser says of a frame, without its type.
struct Verdict {
    QString error;   // empty: accepted
    QString message; // its name when accepted
    QList<bool> allowed;
    QString permission;
};

QString errorName(ParseError error)
{
    switch (error) {
    case ParseError::None:
        return QStringLiteral("none");
    case ParseError::Oversized:
        return QStringLiteral("oversized");
    case ParseError::Malformed:
        return QStringLiteral("malformed");
    case ParseError::UnknownType:
        return QStringLiteral("unknown_message");
    case ParseError::MissingField:
        return QStringLiteral("missing_field");
    case ParseError::BadField:
        return QStringLiteral("bad_field");
    }
    return {};
}

template <class State, class Parsed>
Verdict verdictOf(const Parsed &parsed, int stateCount)
{
    Verdict verdict;
    if (!parsed) {
        verdict.error = errorName(parsed.error().error);
        return verdict;
    }
    verdict.message = messageName(parsed.value());
    if constexpr (!std::is_void_v<State>) {
        for (int i = 0; i < stateCount; ++i) {
            verdict.allowed.append(allowed(parsed.value(), static_cast<State>(i)));
        }
    }
    if constexpr (requires { permissionFor(parsed.value()); }) {
        if (const auto needed = permissionFor(parsed.value())) {
            verdict.permission = toString(*needed);
        }
    }
    return verdict;
}

Verdict parse(const QString &direction, const QByteArray &frame)
{
    if (direction == u"v>r") {
        return verdictOf<VisitorState>(parseVisitorToRelay(frame), 2);
    }
    if (direction == u"o>r") {
        return verdictOf<OperatorState>(parseOperatorToRelay(frame), 7);
    }
    if (direction == u"f>x") {
        return verdictOf<FrameState>(parseFrameToExchange(frame), 2);
    }
    if (direction == u"k>x") {
        return verdictOf<ConsoleState>(parseConsoleToExchange(frame), 2);
    }
    if (direction == u"c>x") {
        return verdictOf<ControlState>(parseRelayToExchange(frame), 2);
    }
    if (direction == u"r>v") {
        return verdictOf<void>(parseRelayToVisitor(frame), 0);
    }
    if (direction == u"r>o") {
        return verdictOf<void>(parseRelayToOperator(frame), 0);
    }
    if (direction == u"x>f") {
        return verdictOf<void>(parseExchangeToFrame(frame), 0);
    }
    if (direction == u"x>k") {
        return verdictOf<void>(parseExchangeToConsole(frame), 0);
    }
    return verdictOf<void>(parseExchangeToRelay(frame), 0);
}

} // namespace

class WireTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(SEALDESK_VECTORS));
        QVERIFY2(file.open(QIODevice::ReadOnly), SEALDESK_VECTORS);
        m_vectors = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_vectors[u"messages"].toArray().size() > 50);
    }

    void validFramesAreAcceptedUnderTheirName()
    {
        for (const QJsonValue value : m_vectors[u"messages"].toArray()) {
            const QJsonObject entry = value.toObject();
            const Verdict verdict = parse(entry[u"direction"].toString(), entry[u"valid"].toString().toUtf8());
            QVERIFY2(verdict.error.isEmpty(), qPrintable(entry[u"message"].toString() + u": " + verdict.error));
            QCOMPARE(verdict.message, entry[u"message"].toString());
        }
    }

    void brokenFramesAreRefusedByName()
    {
        int count = 0;
        for (const QJsonValue value : m_vectors[u"messages"].toArray()) {
            const QJsonObject entry = value.toObject();
            for (const QJsonValue refusedValue : entry[u"refused"].toArray()) {
                const QJsonObject refused = refusedValue.toObject();
                const Verdict verdict = parse(entry[u"direction"].toString(), refused[u"frame"].toString().toUtf8());
                const QString why = entry[u"message"].toString() + u' ' + refused[u"why"].toString();
                QVERIFY2(verdict.error == refused[u"error"].toString(), qPrintable(why + u" -> " + verdict.error));
                ++count;
            }
        }
        QVERIFY(count > 500);
    }

    void framesThatAreNoMessageAreRefused()
    {
        for (const QJsonValue value : m_vectors[u"frames"].toArray()) {
            const QJsonObject entry = value.toObject();
            for (const char *direction : {"v>r", "o>r", "f>x", "k>x", "c>x", "r>v", "r>o", "x>f", "x>k", "x>c"}) {
                const Verdict verdict = parse(QString::fromLatin1(direction), entry[u"frame"].toString().toUtf8());
                QVERIFY2(verdict.error == entry[u"error"].toString(), qPrintable(entry[u"why"].toString()));
            }
        }
        const QByteArray tooLarge(limits::frameBytes + 1, ' ');
        QCOMPARE(parse(QStringLiteral("v>r"), tooLarge).error, QStringLiteral("oversized"));
        QCOMPARE(parse(QStringLiteral("v>r"), "{\"t\":\"chat.say\",\"line\":\"\xff\"}").error,
                 QStringLiteral("malformed"));
    }

    void stateTableIsWhatTheDefinitionSays()
    {
        const QJsonObject allStates = m_vectors[u"states"].toObject();
        int checked = 0;
        for (const QJsonValue value : m_vectors[u"messages"].toArray()) {
            const QJsonObject entry = value.toObject();
            const QString role = entry[u"role"].toString();
            if (role.isEmpty()) {
                continue;
            }
            const Verdict verdict = parse(entry[u"direction"].toString(), entry[u"valid"].toString().toUtf8());
            const QJsonArray names = allStates[role].toArray();
            QCOMPARE(verdict.allowed.size(), names.size());
            for (qsizetype i = 0; i < names.size(); ++i) {
                QCOMPARE(verdict.allowed[i], entry[u"states"].toArray().contains(names[i]));
                ++checked;
            }
            QCOMPARE(verdict.permission, entry[u"permission"].toString());
        }
        QVERIFY(checked > 80);
    }

    void messagesRoundTrip()
    {
        out::FormOpen open;
        open.id = QStringLiteral("m1");
        open.request = QStringLiteral("AAECAwQFBgcICQoLDA0ODw");
        open.holderKey = QByteArray("\x04\x00\xff\x80", 4);
        const auto parsed = parseVisitorToRelay(open.encode());
        QVERIFY(parsed.ok());
        const auto &back = std::get<in::FormOpen>(parsed.value());
        QCOMPARE(back.id, open.id);
        QCOMPARE(back.request, open.request);
        QCOMPARE(back.holderKey, open.holderKey);
        QCOMPARE(messageId(parsed.value()), open.id);
    }

    void textLeavesMaskedAndArrivesRaw()
    {
        const masking::CardScanner scanner;
        out::ChatSay say;
        say.line = QStringLiteral("l1");
        say.chat = QStringLiteral("c1");
        say.text = scanner.mask(RawText("my card 4242 4242 4242 4242"));
        const QByteArray frame = say.encode();
        QVERIFY(!frame.contains("4242 4242"));
        auto parsed = parseVisitorToRelay(frame);
        QVERIFY(parsed.ok());
        static_assert(std::is_same_v<decltype(in::ChatSay::text), RawText>);
        QVERIFY(!std::get<in::ChatSay>(parsed.value()).text.isEmpty());
    }

    void unknownFieldsAreIgnored()
    {
        QVERIFY(parseOperatorToRelay(QByteArray("{\"t\":\"activity\",\"later\":{\"a\":[1]}}")).ok());
    }

    void everyLimitHasANameAndAValue()
    {
        QVERIFY(limits::all().size() >= 12);
        for (const limits::Named &limit : limits::all()) {
            QVERIFY(limit.value > 0);
        }
    }

private:
    QJsonObject m_vectors;
};

QTEST_APPLESS_MAIN(WireTest)
#include "wire_test.moc"
