// Opened answers in this process's memory: in locked pages while held, nowhere after the wipe. The
// visitor's side runs in a process of its own, so that its plaintext is not found here.
#include "core/seal/open/formkey.h"
#include "core/secret/opensslallocator.h"
#include "tests/seal/memorysearch.h"
#include "tests/seal/testing/formsealer.h"

#include <QProcess>
#include <QtTest>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

constexpr std::size_t digits = 24; // long enough not to turn up by chance

FormBinding fixedBinding()
{
    return {.offerHash = sha256(asBytes("offer")),
            .request = *RequestId::fromBytes(Bytes(16, 1)),
            .chat = *ChatId::fromBytes(Bytes(16, 2)),
            .operatorId = *OperatorId::fromBytes(Bytes(16, 3))};
}

QString argument(ByteView bytes) { return QString::fromStdString(toHex(bytes)); }

// The visitor: program --seal KEY MASKED FORM_KEY, prints the envelope.
int sealAndPrint(const char *key, const char *masked, const char *formKey)
{
    const Bytes one = fromHex(key).value_or(Bytes());
    const Bytes other = fromHex(masked).value_or(Bytes());
    const auto point = PublicKey::fromPoint(fromHex(formKey).value_or(Bytes()));
    if (!point || one.size() != other.size()) {
        return 1;
    }
    std::string value;
    for (std::size_t i = 0; i < one.size(); ++i) {
        value.push_back(static_cast<char>(one[i] ^ other[i]));
    }
    const SealedForm sealed =
        sealPlaintext(*point, fixedBinding(), writeAnswers({{"number", value}}), Hash::random().bytes());
    std::puts(toHex(sealed.envelope.encoded()).c_str());
    return 0;
}

std::size_t countUnlocked(const std::vector<Sighting> &sightings)
{
    std::size_t count = 0;
    for (const Sighting &sighting : sightings) {
        if (!sighting.locked) {
            qInfo("in ordinary memory: %s", sighting.mapping.c_str());
            ++count;
        }
    }
    return count;
}

} // namespace

class FormMemoryTest : public QObject {
    Q_OBJECT

private:
    static Envelope sealedElsewhere(const SplitValue &value, const PublicKey &key)
    {
        QProcess visitor;
        visitor.start(QCoreApplication::applicationFilePath(),
                      {u"--seal"_s, argument(value.key), argument(value.masked), argument(key.bytes())});
        if (!visitor.waitForFinished()) {
            qFatal("the visitor's process did not end");
        }
        const QByteArray printed = visitor.readAllStandardOutput().trimmed();
        const auto bytes = fromHex(std::string_view(printed.constData(), static_cast<std::size_t>(printed.size())));
        auto envelope = Envelope::parse(bytes.value_or(Bytes()));
        if (!envelope) {
            qFatal("no envelope");
        }
        return std::move(envelope).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer's shadow memory is too large to search, and it keeps freed blocks.");
#endif
    }

    // A search that finds nothing proves nothing until it has found what is there.
    void theSearchFindsWhatIsThere_data()
    {
        QTest::addColumn<int>("stride");
        for (const int stride : {1, 2, 4}) {
            QTest::addRow("%d bytes a character", stride) << stride;
        }
    }

    void theSearchFindsWhatIsThere()
    {
        QFETCH(int, stride);
        const auto step = static_cast<std::size_t>(stride);
        const SplitValue value = randomDigits(digits);
        QCOMPARE(searchMemory(value, step).size(), std::size_t{0});
        auto planted = std::make_unique<Bytes>(digits * step);
        for (std::size_t i = 0; i < digits; ++i) {
            (*planted)[i * step] = value.key[i] ^ value.masked[i];
        }
        QCOMPARE(countUnlocked(searchMemory(value, step)), std::size_t{1});
    }

    void answersAreOnlyInLockedMemoryAndThenNowhere()
    {
        const SplitValue value = randomDigits(digits);
        auto key = FormKey::generate();
        QVERIFY(key.ok());
        const Envelope envelope = sealedElsewhere(value, key->publicKey());
        auto opened = key->open(envelope, fixedBinding());
        QVERIFY(opened.ok());
        QCOMPARE(opened->fieldLength("number").value_or(0), digits);
        const auto held = searchMemory(value, 1);
        QVERIFY(!held.empty());
        QCOMPARE(countUnlocked(held), std::size_t{0});
        for (const std::size_t stride : {std::size_t{2}, std::size_t{4}}) {
            QVERIFY(searchMemory(value, stride).empty());
        }
        opened->wipe();
        for (const std::size_t stride : {std::size_t{1}, std::size_t{2}, std::size_t{4}}) {
            QVERIFY(searchMemory(value, stride).empty());
        }
    }
};

int main(int argc, char **argv)
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    if (argc == 5 && std::strcmp(argv[1], "--seal") == 0) {
        return sealAndPrint(argv[2], argv[3], argv[4]);
    }
    QCoreApplication application(argc, argv);
    FormMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "formmemory_test.moc"
