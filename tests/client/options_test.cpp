// The console's command line: help and version without a display, unknown options refused.
#include <QProcess>
#include <QTest>

class OptionsTest : public QObject {
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

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
