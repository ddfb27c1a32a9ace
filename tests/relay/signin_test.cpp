// Set-up, sign-in, lockout, sessions, passwords: what people and attackers meet before any chat.
#include "core/relay/limits.h"
#include "tests/relay/bench/people.h"

#include "tests/relay/bench/named.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

const QString adminUser = QString::fromUtf16(Console::adminUser);
const QString adminPassword = QString::fromUtf16(Console::adminPassword);
constexpr std::int64_t minuteMs = 60'000;

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setUpMakesTheFirstAdmin()
    {
        Bench bench;
        Console admin(bench);
        QVERIFY(!admin.last<wire::in::Hello>()->setUp);
        admin.setUp(bench.setupSecret());
        const auto done = admin.last<wire::in::SetupDone>();
        QVERIFY(done);
        QCOMPARE(done->organisation, QString::fromStdString(admin.organisation.publicKey().organisationId().toWire()));
        admin.login(adminUser, adminPassword);
        const auto ok = admin.last<wire::in::AuthOk>();
        QVERIFY(ok);
        QCOMPARE(ok->role, policy::roles::admin);
        SAME(ok->deviceStatus, wire::DeviceStatus::Approved);
        QVERIFY(!ok->certificate.isEmpty());
        QCOMPARE(ok->permissions.size(), std::size(wire::allPermissions));
        QVERIFY(admin.last<wire::in::FormList>());
        QCOMPARE(bench.audited("setup_done"), 1);
        QCOMPARE(bench.audited("login_ok"), 1);
        QVERIFY(bench.auditWhole());
        Console later(bench);
        QVERIFY(later.last<wire::in::Hello>()->setUp);
        QCOMPARE(later.last<wire::in::Hello>()->organisationName, u"Nordlicht"_s);
    }

    void aWrongSetUpSecretCostsATryAndFiveMakeItVoid()
    {
        Bench bench;
        const QString secret = bench.setupSecret();
        Console admin(bench);
        for (int i = 0; i < limits::setupTries; ++i) {
            admin.setUp(u"AAAA-AAAA-AAAA-AAAA"_s);
            SAME(admin.refused(), Refusal::SetupSecretWrong);
        }
        admin.setUp(secret);
        SAME(admin.refused(), Refusal::SetupSecretExpired);
        QCOMPARE(bench.audited("setup_failed"), limits::setupTries);
        admin.setUp(bench.setupSecret()); // a fresh one from the host works
        QVERIFY(admin.last<wire::in::SetupDone>());
    }

    void theSetUpSecretWorksOnceAndForAnHour()
    {
        Bench bench;
        const QString late = bench.setupSecret();
        bench.advance(limits::setupSecretMs + 1);
        Console admin(bench);
        admin.setUp(late);
        SAME(admin.refused(), Refusal::SetupSecretExpired);
        const QString secret = bench.setupSecret();
        admin.setUp(secret);
        QVERIFY(admin.last<wire::in::SetupDone>());
        Console second(bench);
        second.setUp(secret);
        SAME(second.refused(), Refusal::SetupDoneAlready);
        QCOMPARE(bench.count(u"SELECT count(*) FROM account"_s), 1);
        QVERIFY(bench.setupSecret().isEmpty()); // `setup` refuses, too
    }

    void setUpNeedsAGoodName()
    {
        Bench bench;
        Console admin(bench);
        admin.shownName = u" spaces "_s;
        admin.setUp(bench.setupSecret());
        SAME(admin.refused(), Refusal::BadName);
        QCOMPARE(bench.count(u"SELECT count(*) FROM account"_s), 0);
    }

    void wrongPasswordAndUnknownUserAnswerAlike()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const int before = bench.passwords.verified;
        for (const QString &user : {adminUser, u"nobody"_s}) {
            Console console(bench);
            for (int i = 1; i <= 5; ++i) {
                console.login(user, u"wrong-password-1"_s);
                SAME(console.refused(), Refusal::BadCredentials);
                QCOMPARE(console.last<wire::in::Refused>()->retrySeconds, 0);
            }
            console.login(user, u"wrong-password-1"_s);
            SAME(console.refused(), Refusal::LockedOut);
            QCOMPARE(console.last<wire::in::Refused>()->retrySeconds, 30 * 60);
            SAME(console.session->state(), wire::OperatorState::New);
        }
        QCOMPARE(bench.passwords.verified - before, 12); // the same work for both
        QCOMPARE(bench.audited("locked_out"), 2);        // the same entries for both
        QVERIFY(!bench.storeBytes().contains("wrong-password-1"));
        QVERIFY(bench.logged.find("wrong-password-1") == std::string::npos);
    }

    void lockoutLastsThirtyMinutesEvenForTheRightPassword()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console console(bench);
        for (int i = 0; i < 6; ++i) {
            console.login(adminUser, u"wrong-password-1"_s);
        }
        const int compared = bench.passwords.verified;
        console.login(adminUser, adminPassword);
        SAME(console.refused(), Refusal::LockedOut);
        QCOMPARE(bench.passwords.verified, compared); // not even looked at
        bench.advance(29 * minuteMs);
        console.login(adminUser, adminPassword);
        QVERIFY(!console.last<wire::in::AuthOk>());
        bench.advance(1 * minuteMs);
        console.login(adminUser, adminPassword);
        QVERIFY(console.last<wire::in::AuthOk>());
    }

    void theDeviceProofComesBeforeThePassword()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console console(bench);
        const int compared = bench.passwords.verified;
        wire::out::AuthLogin message;
        message.id = u"x"_s;
        message.user = adminUser;
        message.password = adminPassword;
        message.deviceKey = console.deviceKey();
        message.proof = QByteArray(64, 'p');
        console.send(message.encode());
        SAME(console.refused(), Refusal::BadProof);
        // Another connection's nonce does not do either.
        message.proof = console.proof();
        Console second(bench);
        message.deviceKey = console.deviceKey();
        second.send(message.encode());
        SAME(second.refused(), Refusal::BadProof);
        QCOMPARE(bench.passwords.verified, compared);
    }

    void aFullHashQueueIsSaid()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.passwords.full = true;
        Console console(bench);
        console.login(adminUser, adminPassword);
        SAME(console.refused(), Refusal::TooMany);
        QVERIFY(console.last<wire::in::Refused>()->retrySeconds > 0);
        bench.passwords.full = false;
        console.login(adminUser, adminPassword);
        QVERIFY(console.last<wire::in::AuthOk>());
    }

    void oneTimePasswordMustBeChangedFirst()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s);
        QVERIFY(!oneTime.isEmpty());
        Console console(bench);
        console.login(u"BEN"_s, oneTime);
        QVERIFY(console.last<wire::in::AuthOk>()->mustChange);
        QVERIFY(!console.last<wire::in::ChatList>());
        console.accept(u"AAECAwQFBgcICQoLDA0ODw"_s);
        SAME(console.refused(), Refusal::MustChangePassword);

        console.changePassword(oneTime, u"short1"_s);
        SAME(console.refused(), Refusal::PasswordRules);
        SAME(console.last<wire::in::Refused>()->rules, std::vector{wire::PasswordRule::TooShort});
        console.changePassword(oneTime, u"benbenbenbenben"_s);
        const auto rules = console.last<wire::in::Refused>()->rules;
        SAME(rules, (std::vector{wire::PasswordRule::NeedsDigit, wire::PasswordRule::ContainsUserName,
                                 wire::PasswordRule::Common}));
        console.changePassword(oneTime, oneTime);
        SAME(console.last<wire::in::Refused>()->rules, std::vector{wire::PasswordRule::UsedBefore});
        console.changePassword(u"not the one"_s, u"rain-on-9-roofs"_s);
        SAME(console.refused(), Refusal::BadCredentials);

        const QByteArray before = console.token;
        console.changePassword(oneTime, u"rain-on-9-roofs"_s);
        QVERIFY(!console.last<wire::in::AuthOk>()->mustChange);
        QVERIFY(console.token != before);
        QVERIFY(console.last<wire::in::ChatList>());
        Console again(bench);
        again.login(u"ben"_s, oneTime);
        SAME(again.refused(), Refusal::BadCredentials);
        QCOMPARE(bench.audited("password_changed"), 1);
        QVERIFY(!bench.storeBytes().contains("one-time"));
    }

    void wrongCurrentPasswordsLockOut()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        for (int i = 0; i < 6; ++i) {
            admin.changePassword(u"not the one"_s, u"rain-on-9-roofs"_s);
        }
        SAME(admin.refused(), Refusal::LockedOut);
    }

    void namesAreChecked()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        QVERIFY(admin.create(u"ADMIN"_s, u"Second"_s).isEmpty());
        SAME(admin.refused(), Refusal::NameTaken);
        for (const QString &user : {u""_s, u"two words"_s, QString(65, u'a'), u"4111111111111111"_s, u"a\u202eb"_s}) {
            QVERIFY(admin.create(user, u"Ben"_s).isEmpty());
            SAME(admin.refused(), Refusal::BadName);
        }
        QVERIFY(admin.create(u"ben"_s, QString(100, u'漢')).isEmpty()); // too long for a certificate
        SAME(admin.refused(), Refusal::BadName);
    }

    void aSecondConsoleTakesTheSessionOver()
    {
        Bench bench;
        Console first(bench);
        setUpRelay(bench, first);
        Console second(bench);
        second.login(adminUser, adminPassword);
        SAME(first.last<wire::in::AuthEnded>()->reason, wire::EndReason::Elsewhere);
        QVERIFY(second.last<wire::in::AuthOk>());
        QCOMPARE(bench.count(u"SELECT count(*) FROM session"_s), 1);
        first.disconnect();
        first.connect();
        first.resume();
        SAME(first.refused(), Refusal::SessionOver);
    }

    void aSessionIsResumedWithTokenAndDevice()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        admin.disconnect();
        Console thief(bench);
        thief.token = admin.token;
        thief.resume();
        SAME(thief.refused(), Refusal::BadProof);
        admin.connect();
        admin.resume();
        QVERIFY(admin.last<wire::in::AuthOk>());
        QVERIFY(admin.last<wire::in::ChatList>());
        QVERIFY(!bench.storeBytes().contains(admin.token)); // only its hash
    }

    void sessionsSurviveARestart()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        admin.lose();
        bench.restart();
        admin.connect();
        QVERIFY(admin.last<wire::in::Hello>()->setUp);
        admin.resume();
        QVERIFY(admin.last<wire::in::AuthOk>());
        admin.lose();
        bench.clock.advance(61 * minuteMs);
        bench.restart();
        admin.connect();
        admin.resume();
        SAME(admin.refused(), Refusal::SessionOver);
    }

    void theRelayLocksAndEndsIdleSessionsByItsOwnClock()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QByteArray activity = wire::out::Activity{}.encode();
        for (int i = 0; i < 4; ++i) {
            bench.advance(10 * minuteMs);
            admin.send(activity);
        }
        QVERIFY(!admin.last<wire::in::AuthEnded>());
        bench.advance(16 * minuteMs);
        SAME(admin.session->state(), wire::OperatorState::Locked);
        bench.advance(45 * minuteMs);
        SAME(admin.last<wire::in::AuthEnded>()->reason, wire::EndReason::Idle);
        SAME(admin.session->state(), wire::OperatorState::New);
        QCOMPARE(bench.count(u"SELECT count(*) FROM session"_s), 0);
    }

    void activityAfterASuspendDoesNotReviveASession()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.clock.advance(20 * minuteMs); // no timer ran: the machine slept
        admin.send(wire::out::Activity{}.encode());
        SAME(admin.refused(), Refusal::SessionLocked);
        bench.clock.advance(41 * minuteMs);
        admin.send(wire::out::Activity{}.encode());
        SAME(admin.last<wire::in::AuthEnded>()->reason, wire::EndReason::Idle);
    }

    void logoutEndsTheSession()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        wire::out::AuthLogout message;
        message.id = u"bye"_s;
        admin.send(message.encode());
        SAME(admin.last<wire::in::AuthEnded>()->reason, wire::EndReason::Logout);
        admin.login(adminUser, adminPassword); // on the same connection
        SAME(admin.session->state(), wire::OperatorState::SignedIn);
        QCOMPARE(bench.audited("session_ended"), 1);
    }

    void devicesWaitForApproval()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s);
        Console console(bench);
        console.login(u"ben"_s, oneTime);
        SAME(console.last<wire::in::AuthOk>()->deviceStatus, wire::DeviceStatus::Pending);
        SAME(admin.last<wire::in::DeviceChanged>()->device.status, wire::DeviceStatus::Pending);
        console.changePassword(oneTime, u"rain-on-9-roofs"_s);
        admin.approve(console, u"Somebody else"_s); // the certificate must say the operator's name
        SAME(admin.refused(), Refusal::BadCertificate);
        admin.approve(console, u"Ben"_s);
        SAME(console.last<wire::in::DeviceCertified>()->status, wire::DeviceStatus::Approved);
        SAME(admin.last<wire::in::DeviceChanged>()->device.status, wire::DeviceStatus::Approved);
        admin.approve(console, u"Ben"_s);
        QCOMPARE(bench.audited("device_renewed"), 1);

        wire::out::DeviceRevoke revoke;
        revoke.id = u"r"_s;
        revoke.device = console.deviceId();
        admin.send(revoke.encode());
        SAME(console.last<wire::in::DeviceCertified>()->status, wire::DeviceStatus::Revoked);
        admin.approve(console, u"Ben"_s);
        SAME(admin.refused(), Refusal::DeviceNotApproved);
        QVERIFY(bench.auditWhole());
    }

    void pendingDevicesPerOperatorAreLimited()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        for (int i = 0; i < limits::pendingDevicesPerOperator + 1; ++i) {
            Console console(bench);
            console.login(adminUser, adminPassword);
            const bool room = i < limits::pendingDevicesPerOperator;
            SAME(console.last<wire::in::AuthOk>()->deviceStatus,
                 room ? wire::DeviceStatus::Pending : wire::DeviceStatus::Unknown);
        }
    }

    void aKeyOfOneRunIsNotEnrolled()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console console(bench);
        console.lasting = false;
        console.login(adminUser, adminPassword);
        SAME(console.last<wire::in::AuthOk>()->deviceStatus, wire::DeviceStatus::Unknown);
        QCOMPARE(bench.count(u"SELECT count(*) FROM device"_s), 1);
    }

    void signInsFromOneAddressAreLimited()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console console(bench, "10.1.2.3");
        for (int i = 0; i < limits::signInBurst; ++i) {
            console.login(u"user%1"_s.arg(i), u"wrong-password-1"_s);
            QVERIFY(console.refused().has_value());
        }
        bench.clock.advance(policy::shortestPenaltyMs / 10); // neither penalty nor limit is over
        console.login(adminUser, adminPassword);
        SAME(console.refused(), Refusal::TooMany);
        Console elsewhere(bench, "10.1.2.4");
        elsewhere.login(adminUser, adminPassword);
        QVERIFY(elsewhere.last<wire::in::AuthOk>());
    }

    void withoutStoreOrAuditNobodySignsIn()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.breakAudit();
        Console console(bench);
        console.login(adminUser, adminPassword);
        SAME(console.refused(), Refusal::AuditFailed);
        QVERIFY(!admin.last<wire::in::AuthEnded>());
        QVERIFY(admin.create(u"ben"_s, u"Ben"_s).isEmpty());
        SAME(admin.refused(), Refusal::AuditFailed);
        QCOMPARE(bench.count(u"SELECT count(*) FROM account"_s), 1);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
