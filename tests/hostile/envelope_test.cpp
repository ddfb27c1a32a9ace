// Envelopes that an exchange may invent or change: each ends in a named refusal, and nothing is opened.
#include "core/seal/open/formkey.h"
#include "core/seal/opensslptr.h"
#include "core/seal/p256.h"
#include "core/secret/opensslallocator.h"
#include "tests/seal/testing/formsealer.h"
#include "tests/seal/testing/testkeys.h"

#include <QtTest>
#include <algorithm>
#include <iterator>

#include <map>

using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

// Not a constant of the file: OpenSSL may not be touched before main() installed the allocator.
FormBinding binding()
{
    return {sha256(asBytes("offer")), *RequestId::fromBytes(Bytes(16, 1)), *ChatId::fromBytes(Bytes(16, 2)),
            *OperatorId::fromBytes(Bytes(16, 3))};
}

// Where the parts of an envelope lie: "SDE1" | f16 request | f16 enc | f32 ciphertext.
constexpr std::size_t requestAt = 4 + 2;
constexpr std::size_t encLengthAt = requestAt + 16;
constexpr std::size_t encAt = encLengthAt + 2;
constexpr std::size_t cipherLengthAt = encAt + 65;
constexpr std::size_t cipherAt = cipherLengthAt + 4;

struct Sealed {
    FormKey key = FormKey::generate().value();
    Bytes envelope;

    Sealed()
    {
        const Bytes scalar(32, 9);
        envelope =
            sealPlaintext(key.publicKey(), binding(), writeAnswers({{"pin", "4071"}}), scalar).envelope.encoded();
    }

    // What the console makes of these bytes: "opened", a SealError's or an OpenError's name.
    std::string outcome(ByteView bytes)
    {
        const auto parsed = Envelope::parse(bytes);
        if (!parsed.ok()) {
            return std::string(toString(parsed.error()));
        }
        const auto opened = key.open(*parsed, binding());
        return opened.ok() ? "opened" : std::string(toString(opened.error().error));
    }
};

Bytes point(std::uint8_t first, const Bytes &x, const Bytes &y)
{
    Bytes all{first};
    std::ranges::copy(x, std::back_inserter(all));
    std::ranges::copy(y, std::back_inserter(all));
    return all;
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUnchangedOneOpens()
    {
        Sealed sealed;
        QCOMPARE(sealed.outcome(sealed.envelope), "opened");
        QCOMPARE(sealed.outcome(sealed.envelope), "key_gone"); // and never again
    }

    void aFlippedBitAnywhereIsRefused()
    {
        Sealed sealed;
        std::map<std::string, int> names;
        for (std::size_t at = 0; at < sealed.envelope.size(); ++at) {
            Bytes bad = sealed.envelope;
            bad[at] ^= static_cast<std::uint8_t>(1u << (at % 8));
            const std::string outcome = sealed.outcome(bad);
            const std::string expected = at < 4                                  ? "bad_magic"
                                         : at < requestAt                        ? "wrong_length"
                                         : at < encLengthAt                      ? "wrong_request"
                                         : at < encAt                            ? "wrong_length"
                                         : at >= cipherAt                        ? "not_authentic"
                                         : at >= cipherLengthAt || at < cipherAt ? outcome
                                                                                 : std::string();
            QVERIFY2(outcome != "opened" && outcome == expected, (std::to_string(at) + ": " + outcome).c_str());
            ++names[outcome];
        }
        QVERIFY(!sealed.key.isDestroyed());
        // A changed share is off the curve (its x and y no longer fit together), never another agreement.
        QVERIFY(names["bad_share"] + names["bad_key"] >= 64);
        QCOMPARE(sealed.outcome(sealed.envelope), "opened"); // the true one still does
    }

    void everyCutIsRefused()
    {
        Sealed sealed;
        for (std::size_t length = 0; length < sealed.envelope.size(); ++length) {
            const std::string outcome = sealed.outcome(ByteView(sealed.envelope).first(length));
            QVERIFY2(outcome == "truncated" || outcome == "bad_magic" || outcome == "wrong_length",
                     (std::to_string(length) + ": " + outcome).c_str());
        }
        Bytes longer = sealed.envelope;
        longer.push_back(0);
        QVERIFY(sealed.outcome(longer) != "opened");
    }

    void sharesThatAreNoPointsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("share");
        const auto row = [](const char *name, const Bytes &share) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(share.data()),
                                              static_cast<qsizetype>(share.size()));
        };
        const Bytes zero(32, 0);
        const Bytes ones(32, 0xFF);
        const PkeyPtr pair = p256::generate();
        const Bytes good = p256::pointOf(pair.get());
        const Bytes x(good.begin() + 1, good.begin() + 33);
        const Bytes y(good.begin() + 33, good.end());
        row("the identity, as zeros", point(0x04, zero, zero));
        row("the identity, padded", point(0x00, zero, zero));
        row("off the curve", point(0x04, x, x));
        row("beyond the field", point(0x04, ones, ones));
        row("hybrid form 06", point(0x06, x, y));
        row("hybrid form 07", point(0x07, x, y));
        row("compressed, padded", point(0x02, x, zero));
        row("unknown form", point(0x05, x, y));
        // A point of the twist y^2 = x^3 - 3x + b' passes no curve equation either.
        Bytes twisted = y;
        twisted[31] ^= 1;
        row("y off by one", point(0x04, x, twisted));
    }

    void sharesThatAreNoPointsAreRefused() // RFC 9180 section 7.1.4
    {
        QFETCH(QByteArray, share);
        Sealed sealed;
        Bytes bad = sealed.envelope;
        std::copy(share.begin(), share.end(), bad.begin() + static_cast<std::ptrdiff_t>(encAt));
        const std::string outcome = sealed.outcome(bad);
        QVERIFY2(outcome == "bad_share" || outcome == "bad_key", outcome.c_str());
        // The same as a recipient's, a device's or an organisation's key.
        QVERIFY(!PublicKey::fromPoint(ByteView(reinterpret_cast<const std::uint8_t *>(share.constData()),
                                               static_cast<std::size_t>(share.size())))
                     .ok());
    }

    void sealedForSomethingElseIsRefused()
    {
        const auto with = [](auto change) {
            Sealed sealed;
            FormBinding other = binding();
            change(other);
            const Bytes bad = sealPlaintext(sealed.key.publicKey(), other, writeAnswers({{"pin", "1"}}), Bytes(32, 7))
                                  .envelope.encoded();
            return sealed.outcome(bad);
        };
        QCOMPARE(with([](FormBinding &b) { b.request = *RequestId::fromBytes(Bytes(16, 8)); }), "wrong_request");
        QCOMPARE(with([](FormBinding &b) { b.chat = *ChatId::fromBytes(Bytes(16, 8)); }), "not_authentic");
        QCOMPARE(with([](FormBinding &b) { b.operatorId = *OperatorId::fromBytes(Bytes(16, 8)); }), "not_authentic");
        QCOMPARE(with([](FormBinding &b) { b.offerHash = sha256(asBytes("another form")); }), "not_authentic");
        // To another key, under this request's name.
        Sealed mine;
        Sealed other;
        QCOMPARE(mine.outcome(other.envelope), "not_authentic");
    }

    void authenticNonsenseIsRefused()
    {
        const auto with = [](const Bytes &plaintext) {
            Sealed sealed;
            return sealed.outcome(
                sealPlaintext(sealed.key.publicKey(), binding(), plaintext, Bytes(32, 7)).envelope.encoded());
        };
        const Bytes good = writeAnswers({{"pin", "4071"}, {"name", "Vera"}});
        QCOMPARE(with(good), "opened");
        Bytes padded = good;
        QVERIFY(padded.size() > 16);
        padded.at(padded.size() - 1) = 1;
        QCOMPARE(with(padded), "bad_answers");
        Bytes count = good;
        count[9] = 3; // says three answers, holds two
        QCOMPARE(with(count), "bad_answers");
        Bytes magic = good;
        magic[0] = 'X';
        QCOMPARE(with(magic), "bad_answers");
        QCOMPARE(with(writeAnswers({{"pin", "1"}, {"pin", "2"}})), "bad_answers");
        QCOMPARE(with(writeAnswers({{"pin", "\xC3\x28"}})), "bad_answers");
    }
};

int main(int argc, char *argv[])
{
    // As the program does: before anything else touches OpenSSL.
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    QCoreApplication application(argc, argv);
    EnvelopeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "envelope_test.moc"
