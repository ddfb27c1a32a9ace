// Lock and second factor together (C10, C14): the password alone unlocks unless the rules ask for a code too; then the
// code comes after it, on the same connection, and counts as at sign-in. What is not complete is never locked, but
// ended.
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

constexpr std::int64_t factorMinute = 60'000;

// An admin with a second factor who is locked; the rule asks for it.
struct LockedDesk : FactorDesk {
    explicit LockedDesk(bool codeToo = true)
    {
        if (codeToo) {
            wire::out::PolicyAccessSet rule;
            rule.id = u"rule"_s;
            rule.name = u"unlock_second_factor"_s;
            rule.value = 1;
            rule.expected = 0;
            console.send(rule.encode());
        }
        console.lock();
    }
    [[nodiscard]] OperatorState state() const { return console.session->state(); }
};

} // namespace

class FactorLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unlessTheRulesSayMoreThePasswordIsEnough()
    {
        LockedDesk desk(false);
        SAME(desk.state(), OperatorState::Locked);
        desk.console.unlock(factorPassword);
        SAME(desk.state(), OperatorState::SignedIn);
        QVERIFY(!desk.console.last<wire::in::AuthCodeNeeded>());
    }

    void byTheRuleTheCodeComesAfterThePassword()
    {
        LockedDesk desk;
        SAME(desk.state(), OperatorState::Locked);
        desk.admin.say(desk.admin.code());
        SAME(desk.console.refused(), Refusal::SessionLocked); // the password comes first
        const int answers = desk.console.count<wire::in::AuthOk>();
        desk.console.unlock(factorPassword);
        QCOMPARE(desk.console.count<wire::in::AuthCodeNeeded>(), 1);
        QCOMPARE(desk.console.count<wire::in::AuthOk>(), answers);
        SAME(desk.state(), OperatorState::Locked);
        desk.console.send(wire::out::OperatorList{u"l"_s}.encode());
        SAME(desk.console.refused(), Refusal::SessionLocked); // half is nothing
        QCOMPARE(desk.bench.audited("session_unlocked"), 0);
        desk.admin.say(desk.admin.code());
        SAME(desk.state(), OperatorState::SignedIn);
        QCOMPARE(desk.console.count<wire::in::AuthOk>(), answers + 1);
        QCOMPARE(desk.bench.audited("session_unlocked"), 1);
        QVERIFY(desk.bench.auditWhole());
    }

    void theCodeOfTheSignInDoesNotUnlock()
    {
        LockedDesk desk;
        desk.console.unlock(factorPassword);
        const QString code = desk.admin.code();
        desk.admin.say(code);
        SAME(desk.state(), OperatorState::SignedIn);
        desk.console.lock();
        desk.console.unlock(factorPassword);
        desk.admin.say(code);
        SAME(desk.console.refused(), Refusal::CodeUsed);
        SAME(desk.state(), OperatorState::Locked);
        desk.bench.advance(codeStepMs);
        desk.admin.say(desk.admin.code());
        SAME(desk.state(), OperatorState::SignedIn);
    }

    void aRecoveryCodeUnlocksOnce()
    {
        LockedDesk desk;
        desk.console.unlock(factorPassword);
        desk.admin.say(desk.admin.recovery[2], CodeWay::Recovery);
        SAME(desk.state(), OperatorState::SignedIn);
        QCOMPARE(desk.console.last<wire::in::AuthOk>()->recoveryLeft, 9);
        desk.console.lock();
        desk.console.unlock(factorPassword);
        desk.admin.say(desk.admin.recovery[2], CodeWay::Recovery);
        SAME(desk.console.refused(), Refusal::CodeWrong);
        SAME(desk.state(), OperatorState::Locked);
    }

    void wrongCodesCountTowardsTheLockoutWhateverThePasswordSays()
    {
        LockedDesk desk;
        for (int i = 0; i < 6; ++i) {
            desk.console.unlock(factorPassword); // the right password in between gives no new tries
            desk.admin.say(desk.admin.wrongCode());
        }
        SAME(desk.console.refused(), Refusal::LockedOut);
        QCOMPARE(desk.bench.audited("locked_out"), 1);
        desk.console.unlock(factorPassword);
        SAME(desk.console.refused(), Refusal::LockedOut);
        Console elsewhere(desk.bench);
        elsewhere.device = std::move(desk.console.device); // the same lane; unlocking needs no proof of it
        elsewhere.login(factorAdmin, factorPassword);
        SAME(elsewhere.refused(), Refusal::LockedOut);
        desk.bench.advance(31 * factorMinute);
        desk.console.unlock(factorPassword);
        desk.admin.say(desk.admin.code());
        SAME(desk.state(), OperatorState::SignedIn);
        QCOMPARE(desk.bench.count(u"SELECT failures FROM account"_s), 0);
    }

    void theCodeComesInTimeOrThePasswordIsNeededAgain()
    {
        LockedDesk desk;
        desk.console.unlock(factorPassword);
        desk.bench.clock.advance(limits::codeAwaitedMs + 1);
        desk.admin.say(desk.admin.code());
        SAME(desk.console.refused(), Refusal::SessionLocked);
        SAME(desk.state(), OperatorState::Locked);
        desk.console.unlock(factorPassword);
        desk.admin.say(desk.admin.code());
        SAME(desk.state(), OperatorState::SignedIn);
    }

    void anotherConnectionSaysThePasswordAnew()
    {
        LockedDesk desk;
        desk.console.unlock(factorPassword);
        desk.console.disconnect();
        desk.console.connect();
        desk.console.resume();
        SAME(desk.state(), OperatorState::Locked);
        desk.admin.say(desk.admin.code());
        SAME(desk.console.refused(), Refusal::SessionLocked);
        SAME(desk.state(), OperatorState::Locked);
        QCOMPARE(desk.bench.audited("session_unlocked"), 0);
    }

    void whoHasNoSecondFactorUnlocksByPassword()
    {
        Bench bench; // nobody must have one
        Console console(bench);
        setUpRelay(bench, console);
        wire::out::PolicyAccessSet rule;
        rule.id = u"rule"_s;
        rule.name = u"unlock_second_factor"_s;
        rule.value = 1;
        console.send(rule.encode());
        console.lock();
        console.unlock(factorPassword);
        SAME(console.session->state(), OperatorState::SignedIn);
    }

    void aSeedThatWaitsForItsFirstCodeGoesWithTheLock()
    {
        FactorDesk desk;
        const QByteArray before = desk.admin.seed;
        desk.admin.askForSeed(desk.admin.code());
        QVERIFY(desk.admin.seed != before);
        desk.console.lock();
        desk.console.unlock(factorPassword);
        desk.admin.confirm(desk.admin.code());
        SAME(desk.console.refused(), Refusal::NoSecondFactor);
        desk.admin.seed = before; // the old one holds
        desk.bench.advance(codeStepMs);
        desk.admin.enter();
        desk.admin.say(desk.admin.code());
        SAME(desk.console.session->state(), OperatorState::SignedIn);
    }

    void aSessionThatStillNeedsOneIsEndedByTheIdleClockAndNotLocked()
    {
        Bench bench(Bench::SecondFactor::Needed);
        Console console(bench);
        setUpRelay(bench, console);
        SAME(console.session->state(), OperatorState::MustEnrol);
        console.lock();
        SAME(console.refused(), Refusal::MustEnrol);
        bench.advance(16 * factorMinute);
        const auto ended = console.last<wire::in::AuthEnded>();
        QVERIFY(ended);
        SAME(ended->reason, wire::EndReason::Idle);
    }
};

QTEST_GUILESS_MAIN(FactorLockTest)
#include "factorlock_test.moc"
