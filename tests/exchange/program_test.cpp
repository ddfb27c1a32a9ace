// sealdesk-exchange as a program: its command line, its ends, a whole form over real TLS, and that it opens
// nothing for writing meanwhile.
#include "core/base/bytes.h"
#include "core/base/systemclock.h"
#include "core/edge/certificate.h"
#include "core/edge/privatefile.h"
#include "tests/edge/testing/rawtls.h"
#include "tests/edge/testing/syncclient.h"
#include "tests/exchange/testing/parties.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sealdesk;
using namespace sealdesk::testing;
using namespace Qt::StringLiterals;
using seal::TicketRole;
using wire::CloseReason;
namespace out = wire::out;

namespace {

const QString program = QStringLiteral(SEALDESK_BIN "/sealdesk-exchange");
constexpr int waitMs = 20'000;

struct Outcome {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(waitMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

// Files of one exchange, as the relay lays them out.
struct Site {
    Site()
        : made(*edge::makeSelfSigned({"127.0.0.1"}, SystemClock().wallMs(), 2)),
          root(std::filesystem::path(dir.path().toStdString()))
    {
        write("cert.pem", made.certificatePem);
        write("key.pem", made.keyPem);
        writeConfig();
    }
    void write(const std::string &name, const std::string &content)
    {
        (void)edge::writePrivateFile(root / name, content).ok();
    }
    void writeConfig(const std::string &port = "0", const std::string &more = "parent_watch=stdin\n")
    {
        write("exchange.ini", "listen=127.0.0.1\nport=" + port + "\ncertificate=" + (root / "cert.pem").string() +
                                  "\nkey=" + (root / "key.pem").string() +
                                  "\ncontrol_key=" + toBase64Url(relay.controlKey().bytes()) + "\n" + more);
    }
    QStringList arguments() const { return {u"--config"_s, dir.path() + u"/exchange.ini"_s}; }

    QTemporaryDir dir;
    edge::CertificateAndKey made;
    std::filesystem::path root;
    Relay relay;
};

class Running {
public:
    // Perhaps under another program that starts it.
    explicit Running(const Site &site, QStringList before = {})
    {
        before << program << site.arguments();
        const QString first = before.takeFirst();
        // LeakSanitizer cannot work in a traced program.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(first, before);
        while (!output.contains("Ready\n") && process.waitForReadyRead(waitMs))
            output += process.readAllStandardOutput();
        static const QRegularExpression line(u"^Certificate fingerprint \\(SHA-256\\): [0-9A-F:]{95}\\n"
                                             "Exchange: wss://127\\.0\\.0\\.1:(\\d+)\\nReady\\n$"_s);
        port = line.match(QString::fromUtf8(output)).captured(1).toUShort();
    }
    ~Running()
    {
        process.closeWriteChannel();
        if (!process.waitForFinished(waitMs))
            process.kill();
    }

    edge::ClientOptions client(const Site &site, const std::string &path, const std::string &origin = {}) const
    {
        edge::ClientOptions options;
        options.port = port;
        options.path = path;
        options.origin = origin;
        options.spkiSha256 = *edge::spkiSha256(site.made.certificatePem);
        return options;
    }

    QProcess process;
    QByteArray output;
    std::uint16_t port = 0;
};

QByteArray nonceOf(const std::string &hello)
{
    const auto message = wire::parseExchangeToFrame(QByteArray::fromStdString(hello));
    const auto *greeting = message ? std::get_if<wire::in::XHello>(&*message) : nullptr;
    if (greeting != nullptr)
        return greeting->nonce;
    const auto toRelay = wire::parseExchangeToRelay(QByteArray::fromStdString(hello));
    const auto *control = toRelay ? std::get_if<wire::in::CHello>(&*toRelay) : nullptr;
    return control != nullptr ? control->nonce : QByteArray();
}

std::string text(const QByteArray &frame) { return frame.toStdString(); }

// One form from trust to done; an empty text when all went well, else the step that failed.
std::string playOneForm(const Site &site, const Running &running)
{
    LoopThread thread;
    const Case one;
    const SystemClock clock;
    const std::string request = one.request.toWire();
    const auto ticket = [&](TicketRole role, const Holder &holder) {
        return site.relay.ticket(one, role, holder.key(), {7, clock.wallMs()});
    };

    SyncClient control(thread, running.client(site, "/v1/control"));
    control.send(text(site.relay.trust(nonceOf(control.take()), 7)));
    // send() before the connection is open would be lost; take() above has waited for it.
    if (control.take() != text(out::CTrusted{7}.encode()))
        return "trust";

    const Holder consoleHolder;
    SyncClient console(thread, running.client(site, "/v1/console"));
    console.send(text(consoleHolder.join(nonceOf(console.take()), ticket(TicketRole::Console, consoleHolder))));
    if (console.take() != text(out::XJoined{QString::fromStdString(request)}.encode()))
        return "console joins";
    const QByteArray offer = makeOffer(one, clock.wallMs());
    console.send(text(out::XOffer{offer}.encode()));
    if (console.take() != text(out::XStored{QString::fromStdString(request)}.encode()))
        return "offer";

    const Holder frameHolder;
    SyncClient frame(thread, running.client(site, "/v1/frame", "null"));
    frame.send(text(frameHolder.join(nonceOf(frame.take()), ticket(TicketRole::Frame, frameHolder))));
    if (frame.take() != text(out::XJoined{QString::fromStdString(request)}.encode()) ||
        frame.take() != text(out::XOffer{offer}.encode()))
        return "frame joins";
    frame.send(text(out::XProgress{}.encode()));
    const QByteArray envelope = out::XEnvelope{makeEnvelope(one.request, 'a')}.encode();
    frame.send(text(envelope));
    if (console.take() != text(out::XProgress{}.encode()) || console.take() != text(envelope))
        return "envelope";
    const QByteArray receipt = out::XReceipt{wire::ReceiptOutcome::Accepted, QByteArray(32, 'm')}.encode();
    console.send(text(receipt));
    if (frame.take() != text(receipt))
        return "receipt";
    out::CClose close;
    close.request = QString::fromStdString(request);
    close.reason = CloseReason::ChatEnded;
    control.send(text(close.encode()));
    const std::string closed = text(out::XClosed{CloseReason::ChatEnded}.encode());
    if (frame.take() != closed || console.take() != closed)
        return "close";
    return frame.waitForEnd() == edge::Ended::ByPeer && console.waitForEnd() == edge::Ended::ByPeer ? "" : "ends";
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandLine()
    {
        QCOMPARE(run({u"--help"_s}).code, 0);
        QVERIFY(run({u"--help"_s}).output.startsWith("Usage: sealdesk-exchange --config FILE"));
        QVERIFY(run({u"--version"_s}).output.startsWith("sealdesk-exchange "));
        const Outcome limits = run({u"--print-limits"_s});
        QCOMPARE(limits.code, 0);
        QVERIFY(limits.output.contains("edge.frame_bytes = 65536 bytes\n"));
        QVERIFY(limits.output.contains("exchange.meetings = 2000\n"));
        for (const QStringList &wrong : {QStringList{},
                                         {u"--nonsense"_s},
                                         {u"--config"_s},
                                         {u"--config="_s},
                                         {u"serve"_s},
                                         {u"--config"_s, u"a"_s, u"b"_s}}) {
            const Outcome outcome = run(wrong);
            QCOMPARE(outcome.code, 2);
            QVERIFY(outcome.output.isEmpty() && outcome.errors.startsWith("sealdesk-exchange: "));
        }
    }

    void whatStopsItFromStarting()
    {
        Site site;
        const auto fails = [&](const QByteArray &reason) {
            const Outcome outcome = run(site.arguments());
            return outcome.code == 1 && outcome.output.isEmpty() && outcome.errors.contains(reason);
        };
        site.writeConfig("x");
        QVERIFY(fails("the value of port is not valid"));
        site.writeConfig("0", "user=no-such-user-here\n");
        QVERIFY(::geteuid() != 0 || fails("there is no ordinary user no-such-user-here"));
        site.writeConfig();
        site.write("key.pem", "nonsense");
        QVERIFY(fails("the key is not an unencrypted PEM private key"));
        site.write("key.pem", edge::makeSelfSigned({"127.0.0.1"}, SystemClock().wallMs(), 2)->keyPem);
        QVERIFY(fails("the key does not belong to the certificate"));
        site.write("cert.pem", "nonsense");
        QVERIFY(fails("the certificate is not a PEM certificate"));
        std::filesystem::remove(site.root / "cert.pem");
        QVERIFY(fails("there is no such file"));
        std::filesystem::remove(site.root / "exchange.ini");
        QVERIFY(fails("there is no such file"));
        const Site good;
        const Running running(good);
        Site second;
        second.writeConfig(std::to_string(running.port));
        const Outcome taken = run(second.arguments());
        QCOMPARE(taken.code, 1);
        QVERIFY(taken.errors.contains("the port is in use by another program"));
    }

    void aWholeFormOverTls()
    {
        const Site site;
        const Running running(site);
        QVERIFY2(running.port != 0, running.output.constData());
        QCOMPARE(playOneForm(site, running), std::string());
    }

    void onlyItsThreeDoors()
    {
        const Site site;
        const Running running(site);
        LoopThread thread;
        const auto refused = [&](const std::string &path, const std::string &origin) {
            SyncClient client(thread, running.client(site, path, origin));
            return client.waitForEnd() == edge::Ended::UpgradeRefused;
        };
        QVERIFY(refused("/v1/frame", ""));
        QVERIFY(refused("/v1/frame", "https://shop.example"));
        QVERIFY(refused("/v1/console", "null"));
        QVERIFY(refused("/v1/console", "https://127.0.0.1"));
        QVERIFY(refused("/v1/control", "null"));
        QVERIFY(refused("/v1/visitor", ""));
        QVERIFY(refused("/v1/console?x=1", ""));
        RawTls page;
        QVERIFY(page.connect(running.port));
        QVERIFY(page.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        QVERIFY(page.readAll().starts_with("HTTP/1.1 404"));
    }

    void endsWithItsParentOrWhenAsked()
    {
        const Site site;
        LoopThread thread;
        for (const bool bySignal : {false, true}) {
            Running running(site);
            SyncClient client(thread, running.client(site, "/v1/frame", "null"));
            QVERIFY(client.waitForOpen());
            if (bySignal)
                running.process.terminate();
            else
                running.process.closeWriteChannel();
            QCOMPARE(client.waitForEnd().value(), edge::Ended::ByPeer);
            QVERIFY(running.process.waitForFinished(waitMs));
            QCOMPARE(running.process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(running.process.exitCode(), 0);
        }
    }

    void opensNothingForWriting()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizer writes a file of its own; shown in the other presets.");
#endif
        const Site site;
        const QString trace = site.dir.path() + u"/trace"_s;
        {
            const Running running(
                site, {u"strace"_s, u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%file,ftruncate,fallocate"_s, u"-o"_s, trace});
            QVERIFY2(running.port != 0, "strace must be there and allowed");
            QCOMPARE(playOneForm(site, running), std::string());
        }
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calls = file.readAll();
        QVERIFY(calls.contains("exchange.ini")); // it was traced
        static const QRegularExpression writing(
            u"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE|\\b(creat|mkdir|mkdirat|rename|renameat|renameat2|"
            u"unlink|"
            "unlinkat|link|linkat|symlink|symlinkat|truncate|ftruncate|fallocate|mknod|mknodat|chmod|fchmodat|chown)\\("_s);
        for (const QByteArray &call : calls.split('\n'))
            QVERIFY2(!writing.match(QString::fromUtf8(call)).hasMatch(), call.constData());
    }

    // No file system that can be written, no byte into a file, no HOME, no other program, and death for a
    // system call that changes a file: it does its work all the same.
    void worksInASandbox()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizer does what the sandbox forbids; shown in the other presets.");
#endif
        const QString sandbox = QStringLiteral(SEALDESK_BIN "/tests/sandbox");
        const Site site;
        QProcess check;
        check.start(sandbox, {u"--check"_s, site.dir.path() + u"/written"_s});
        QVERIFY(check.waitForFinished(waitMs));
        QVERIFY2(check.readAllStandardOutput() == "holds\n", check.readAllStandardError().constData());
        QVERIFY(!QFile::exists(site.dir.path() + u"/written"_s));
        Running running(site, {sandbox});
        QVERIFY2(running.port != 0, running.process.readAllStandardError().constData());
        for (int again = 0; again < 3; ++again)
            QCOMPARE(playOneForm(site, running), std::string());
        QCOMPARE(running.process.state(), QProcess::Running);
        running.process.terminate();
        QVERIFY(running.process.waitForFinished(waitMs));
        QCOMPARE(running.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(running.process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
