// The relay killed (-9) while lines, changes of rules, backups and changes of the text key are under way, over and over
// on one data directory: what was acknowledged is there, once, and opens; a backup that said that it was made can be
// restored; and the audit log's chain and signatures are whole.
//
// SEALDESK_LONG=1: a hundred kills and more.
#include "core/relay/ids.h"
#include "core/store/chatrepository.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"
#include "tests/relay/bench/program.h"
#include "tests/store/textkeys.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int linesAtOnce = 12; // within what a visitor may send in a burst

QByteArray originOf(quint16 port) { return "https://127.0.0.1:" + QByteArray::number(port); }

// One visitor over many lives of the relay.
struct Guest {
    bool start(quint16 port)
    {
        client = std::make_unique<LiveClient>(port, u"/v1/visitor"_s, originOf(port));
        if (!client->open()) {
            return false;
        }
        if (token.isEmpty()) {
            wire::out::ChatStart message;
            message.id = newId();
            message.consent = true;
            message.name = masked(u"Zoë"_s);
            message.pageTitle = masked(u"Shop"_s);
            message.pageUrl = masked(u"https://shop.example"_s);
            message.locale = u"en"_s;
            message.pageNonce = QByteArray(16, 'n');
            client->send(message.encode());
        } else {
            wire::out::ChatResume message;
            message.id = newId();
            message.token = token;
            message.after = seq;
            client->send(message.encode());
        }
        const auto started = client->await<wire::in::ChatStarted>();
        if (started) {
            chat = started->chat;
            token = started->token;
        }
        return started.has_value();
    }
    void say(const QString &line) const
    {
        wire::out::ChatSay message;
        message.line = line;
        message.chat = chat;
        message.text = masked(u"line %1"_s.arg(line));
        client->send(message.encode());
    }

    std::unique_ptr<LiveClient> client;
    QString chat;
    QByteArray token;
    qint64 seq = 0; // of the last line that was acknowledged
};

// A change of a rule by the host's command, which may be killed as well.
class RuleChange {
public:
    RuleChange(const QString &data, int value) : m_value(value)
    {
        m_process.start(QStringLiteral(SEALDESK_BIN "/sealdesk-relay"),
                        {u"policy"_s, u"set"_s, u"transcript_days"_s, QString::number(value), u"--data"_s, data});
    }
    // Its value when it said that it was done.
    [[nodiscard]] std::optional<int> acknowledged(bool kill)
    {
        if (kill) {
            m_process.kill();
        }
        m_process.waitForFinished(20'000);
        const bool said =
            m_process.readAllStandardOutput().contains(QByteArray("transcript_days = " + QByteArray::number(m_value)));
        return said ? std::optional(m_value) : std::nullopt;
    }

private:
    QProcess m_process;
    int m_value;
};

// A backup beside the relay, which may be killed as well.
class BackupRun {
public:
    BackupRun(const QString &data, const QString &recipient, const QString &archive) : m_archive(archive)
    {
        m_process.start(QStringLiteral(SEALDESK_BIN "/sealdesk-relay"),
                        {u"backup"_s, u"--data"_s, data, u"--recipient"_s, recipient, u"--to"_s, archive});
    }
    // Empty unless it said that it was done.
    [[nodiscard]] QString made(bool kill)
    {
        if (kill) {
            m_process.kill();
        }
        m_process.waitForFinished(60'000);
        const bool done = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        return done ? m_archive : QString();
    }

private:
    QProcess m_process;
    QString m_archive;
};

} // namespace

class KillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost() // G1, D2
    {
        const int rounds = qEnvironmentVariableIsSet("SEALDESK_LONG") ? 110 : 4;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QTemporaryDir data;
        const QTemporaryDir room;
        const QString recipient =
            QString::fromUtf8(runRelay({u"backup"_s, u"key"_s, u"--out"_s, room.filePath(u"key"_s)}).output).trimmed();
        QVERIFY(!recipient.isEmpty());
        Guest guest;
        QStringList acknowledged;
        QStringList archives;
        int backups = 0;
        int keys = 0;
        qint64 rule = 0; // 0: as it is by default
        for (int round = 0; round < rounds; ++round) {
            RunningRelay relay(data.path());
            QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
            QVERIFY2(guest.start(relay.port()), qPrintable(u"round %1"_s.arg(round)));
            const int value = 100 + round;
            RuleChange change(data.path(), value);
            // One in three: its texts are sealed anew while the relay is killed, and after its next start.
            if (round % 3 == 0 && runRelay({u"store"_s, u"rotate-key"_s, u"--data"_s, data.path()}).code == 0) {
                ++keys;
            }
            BackupRun backup(data.path(), recipient, room.filePath(u"archive%1"_s.arg(round)));
            for (int i = 0; i < linesAtOnce; ++i) {
                guest.say(u"r%1-%2"_s.arg(round).arg(i));
            }
            // Somewhere between the first and the last of them.
            const int heard = random.bounded(linesAtOnce + 1);
            while (acknowledged.size() < qsizetype(heard)) {
                // What a resumed chat tells again is counted when it was said, not twice.
                const auto said = guest.client->await<wire::in::ChatSaid>();
                QVERIFY(said);
                if (said->line.startsWith(u"r%1-"_s.arg(round))) {
                    acknowledged += said->line;
                    guest.seq = said->seq;
                }
            }
            QTest::qWait(random.bounded(30));
            relay.crash();
            const auto changed = change.acknowledged(random.bounded(2) == 1);
            if (const QString archive = backup.made(random.bounded(3) == 0); !archive.isEmpty()) {
                ++backups;
                archives = {archive}; // the last one
            }
            const qint64 now = checked(data.path(), acknowledged);
            if (QTest::currentTestFailed()) {
                return;
            }
            // One that was killed before it answered may have happened all the same.
            QVERIFY2(now == value || (!changed && now == rule), QByteArray::number(now).constData());
            rule = now;
            acknowledged.clear();
        }
        QVERIFY2(backups > 0 && keys > 0, "nothing else was under way");
        const Outcome drilled = runRelay({u"backup"_s, u"drill"_s, u"--from"_s, archives.first(), u"--identity"_s,
                                          room.filePath(u"key"_s), u"--data"_s, data.path()});
        QVERIFY2(drilled.code == 0, drilled.errors.constData());
        // And all of them to the last reader.
        const Outcome verified = runRelay({u"audit"_s, u"verify"_s, u"--data"_s, data.path()});
        QVERIFY2(verified.code == 0, verified.output.constData());
        qInfo("%d kills, %d backups, %d keys; %s", rounds, backups, keys,
              verified.output.split('\n').first().constData());
    }

private:
    // What the rule is now; a failed check leaves the test failed.
    static qint64 checked(const QString &data, const QStringList &acknowledged)
    {
        qint64 now = -1;
        check(data, acknowledged, now);
        return now;
    }
    static void check(const QString &data, const QStringList &acknowledged, qint64 &now)
    {
        const Outcome verified = runRelay({u"audit"_s, u"verify"_s, u"--data"_s, data});
        QVERIFY2(verified.code == 0, QByteArray(verified.output + verified.errors).constData());
        const auto database = store::Database::open(QString(data % u"/sealdesk.db"_s), store::OpenMode::ReadOnly);
        QVERIFY(database.ok() && (*database)->useTextKeys(store::test::keysOf(data)).ok());
        for (const QString &line : acknowledged) {
            auto rows = (*database)->prepare(QLatin1StringView("SELECT count(*) FROM entry WHERE line = ?"));
            QVERIFY(rows.bindPlain(line).run().ok() && rows.next());
            QCOMPARE(rows.integer(0), 1);
            auto chat = (*database)->prepare(QLatin1StringView("SELECT chat FROM entry WHERE line = ?"));
            QVERIFY(chat.bindPlain(line).run().ok() && chat.next());
            const auto stored = store::ChatRepository(**database).lineOf(chat.plain(0), line);
            QVERIFY(stored.ok() && stored->has_value());
            QVERIFY(std::get<store::Line>((*stored)->what).text == masked(u"line %1"_s.arg(line)));
        }
        auto rows = (*database)->prepare(
            QLatin1StringView("SELECT value FROM policy_parameter WHERE name = 'transcript_days'"));
        QVERIFY(rows.run().ok());
        now = rows.next() ? rows.integer(0) : 0;
    }
};

QTEST_GUILESS_MAIN(KillsTest)
#include "kills_test.moc"
