// What the host does about a directory (C15), as a program: a configuration that is wrong is said at the start and by
// `directory check`, and accounts of the directory are untied and rescued.
#include "core/store/accountrepository.h"
#include "core/store/database.h"
#include "core/store/organisationrepository.h"
#include "tests/relay/bench/program.h"

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

const QByteArray goodFile = "server=127.0.0.1:1\ntls=ldaps\nca=system\nmode=bind\n"
                            "bind-dn=uid={user},ou=people,dc=example,dc=org\nrole.admin=cn=a,dc=example,dc=org\n"
                            "break-glass=mira\nconnect-ms=500\ntotal-ms=1000\n";

struct House {
    QTemporaryDir data;
    [[nodiscard]] QString file() const { return data.filePath(u"directory.conf"_s); }
    [[nodiscard]] bool write(const QByteArray &text,
                             QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const
    {
        QFile config(file());
        return config.open(QIODevice::WriteOnly) && config.write(text) == text.size() &&
               config.setPermissions(permissions);
    }
    [[nodiscard]] Outcome check(const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return runRelay(QStringList{u"directory"_s, u"check"_s} + more + QStringList{u"--directory"_s, file()}, input);
    }
    // serve, which must not start.
    [[nodiscard]] Outcome serve() const
    {
        return runRelay({u"serve"_s, u"--data"_s, data.path(), u"--port"_s, u"0"_s, u"--exchange-port"_s, u"0"_s,
                         u"--directory"_s, file()});
    }
    [[nodiscard]] Outcome run(QStringList words, const QByteArray &input = {}) const
    {
        return runRelay(words << u"--data"_s << data.path(), input);
    }
    [[nodiscard]] std::unique_ptr<store::Database> store() const
    {
        auto opened = store::Database::open(data.filePath(QString(store::Database::fileName)));
        return opened.ok() ? std::move(opened).value() : nullptr;
    }
    [[nodiscard]] bool add(store::AccountSource source) const
    {
        (void)run({u"policy"_s, u"show"_s}); // makes the store
        store::Account mira;
        mira.id = u"AAECAwQFBgcICQoLDA0ODw"_s;
        mira.userName = u"mira"_s;
        mira.name = u"Mira"_s;
        mira.role = u"operator"_s;
        mira.source = source;
        mira.directoryKey = source == store::AccountSource::Directory ? u"entry"_s : QString();
        const auto opened = store();
        return opened->transaction([&] { return store::AccountRepository(*opened).add(mira); }).ok();
    }
    [[nodiscard]] std::optional<store::Account> mira() const
    {
        const auto opened = store();
        const auto found = store::AccountRepository(*opened).byUserName(u"mira"_s);
        return found.ok() ? *found : std::nullopt;
    }
};

} // namespace

class DirectoryCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsSaidWithItsLineAndNothingStarts_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("plain LDAP") << QByteArray("tls=ldaps") << QByteArray("tls=none")
                                    << QByteArray(":2: tls: passwords are never sent without TLS");
        QTest::newRow("ldap address") << QByteArray("server=127") << QByteArray("server=ldap://127")
                                      << QByteArray(":1: server: passwords are never sent without TLS");
        QTest::newRow("unknown key") << QByteArray("connect-ms") << QByteArray("verify")
                                     << QByteArray(":8: verify: is no key of this file");
        QTest::newRow("no place for the name")
            << QByteArray("uid={user}") << QByteArray("uid=x") << QByteArray(":5: bind-dn: needs {user}");
        QTest::newRow("no DN") << QByteArray("cn=a,dc") << QByteArray("nonsense,dc")
                               << QByteArray(":6: role: is missing or not a distinguished name");
        QTest::newRow("no such role") << QByteArray("role.admin") << QByteArray("role.king")
                                      << QByteArray("role.king: this relay has no such role");
        QTest::newRow("nobody for an outage")
            << QByteArray("break-glass=mira\n") << QByteArray() << QByteArray("break-glass: is missing");
        QTest::newRow("out of range") << QByteArray("connect-ms=500") << QByteArray("connect-ms=1")
                                      << QByteArray(":8: connect-ms: is out of its range");
        QTest::newRow("no CA") << QByteArray("ca=system") << QByteArray("ca=/nowhere/ca.pem")
                               << QByteArray("ca: the file cannot be read or holds no certificate");
        QTest::newRow("password file") << QByteArray("mode=bind")
                                       << QByteArray("mode=search\nbase=dc=example\nfilter=(uid={user})\nservice-dn=cn="
                                                     "s,dc=example\nservice-password-file=/nowhere/secret")
                                       << QByteArray("there is no file with the service account's password");
    }
    void everyFaultIsSaidWithItsLineAndNothingStarts()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, says);
        const House house;
        QByteArray text = goodFile;
        QVERIFY(text.contains(from));
        QVERIFY(house.write(text.replace(from, to)));
        for (const Outcome &outcome : {house.check(), house.serve()}) {
            QCOMPARE(outcome.code, failed);
            QVERIFY2(outcome.errors.contains(says), outcome.errors.constData());
            QVERIFY(!outcome.output.contains("Ready"));
        }
    }

    void aFileThatOthersCanChangeIsRefused()
    {
        const House house;
        QVERIFY(house.write(goodFile, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(house.serve().errors.contains("others can change the directory's configuration"));
        QVERIFY(QFile::remove(house.file()));
        QVERIFY(house.serve().errors.contains("cannot be read"));
        QCOMPARE(runRelay({u"directory"_s, u"check"_s}).code, usage);
        QCOMPARE(runRelay({u"directory"_s, u"check"_s, u"a"_s, u"b"_s}).code, usage);
        QCOMPARE(runRelay({u"setup"_s, u"--directory"_s, house.file()}).code, usage);
    }

    void checkSaysWhyNobodyAnswers()
    {
        const House house;
        QVERIFY(house.write(goodFile));
        const Outcome servers = house.check();
        QCOMPARE(servers.code, 3);
        QVERIFY(servers.output.contains("127.0.0.1:1: the server cannot be reached"));
        const Outcome person = house.check({u"anna"_s}, "her-own-password\n");
        QCOMPARE(person.code, 3);
        QVERIFY(person.output.contains("Not let in: the server cannot be reached"));
        QVERIFY(!QByteArray(person.output + person.errors).contains("her-own-password"));
        QVERIFY(house.check({u"anna"_s}, "\n").output.contains("no server is asked about such a password"));
    }

    void withoutABreakGlassAccountNothingStartsOnceItIsSetUp()
    {
        const House house;
        QVERIFY(house.write(goodFile));
        QVERIFY(house.add(store::AccountSource::Directory)); // the name is there, but it is no account for an outage
        {
            const auto opened = house.store();
            QVERIFY(opened
                        ->transaction([&] {
                            store::Organisation organisation;
                            organisation.id = u"AAECAwQFBgcICQoLDA0ODw"_s;
                            organisation.name = u"Nordlicht"_s;
                            organisation.publicKey = QByteArray(65, 'k');
                            return store::OrganisationRepository(*opened).add(organisation);
                        })
                        .ok());
        }
        const Outcome outcome = house.serve();
        QCOMPARE(outcome.code, failed);
        QVERIFY2(outcome.errors.contains("none of the break-glass accounts"), outcome.errors.constData());
        // Rescue makes it one.
        const Outcome rescued = house.run({u"operator"_s, u"rescue"_s, u"mira"_s});
        QCOMPARE(rescued.code, done);
        const auto mira = house.mira();
        QVERIFY(mira && !mira->isOfDirectory() && mira->mustChange && !mira->passwordHash.isEmpty());
        QVERIFY(mira->directoryKey.isEmpty());
        RunningRelay relay(house.data.path(), {u"--directory"_s, house.file()});
        QVERIFY(relay.waitUntilReady());
        QCOMPARE(relay.terminate(), 0);
    }

    void untieIsForAccountsOfTheDirectoryOnly()
    {
        const House house;
        QVERIFY(house.add(store::AccountSource::Directory));
        QCOMPARE(house.run({u"directory"_s, u"untie"_s, u"mira"_s}).code, done);
        const auto mira = house.mira();
        QVERIFY(mira && mira->isOfDirectory() && mira->directoryKey.isEmpty());
        QVERIFY(house.run({u"directory"_s, u"untie"_s, u"nobody"_s}).errors.contains("no account of the directory"));
        const House other;
        QVERIFY(other.add(store::AccountSource::Local));
        QCOMPARE(other.run({u"directory"_s, u"untie"_s, u"mira"_s}).code, failed);
        QCOMPARE(other.run({u"directory"_s, u"untie"_s}).code, usage);
    }
};

QTEST_GUILESS_MAIN(DirectoryCommandsTest)
#include "directorycommands_test.moc"
