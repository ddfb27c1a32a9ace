// The second factor through the relay: enrolment, codes that work once, recovery codes, lockout, an admin's reset, and
// what of it stands in the store.
#include "core/relay/limits.h"

#include "tests/relay/bench/named.h"
#include "tests/relay/factorscene.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::CodeWay;
using wire::OperatorState;
using wire::Refusal;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t step = codeStepMs;
constexpr std::int64_t day = 24 * 60 * minute;

} // namespace

class SecondFactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutOneNothingIsAllowedButGettingOne()
    {
        Bench bench(Bench::SecondFactor::Needed);
        Console console(bench);
        setUpRelay(bench, console);
        Person admin{bench, console};
        QVERIFY(console.last<wire::in::AuthOk>()->mustEnrol);
        QVERIFY(!console.last<wire::in::FormList>()); // no list of anything
        SAME(console.session->state(), OperatorState::MustEnrol);
        console.send(wire::out::OperatorList{u"l"_s}.encode());
        SAME(console.refused(), Refusal::MustEnrol);
        console.changePassword(factorPassword, benPassword);
        SAME(console.refused(), Refusal::MustEnrol);
        Visitor visitor(bench);
        visitor.start();
        QVERIFY(!console.last<wire::in::ChatUpdate>()); // and nothing is told
        admin.confirm(u"123456"_s);
        SAME(console.refused(), Refusal::NoSecondFactor); // nothing was begun
        admin.askForSeed();
        const auto given = console.last<wire::in::AuthEnrolment>();
        QCOMPARE(admin.seed.size(), policy::totpSeedBytes);
        QCOMPARE(given->uri, policy::otpauthUri(u"Nordlicht"_s, factorAdmin, admin.seed));
        admin.confirm(admin.wrongCode());
        SAME(console.refused(), Refusal::CodeWrong);
        SAME(console.session->state(), OperatorState::MustEnrol);
        QCOMPARE(bench.count(u"SELECT count(*) FROM second_factor"_s), 0);
        admin.confirm(admin.code());
        SAME(console.session->state(), OperatorState::SignedIn);
        QCOMPARE(admin.recovery.size(), limits::recoveryCodes);
        const auto ok = console.last<wire::in::AuthOk>();
        QVERIFY(!ok->mustEnrol && ok->secondFactor);
        QCOMPARE(ok->recoveryLeft, 10);
        QVERIFY(console.last<wire::in::FormList>());
        QCOMPARE(bench.audited("second_factor_enrolled"), 1);
        QVERIFY(bench.auditWhole());
    }

    void theForcedPasswordChangeComesBefore()
    {
        FactorDesk desk;
        Console console(desk.bench);
        const QString oneTime = desk.console.create(u"ben"_s, u"Ben"_s);
        console.login(u"ben"_s, oneTime);
        SAME(console.session->state(), OperatorState::MustChange);
        console.send(wire::out::AuthEnrol{u"e"_s, {}, {}}.encode());
        SAME(console.refused(), Refusal::MustChangePassword);
        console.changePassword(oneTime, benPassword);
        SAME(console.session->state(), OperatorState::MustEnrol);
        Person ben{desk.bench, console, u"ben"_s, benPassword};
        ben.enrol();
        SAME(console.session->state(), OperatorState::SignedIn);
    }

    void anEnrolmentThatWasCutOffGoesOnWithTheSameSeedAndARestartEndsIt()
    {
        Bench bench(Bench::SecondFactor::Needed);
        Console console(bench);
        setUpRelay(bench, console);
        Person admin{bench, console};
        admin.askForSeed();
        const QByteArray first = admin.seed;
        console.disconnect();
        console.connect();
        console.resume();
        SAME(console.session->state(), OperatorState::MustEnrol);
        admin.askForSeed();
        QCOMPARE(admin.seed, first);
        console.lose();
        bench.restart();
        console.connect();
        console.resume();
        SAME(console.session->state(), OperatorState::MustEnrol);
        admin.askForSeed();
        QVERIFY(admin.seed != first);
        admin.confirm(admin.code());
        SAME(console.session->state(), OperatorState::SignedIn);
    }

    void aSignInNeedsPasswordAndCode()
    {
        FactorDesk desk;
        desk.admin.enter();
        QVERIFY(desk.console.last<wire::in::AuthCodeNeeded>());
        QVERIFY(!desk.console.last<wire::in::AuthOk>());
        SAME(desk.console.session->state(), OperatorState::SecondFactor);
        desk.console.send(wire::out::OperatorList{u"l"_s}.encode());
        SAME(desk.console.refused(), Refusal::NotAllowed);
        QCOMPARE(desk.bench.audited("login_ok"), 1); // the first one, before the enrolment
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        QCOMPARE(desk.bench.audited("login_ok"), 2);
        // After a lost connection the token is enough.
        desk.console.disconnect();
        desk.console.connect();
        desk.console.resume();
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        QVERIFY(!desk.console.last<wire::in::AuthCodeNeeded>());
    }

    void thePasswordAloneEndsNobodysSession()
    {
        FactorDesk desk;
        Console thief(desk.bench, "10.0.0.9");
        desk.admin.enter(thief);
        QVERIFY(thief.last<wire::in::AuthCodeNeeded>());
        QVERIFY(!desk.console.last<wire::in::AuthEnded>());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        QCOMPARE(desk.bench.count(u"SELECT count(*) FROM device"_s), 1); // no device waits for approval either
    }

    void aCodeWorksOnceAlsoInAnotherSessionAndAfterARestart()
    {
        FactorDesk desk;
        const QString code = desk.admin.code();
        desk.admin.enter();
        desk.admin.say(code);
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        Console second(desk.bench);
        desk.admin.enter(second);
        Person::say(second, code);
        SAME(second.refused(), Refusal::CodeUsed);
        desk.console.lose();
        second.lose();
        desk.bench.restart();
        Console third(desk.bench);
        desk.admin.enter(third);
        Person::say(third, code);
        SAME(third.refused(), Refusal::CodeUsed);
        SAME(third.session->state(), OperatorState::SecondFactor);
        QVERIFY(desk.bench.audited("second_factor_failed") >= 2);
    }

    void twoSessionsWithTheSameCodeAtTheSameTimeAreOne()
    {
        FactorDesk desk;
        Console one(desk.bench);
        Console other(desk.bench);
        desk.admin.enter(one);
        desk.admin.enter(other);
        const QString code = desk.admin.code();
        wire::out::AuthCode message;
        message.id = u"k"_s;
        message.code = code;
        one.session->text(message.encode()); // both are on their way before either is answered
        other.session->text(message.encode());
        desk.bench.settle();
        const int in = one.count<wire::in::AuthOk>() + other.count<wire::in::AuthOk>();
        QCOMPARE(in, 1);
        Console &late = one.last<wire::in::AuthOk>() ? other : one;
        SAME(late.refused(), Refusal::CodeUsed);
    }

    void theConfirmingCodeIsUsed()
    {
        Bench bench(Bench::SecondFactor::Needed);
        Console console(bench);
        setUpRelay(bench, console);
        Person admin{bench, console};
        admin.askForSeed();
        const QString code = admin.code();
        admin.confirm(code);
        admin.enter();
        admin.say(code);
        SAME(console.refused(), Refusal::CodeUsed);
    }

    void aClockADayBackIsToldByNameAndRecoveryCodesStillWork()
    {
        FactorDesk desk;
        desk.bench.clock.setWall(-day);
        desk.admin.enter();
        desk.admin.say(desk.admin.code());
        SAME(desk.console.refused(), Refusal::CodeClockBack);
        QCOMPARE(desk.bench.count(u"SELECT failures FROM account"_s), 0); // nobody guessed
        desk.admin.say(desk.admin.recovery.front(), CodeWay::Recovery);
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        // And right again, it takes no code twice.
        desk.bench.clock.setWall(day);
        desk.bench.advance(step);
        desk.admin.enter();
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
    }

    void aClockADayAheadMakesCodesLateAndTakesNoneTwiceWhenItIsRightAgain()
    {
        FactorDesk desk;
        const QString today = desk.admin.code();
        desk.bench.clock.setWall(day);
        desk.admin.enter();
        desk.admin.say(today);
        SAME(desk.console.refused(), Refusal::CodeLate);
        desk.admin.say(desk.admin.code()); // a telephone whose clock is a day ahead, too
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        desk.bench.clock.setWall(-day);
        desk.admin.enter();
        desk.admin.say(today);
        SAME(desk.console.refused(), Refusal::CodeClockBack);
    }

    void wrongCodesLockTheAccountWhateverThePasswordSays()
    {
        FactorDesk desk;
        for (int i = 0; i < 3; ++i) {
            desk.admin.enter(); // the right password in between gives no new tries
            desk.admin.say(desk.admin.wrongCode());
            desk.admin.say(u"AAAA-BBBB-CCCC-DDDD"_s, CodeWay::Recovery);
        }
        SAME(desk.console.refused(), Refusal::LockedOut);
        QCOMPARE(desk.console.last<wire::in::Refused>()->retrySeconds, 30 * 60);
        SAME(desk.console.session->state(), OperatorState::New);
        desk.admin.enter();
        SAME(desk.console.refused(), Refusal::LockedOut);
        QCOMPARE(desk.bench.audited("locked_out"), 1);
        desk.bench.advance(30 * minute);
        desk.admin.enter();
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        QCOMPARE(desk.bench.count(u"SELECT failures FROM account"_s), 0);
    }

    void strangersCodesAreCountedInTheStrangersLane()
    {
        FactorDesk desk;
        for (int i = 0; i < 6; ++i) {
            Console stranger(desk.bench, "10.0.0.7");
            desk.admin.enter(stranger);
            Person::say(stranger, desk.admin.wrongCode());
        }
        Console stranger(desk.bench, "10.0.0.8");
        desk.admin.enter(stranger);
        SAME(stranger.refused(), Refusal::LockedOut);
        desk.admin.enter(); // the approved device
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
    }

    void aRecoveryCodeWorksOnceAndTheRestIsCounted()
    {
        FactorDesk desk;
        const QString code = desk.admin.recovery[3];
        desk.admin.enter();
        desk.admin.say(code.toLower().replace(u'-', u' '), CodeWay::Recovery); // as people type it
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        QCOMPARE(desk.console.last<wire::in::AuthOk>()->recoveryLeft, 9);
        QCOMPARE(desk.bench.count(
                     u"SELECT count(*) FROM audit_entry WHERE action = 'recovery_code_used' AND detail = 'count=9'"_s),
                 1);
        desk.admin.enter();
        desk.admin.say(code, CodeWay::Recovery);
        SAME(desk.console.refused(), Refusal::CodeWrong);
        desk.console.lose();
        desk.bench.restart();
        desk.admin.enter();
        desk.admin.say(code, CodeWay::Recovery);
        SAME(desk.console.refused(), Refusal::CodeWrong);
        desk.admin.say(desk.admin.recovery[4], CodeWay::Recovery);
        QCOMPARE(desk.console.last<wire::in::AuthOk>()->recoveryLeft, 8);
    }

    void newRecoveryCodesNeedPasswordAndCodeAndReplaceTheOld()
    {
        FactorDesk desk;
        const auto renew = [&desk](const QString &password, const QString &code) {
            desk.console.send(wire::out::AuthRenewRecovery{u"r"_s, password, code}.encode());
        };
        renew(u"wrong-password-1"_s, desk.admin.code());
        SAME(desk.console.refused(), Refusal::BadCredentials);
        renew(factorPassword, desk.admin.wrongCode());
        SAME(desk.console.refused(), Refusal::CodeWrong);
        QCOMPARE(desk.bench.count(u"SELECT failures FROM account"_s), 2); // both count towards the lockout
        const int shown = desk.console.count<wire::in::AuthRecoveryCodes>();
        renew(factorPassword, desk.admin.code());
        QCOMPARE(desk.console.count<wire::in::AuthRecoveryCodes>(), shown + 1);
        desk.admin.enter();
        desk.admin.say(desk.admin.recovery[0], CodeWay::Recovery);
        SAME(desk.console.refused(), Refusal::CodeWrong);
    }

    void anotherTelephoneTakesThePlaceOfTheFirst()
    {
        FactorDesk desk;
        const Person before = desk.admin;
        desk.admin.askForSeed(desk.admin.wrongCode());
        SAME(desk.console.refused(), Refusal::CodeWrong);
        desk.admin.askForSeed(before.code());
        QVERIFY(desk.admin.seed != before.seed);
        desk.bench.advance(step);
        desk.admin.enter(); // not confirmed: the first one still holds
        desk.admin.say(before.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
        desk.bench.advance(step);
        desk.admin.askForSeed(before.code());
        desk.admin.confirm(desk.admin.code());
        desk.bench.advance(step);
        desk.admin.enter();
        desk.admin.say(before.code());
        QVERIFY(Person::isNoGood(desk.console.refused()));
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
    }

    void aCodeComesInTimeOrTheSignInBeginsAnew()
    {
        FactorDesk desk;
        desk.admin.enter();
        desk.bench.clock.advance(limits::codeAwaitedMs + 1);
        desk.admin.say(desk.admin.code());
        SAME(desk.console.refused(), Refusal::SessionOver);
        SAME(desk.console.session->state(), OperatorState::New);
        desk.console.login(factorAdmin, factorPassword); // on the same connection
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
    }

    void theCodeIsAskedForOnlyAfterTheRightPassword()
    {
        FactorDesk desk;
        for (const QString &user : {factorAdmin, u"nobody"_s}) {
            Console stranger(desk.bench, "10.0.0.7");
            stranger.login(user, u"wrong-password-1"_s);
            SAME(stranger.refused(), Refusal::BadCredentials);
            QVERIFY(!stranger.last<wire::in::AuthCodeNeeded>());
            Person::say(stranger, u"123456"_s);
            SAME(stranger.refused(), Refusal::NotAllowed);
        }
    }

    void withTheRuleOffNobodyMustAndWhoHasOneIsAsked()
    {
        Bench bench;
        Console console(bench);
        setUpRelay(bench, console);
        SAME(console.session->state(), OperatorState::SignedIn);
        Person admin{bench, console};
        admin.askForSeed(); // of one's own will, with the password
        admin.confirm(admin.code());
        bench.advance(step);
        admin.enter();
        QVERIFY(console.last<wire::in::AuthCodeNeeded>());
        admin.say(admin.code());
        SAME(console.session->state(), OperatorState::SignedIn);
    }

    void anAdminResetsItWithACodeOfTheirOwn()
    {
        FactorDesk desk;
        Console console(desk.bench);
        const QString oneTime = desk.console.create(u"ben"_s, u"Ben"_s);
        console.login(u"ben"_s, oneTime);
        console.changePassword(oneTime, benPassword);
        Person ben{desk.bench, console, u"ben"_s, benPassword};
        ben.enrol();
        const auto reset = [&desk, &console](const QString &code) {
            desk.console.send(wire::out::OperatorResetSecondFactor{u"x"_s, console.operatorId, code}.encode());
        };
        reset({});
        SAME(desk.console.refused(), Refusal::CodeWrong);
        reset(ben.code()); // not the operator's
        QVERIFY(Person::isNoGood(desk.console.refused()));
        QVERIFY(!console.last<wire::in::AuthEnded>());
        reset(desk.admin.code());
        SAME(console.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        QCOMPARE(desk.bench.audited("second_factor_reset"), 1);
        QCOMPARE(
            desk.bench.count(u"SELECT count(*) FROM recovery_code WHERE operator = '"_s % console.operatorId % u'\''),
            0);
        const int refusals = desk.console.count<wire::in::Refused>();
        desk.bench.advance(step);
        reset(desk.admin.code());
        QCOMPARE(desk.console.count<wire::in::Refused>(), refusals + 1);
        SAME(desk.console.refused(), Refusal::NoSecondFactor);
        ben.enter();
        SAME(console.session->state(), OperatorState::MustEnrol);
        desk.console.send(wire::out::OperatorList{u"l"_s}.encode());
        const auto listed = desk.console.last<wire::in::OperatorListed>();
        for (const auto &row : listed->operators) {
            QCOMPARE(row.secondFactor, row.user == factorAdmin);
        }
        ben.enrol();
        console.send(wire::out::OperatorResetSecondFactor{u"x"_s, desk.console.operatorId, ben.code()}.encode());
        SAME(console.refused(), Refusal::NoPermission); // an operator resets nobody's
    }

    void noSeedAndNoCodeIsReadableInTheStoreOrTheLog()
    {
        FactorDesk desk;
        const QString used = desk.admin.code();
        desk.admin.enter();
        desk.admin.say(used);
        const QByteArray stored = desk.bench.storeBytes();
        const QByteArray logged = QByteArray::fromStdString(desk.bench.logged);
        const QByteArray base32 = policy::toBase32(desk.admin.seed).toLatin1();
        for (const QByteArray &where : {stored, logged}) {
            QVERIFY(!where.contains(desk.admin.seed));
            QVERIFY(!where.contains(base32));
            QVERIFY(!where.contains(desk.admin.seed.toHex()) && !where.contains(desk.admin.seed.toBase64()));
            for (const QString &code : desk.admin.recovery) {
                QVERIFY(!where.contains(code.toLatin1()));
                QVERIFY(!where.contains(QString(code).remove(u'-').toLower().toLatin1()));
            }
        }
        QVERIFY(stored.contains("second_factor_enrolled")); // it was looked at the right place
    }

    void seedsAreBoundToKeyAndAccount()
    {
        const FactorKey key(QByteArray(32, 'f'));
        const QByteArray seed = *policy::makeTotpSeed();
        QByteArray sealed = key.seal(seed, u"anna"_s);
        QCOMPARE(*key.open(sealed, u"anna"_s), seed);
        QVERIFY(sealed != key.seal(seed, u"anna"_s)); // a fresh nonce each time
        QVERIFY(!key.open(sealed, u"ben"_s));
        QVERIFY(!FactorKey(QByteArray(32, 'g')).open(sealed, u"anna"_s));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!key.open(changed, u"anna"_s));
        }
        QVERIFY(!key.open({}, u"anna"_s) && !key.open(sealed.first(28), u"anna"_s));
        QVERIFY(key.hashOfRecovery(u"AB-12", u"anna"_s) == key.hashOfRecovery(u"ab 12", u"anna"_s));
        QVERIFY(key.hashOfRecovery(u"AB-12", u"anna"_s) != key.hashOfRecovery(u"AB-12", u"ben"_s));
    }

    void aSeedThatWasTamperedWithLetsNobodyIn()
    {
        FactorDesk desk;
        desk.admin.enter();
        desk.bench.execute(u"UPDATE second_factor SET seed = zeroblob(48)"_s);
        desk.admin.say(desk.admin.code());
        SAME(desk.console.refused(), Refusal::StoreFailed);
        SAME(desk.console.session->state(), OperatorState::SecondFactor);
    }
};

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "secondfactor_test.moc"
