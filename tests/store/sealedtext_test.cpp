// What people typed is sealed in the database's file: it opens with its keys and at its own place only, and can be
// sealed anew with another key.
#include "core/store/statement.h"
#include "core/store/textcipher.h"
#include "core/store/textkeyrepository.h"
#include "tests/store/fixture.h"

#include <QFile>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::store;
using namespace sealdesk::store::test;
using namespace Qt::StringLiterals;

namespace {

const QString visitorName = u"visitor_name"_s;

QByteArray utf8(const MaskedText &text) { return QByteArrayView(text.utf8()).toByteArray(); }

struct Scene : Fixture {
    Scene()
    {
        add(u"c"_s);
        say(u"c"_s, u"a"_s, "ABRACADABRA");
        say(u"c"_s, u"b"_s, "SIMSALABIM");
    }
    void add(const QString &id) const
    {
        Chat one = test::chat(id);
        one.visitorName = masked("Rumpelstilzchen");
        one.visitorTokenHash = QByteArray(31, 't') + id.toLatin1();
        QVERIFY(ChatRepository(*database).add(one).ok());
    }
    void say(const QString &chat, const QString &id, const char *text) const
    {
        Line line;
        line.line = id;
        line.text = masked(text);
        QVERIFY(ChatRepository(*database).appendLine(chat, line, 1).ok());
    }
    void execute(QLatin1StringView sql) const { QVERIFY(database->prepare(sql).run().ok()); }
    [[nodiscard]] QString stored(QLatin1StringView sql) const
    {
        Statement row = database->prepare(sql);
        return row.run().ok() && row.next() ? row.plain(0) : QString();
    }
    [[nodiscard]] Result<QByteArray, StoreError> text(const QString &chat, const QString &id) const
    {
        const auto line = ChatRepository(*database).lineOf(chat, id);
        if (!line.ok() || !*line) {
            return fail(line.ok() ? StoreError::Missing : line.error());
        }
        return utf8(std::get<Line>((*line)->what).text);
    }
    [[nodiscard]] QByteArray files() const
    {
        QByteArray all;
        for (const QString &path : {file(), QString(file() + u"-wal"_s)}) {
            QFile one(path);
            all += one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
        }
        return all;
    }
    // As a relay of the version before left it.
    void makeOld()
    {
        for (const auto sql : {"UPDATE entry SET text = iif(seq = 1, 'plain ABRACADABRA', 'splain')"_L1,
                               "UPDATE chat SET visitor_name = 'Rumpelstilzchen', page_title = 'p', page_url = ''"_L1,
                               "DROP TABLE text_key"_L1, "PRAGMA user_version = 10"_L1}) {
            execute(sql);
        }
    }
    // All of it, some at a time. False: something does not open.
    [[nodiscard]] bool reseal() const
    {
        ResealPlace place;
        for (int steps = 0; steps < 100; ++steps) {
            auto next = TextKeyRepository(*database).reseal(place, 1);
            if (!next.ok()) {
                return false;
            }
            if (!*next) {
                return true;
            }
            place = **next;
        }
        return false;
    }
};

} // namespace

class SealedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileHoldsNoWords() // D4
    {
        const Scene scene;
        for (const char *word : {"ABRACADABRA", "SIMSALABIM", "Rumpelstilzchen", "shop.example"}) {
            QVERIFY2(!scene.files().contains(word), word);
        }
        QCOMPARE(*scene.text(u"c"_s, u"a"_s), "ABRACADABRA");
        const auto chat = ChatRepository(*scene.database).find(u"c"_s);
        QCOMPARE(utf8((*chat)->visitorName), "Rumpelstilzchen");
        QCOMPARE(utf8((*chat)->pageUrl), "https://shop.example/");
    }

    void theSameWordsLookDifferentEachTime()
    {
        const Scene scene;
        scene.say(u"c"_s, u"d"_s, "ABRACADABRA");
        QVERIFY(scene.stored("SELECT text FROM entry WHERE line = 'a'"_L1) !=
                scene.stored("SELECT text FROM entry WHERE line = 'd'"_L1));
    }

    void withoutKeysNothingIsReadOrWritten()
    {
        Scene scene;
        auto other = Database::open(scene.file());
        ChatRepository chats(**other);
        QVERIFY(chats.find(u"c"_s).error() == StoreError::NoKey);
        QVERIFY(chats.lineOf(u"c"_s, u"a"_s).error() == StoreError::NoKey);
        QVERIFY(chats.add(test::chat(u"e"_s)).error() == StoreError::NoKey);
        QVERIFY(scene.stored("SELECT id FROM chat WHERE id = 'e'"_L1).isEmpty());
    }

    void anotherKeyOpensNothing()
    {
        Scene scene;
        scene.keys = freshKeys();
        scene.reopen();
        QVERIFY(scene.text(u"c"_s, u"a"_s).error() == StoreError::NotADatabase);
    }

    void aTextOpensAtItsOwnPlaceOnly_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another line") << QByteArray("UPDATE entry SET text = (SELECT text FROM entry WHERE line = 'b') "
                                                    "WHERE line = 'a'");
        QTest::newRow("another chat") << QByteArray("UPDATE entry SET text = (SELECT text FROM entry WHERE chat = 'd') "
                                                    "WHERE line = 'a'");
        QTest::newRow("another number") << QByteArray("UPDATE entry SET seq = 7 WHERE line = 'a'");
        QTest::newRow("a column of the chat")
            << QByteArray("UPDATE entry SET text = (SELECT visitor_name FROM chat WHERE id = 'c') WHERE line = 'a'");
        QTest::newRow("words in clear") << QByteArray("UPDATE entry SET text = 'give me your card' WHERE line = 'a'");
        QTest::newRow("words from before there were keys")
            << QByteArray("UPDATE entry SET text = 'pgive me your card' WHERE line = 'a'");
        QTest::newRow("no base64") << QByteArray("UPDATE entry SET text = 's!!!!' WHERE line = 'a'");
        QTest::newRow("too short") << QByteArray("UPDATE entry SET text = substr(text, 1, 41) WHERE line = 'a'");
        QTest::newRow("cut") << QByteArray(
            "UPDATE entry SET text = substr(text, 1, length(text) - 4) WHERE line = 'a'");
    }
    void aTextOpensAtItsOwnPlaceOnly()
    {
        QFETCH(const QByteArray, sql);
        const Scene scene;
        scene.add(u"d"_s);
        scene.say(u"d"_s, u"x"_s, "ABRACADABRA");
        scene.execute(QLatin1StringView(sql));
        QVERIFY(scene.text(u"c"_s, u"a"_s).error() == StoreError::NotADatabase);
        QCOMPARE(*scene.text(u"c"_s, u"b"_s), "SIMSALABIM"); // the others are as they were
    }

    void aNameDoesNotOpenAsAPage()
    {
        const Scene scene;
        scene.execute("UPDATE chat SET page_title = visitor_name"_L1);
        QVERIFY(ChatRepository(*scene.database).find(u"c"_s).error() == StoreError::NotADatabase);
    }

    void everyCharacterCounts()
    {
        const Scene scene;
        const auto cipher = TextCipher::make(scene.keys, false);
        const TextPlace place = TextPlace::line(u"c"_s, 1);
        const QString sealed = *cipher->seal("ABRACADABRA", place);
        QCOMPARE(*cipher->open(sealed, place), "ABRACADABRA");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QString changed = sealed;
            changed[at] = changed[at] == u'A' ? u'B' : u'A';
            QVERIFY2(!cipher->open(changed, place), QByteArray::number(at).constData());
        }
        QVERIFY(cipher->seal("", place)->isEmpty());
        QVERIFY(cipher->open({}, place)->empty());
    }

    void aNewKeyTakesOverFromTheOld() // D3: key rotation
    {
        Scene scene;
        QVERIFY(TextKeyRepository(*scene.database).add(scene.keys.all().front(), 1).ok());
        QVERIFY(scene.keys.add());
        QVERIFY(TextKeyRepository(*scene.database).add(scene.keys.all().back(), 2).ok());
        scene.reopen();
        TextKeyRepository repository(*scene.database);
        QVERIFY(*repository.covers(scene.keys));
        scene.say(u"c"_s, u"new"_s, "with the new key");
        QVERIFY(*repository.hasOlderTexts());
        const QByteArray before = scene.stored("SELECT text FROM entry WHERE line = 'a'"_L1).toUtf8();
        QCOMPARE(*scene.text(u"c"_s, u"a"_s), "ABRACADABRA"); // both are read meanwhile
        QVERIFY(scene.reseal());
        QVERIFY(!*repository.hasOlderTexts());
        QVERIFY(repository.forgetAllBut(2).ok());
        QVERIFY(scene.database->scrubOwed());
        scene.database->scrub();
        QVERIFY(!scene.database->scrubOwed());
        QVERIFY2(!scene.files().contains(before), "what the old key had sealed is in no page any more");
        scene.keys.removeAllBut(2);
        scene.reopen();
        for (const auto &[line, words] : {std::pair(u"a"_s, "ABRACADABRA"), std::pair(u"b"_s, "SIMSALABIM"),
                                          std::pair(u"new"_s, "with the new key")}) {
            QCOMPARE(*scene.text(u"c"_s, line), words);
        }
        QCOMPARE(utf8((*ChatRepository(*scene.database).find(u"c"_s))->visitorName), "Rumpelstilzchen");
        QVERIFY(*TextKeyRepository(*scene.database).covers(scene.keys));
        QVERIFY(!*TextKeyRepository(*scene.database).covers(freshKeys()));
        QVERIFY(!*TextKeyRepository(*scene.database).covers(TextKeys()));
    }

    void aTextThatDoesNotOpenStopsTheChange()
    {
        Scene scene;
        QVERIFY(scene.keys.add());
        scene.reopen();
        scene.execute("UPDATE entry SET text = substr(text, 1, 50) WHERE line = 'b'"_L1);
        const QString damaged = scene.stored("SELECT text FROM entry WHERE line = 'b'"_L1);
        QVERIFY(!scene.reseal());
        QCOMPARE(scene.stored("SELECT text FROM entry WHERE line = 'b'"_L1), damaged);
        QVERIFY(*TextKeyRepository(*scene.database).hasOlderTexts());
    }

    void textsFromBeforeThereWereKeysAreSealed()
    {
        Scene scene;
        scene.makeOld();
        scene.reopen();
        QCOMPARE(*scene.text(u"c"_s, u"a"_s), "plain ABRACADABRA");
        QCOMPARE(*scene.text(u"c"_s, u"b"_s), "splain"); // which looks like a sealed one
        const auto chat = ChatRepository(*scene.database).find(u"c"_s);
        QCOMPARE(utf8((*chat)->visitorName), "Rumpelstilzchen");
        QCOMPARE(utf8((*chat)->pageTitle), "p");
        QVERIFY((*chat)->pageUrl.isEmpty());
        QVERIFY(scene.files().contains("ABRACADABRA"));
        QVERIFY(*TextKeyRepository(*scene.database).hasOlderTexts());
        QVERIFY(scene.reseal());
        QVERIFY(TextKeyRepository(*scene.database).forgetAllBut(1).ok());
        scene.database->scrub();
        QVERIFY(!scene.files().contains("ABRACADABRA"));
        QVERIFY(!scene.files().contains("Rumpelstilzchen"));
        scene.reopen();
        QCOMPARE(*scene.text(u"c"_s, u"a"_s), "plain ABRACADABRA");
        QCOMPARE(*scene.text(u"c"_s, u"b"_s), "splain");
        scene.execute("UPDATE entry SET text = 'pplain' WHERE line = 'a'"_L1);
        QVERIFY(scene.text(u"c"_s, u"a"_s).error() == StoreError::NotADatabase); // none may come later
    }

    void aDatabaseWithoutChatsHasNoneFromBefore()
    {
        Fixture fixture;
        Statement row = fixture.database->prepare("SELECT count(*) FROM text_key"_L1);
        QVERIFY(row.run().ok() && row.next());
        QCOMPARE(row.integer(0), 0);
    }

    void aKeyFileIsReadStrictly()
    {
        TextKeys keys = freshKeys();
        QVERIFY(keys.add());
        const std::string good = keys.content();
        const auto read = TextKeys::parse(good);
        QVERIFY(read && read->newest() == 2 && read->content() == good);
        QCOMPARE(read->find(1)->fingerprint(), keys.find(1)->fingerprint());
        QVERIFY(read->find(1)->fingerprint() != keys.find(2)->fingerprint());
        QVERIFY(read->find(3) == nullptr);
        const std::string record = good.substr(0, TextKeys::recordBytes);
        for (const std::string &bad :
             {std::string(), good.substr(0, good.size() - 1), good + "x", record + record,
              good.substr(TextKeys::recordBytes) + record, std::string(TextKeys::recordBytes, '\0'),
              std::string("\x01", 1) + std::string(TextKeys::recordBytes - 1, 'k')}) {
            QVERIFY2(!TextKeys::parse(bad), QByteArray::fromStdString(bad).toHex().constData());
        }
        for (std::size_t made = keys.all().size(); made < TextKeys::most; ++made) {
            QVERIFY(keys.add());
        }
        QVERIFY(!keys.add());
        QVERIFY(TextKeys::parse(keys.content()).has_value());
        keys.removeAllBut(3);
        QVERIFY(keys.all().size() == 1 && keys.newest() == 3);
    }
};

QTEST_GUILESS_MAIN(SealedTextTest)
#include "sealedtext_test.moc"
