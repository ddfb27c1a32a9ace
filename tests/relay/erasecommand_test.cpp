// chat erase, as a program, on a store of its own and beside a running relay.
#include "core/base/systemclock.h"
#include "core/relay/limits.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "tests/relay/bench/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;

struct House {
    House() { (void)run({u"policy"_s, u"show"_s}); }
    [[nodiscard]] Outcome run(QStringList words) const { return runRelay(words << u"--data"_s << data.path()); }
    [[nodiscard]] Outcome erase(const QString &chat) const { return run({u"chat"_s, u"erase"_s, chat}); }
    // A chat with one line of this text that is in `state` since so many ms.
    void chat(const QString &id, QLatin1StringView state, qint64 agoMs, const QString &text) const
    {
        const auto database = store::Database::open(data.filePath(QString(store::Database::fileName)));
        QVERIFY(database.ok());
        QVERIFY(
            (*database)
                ->prepare(QLatin1StringView(
                    "INSERT INTO chat (id, state, visitor_name, page_title, page_url, locale, page_nonce, operator, "
                    "since_ms, last_seq, started_ms) VALUES (?, ?, '', '', '', 'en', x'00', '', ?, 1, 0)"))
                .bindPlain(id)
                .bindPlain(state)
                .bind(SystemClock().wallMs() - agoMs)
                .run()
                .ok());
        QVERIFY((*database)
                    ->prepare(QLatin1StringView(
                        "INSERT INTO entry (chat, seq, at_ms, kind, line, author, operator, name, text, request, form, "
                        "ended_by) VALUES (?, 1, 0, 'line', 'l', 'visitor', '', '', ?, '', '', '')"))
                    .bindPlain(id)
                    .bindPlain(text)
                    .run()
                    .ok());
    }
    [[nodiscard]] bool holds(const QByteArray &text) const
    {
        for (const QString &name : QDir(data.path()).entryList({u"sealdesk.db*"_s}, QDir::Files)) {
            QFile file(data.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text)) {
                return true;
            }
        }
        return false;
    }
    QTemporaryDir data;
};

} // namespace

class EraseCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndedChatIsErasedWithAProof() // D4
    {
        const House house;
        house.chat(u"one"_s, "ended"_L1, 60 * 60 * 1000, u"ABRACADABRA"_s);
        house.chat(u"two"_s, "ended"_L1, 60 * 60 * 1000, u"SIMSALABIM"_s);
        QVERIFY(house.holds("ABRACADABRA"));
        const Outcome erased = house.erase(u"one"_s);
        QCOMPARE(erased.code, done);
        QVERIFY2(erased.output.contains("1 entries of the transcript and 0 form requests"), erased.output.constData());
        QVERIFY(!house.holds("ABRACADABRA"));
        QVERIFY(house.holds("SIMSALABIM"));
        // The proof is an entry that anybody finds again in the log, which is whole.
        const QByteArray line = erased.output.split('\n').value(1);
        const QByteArray seq = line.mid(line.indexOf("entry ") + 6).split(' ').first();
        const QByteArray hash = line.mid(line.lastIndexOf(' ') + 1);
        QCOMPARE(hash.size(), 64);
        const Outcome log = house.run({u"audit"_s, u"export"_s});
        QVERIFY2(log.output.contains("\"chat_erased\"") && log.output.contains(hash) && log.output.contains("\"one\""),
                 log.output.constData());
        QVERIFY(log.output.contains(QByteArray("\"seq\":" + seq + ',')));
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void whatCannotBeErasedIsSaid_data()
    {
        QTest::addColumn<QString>("chat");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown") << u"nobody"_s << u"no such chat"_s;
        QTest::newRow("goes on") << u"active"_s << u"still going on"_s;
        QTest::newRow("waits") << u"waiting"_s << u"still going on"_s;
        QTest::newRow("ended just now") << u"fresh"_s << u"15 minutes after its end"_s;
        QTest::newRow("no id of ours") << u"'; DROP TABLE chat; --"_s << u"no such chat"_s;
    }
    void whatCannotBeErasedIsSaid()
    {
        QFETCH(QString, chat);
        QFETCH(QString, reason);
        const House house;
        house.chat(u"active"_s, "active"_L1, 60 * 60 * 1000, u"KEPT"_s);
        house.chat(u"waiting"_s, "waiting"_L1, 60 * 60 * 1000, u"KEPT"_s);
        house.chat(u"fresh"_s, "ended"_L1, 60 * 1000, u"KEPT"_s);
        const Outcome refused = house.erase(chat);
        QCOMPARE(refused.code, failed);
        QVERIFY2(refused.errors.contains(reason.toUtf8()), refused.errors.constData());
        QVERIFY(house.holds("KEPT"));
        QVERIFY(!house.run({u"audit"_s, u"export"_s}).output.contains("chat_erased"));
    }

    void itIsErasedTwiceOnce()
    {
        const House house;
        house.chat(u"one"_s, "ended"_L1, 60 * 60 * 1000, u"ABRACADABRA"_s);
        QCOMPARE(house.erase(u"one"_s).code, done);
        const Outcome again = house.erase(u"one"_s);
        QCOMPARE(again.code, failed);
        QVERIFY(again.errors.contains("erased already"));
    }

    void itNeedsOneId()
    {
        const House house;
        QCOMPARE(house.run({u"chat"_s, u"erase"_s}).code, usage);
        QCOMPARE(house.run({u"chat"_s, u"erase"_s, u"a"_s, u"b"_s}).code, usage);
    }

    void besideARunningRelay()
    {
        const House house;
        RunningRelay relay(house.data.path());
        QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
        house.chat(u"one"_s, "ended"_L1, 60 * 60 * 1000, u"ABRACADABRA"_s);
        const Outcome erased = house.erase(u"one"_s);
        QVERIFY2(erased.code == done, erased.errors.constData());
        QVERIFY(!house.holds("ABRACADABRA"));
        QCOMPARE(relay.terminate(), done);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    // What is old at the start of the relay goes by itself.
    void theRelayErasesWhatIsOld()
    {
        const House house;
        constexpr qint64 twoYearsMs = 2LL * 365 * 24 * 60 * 60 * 1000;
        house.chat(u"old"_s, "ended"_L1, twoYearsMs, u"ABRACADABRA"_s);
        house.chat(u"young"_s, "ended"_L1, 60 * 60 * 1000, u"SIMSALABIM"_s);
        {
            RunningRelay relay(house.data.path());
            QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
            QTRY_VERIFY_WITH_TIMEOUT(!house.holds("ABRACADABRA"), 20'000);
            QCOMPARE(relay.terminate(), done);
        }
        QVERIFY(house.holds("SIMSALABIM"));
        QVERIFY(house.run({u"audit"_s, u"export"_s}).output.contains("\"chats_erased\""));
    }
};

QTEST_GUILESS_MAIN(EraseCommandTest)
#include "erasecommand_test.moc"
