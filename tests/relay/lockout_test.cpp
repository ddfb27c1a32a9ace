// Lockouts, penalties and the two lanes; sessions against stale, foreign, replayed and truncated tokens.
#include "core/relay/limits.h"
#include "core/relay/loginkeys.h"
#include "core/relay/passwordpool.h"
#include "tests/relay/bench/people.h"

#include "tests/relay/bench/named.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

const QString lockoutAdmin = QString::fromUtf16(Console::adminUser);
const QString lockoutPassword = QString::fromUtf16(Console::adminPassword);
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 24 * 60 * minute;
const QString wrong = u"wrong-password-1"_s;

// An address of its own for each number.
QByteArray addressOf(int number)
{
    return "10." + QByteArray::number(number / 60000) + '.' + QByteArray::number(number / 250 % 240) + '.' +
           QByteArray::number(number % 250 + 1);
}

void tryOften(Bench &bench, const QString &user, int times, int firstAddress = 0)
{
    for (int i = 0; i < times; ++i) {
        Console stranger(bench, addressOf(firstAddress + i).constData());
        stranger.login(user, wrong);
    }
}

// On a new connection: one that has a session takes no sign-in.
void enter(Console &console, const QString &user, const QString &password)
{
    console.disconnect();
    console.connect();
    console.login(user, password);
}

} // namespace

class LockoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandWrongPasswordsFromManyAddressesLockOutNoStaff()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const int before = bench.passwords.verified;
        tryOften(bench, lockoutAdmin, 1000);
        QCOMPARE(bench.passwords.verified - before, 6); // the rest was refused before any hash
        Console stranger(bench, "172.16.0.1");
        stranger.login(lockoutAdmin, lockoutPassword); // the right one, from a device that nobody knows
        SAME(stranger.refused(), Refusal::LockedOut);
        enter(admin, lockoutAdmin, lockoutPassword); // from the approved device
        QVERIFY(admin.last<wire::in::AuthOk>());
        QCOMPARE(admin.count<wire::in::Refused>(), 0);
        QVERIFY(bench.passwords.lanes.back() == Lane::Known);
        QCOMPARE(bench.count(u"SELECT failures + locked_until_ms FROM account"_s), 0);
        QVERIFY(bench.auditWhole());
    }

    void aKnownDevicesOwnFailuresLockItAndStrangersToo()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        ben.disconnect();
        ben.connect();
        for (int i = 0; i < 6; ++i) {
            ben.login(u"ben"_s, wrong);
        }
        SAME(ben.refused(), Refusal::LockedOut);
        Console stranger(bench, "10.0.0.1");
        stranger.login(u"ben"_s, u"rain-on-9-roofs"_s);
        SAME(stranger.refused(), Refusal::LockedOut);
        admin.send(wire::out::OperatorList{u"l"_s}.encode());
        const auto listed = admin.last<wire::in::OperatorListed>();
        for (const auto &row : listed->operators) {
            QCOMPARE(row.lockedSeconds, row.user == u"ben"_s ? 30 * 60 : 0);
            QCOMPARE(row.strangersLockedSeconds, row.user == u"ben"_s ? 30 * 60 : 0);
        }
        admin.send(wire::out::OperatorUnlock{u"u"_s, ben.operatorId}.encode());
        QCOMPARE(bench.audited("account_unlocked"), 1);
        stranger.login(u"ben"_s, u"rain-on-9-roofs"_s);
        QVERIFY(stranger.last<wire::in::AuthOk>());
        enter(ben, u"ben"_s, u"rain-on-9-roofs"_s);
        QVERIFY(ben.last<wire::in::AuthOk>());
    }

    void pendingRevokedAndForeignDevicesAreStrangers()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        tryOften(bench, lockoutAdmin, 6);
        tryOften(bench, u"ben"_s, 6, 100);
        enter(ben, lockoutAdmin, lockoutPassword); // an approved device, but not the admin's
        SAME(ben.refused(), Refusal::LockedOut);
        Console pending(bench);
        pending.login(u"ben"_s, u"rain-on-9-roofs"_s);
        SAME(pending.refused(), Refusal::LockedOut);
        enter(admin, lockoutAdmin, lockoutPassword);
        admin.send(wire::out::DeviceRevoke{u"r"_s, ben.deviceId()}.encode());
        enter(ben, u"ben"_s, u"rain-on-9-roofs"_s);
        SAME(ben.refused(), Refusal::LockedOut);
    }

    void countsSurviveARestartForKnownAndUnknownNames()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        tryOften(bench, lockoutAdmin, 3);
        tryOften(bench, u"nobody"_s, 3, 100);
        admin.lose();
        bench.restart();
        tryOften(bench, lockoutAdmin, 3, 200);
        tryOften(bench, u"nobody"_s, 3, 300);
        bench.restart();
        for (const QString &user : {lockoutAdmin, u"nobody"_s}) {
            Console stranger(bench, "10.200.0.1");
            stranger.login(user, lockoutPassword);
            SAME(stranger.refused(), Refusal::LockedOut);
            QCOMPARE(stranger.last<wire::in::Refused>()->retrySeconds, 30 * 60);
        }
    }

    void settingTheClockNeitherUnlocksNorLocksForEver()
    {
        for (const std::int64_t set : {-365 * day, -day, day, 365 * day}) {
            Bench bench;
            Console admin(bench);
            setUpRelay(bench, admin);
            tryOften(bench, lockoutAdmin, 6);
            bench.clock.setWall(set);
            Console stranger(bench, "10.200.0.1");
            stranger.login(lockoutAdmin, lockoutPassword);
            SAME(stranger.refused(), Refusal::LockedOut);
            QCOMPARE(stranger.last<wire::in::Refused>()->retrySeconds, 30 * 60);
            bench.clock.advance(30 * minute);
            Console later(bench, "10.200.0.2");
            later.login(lockoutAdmin, lockoutPassword);
            if (set > 30 * day) {
                SAME(later.refused(), Refusal::AccountDisabled); // a year on, it counts as unused
            } else {
                QVERIFY(later.last<wire::in::AuthOk>());
            }
        }
    }

    void aClockThatWentBackAYearOverARestartLeavesALockWhatItHadLeft()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        tryOften(bench, lockoutAdmin, 6);
        bench.clock.setWall(-365 * day);
        admin.lose();
        bench.restart();
        Console stranger(bench, "10.200.0.1");
        stranger.login(lockoutAdmin, lockoutPassword);
        SAME(stranger.refused(), Refusal::LockedOut);
        QCOMPARE(stranger.last<wire::in::Refused>()->retrySeconds, 30 * 60);
        bench.clock.advance(30 * minute);
        stranger.login(lockoutAdmin, lockoutPassword);
        QVERIFY(stranger.last<wire::in::AuthOk>());
    }

    void knownAndUnknownNamesAreTheSameInBytesAndWork()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        struct Seen {
            std::vector<QByteArray> frames;
            int hashes = 0;
            qint64 audited = 0;
        };
        const auto attack = [&bench](const QString &user, const char *address) {
            Seen seen;
            const int hashes = bench.passwords.verified;
            const qint64 audited = bench.count(u"SELECT count(*) FROM audit_entry"_s);
            Console stranger(bench, address);
            for (int i = 0; i < 9; ++i) {
                wire::out::AuthLogin message;
                message.id = u"same"_s;
                message.user = user;
                message.password = wrong;
                message.deviceKey = stranger.deviceKey();
                message.proof = stranger.proof();
                message.lasting = true;
                stranger.send(message.encode());
            }
            seen.frames.assign(stranger.link->frames.begin() + 1, stranger.link->frames.end());
            seen.hashes = bench.passwords.verified - hashes;
            seen.audited = bench.count(u"SELECT count(*) FROM audit_entry"_s) - audited;
            return seen;
        };
        const Seen known = attack(u"ben"_s, "10.1.0.1");
        const Seen unknown = attack(u"nobody"_s, "10.1.0.2");
        const Seen odd = attack(u"x' OR 1=1 --"_s, "10.1.0.3");
        QCOMPARE(known.frames.size(), std::size_t(9));
        QVERIFY(known.frames == unknown.frames);
        QVERIFY(known.frames == odd.frames);
        QCOMPARE(known.hashes, 6);
        QCOMPARE(unknown.hashes, 6);
        QCOMPARE(known.audited, unknown.audited);
    }

    void anAddressThatFailsOftenWaitsButItsStaffDoesNot()
    {
        Bench bench;
        Console admin(bench, "192.0.2.7");
        setUpRelay(bench, admin);
        Console attacker(bench, "192.0.2.7"); // behind the same address as the office
        for (int i = 0; i < policy::freeAddressFailures; ++i) {
            attacker.login(u"user%1"_s.arg(i), wrong);
            SAME(attacker.refused(), Refusal::BadCredentials);
        }
        attacker.login(u"one-more"_s, wrong);
        SAME(attacker.refused(), Refusal::BadCredentials);
        const int hashes = bench.passwords.verified;
        attacker.login(u"and-another"_s, wrong);
        SAME(attacker.refused(), Refusal::TooMany);
        QCOMPARE(attacker.last<wire::in::Refused>()->retrySeconds, policy::shortestPenaltyMs / 1000);
        QCOMPARE(bench.passwords.verified, hashes);
        for (int i = 0; i < 100; ++i) {
            attacker.login(u"more%1"_s.arg(i), wrong);
        }
        QCOMPARE(bench.passwords.verified, hashes);
        enter(admin, lockoutAdmin, lockoutPassword);
        QCOMPARE(admin.count<wire::in::Refused>(), 0);
        admin.lose();
        attacker.lose();
        bench.restart(); // the penalty survives it
        Console again(bench, "192.0.2.7");
        again.login(u"and-another"_s, wrong);
        SAME(again.refused(), Refusal::TooMany);
        bench.clock.advance(policy::shortestPenaltyMs);
        again.login(u"and-another"_s, wrong);
        SAME(again.refused(), Refusal::BadCredentials);
        again.login(u"and-another"_s, wrong);
        QCOMPARE(again.last<wire::in::Refused>()->retrySeconds, 2 * policy::shortestPenaltyMs / 1000);
    }

    void aStrangersAttemptOnTheWayHoldsUpNoKnownDevice()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.passwords.held = true; // strangers' hashes take for ever
        Console stranger(bench, "10.0.0.1");
        stranger.login(lockoutAdmin, wrong);
        QVERIFY(!stranger.refused());
        Console second(bench, "10.0.0.2");
        second.login(lockoutAdmin, wrong);
        SAME(second.refused(), Refusal::TooMany); // one comparison at a time in the strangers' lane
        enter(admin, lockoutAdmin, lockoutPassword);
        QVERIFY(admin.last<wire::in::AuthOk>());
        bench.passwords.release();
        bench.settle();
        SAME(stranger.refused(), Refusal::BadCredentials);
    }

    void thePoolServesKnownDevicesBeforeFiveHundredStrangers()
    {
        HandClock clock;
        HandScheduler scheduler(clock);
        PasswordPool pool(scheduler, 2, 500);
        int strangers = 0;
        int queued = 0;
        for (int i = 0; i < 500; ++i) {
            queued += pool.verify(Lane::Stranger, u"slow"_s, {}, [&strangers](bool) { ++strangers; }) ? 1 : 0;
        }
        QVERIFY(queued >= 500);
        bool known = false;
        QVERIFY(pool.verify(Lane::Known, u"quick"_s, {}, [&known](bool) { known = true; }));
        while (!known) {
            QVERIFY(scheduler.runOne());
        }
        // Only what was finished while one hash was made: the reserved thread had nothing else to do.
        QVERIFY2(strangers <= 4, qPrintable(QString::number(strangers)));
    }

    void aPasswordTypedAsUserNameIsKeptNowhere()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console tired(bench, "10.0.0.1");
        tired.login(u"My-Secret-Pass-77"_s, wrong);
        tired.login(u"My-Secret-Pass-77"_s, wrong);
        const QByteArray stored = bench.storeBytes().toLower();
        QVERIFY(!stored.contains("my-secret-pass-77"));
        QVERIFY(!QByteArray::fromStdString(bench.logged).toLower().contains("my-secret"));
        // What the audit keeps tells only that it was the same name, and needs a key that is not in the store.
        const QString token = LoginKeys::token(LoginKeys(QByteArray(32, 'l')).ofName(u"my-secret-pass-77"));
        QCOMPARE(bench.count(u"SELECT count(*) FROM audit_entry WHERE detail LIKE '%name="_s % token % u"%'"_s), 2);
        QVERIFY(token != LoginKeys::token(LoginKeys(QByteArray(32, 'm')).ofName(u"my-secret-pass-77")));
    }

    void hugeAndCutOffPasswordsAreRefusedBeforeAnyWork()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const int hashes = bench.passwords.verified;
        Console stranger(bench, "10.0.0.1");
        stranger.login(lockoutAdmin, QString(1024 * 1024, u'a'));
        SAME(stranger.refused(), Refusal::Oversized);
        stranger.login(lockoutAdmin, QString(257, u'a'));
        QVERIFY(stranger.refused().has_value());
        stranger.login(lockoutAdmin, lockoutPassword + QChar(u'\0') + u"more"_s);
        SAME(stranger.refused(), Refusal::Malformed);
        stranger.login(lockoutAdmin + QChar(u'\0'), lockoutPassword);
        SAME(stranger.refused(), Refusal::Malformed);
        admin.changePassword(lockoutPassword, u"rain-on-9-roofs"_s + QChar(u'\0'));
        SAME(admin.refused(), Refusal::Malformed);
        QCOMPARE(bench.passwords.verified, hashes);
    }

    void tokensThatAreStaleForeignReplayedOrCutOffAreRefusedByName()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QByteArray first = admin.token;
        enter(admin, lockoutAdmin, lockoutPassword);
        QVERIFY(admin.token != first); // a new one at each sign-in
        const auto resumeWith = [](Console &console, const QByteArray &token) {
            const QByteArray kept = std::exchange(console.token, token);
            console.disconnect();
            console.connect();
            console.resume();
            console.token = kept;
        };
        resumeWith(admin, first);
        SAME(admin.refused(), Refusal::SessionOver); // stale
        resumeWith(admin, admin.token.first(31));
        SAME(admin.refused(), Refusal::Malformed); // cut off
        resumeWith(admin, {});
        SAME(admin.refused(), Refusal::Malformed);
        Console thief(bench);
        resumeWith(thief, admin.token);
        SAME(thief.refused(), Refusal::BadProof); // another device
        // The whole message of an earlier connection, seen by somebody: its proof is for another nonce.
        admin.disconnect();
        admin.connect();
        wire::out::AuthResume replay;
        replay.id = u"again"_s;
        replay.token = admin.token;
        replay.deviceKey = admin.deviceKey();
        replay.proof = admin.proof();
        Console replayer(bench);
        replayer.send(replay.encode());
        SAME(replayer.refused(), Refusal::BadProof);
        admin.send(replay.encode());
        QVERIFY(admin.last<wire::in::AuthOk>());
        admin.changePassword(lockoutPassword, u"rain-on-9-roofs"_s);
        const QByteArray before = replay.token;
        QVERIFY(admin.last<wire::in::AuthOk>()->token != before);
        resumeWith(admin, before);
        SAME(admin.refused(), Refusal::SessionOver); // ended by the change of password
    }

    void aClockThatWentBackAYearEndsNoSessionAndKeepsNoneForEver()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.clock.setWall(-365 * day);
        admin.send(wire::out::Activity{}.encode());
        QVERIFY(!admin.last<wire::in::AuthEnded>());
        bench.clock.advance(15 * minute);
        admin.send(wire::out::Activity{}.encode());
        SAME(admin.session->state(), wire::OperatorState::Locked);
        bench.clock.advance(45 * minute);
        admin.send(wire::out::Activity{}.encode());
        SAME(admin.last<wire::in::AuthEnded>()->reason, wire::EndReason::Idle);
    }

    void onlyActivityMessagesKeepASessionAwake()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Visitor visitor(bench);
        visitor.start();
        admin.accept(visitor.chat);
        for (int i = 0; i < 4; ++i) {
            bench.clock.advance(4 * minute);
            if (i < 3) {
                admin.say(visitor.chat, u"line%1"_s.arg(i), u"still here"_s); // what a program could send by itself
            }
        }
        admin.say(visitor.chat, u"last"_s, u"still here"_s);
        SAME(admin.refused(), Refusal::SessionLocked);
        SAME(admin.session->state(), wire::OperatorState::Locked);
    }

    void aBusySessionEndsAfterTwelveHours()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        for (int i = 0; i < 12 * 6 - 1; ++i) {
            bench.clock.advance(10 * minute);
            admin.send(wire::out::Activity{}.encode());
        }
        QVERIFY(!admin.last<wire::in::AuthEnded>());
        bench.clock.advance(10 * minute);
        admin.send(wire::out::Activity{}.encode());
        SAME(admin.last<wire::in::AuthEnded>()->reason, wire::EndReason::Expired);
    }
};

QTEST_GUILESS_MAIN(LockoutTest)
#include "lockout_test.moc"
