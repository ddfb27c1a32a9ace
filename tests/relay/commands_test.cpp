// The host's commands about access, as a program, on a store of its own and beside a running relay.
#include "core/policy/parameters.h"
#include "core/policy/passwordhash.h"
#include "core/policy/permissions.h"
#include "core/policy/totp.h"
#include "core/relay/factorkey.h"
#include "core/store/accessrepository.h"
#include "core/store/accountrepository.h"
#include "core/store/database.h"
#include "core/store/secondfactorrepository.h"
#include "core/store/statement.h"
#include "tests/relay/bench/program.h"

#include <QDateTime>
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
    QTemporaryDir data;
    [[nodiscard]] Outcome run(QStringList words, const QByteArray &input = {}) const
    {
        return runRelay(words << u"--data"_s << data.path(), input);
    }
    // An admin with a second factor; the seed.
    [[nodiscard]] QByteArray enrolledAdmin() const
    {
        (void)run({u"policy"_s, u"show"_s}); // makes the store and its folders
        QFile file(data.filePath(u"keys/second-factor.key"_s));
        const QByteArray key(32, 'k');
        if (!file.open(QIODevice::WriteOnly) || file.write(key) != key.size()) {
            return {};
        }
        store::Account mira;
        mira.id = u"AAECAwQFBgcICQoLDA0ODw"_s;
        mira.userName = u"mira"_s;
        mira.name = u"Mira"_s;
        mira.role = u"admin"_s;
        mira.passwordHash = "x";
        const auto seed = policy::makeTotpSeed();
        const auto opened = store();
        const auto made = opened->transaction([&]() -> Result<void, store::StoreError> {
            const auto added = store::AccountRepository(*opened).add(mira);
            return added.ok() ? store::SecondFactorRepository(*opened).put(
                                    {mira.id, FactorKey(key).seal(*seed, mira.id), policy::totpNeverUsed, 0})
                              : added;
        });
        return made.ok() ? *seed : QByteArray();
    }
    [[nodiscard]] std::unique_ptr<store::Database> store() const
    {
        auto opened = store::Database::open(data.filePath(QString(store::Database::fileName)));
        return opened.ok() ? std::move(opened).value() : nullptr;
    }
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray all;
        for (const QString &name : QDir(data.path()).entryList(QDir::Files)) {
            QFile file(data.filePath(name));
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }
};

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policyShowPrintsEveryRuleWithItsBounds()
    {
        const House house;
        const Outcome shown = house.run({u"policy"_s, u"show"_s});
        QCOMPARE(shown.code, done);
        for (const policy::ParameterRule &rule : policy::parameterRules) {
            const QByteArray name(rule.name.data(), rule.name.size());
            QVERIFY2(shown.output.contains(QByteArray(name + " = " + QByteArray::number(rule.standard) + '\n')),
                     name.constData());
        }
        QVERIFY(shown.output.contains("PCI DSS 4.0.1 8.3.6"));
        QVERIFY(shown.output.contains("from any address"));
    }

    void policySetKeepsToTheTableAndIsAudited()
    {
        const House house;
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"minimum_length"_s, u"14"_s}).output,
                 QByteArray("minimum_length = 14\n"));
        QVERIFY(house.run({u"policy"_s, u"show"_s}).output.contains("minimum_length = 14\n"));
        QVERIFY(house.run({u"policy"_s, u"set"_s, u"minimum_length"_s, u"14"_s}).output.contains("as before"));
        const Outcome low = house.run({u"policy"_s, u"set"_s, u"minimum_length"_s, u"6"_s});
        QCOMPARE(low.code, failed);
        QVERIFY(low.errors.contains("from 7 to 64"));
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"maximum_length"_s, u"300"_s}).code, failed);
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"lockout_failures"_s, u"99999999999999999999"_s}).code, usage);
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"minimum_length"_s, u"many"_s}).code, usage);
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"no_such_rule"_s, u"1"_s}).code, usage);
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"minimum_length"_s}).code, usage);
        QCOMPARE(house.run({u"policy"_s, u"show"_s, u"more"_s}).code, usage);
        const auto store = house.store();
        auto statement = store->prepare(
            QLatin1StringView("SELECT detail, actor, origin FROM audit_entry WHERE action = 'access_policy_changed'"));
        QVERIFY(statement.run().ok() && statement.next());
        QCOMPARE(statement.plain(0), u"parameter=minimum_length before=12 after=14"_s);
        QCOMPARE(statement.plain(1), u"system"_s);
        QCOMPARE(statement.plain(2), u"local"_s);
        QVERIFY(!statement.next());
    }

    void policySetIsRefusedWhileASecondPersonIsNeeded()
    {
        const House house;
        const Outcome alone = house.run({u"policy"_s, u"set"_s, u"four_eyes"_s, u"1"_s});
        QCOMPARE(alone.code, failed);
        QVERIFY(alone.errors.contains("two people"));
        QVERIFY(store::AccessRepository(*house.store()).setParameter({u"four_eyes"_s, 1}).ok());
        for (const QString &name : {u"history"_s, u"four_eyes"_s}) {
            const Outcome refused = house.run({u"policy"_s, u"set"_s, name, name == u"history"_s ? u"6"_s : u"0"_s});
            QCOMPARE(refused.code, failed);
            QVERIFY(refused.errors.contains("second person"));
        }
        const auto store = house.store();
        auto statement = store->prepare(
            QLatin1StringView("SELECT count(*) FROM audit_entry WHERE action = 'access_policy_changed' AND outcome = "
                              "'failed'"));
        QVERIFY(statement.run().ok() && statement.next());
        QCOMPARE(statement.integer(0), 2);
        QCOMPARE(store::AccessRepository(*store).parameters()->size(), std::size_t(1)); // as it was
    }

    void rescueBringsAnAdminBackIn()
    {
        const House house;
        QCOMPARE(house.run({u"policy"_s, u"show"_s}).code, done); // makes the store
        {
            const auto store = house.store();
            store::Account ben;
            ben.id = u"AAECAwQFBgcICQoLDA0ODw"_s;
            ben.userName = u"ben"_s;
            ben.name = u"Ben"_s;
            ben.role = u"a-role-that-is-gone"_s; // allows nothing
            ben.passwordHash = "x";
            ben.failures = 6;
            ben.lockedUntilMs = std::numeric_limits<qint64>::max();
            ben.disabled = true;
            QVERIFY(store
                        ->transaction([&]() -> Result<void, store::StoreError> {
                            const auto added = store::AccountRepository(*store).add(ben);
                            return added.ok() ? store::AccessRepository(*store).setRanges({u"203.0.113.9"_s}) : added;
                        })
                        .ok());
        }
        const Outcome nobody = house.run({u"operator"_s, u"rescue"_s, u"nobody"_s});
        QCOMPARE(nobody.code, failed);
        QCOMPARE(*store::AccessRepository(*house.store()).ranges(), QStringList{u"203.0.113.9"_s}); // nothing by halves
        const Outcome rescued = house.run({u"operator"_s, u"rescue"_s, u"BEN"_s});
        QCOMPARE(rescued.code, done);
        const QByteArray printed = rescued.output.trimmed();
        const QByteArray oneTime = printed.mid(printed.lastIndexOf(' ') + 1);
        const auto store = house.store();
        const auto account = store::AccountRepository(*store).byUserName(u"ben");
        QVERIFY((*account)->role == policy::roles::admin && !(*account)->disabled && (*account)->mustChange);
        QCOMPARE((*account)->failures, 0);
        QCOMPARE((*account)->lockedUntilMs, 0);
        QVERIFY(policy::verifyPassword(QString::fromUtf8(oneTime), (*account)->passwordHash)->matches);
        QVERIFY(store::AccessRepository(*store).ranges()->isEmpty());
        QVERIFY(!house.everything().contains(oneTime)); // shown once, kept nowhere
        auto statement =
            store->prepare(QLatin1StringView("SELECT count(*) FROM audit_entry WHERE action IN ('access_rescued', "
                                             "'allowed_addresses_changed')"));
        QVERIFY(statement.run().ok() && statement.next());
        QCOMPARE(statement.integer(0), 2);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void policySetAsksForTheCodeOfAnAdmin()
    {
        const House house;
        const QByteArray seed = house.enrolledAdmin();
        QVERIFY(!seed.isEmpty());
        const QStringList set{u"policy"_s, u"set"_s, u"second_factor"_s, u"0"_s};
        const Outcome nobody = house.run(set);
        QCOMPARE(nobody.code, failed);
        QVERIFY(nobody.errors.contains("--admin USER"));
        const auto code = [&seed]() -> QByteArray {
            return policy::totpAt(seed, policy::totpStep(QDateTime::currentMSecsSinceEpoch())).toLatin1() + '\n';
        };
        QVERIFY(house.run(set + QStringList{u"--admin"_s, u"ben"_s}, code()).errors.contains("no such administrator"));
        const QStringList asMira = set + QStringList{u"--admin"_s, u"MIRA"_s};
        QVERIFY(house.run(asMira).errors.contains("this code is wrong")); // nothing was typed
        QVERIFY(house.run(asMira, "999999999\n").errors.contains("this code is wrong"));
        const QByteArray used = code();
        QCOMPARE(house.run(asMira, used).code, done);
        QVERIFY(house.run({u"policy"_s, u"show"_s}).output.contains("second_factor = 0\n"));
        QVERIFY(house.run(asMira, used).errors.contains("used already"));
        const auto store = house.store();
        auto statement =
            store->prepare(QLatin1StringView("SELECT actor FROM audit_entry WHERE action = 'access_policy_changed'"));
        QVERIFY(statement.run().ok() && statement.next());
        QCOMPARE(statement.plain(0), u"AAECAwQFBgcICQoLDA0ODw"_s);
        auto failures =
            store->prepare(QLatin1StringView("SELECT count(*) FROM audit_entry WHERE action = 'second_factor_failed'"));
        QVERIFY(failures.run().ok() && failures.next());
        QCOMPARE(failures.integer(0), 3);
        for (int i = 0; i < 6; ++i) {
            (void)house.run(asMira, "111111111\n");
        }
        QVERIFY(house.run(asMira, code()).errors.contains("locked after too many failed tries"));
        // Rescue asks nobody: it is for those who have lost everything. It is audited, and takes the factor away.
        QCOMPARE(house.run({u"operator"_s, u"rescue"_s, u"mira"_s}).code, done);
        const auto later = house.store(); // the statements above still read what was there before
        QVERIFY(!*store::SecondFactorRepository(*later).anyAdmin());
        auto reset =
            later->prepare(QLatin1StringView("SELECT count(*) FROM audit_entry WHERE action = 'second_factor_reset'"));
        QVERIFY(reset.run().ok() && reset.next());
        QCOMPARE(reset.integer(0), 1);
    }

    void theKeyOfTheSeedsIsAFileThatIsMissedByName()
    {
        const House house;
        const QString path = house.data.filePath(u"keys/second-factor.key"_s);
        {
            RunningRelay relay(house.data.path());
            QVERIFY(relay.waitUntilReady());
            QCOMPARE(relay.terminate(), done);
        }
        QFile file(path);
        QCOMPARE(file.size(), 32);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!house.everything().contains(file.readAll())); // not in the database
        file.close();
        const QStringList serve{u"serve"_s, u"--port"_s, u"0"_s, u"--exchange-port"_s, u"0"_s};
        QVERIFY(QFile::rename(path, path + u".away"_s));
        const Outcome missing = house.run(serve);
        QCOMPARE(missing.code, failed);
        QVERIFY(missing.errors.contains("the key of the second factors is missing"));
        QVERIFY(!QFile::exists(path)); // and none was made in its place
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(32, 'z')) == 32);
        file.close();
        QVERIFY(house.run(serve).errors.contains("not the one of this database"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("short") == 5);
        file.close();
        QVERIFY(house.run(serve).errors.contains("not a key of second factors"));
        const Outcome forgotten = house.run({u"operator"_s, u"rescue"_s, u"--forget-second-factors"_s});
        QCOMPARE(forgotten.code, done);
        RunningRelay relay(house.data.path());
        QVERIFY(relay.waitUntilReady());
        QCOMPARE(relay.terminate(), done);
        QCOMPARE(house.run({u"serve"_s, u"--admin"_s, u"mira"_s}).code, usage);
        QCOMPARE(house.run({u"setup"_s, u"--forget-second-factors"_s}).code, usage);
    }

    void theyWorkBesideARunningRelay()
    {
        const House house;
        RunningRelay relay(house.data.path());
        QVERIFY(relay.waitUntilReady());
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"idle_minutes"_s, u"10"_s}).code, done);
        QCOMPARE(house.run({u"operator"_s, u"rescue"_s}).code, done);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
        QCOMPARE(relay.terminate(), done);
        QFile key(house.data.filePath(u"keys/login.key"_s));
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(key.size(), 32);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
