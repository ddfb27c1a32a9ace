// sealdesk-relay as a program: its command line, its ends, and a chat over real TLS that a kill -9 in the
// middle does not harm.
#include "core/base/systemclock.h"
#include "core/protocol/text.h"
#include "core/relay/ids.h"
#include "tests/relay/bench/liveadmin.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"
#include "tests/relay/bench/program.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <csignal>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;
constexpr int foundWrong = 3;

void execute(const QString &data, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(data % u"/sealdesk.db");
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

// One line of reason, and nothing that looks like a crash.
bool oneLine(const QByteArray &errors) { return errors.startsWith("sealdesk-relay: ") && errors.count('\n') == 1; }

QByteArray originOf(quint16 port) { return "https://127.0.0.1:" + QByteArray::number(port); }

QByteArray sayFrame(const QString &chat, const QString &line, const QString &text)
{
    wire::out::ChatSay message;
    message.line = line;
    message.chat = chat;
    message.text = masked(text);
    return message.encode();
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandLine()
    {
        QCOMPARE(runRelay({u"--help"_s}).code, done);
        QVERIFY(runRelay({u"--help"_s}).output.contains("audit verify"));
        QCOMPARE(runRelay({u"serve"_s, u"--help"_s}).code, done);
        QVERIFY(runRelay({u"--version"_s}).output.startsWith("sealdesk-relay "));
        QVERIFY(runRelay({u"serve"_s, u"--print-limits"_s}).output.contains("relay.open_chats = "));
        for (const QStringList &words : {QStringList{},
                                         {u"fly"_s},
                                         {u"serve"_s, u"--fly"_s},
                                         {u"serve"_s, u"--port"_s, u"70000"_s},
                                         {u"serve"_s, u"--port"_s},
                                         {u"setup"_s, u"--demo"_s},
                                         {u"serve"_s, u"--listen"_s, u"localhost"_s},
                                         {u"serve"_s, u"--host-origin"_s, u"shop.example"_s},
                                         {u"serve"_s, u"--proxy"_s, u"192.0.2.1/24"_s},
                                         {u"serve"_s, u"--public-origin"_s, u"http://chat.example"_s},
                                         {u"audit"_s},
                                         {u"serve"_s, u"again"_s}}) {
            const Outcome outcome = runRelay(words);
            QCOMPARE(outcome.code, usage);
            QVERIFY(outcome.errors.startsWith("sealdesk-relay: "));
        }
    }

    void whatItCannotServe()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(u"data"_s);
        const QStringList serve{u"serve"_s, u"--data"_s, data, u"--port"_s, u"0"_s, u"--exchange-port"_s, u"0"_s};

        Outcome outcome = runRelay(serve + QStringList{u"--demo"_s, u"--listen"_s, u"0.0.0.0"_s});
        QCOMPARE(outcome.code, failed);
        QVERIFY(oneLine(outcome.errors) && outcome.errors.contains("loopback"));
        outcome = runRelay(serve + QStringList{u"--exchange-program"_s, dir.filePath(u"missing"_s)});
        QCOMPARE(outcome.code, failed);
        QVERIFY(oneLine(outcome.errors) && outcome.errors.contains("secure-form server"));

        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        outcome = runRelay({u"serve"_s, u"--data"_s, file.fileName()});
        QCOMPARE(outcome.code, failed);
        QVERIFY(oneLine(outcome.errors) && outcome.errors.contains("data directory"));

        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        outcome = runRelay({u"serve"_s, u"--data"_s, data, u"--port"_s, QString::number(taken.serverPort()),
                            u"--exchange-port"_s, u"0"_s});
        QCOMPARE(outcome.code, failed);
        QVERIFY(oneLine(outcome.errors) && outcome.errors.contains("in use"));
        outcome = runRelay({u"serve"_s, u"--data"_s, data, u"--port"_s, u"0"_s, u"--exchange-port"_s,
                            QString::number(taken.serverPort())});
        QCOMPARE(outcome.code, failed);
        QVERIFY(outcome.errors.contains("sealdesk-relay: the secure-form server did not start"));

        execute(data, u"PRAGMA user_version = 9999"_s);
        outcome = runRelay(serve);
        QCOMPARE(outcome.code, failed);
        QVERIFY(oneLine(outcome.errors) && outcome.errors.contains("newer version"));
    }

    void oneRelayOnADataDirectory()
    {
        QTemporaryDir dir;
        RunningRelay first(dir.path());
        QVERIFY(first.waitUntilReady());
        const Outcome second = runRelay({u"serve"_s, u"--data"_s, dir.path(), u"--port"_s, u"0"_s});
        QCOMPARE(second.code, failed);
        QVERIFY(oneLine(second.errors) && second.errors.contains("another relay"));
        first.crash();
        RunningRelay third(dir.path()); // a crash leaves no lock behind
        QVERIFY(third.waitUntilReady());
    }

    void sigtermIsACleanEnd()
    {
        QTemporaryDir dir;
        RunningRelay relay(dir.path(), {u"--demo"_s});
        QVERIFY(relay.waitUntilReady());
        QVERIFY(relay.output().contains("Certificate fingerprint (SHA-256): "));
        QVERIFY(relay.output().contains("Not set up yet. Run: sealdesk-relay setup --data "));
        QVERIFY(!relay.output().contains("Set-up secret")); // never into a file or a journal
        const auto children = relay.children();
        QCOMPARE(children.size(), std::size_t(1));
        QCOMPARE(relay.terminate(), done);
        QVERIFY(!QFile::exists(u"/proc/%1"_s.arg(children[0])));
        Outcome verified = runRelay({u"audit"_s, u"verify"_s, u"--data"_s, dir.path()});
        QCOMPARE(verified.code, done);
        QVERIFY(verified.output.contains("whole"));
        execute(dir.path(), u"UPDATE audit_entry SET origin = 'elsewhere' WHERE seq = 2"_s);
        verified = runRelay({u"audit"_s, u"verify"_s, u"--data"_s, dir.path()});
        QCOMPARE(verified.code, foundWrong);
        QVERIFY(verified.output.contains("BROKEN at entry 2"));
        QCOMPARE(runRelay({u"audit"_s, u"verify"_s, u"--data"_s, dir.filePath(u"none"_s)}).code, failed);
    }

    void filesAreForTheirOwnerOnly()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(u"data"_s);
        RunningRelay relay(data);
        QVERIFY(relay.waitUntilReady());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &name : {u""_s, u"/sealdesk.db"_s, u"/tls/key.pem"_s, u"/keys/ticket.key"_s,
                                    u"/exchange/exchange.ini"_s, u"/relay.lock"_s}) {
            QVERIFY(QFile::exists(data + name));
            QVERIFY(!(QFile::permissions(data + name) & others));
        }
    }

    void nothingAcknowledgedIsLostWhenTheRelayIsKilled()
    {
        QTemporaryDir dir;
        // This is about something else than the second factor; nobody has one yet, so that no code is asked for.
        QCOMPARE(runRelay({u"policy"_s, u"set"_s, u"second_factor"_s, u"0"_s, u"--data"_s, dir.path()}).code, done);
        auto relay = std::make_unique<RunningRelay>(dir.path());
        QVERIFY(relay->waitUntilReady());
        const quint16 port = relay->port();
        const quint16 exchangePort = relay->exchangePort();

        const Outcome setup = runRelay({u"setup"_s, u"--data"_s, dir.path()}); // beside the running relay
        QCOMPARE(setup.code, done);
        LiveAdmin admin(port);
        QVERIFY(admin.hello());
        admin.setUp(u"AAAA-AAAA-AAAA-AAAA"_s);
        SAME(std::optional(admin.client->await<wire::in::Refused>()->code), wire::Refusal::SetupSecretWrong);
        admin.setUp(printedSecret(setup.output));
        QVERIFY(admin.client->await<wire::in::SetupDone>());
        QCOMPARE(runRelay({u"setup"_s, u"--data"_s, dir.path()}).code, failed);
        const auto ok = admin.login();
        QVERIFY(ok);
        QCOMPARE(ok->exchange, u"wss://127.0.0.1:%1"_s.arg(exchangePort));

        LiveClient foreign(port, u"/v1/visitor"_s, "https://evil.example");
        QVERIFY(!foreign.open());
        LiveClient visitor(port, u"/v1/visitor"_s, originOf(port));
        QVERIFY(visitor.open());
        wire::out::ChatStart start;
        start.id = newId();
        start.consent = true;
        start.pageNonce = QByteArray(16, 'n');
        visitor.send(start.encode());
        const auto started = visitor.await<wire::in::ChatStarted>();
        QVERIFY(started);
        wire::out::ChatAccept accept;
        accept.id = newId();
        accept.chat = started->chat;
        admin.client->send(accept.encode());
        QVERIFY(admin.client->await<wire::in::Done>());
        constexpr int lines = 20;
        for (int i = 0; i < lines; ++i) {
            visitor.send(sayFrame(started->chat, u"v%1"_s.arg(i), u"line %1"_s.arg(i)));
            QVERIFY(visitor.await<wire::in::ChatSaid>());
        }
        const auto before = relay->children();
        relay->crash();
        for (const qint64 child : before) {
            QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(u"/proc/%1"_s.arg(child)), 10'000); // it ends with its relay
        }

        relay = std::make_unique<RunningRelay>(
            dir.path(),
            QStringList{u"--port"_s, QString::number(port), u"--exchange-port"_s, QString::number(exchangePort)});
        QVERIFY2(relay->waitUntilReady(), relay->errors().constData());
        QVERIFY(admin.resume(port));
        const auto list = admin.client->await<wire::in::ChatList>();
        QVERIFY(list);
        QCOMPARE(list->chats.size(), std::size_t(1));
        QCOMPARE(list->chats[0].lastSeq, qint64(lines + 2));
        LiveClient again(port, u"/v1/visitor"_s, originOf(port));
        QVERIFY(again.open());
        wire::out::ChatResume resume;
        resume.id = newId();
        resume.token = started->token;
        again.send(resume.encode());
        QVERIFY(again.await<wire::in::ChatStarted>());
        for (int i = 0; i < lines; ++i) {
            const auto said = again.await<wire::in::ChatSaid>();
            QVERIFY(said);
            QCOMPARE(said->line, u"v%1"_s.arg(i));
        }
        // A form may be asked for: the new exchange trusts the new relay.
        wire::out::FormRequest form;
        form.id = newId();
        form.chat = started->chat;
        form.request = newId();
        form.form = u"cardholder"_s;
        form.formVersion = 1;
        form.offerHash = QByteArray(32, 'h');
        form.holderKey = toQByteArray(admin.device.publicKey().bytes());
        form.expiresMs = SystemClock().wallMs() + 60'000;
        admin.client->send(form.encode());
        QVERIFY(admin.client->await<wire::in::FormGranted>());
        QCOMPARE(relay->terminate(), done);
        QCOMPARE(runRelay({u"audit"_s, u"verify"_s, u"--data"_s, dir.path()}).code, done);
    }

    void aDiskThatIsFullInMidEntryLosesNothing() // D2, G1
    {
        std::signal(SIGXFSZ, SIG_IGN); // the relay inherits it
        QTemporaryDir dir;
        auto relay = std::make_unique<RunningRelay>(dir.path());
        QVERIFY(relay->waitUntilReady());
        wire::out::ChatStart start;
        start.consent = true;
        start.pageNonce = QByteArray(16, 'n');
        const QString log = dir.filePath(u"sealdesk.db-wal"_s);
        // Where writing ends: in the header of a page of the log (24 bytes), in a page, at its end, some pages later.
        const std::array<quint64, 8> rooms{0, 1, 23, 24, 700, 4119, 4120, 9000};
        qint64 chats = 0;
        for (const quint64 room : rooms) {
            LiveClient visitor(relay->port(), u"/v1/visitor"_s, originOf(relay->port()));
            QVERIFY(visitor.open());
            QVERIFY(relay->limitFiles(static_cast<quint64>(QFileInfo(log).size()) + room));
            start.id = newId();
            visitor.send(start.encode());
            const auto refused = visitor.await<wire::in::Refused>();
            QVERIFY2(refused, qPrintable(QString::number(room)));
            QVERIFY(refused->code == wire::Refusal::StoreFailed);
            if (room == rooms.back()) {
                relay->crash(); // with a part of an entry in the log
                relay = std::make_unique<RunningRelay>(dir.path());
                QVERIFY2(relay->waitUntilReady(), relay->errors().constData());
                break;
            }
            QVERIFY(relay->limitFiles(std::nullopt));
            start.id = newId();
            visitor.send(start.encode());
            QVERIFY(visitor.await<wire::in::ChatStarted>());
            ++chats;
        }
        QCOMPARE(relay->terminate(), done);
        const Outcome verified = runRelay({u"audit"_s, u"verify"_s, u"--data"_s, dir.path()});
        QVERIFY2(verified.code == done, verified.output.constData());
        const QByteArray entries = runRelay({u"audit"_s, u"export"_s, u"--data"_s, dir.path()}).output;
        QCOMPARE(entries.count("\"chat_started\""), chats);
    }

    void aKilledExchangeIsStartedAgain()
    {
        QTemporaryDir dir;
        RunningRelay relay(dir.path());
        QVERIFY(relay.waitUntilReady());
        const auto before = relay.children();
        QCOMPARE(before.size(), std::size_t(1));
        ::kill(static_cast<pid_t>(before[0]), SIGKILL);
        const auto another = [&relay, &before] {
            const auto now = relay.children();
            return now.size() == 1 && now[0] != before[0];
        };
        QTRY_VERIFY_WITH_TIMEOUT(another(), 15'000);
        LiveClient console(relay.exchangePort(), u"/v1/console"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.open(), 10'000); // on the same port
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
