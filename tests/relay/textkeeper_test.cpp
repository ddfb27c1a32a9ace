// The key of the stored texts changed under a relay at work.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/relay/limits.h"
#include "core/relay/textkeeper.h"
#include "tests/relay/bench/bench.h"
#include "tests/relay/bench/people.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

// The file in the test's hand.
struct HeldFile : TextKeySource {
    std::optional<store::TextKeys> read() override { return keys; }
    bool keepOnly(int id) override
    {
        ++asked;
        if (writable) {
            keys->removeAllBut(id);
        }
        return writable;
    }
    std::optional<store::TextKeys> keys;
    bool writable = true;
    int asked = 0;
};

struct Scene {
    Scene()
    {
        setUpRelay(bench, admin);
        visitor.start();
        admin.accept(visitor.chat);
        file.keys = bench.textKeys();
        row(*file.keys);
    }
    // The database's row of the newest key.
    void row(const store::TextKeys &keys)
    {
        const store::TextKey *const key = keys.find(keys.newest());
        bench.execute(u"INSERT INTO text_key (id, fingerprint, made_ms) VALUES (%1, x'%2', 0)"_s.arg(
            QString::number(key->id), QString::fromLatin1(key->fingerprint().toHex())));
    }
    // As the host's command does it.
    void addKey()
    {
        QVERIFY(file.keys->add());
        row(*file.keys);
    }
    void start()
    {
        keeper.emplace(TextKeeper::Parts{bench.hub->acts(), bench.scheduler, bench.clock, log, file}, bench.textKeys());
        keeper->start();
        bench.settle();
    }
    [[nodiscard]] qint64 rows() { return bench.count(u"SELECT count(*) FROM text_key"_s); }

    Bench bench;
    Console admin{bench};
    Visitor visitor{bench};
    HeldFile file;
    std::string said;
    edge::Log log{bench.clock, [this](std::string_view line) { said += line; }};
    std::optional<TextKeeper> keeper;
};

} // namespace

class TextKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatWasAddedTakesOver() // D3
    {
        Scene scene;
        scene.visitor.say(u"a"_s, u"ABRACADABRA"_s);
        scene.start();
        scene.bench.advance(3 * limits::textKeyLookMs);
        QCOMPARE(scene.bench.audited("text_key_retired"), 0);
        const QByteArray before = scene.bench.sealedLine(u"a"_s);
        scene.addKey();
        scene.bench.advance(limits::textKeyLookMs + 1000);
        QCOMPARE(scene.bench.audited("text_key_retired"), 1);
        QCOMPARE(scene.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'text_key_retired'"_s), u"after=2"_s);
        QCOMPARE(scene.rows(), 1);
        QVERIFY(scene.file.keys->all().size() == 1 && scene.file.keys->newest() == 2);
        QVERIFY(!scene.bench.storeFiles().contains(before));
        scene.visitor.say(u"b"_s, u"SIMSALABIM"_s); // with the new one
        scene.bench.setTextKeys(*scene.file.keys);
        QCOMPARE(scene.bench.line(u"a"_s), u"ABRACADABRA"_s);
        QCOMPARE(scene.bench.line(u"b"_s), u"SIMSALABIM"_s);
        QVERIFY(scene.bench.auditWhole());
        QVERIFY2(scene.said.empty(), scene.said.c_str());
    }

    void chatsGoOnMeanwhile()
    {
        Scene scene;
        constexpr int lines = 30;
        for (int i = 0; i < lines; ++i) {
            scene.admin.say(scene.visitor.chat, u"o%1"_s.arg(i), u"line %1"_s.arg(i));
        }
        scene.start();
        scene.addKey();
        for (int i = 0; i < lines; ++i) {
            scene.admin.say(scene.visitor.chat, u"n%1"_s.arg(i), u"later %1"_s.arg(i));
            scene.bench.advance(limits::textKeyLookMs / 10);
        }
        QCOMPARE(scene.rows(), 1);
        scene.bench.setTextKeys(*scene.file.keys);
        for (int i = 0; i < lines; ++i) {
            QCOMPARE(scene.bench.line(u"o%1"_s.arg(i)), u"line %1"_s.arg(i));
            QCOMPARE(scene.bench.line(u"n%1"_s.arg(i)), u"later %1"_s.arg(i));
        }
    }

    void aFileWithoutTheKeyChangesNothing()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, u"ABRACADABRA"_s);
        const auto before = *scene.file.keys;
        scene.addKey();
        scene.file.keys = before;
        scene.start();
        scene.bench.advance(3 * limits::textKeyLookMs);
        QCOMPARE(scene.rows(), 2);
        QCOMPARE(scene.bench.audited("text_key_retired"), 0);
        QCOMPARE(QByteArray::fromStdString(scene.said).count("text_key.file_unfit"), 1);
        QCOMPARE(scene.bench.line(u"a"_s), u"ABRACADABRA"_s);
        scene.visitor.say(u"b"_s, u"SIMSALABIM"_s); // chats go on with the old one
        QCOMPARE(scene.bench.line(u"b"_s), u"SIMSALABIM"_s);
    }

    void aTextThatDoesNotOpenKeepsTheOldKey()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, u"ABRACADABRA"_s);
        scene.visitor.say(u"b"_s, u"SIMSALABIM"_s);
        scene.bench.execute(u"UPDATE entry SET text = substr(text, 1, 50) WHERE line = 'a'"_s);
        scene.addKey();
        scene.start();
        scene.bench.advance(3 * limits::textKeyLookMs);
        QCOMPARE(scene.bench.audited("text_key_retired"), 0);
        QCOMPARE(scene.rows(), 2);
        QCOMPARE(scene.file.asked, 0);
        QCOMPARE(QByteArray::fromStdString(scene.said).count("text_key.texts_not_sealed"), 1);
        scene.bench.setTextKeys(*scene.file.keys);
        QCOMPARE(scene.bench.line(u"b"_s), u"SIMSALABIM"_s);
    }

    void aFileThatCannotBeWrittenIsTriedAgain()
    {
        Scene scene;
        scene.visitor.say(u"a"_s, u"ABRACADABRA"_s);
        scene.file.writable = false;
        scene.addKey();
        scene.start();
        scene.bench.advance(3 * limits::textKeyLookMs);
        QCOMPARE(scene.bench.audited("text_key_retired"), 1);
        QVERIFY(scene.file.asked > 1);
        QCOMPARE(scene.file.keys->all().size(), std::size_t(2));
        scene.file.writable = true;
        scene.bench.advance(limits::textKeyLookMs);
        QCOMPARE(scene.file.keys->all().size(), std::size_t(1));
        QCOMPARE(scene.bench.audited("text_key_retired"), 1);
    }
};

QTEST_GUILESS_MAIN(TextKeeperTest)
#include "textkeeper_test.moc"
