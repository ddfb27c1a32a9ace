// The console's program from outside: help and version without a display, unknown options refused, signals.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class ProgramTest : public QObject {
    Q_OBJECT

    struct Outcome {
        int code;
        QByteArray out;
        QByteArray err;
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SEALDESK_BIN "/sealdesk"), arguments);
        if (!process.waitForFinished(20'000)) {
            return {-1, {}, {}};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static bool catches(qint64 pid, int signal)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(pid));
        if (!status.open(QIODevice::ReadOnly)) {
            return false;
        }
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("SigCgt:")) {
                return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1U;
            }
        }
        return false;
    }

private Q_SLOTS:
    void helpAndVersion()
    {
        for (const QString &option : {QStringLiteral("--help"), QStringLiteral("-h")}) {
            const Outcome outcome = run({option});
            QCOMPARE(outcome.code, 0);
            for (const char *word : {"--relay", "--profile", "--help", "--version", "Exit codes"}) {
                QVERIFY2(outcome.out.contains(word), word);
            }
        }
        const Outcome version = run({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("sealdesk "));
    }

    // A polite signal goes through the event loop: forms are wiped, the exit code is that of a proper end.
    void signalsQuitProperly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
    }

    void signalsQuitProperly()
    {
        QFETCH(int, signal);
        QTemporaryDir profile;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), profile.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SEALDESK_BIN "/sealdesk"), {QStringLiteral("--profile"), profile.path()});
        QVERIFY(process.waitForStarted());
        // The kernel says when the program catches the signal; before that it would simply end.
        QTRY_VERIFY_WITH_TIMEOUT(catches(process.processId(), signal), 20'000);
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--frobnicate")};
        QTest::newRow("positional") << QStringList{QStringLiteral("wss://x")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--relay")};
        QTest::newRow("empty value") << QStringList{QStringLiteral("--profile=")};
        QTest::newRow("no address") << QStringList{QStringLiteral("--relay"), QStringLiteral("http://x")};
        QTest::newRow("value for none") << QStringList{QStringLiteral("--help=yes")};
    }

    void wrongUsageIsRefused()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("--help"));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
