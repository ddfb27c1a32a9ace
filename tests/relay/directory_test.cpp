// Sign-in by a directory (C15): the relay's rules with a real OpenLDAP server, that the test starts, stops and changes.
#include "tests/relay/directoryscene.h"
#include "tests/relay/factorscene.h"

#include <QHostAddress>
#include <QTcpServer>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using directory::DirectoryConfig;
using directory::testing::Slapd;
using wire::Refusal;

namespace {

const QString alicePassword = u"right-alice"_s;
const QString accountCount = u"SELECT count(*) FROM account"_s;

QByteArray memberChange(const char *what, const char *group, const char *person)
{
    return QByteArray("dn: cn=") + group + ",ou=groups,dc=example,dc=org\nchangetype: modify\n" + what +
           ": member\nmember: uid=" + person + ",ou=people,dc=example,dc=org\n\n";
}

} // namespace

class RelayDirectoryTest : public QObject {
    Q_OBJECT

    Slapd m_slapd;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_slapd.start()); }

    void theFirstSignInMakesTheAccountAndTheSecondFindsIt()
    {
        DirectoryScene scene(m_slapd);
        Console console(scene.bench);
        scene.enter(console, u"alice"_s, alicePassword);
        auto ok = console.last<wire::in::AuthOk>();
        QVERIFY(ok);
        QCOMPARE(ok->role, u"admin"_s);
        QVERIFY(ok->directory && !ok->mustChange);
        QCOMPARE(ok->passwordExpiresMs, 0);
        QCOMPARE(ok->name, u"Person alice"_s);
        QCOMPARE(ok->user, u"alice"_s);
        const QString id = ok->operatorId;
        QCOMPARE(scene.bench.audited("directory_account_made"), 1);
        QVERIFY(scene.lastDetail("login_ok").contains(u"source=directory server=127.0.0.1:"_s));
        QCOMPARE(
            scene.bench.count(u"SELECT count(*) FROM account WHERE source = 'directory' AND password_hash = x''"_s), 1);
        scene.enter(console, u"ALICE"_s, alicePassword); // the same name
        ok = console.last<wire::in::AuthOk>();
        QVERIFY(ok);
        QCOMPARE(ok->operatorId, id);
        QCOMPARE(scene.bench.audited("directory_account_made"), 1);
        QVERIFY(!scene.bench.storeBytes().contains("right-alice"));
        QVERIFY(scene.bench.logged.find("right-alice") == std::string::npos);
        QVERIFY(scene.bench.auditWhole());
        scene.bench.restart(); // the session is still one of the directory
        console.connect();
        console.resume();
        ok = console.last<wire::in::AuthOk>();
        QVERIFY(ok && ok->directory);
    }

    void wrongPasswordAndUnknownNameAnswerAlikeAndAtTheSameMoment()
    {
        DirectoryScene scene(m_slapd);
        for (const QString &user : {u"alice"_s, u"nobody"_s, localAdmin}) {
            Console console(scene.bench);
            const int compared = scene.bench.passwords.verified;
            for (int i = 1; i <= 6; ++i) {
                console.login(user, u"wrong-password-1"_s);
                scene.wait();
                QVERIFY(!console.refused() || i > 1); // not before its time
                scene.bench.advance(limits::directoryRefusalMs - 1);
                QCOMPARE(console.count<wire::in::Refused>(), i - 1);
                scene.bench.advance(1);
                QCOMPARE(console.count<wire::in::Refused>(), i);
                SAME(console.refused(), i < 6 ? Refusal::BadCredentials : Refusal::LockedOut);
            }
            QCOMPARE(scene.bench.passwords.verified - compared, 6);
            const int asked = scene.directory->asked;
            console.login(user, user == localAdmin ? localPassword : alicePassword); // locked: not even looked at
            SAME(console.refused(), Refusal::LockedOut);
            QCOMPARE(scene.directory->asked, asked);
        }
        QCOMPARE(scene.bench.audited("locked_out"), 3);
        QCOMPARE(scene.bench.count(accountCount), 1);
        QVERIFY(!scene.bench.storeBytes().contains("nobody"));
        QVERIFY(!scene.bench.storeBytes().contains("wrong-password-1"));
    }

    void rolesComeFromGroupsAlsoNestedOnes()
    {
        DirectoryScene scene(m_slapd);
        Console bob(scene.bench);
        scene.enter(bob, u"bob"_s, u"right-bob"_s); // inner, in outer, in leads
        QCOMPARE(bob.last<wire::in::AuthOk>()->role, u"admin"_s);
        Console loop(scene.bench);
        scene.enter(loop, u"loop"_s, u"right-loop"_s); // two groups in each other
        QCOMPARE(loop.last<wire::in::AuthOk>()->role, u"operator"_s);
        DirectoryScene flat(m_slapd, [](DirectoryConfig &config) { config.groupDepth = 1; });
        Console again(flat.bench);
        flat.enter(again, u"bob"_s, u"right-bob"_s);
        SAME(again.refused(), Refusal::DirectoryNoRole);
    }

    void withoutARoleOrDisabledNobodyIsLetInAndNoAccountIsMade()
    {
        DirectoryScene scene(m_slapd);
        Console console(scene.bench);
        scene.enter(console, u"carol"_s, u"right-carol"_s);
        SAME(console.refused(), Refusal::DirectoryNoRole);
        QVERIFY(scene.lastDetail("login_failed").contains(u"reason=no-role"_s));
        scene.enter(console, u"off"_s, u"right-off"_s);
        SAME(console.refused(), Refusal::AccountDisabled);
        QVERIFY(scene.lastDetail("login_failed").contains(u"reason=account-disabled"_s));
        scene.enter(console, u"off"_s, u"wrong"_s); // who does not know the password learns nothing
        SAME(console.refused(), Refusal::BadCredentials);
        QCOMPARE(scene.bench.count(accountCount), 1);
    }

    void aRoleTakenAwayEndsTheSessionsUnderIt()
    {
        DirectoryScene scene(m_slapd);
        Console first(scene.bench);
        scene.enter(first, u"alice"_s, alicePassword);
        QCOMPARE(first.last<wire::in::AuthOk>()->role, u"admin"_s);
        QVERIFY(m_slapd.change(memberChange("delete", "leads", "alice") + memberChange("add", "ring2", "alice")));
        Console second(scene.bench);
        scene.enter(second, u"alice"_s, alicePassword);
        QCOMPARE(second.last<wire::in::AuthOk>()->role, u"operator"_s);
        SAME(first.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        QCOMPARE(scene.bench.audited("role_changed"), 1);
        QVERIFY(scene.lastDetail("role_changed").contains(u"before=admin after=operator"_s));
        QVERIFY(m_slapd.change(memberChange("delete", "ring2", "alice")));
        Console third(scene.bench);
        scene.enter(third, u"alice"_s, alicePassword);
        SAME(third.refused(), Refusal::DirectoryNoRole);
        QVERIFY(m_slapd.change(memberChange("add", "leads", "alice")));
    }

    void whenTheDirectoryIsGoneTheLocalAdminWorksAndTheOthersAreToldSo()
    {
        DirectoryScene scene(m_slapd);
        Console alice(scene.bench);
        scene.enter(alice, u"alice"_s, alicePassword);
        scene.admin->disconnect();
        m_slapd.stop();
        for (int i = 0; i < 20; ++i) { // not one of them counts
            scene.enter(alice, u"alice"_s, alicePassword);
            SAME(alice.refused(), Refusal::DirectoryUnreachable);
        }
        QVERIFY(scene.nothingCounted());
        QVERIFY(scene.lastDetail("login_failed").contains(u"reason=unreachable"_s));
        Console stranger(scene.bench, "127.0.0.2");
        for (const QString &user : {u"nobody"_s, localAdmin}) { // alike: which names are kept here is nobody's business
            scene.enter(stranger, user, u"wrong-password-1"_s);
            SAME(stranger.refused(), Refusal::DirectoryUnreachable);
        }
        scene.enter(*scene.admin, localAdmin, u"wrong-password-1"_s); // its own computer says what it is
        SAME(scene.admin->refused(), Refusal::BadCredentials);
        scene.enter(*scene.admin, localAdmin, localPassword);
        QVERIFY(scene.admin->last<wire::in::AuthOk>());
        QVERIFY(!scene.admin->last<wire::in::AuthOk>()->directory);
        QVERIFY(m_slapd.startAgain());
        scene.enter(alice, u"alice"_s, alicePassword);
        QVERIFY(alice.last<wire::in::AuthOk>());
    }

    // By the order of events: the directory has not answered yet when the local sign-in is over.
    void aSlowDirectoryHoldsUpNoLocalSignIn()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        DirectoryScene scene(m_slapd, [&silent](DirectoryConfig &config) {
            config.servers = {{"127.0.0.1", silent.serverPort()}};
            config.connectMs = 2000;
            config.totalMs = 2500;
        });
        std::vector<std::unique_ptr<Console>> crowd;
        for (int i = 0; i < 12; ++i) { // more than the directory's threads
            crowd.push_back(std::make_unique<Console>(scene.bench));
            crowd.back()->login(u"person%1"_s.arg(i), u"right-alice"_s);
        }
        QCOMPARE(scene.directory->pending, 12);
        scene.admin->disconnect();
        scene.admin->connect();
        scene.admin->login(localAdmin, localPassword);
        QVERIFY(scene.admin->last<wire::in::AuthOk>());
        QCOMPARE(scene.directory->pending, 12);
        Visitor visitor(scene.bench); // nor anything else of the relay
        visitor.start();
        QVERIFY(!visitor.chat.isEmpty());
        QCOMPARE(scene.directory->pending, 12);
        scene.waitRefusal();
        for (const auto &console : crowd) {
            SAME(console->refused(), Refusal::DirectoryUnreachable);
        }
        QVERIFY(scene.nothingCounted());
    }

    void aServerThatRefersOrLiesCountsForNothing()
    {
        DirectoryScene refers(m_slapd, [](DirectoryConfig &config) { config.base = "ou=elsewhere,dc=example,dc=org"; });
        Console console(refers.bench);
        refers.enter(console, u"alice"_s, alicePassword);
        SAME(console.refused(), Refusal::DirectoryUnreachable);
        QVERIFY(refers.lastDetail("login_failed").contains(u"reason=referred"_s));
        QVERIFY(refers.nothingCounted());
        QTcpServer garbage;
        connect(&garbage, &QTcpServer::newConnection, &garbage, [&garbage] {
            QTcpSocket *socket = garbage.nextPendingConnection();
            socket->write(QByteArray(2000, '\x30'));
            socket->flush();
        });
        QVERIFY(garbage.listen(QHostAddress::LocalHost));
        DirectoryScene lies(m_slapd, [&garbage](DirectoryConfig &config) {
            config.servers = {{"127.0.0.1", garbage.serverPort()}};
            config.connectMs = 500;
            config.totalMs = 1000;
        });
        Console other(lies.bench);
        lies.enter(other, u"alice"_s, alicePassword);
        SAME(other.refused(), Refusal::DirectoryUnreachable);
        QVERIFY(lies.nothingCounted());
        QCOMPARE(lies.bench.count(accountCount), 1);
    }

    void namesThatMeanSomethingToLdapAreNames()
    {
        DirectoryScene scene(m_slapd);
        for (const QString &user : {u"*"_s, u"a*"_s, u"alice)(uid=*"_s, u"*)(|(uid=*"_s, u"\\2a"_s,
                                    u"alice,ou=people,dc=example,dc=org"_s, u"al\u202eice"_s}) {
            Console console(scene.bench);
            scene.enter(console, user, alicePassword);
            SAME(console.refused(), Refusal::BadCredentials);
        }
        Console console(scene.bench);
        scene.enter(console, u"alice\0"_s, alicePassword);
        SAME(console.refused(), Refusal::Malformed);
        QCOMPARE(scene.bench.count(accountCount), 1);
    }

    // This slapd lets an empty password in; it is never asked.
    void anEmptyPasswordIsSentNowhere()
    {
        DirectoryScene scene(m_slapd);
        Console console(scene.bench);
        for (const QString &user : {u"alice"_s, u"nobody"_s}) {
            scene.enter(console, user, QString());
            SAME(console.refused(), Refusal::BadCredentials);
        }
        QCOMPARE(scene.directory->asked, 0);
        QVERIFY(!scene.nothingCounted());
    }

    void anAccountThatIsKeptHereIsNeverTakenOver()
    {
        DirectoryScene scene(m_slapd);
        const QString oneTime = scene.admin->create(u"Alice"_s, u"Alice Local"_s);
        QVERIFY(!oneTime.isEmpty());
        Console console(scene.bench);
        scene.enter(console, u"alice"_s, alicePassword);
        SAME(console.refused(), Refusal::BadCredentials);
        QCOMPARE(scene.directory->asked, 0); // its passwords go to no directory
        scene.enter(console, u"alice"_s, oneTime);
        QVERIFY(console.last<wire::in::AuthOk>());
        QVERIFY(!console.last<wire::in::AuthOk>()->directory);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM account WHERE source = 'directory'"_s), 0);
    }

    void aNameThatLooksLikeAnotherGetsNoAccount()
    {
        DirectoryScene scene(m_slapd);
        QVERIFY(!scene.admin->create(u"a1ice"_s, u"Somebody"_s).isEmpty());
        Console console(scene.bench);
        scene.enter(console, u"alice"_s, alicePassword);
        SAME(console.refused(), Refusal::NameTaken);
        QCOMPARE(scene.bench.count(accountCount), 2);
    }

    void aNameGivenToAnotherEntryDoesNotInheritTheAccount()
    {
        DirectoryScene scene(m_slapd);
        Console console(scene.bench);
        scene.enter(console, u"loop"_s, u"right-loop"_s);
        QVERIFY(console.last<wire::in::AuthOk>());
        const QString id = console.operatorId;
        QVERIFY(m_slapd.change("dn: uid=loop,ou=people,dc=example,dc=org\nchangetype: delete\n\n"
                               "dn: uid=loop,ou=twins,dc=example,dc=org\nchangetype: add\n"
                               "objectClass: inetOrgPerson\nuid: loop\ncn: Person loop\nsn: x\n"
                               "userPassword: right-loop\nmemberOf: cn=ring1,ou=groups,dc=example,dc=org\n\n"
                               "dn: cn=ring1,ou=groups,dc=example,dc=org\nchangetype: modify\nadd: member\n"
                               "member: uid=loop,ou=twins,dc=example,dc=org\n\n"));
        scene.enter(console, u"loop"_s, u"right-loop"_s);
        SAME(console.refused(), Refusal::DirectoryOtherEntry);
        scene.bench.execute(u"UPDATE account SET directory_key = '' WHERE source = 'directory'"_s); // as untie does
        scene.enter(console, u"loop"_s, u"right-loop"_s);
        QVERIFY(console.last<wire::in::AuthOk>());
        QCOMPARE(console.operatorId, id);
        QCOMPARE(scene.bench.audited("directory_account_tied"), 1);
    }

    void passwordAndRoleOfTheDirectorysAccountsAreNotChangedHere()
    {
        DirectoryScene scene(m_slapd);
        Console alice(scene.bench);
        scene.enter(alice, u"alice"_s, alicePassword);
        alice.changePassword(alicePassword, u"some-other-password-9"_s);
        SAME(alice.refused(), Refusal::KeptByDirectory);
        wire::out::OperatorResetPassword reset;
        reset.id = u"r"_s;
        reset.operatorId = alice.operatorId;
        scene.admin->send(reset.encode());
        SAME(scene.admin->refused(), Refusal::KeptByDirectory);
        wire::out::OperatorSetRole role;
        role.id = u"s"_s;
        role.operatorId = alice.operatorId;
        role.role = u"operator"_s;
        scene.admin->send(role.encode());
        QCOMPARE(scene.admin->count<wire::in::Refused>(), 2);
        // Alice is an admin, but nobody when the directory is away: the last one that is kept here stays.
        wire::out::OperatorSetEnabled disable;
        disable.id = u"d"_s;
        disable.operatorId = scene.admin->operatorId;
        disable.enabled = false;
        scene.admin->send(disable.encode());
        SAME(scene.admin->refused(), Refusal::LastAdmin);
        wire::out::OperatorList list;
        list.id = u"l"_s;
        scene.admin->send(list.encode());
        int ofDirectory = 0;
        const auto listed = scene.admin->last<wire::in::OperatorListed>();
        QVERIFY(listed);
        for (const auto &entry : listed->operators) {
            ofDirectory += entry.directory ? 1 : 0;
        }
        QCOMPARE(ofDirectory, 1);
        // After 80 days the password has not expired, and the person is not asked for a new one.
        scene.bench.clock.advance(80LL * 24 * 3600 * 1000);
        scene.enter(alice, u"alice"_s, alicePassword);
        scene.bench.clock.advance(80LL * 24 * 3600 * 1000);
        scene.enter(alice, u"alice"_s, alicePassword);
        QVERIFY(alice.last<wire::in::AuthOk>());
        QVERIFY(!alice.last<wire::in::AuthOk>()->mustChange);
    }

    void unlockingAsksTheDirectoryToo()
    {
        DirectoryScene scene(m_slapd);
        Console alice(scene.bench);
        scene.enter(alice, u"alice"_s, alicePassword);
        alice.lock();
        scene.unlock(alice, u"wrong"_s);
        SAME(alice.refused(), Refusal::BadCredentials);
        SAME(alice.session->state(), wire::OperatorState::Locked);
        m_slapd.stop();
        scene.unlock(alice, alicePassword);
        SAME(alice.refused(), Refusal::DirectoryUnreachable);
        SAME(alice.session->state(), wire::OperatorState::Locked);
        QVERIFY(m_slapd.startAgain());
        scene.unlock(alice, alicePassword);
        SAME(alice.session->state(), wire::OperatorState::SignedIn);
        alice.lock();
        QVERIFY(m_slapd.change(memberChange("delete", "leads", "alice")));
        scene.unlock(alice, alicePassword);
        SAME(alice.refused(), Refusal::DirectoryNoRole);
        SAME(alice.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        QVERIFY(m_slapd.change(memberChange("add", "leads", "alice")));
    }

    void anApprovedDeviceIsAskedForFirst()
    {
        DirectoryScene scene(m_slapd);
        Console alice(scene.bench);
        scene.enter(alice, u"alice"_s, alicePassword);
        scene.admin->approve(alice, u"Person alice"_s);
        const int compared = scene.bench.passwords.verified;
        scene.enter(alice, u"alice"_s, alicePassword);
        QVERIFY(alice.last<wire::in::AuthOk>());
        QVERIFY(scene.directory->lanes.back() == Lane::Known);
        QCOMPARE(scene.bench.passwords.verified, compared); // no stranger's queue before it
    }

    void theSecondFactorIsOursForThemToo()
    {
        DirectoryScene scene(m_slapd, {}, Bench::SecondFactor::Needed);
        Console console(scene.bench);
        Person alice{scene.bench, console, u"alice"_s, alicePassword};
        scene.enter(console, alice.user, alice.password);
        QVERIFY(console.last<wire::in::AuthOk>()->mustEnrol);
        alice.enrol();
        SAME(console.session->state(), wire::OperatorState::SignedIn);
        scene.enter(console, alice.user, alice.password);
        QVERIFY(console.last<wire::in::AuthCodeNeeded>());
        QVERIFY(!console.last<wire::in::AuthOk>());
        alice.say(alice.code());
        SAME(console.session->state(), wire::OperatorState::SignedIn);
        // Renewing recovery codes asks for the password: the directory's.
        const auto renew = [&](const QString &password) {
            scene.bench.advance(codeStepMs);
            wire::out::AuthRenewRecovery message;
            message.id = u"n"_s;
            message.password = password;
            message.code = alice.code();
            console.send(message.encode());
            scene.wait();
        };
        const int given = console.count<wire::in::AuthRecoveryCodes>();
        renew(u"wrong"_s);
        SAME(console.refused(), Refusal::BadCredentials);
        renew(alicePassword);
        QCOMPARE(console.count<wire::in::AuthRecoveryCodes>(), given + 1);
    }

    void withoutADirectoryItsAccountsAreEnteredByNobody()
    {
        DirectoryScene scene(m_slapd);
        Console alice(scene.bench);
        scene.enter(alice, u"alice"_s, alicePassword);
        alice.disconnect();
        scene.admin->disconnect();
        scene.bench.directory = nullptr;
        scene.bench.restart();
        for (const QString &password : {alicePassword, QString()}) {
            alice.connect();
            alice.login(u"alice"_s, password);
            SAME(alice.refused(), Refusal::BadCredentials);
            alice.disconnect();
        }
    }
};

QTEST_GUILESS_MAIN(RelayDirectoryTest)
#include "directory_test.moc"
