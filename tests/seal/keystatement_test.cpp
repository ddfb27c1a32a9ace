// The organisation's word on its keys: who may say it, and what it may change.
#include "core/seal/keystatement.h"
#include "tests/seal/testing/testkeys.h"

#include <QtTest>

using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

std::string judged(const KeyPins &pins, const KeyStatement &statement)
{
    const auto verdict = judge(pins, statement);
    if (!verdict.ok()) {
        return std::string(toString(verdict.error()));
    }
    return *verdict == Succession::Same ? "same" : *verdict == Succession::NextKey ? "next" : "rotation";
}

} // namespace

class KeyStatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasIssuedIsRead()
    {
        const auto issued = KeyStatement::issue(a, b.publicKey(), 7);
        const auto read = KeyStatement::parse(issued->encoded());
        QVERIFY(read.ok());
        QVERIFY(read->current() == a.publicKey());
        QVERIFY(read->next() == b.publicKey());
        QCOMPARE(read->serial(), 7u);
    }

    void everyChangedBitIsRefused()
    {
        const Bytes good = KeyStatement::issue(a, b.publicKey(), 7)->encoded();
        for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
            Bytes bad = good;
            bad[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
            QVERIFY(!KeyStatement::parse(bad).ok());
        }
        for (std::size_t length = 0; length < good.size(); ++length) {
            QVERIFY(!KeyStatement::parse(ByteView(good).first(length)).ok());
        }
        Bytes longer = good;
        longer.push_back(0);
        QVERIFY(!KeyStatement::parse(longer).ok());
    }

    void senselessOnesAreNotIssued()
    {
        QVERIFY(!KeyStatement::issue(a, a.publicKey(), 1).ok());
        QVERIFY(!KeyStatement::issue(a, b.publicKey(), 0).ok());
    }

    void onlyPinnedKeysChangePins()
    {
        const KeyPins first{a.publicKey(), std::nullopt, 0};
        const KeyPins pins{a.publicKey(), b.publicKey(), 3};
        const auto word = [](const SigningKey &current, const SigningKey &next, std::uint32_t serial) {
            return KeyStatement::issue(current, next.publicKey(), serial).value();
        };
        QCOMPARE(judged(first, word(a, b, 1)), "next");
        QCOMPARE(judged(pins, word(a, b, 3)), "same");
        QCOMPARE(judged(pins, word(a, c, 4)), "next");
        QCOMPARE(judged(pins, word(a, c, 3)), "stale"); // another word under the same number
        QCOMPARE(judged(pins, word(a, b, 2)), "stale"); // an old one, replayed
        QCOMPARE(judged(pins, word(b, c, 4)), "rotation");
        QCOMPARE(judged(pins, word(b, c, 3)), "stale");
        QCOMPARE(judged(pins, word(c, a, 9)), "wrong_organisation");
        QCOMPARE(judged(first, word(b, c, 9)), "wrong_organisation");
        // After the rotation the old key says nothing any more, however high it counts.
        const KeyPins rotated{b.publicKey(), c.publicKey(), 4};
        QCOMPARE(judged(rotated, word(a, c, 1000)), "wrong_organisation");
    }

private:
    SigningKey a = testSigningKey("a");
    SigningKey b = testSigningKey("b");
    SigningKey c = testSigningKey("c");
};

QTEST_GUILESS_MAIN(KeyStatementTest)
#include "keystatement_test.moc"
