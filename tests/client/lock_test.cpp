// The console's lock (C10): by its own idle clock, by sleep, at once and without a connection; what is told to the
// relay and when; that only the relay's answer to the password opens it.
#include <QSignalSpy>
#include <QTest>

#include "core/client/idlelock.h"
#include "tests/client/signedin.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;
using wire::LockReason;

namespace {

constexpr std::int64_t minuteMs = 60'000;

// Wired as Console does it.
struct LockBench : SignedIn {
    LockBench()
    {
        QObject::connect(&session, &Session::locking, &forms, [this] {
            liveWhenLocking = session.isLive();
            forms.purgeAll(wire::PurgeReason::Lock);
        });
        QObject::connect(&session, &Session::lockChanged, &chats, [this] {
            if (session.isLocked()) {
                chats.onLinkLost();
            }
        });
        QObject::connect(&session, &Session::backLocked, &forms, [this] { forms.resendPurges(); });
    }
    void unlocked()
    {
        wire::in::AuthOk ok = authOk(out.last<wire::in::AuthUnlock>()->id);
        session.onAuthOk(ok);
    }
    // At least one look of the idle clock: its timer is due before this one in the same loop.
    static void look() { QTest::qWait(2 * IdleLock::lookEveryMs + 200); }
    // Awake: no step is as long as a sleep.
    static constexpr std::int64_t stepMs = IdleLock::suspendStepMs - 1;

    IdleLock idle{session, clock};
    bool liveWhenLocking = false;
};

} // namespace

class LockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locksAtOnceAndTellsTheRelay()
    {
        LockBench desk;
        desk.signIn();
        QSignalSpy changed(&desk.session, &Session::lockChanged);
        desk.session.lock(LockReason::Operator);
        QVERIFY(desk.session.isLocked());
        QVERIFY(desk.session.isSignedIn());
        QVERIFY(!desk.session.isLive());
        QVERIFY(desk.liveWhenLocking); // receipts still go out
        QCOMPARE(changed.size(), 1);
        const auto told = desk.out.last<wire::in::AuthLock>();
        QVERIFY(told && told->reason == LockReason::Operator);
        desk.session.lock(LockReason::System); // once is enough
        QCOMPARE(desk.out.every<wire::in::AuthLock>().size(), std::size_t(1));
        QVERIFY(desk.session.lockReason() == LockReason::Operator);
    }

    void withoutAConnectionItLocksAsWellAndTheResumeSaysSo()
    {
        LockBench desk;
        desk.signIn();
        desk.linkLost();
        desk.session.lock(LockReason::System);
        QVERIFY(desk.session.isLocked());
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::NotConnected);
        desk.out.connected = true;
        desk.out.frames.clear();
        desk.hello();
        const auto resume = desk.out.last<wire::in::AuthResume>();
        QVERIFY(resume && resume->locked && resume->lockReason == LockReason::System);
        QSignalSpy live(&desk.session, &Session::live);
        QSignalSpy back(&desk.session, &Session::backLocked);
        // Also if the relay should not know it: what is locked here stays so.
        desk.session.onAuthOk(desk.authOk(resume->id));
        QVERIFY(desk.session.isLocked());
        QVERIFY(!desk.session.isLive());
        QCOMPARE(live.size(), 0);
        QCOMPARE(back.size(), 1);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::Busy);
        desk.unlocked();
        QVERIFY(desk.session.isLive());
        QCOMPARE(live.size(), 1);
    }

    void onlyTheAnswerToThePasswordOpensIt()
    {
        LockBench desk;
        desk.signIn();
        desk.session.lock(LockReason::Operator);
        desk.session.onAuthOk(desk.authOk(u"made-up"_s));
        QVERIFY(desk.session.isLocked());
        QSignalSpy refused(&desk.session, &Session::unlockRefused);
        QCOMPARE(desk.session.unlock(u"wrong"_s), LocalRefusal::None);
        wire::in::Refused no;
        no.re = desk.out.last<wire::in::AuthUnlock>()->id;
        no.code = wire::Refusal::LockedOut;
        no.retrySeconds = 1800;
        QVERIFY(desk.session.onRefused(no));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().value<RefusedAction>().retrySeconds, 1800);
        QVERIFY(desk.session.isLocked());
        QVERIFY(!desk.session.isUnlocking());
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        desk.unlocked();
        QVERIFY(!desk.session.isLocked());
    }

    // The system's screen, say: the right password's answer is on its way, and nobody sits there any more.
    void whatIsLockedWhileUnlockingStaysLocked()
    {
        LockBench desk;
        desk.signIn();
        desk.session.lock(LockReason::Operator);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        const auto before = desk.out.every<wire::in::AuthLock>().size();
        desk.session.lock(LockReason::System);
        QSignalSpy live(&desk.session, &Session::live);
        desk.unlocked();
        QVERIFY(desk.session.isLocked());
        QVERIFY(!desk.session.isUnlocking());
        QVERIFY(desk.session.lockReason() == LockReason::System);
        QCOMPARE(live.size(), 0);
        QCOMPARE(desk.out.every<wire::in::AuthLock>().size(), before + 1); // the relay had unlocked
        QVERIFY(desk.out.last<wire::in::AuthLock>()->reason == LockReason::System);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        desk.unlocked();
        QVERIFY(desk.session.isLive());
    }

    void aCodeAfterThePasswordAndAWrongOneMayBeFollowedByAnother()
    {
        LockBench desk;
        desk.signIn();
        desk.session.lock(LockReason::Operator);
        QCOMPARE(desk.session.unlockByCode(u"123456"_s, wire::CodeWay::Code), LocalRefusal::NotConnected); // too early
        QSignalSpy steps(&desk.session, &Session::unlockStepChanged);
        QSignalSpy refused(&desk.session, &Session::unlockRefused);
        const auto password = [&desk] {
            QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
            desk.session.onAuthCodeNeeded({desk.out.last<wire::in::AuthUnlock>()->id});
            QVERIFY(desk.session.unlockNeedsCode());
            QVERIFY(desk.session.isLocked());
        };
        const auto refuse = [&desk](wire::Refusal code) {
            QCOMPARE(desk.session.unlockByCode(u"111111"_s, wire::CodeWay::Code), LocalRefusal::None);
            QCOMPARE(desk.session.unlockByCode(u"222222"_s, wire::CodeWay::Code), LocalRefusal::Busy);
            wire::in::Refused no;
            no.re = desk.out.last<wire::in::AuthCode>()->id;
            no.code = code;
            QVERIFY(desk.session.onRefused(no));
        };
        password();
        QCOMPARE(steps.size(), 1);
        refuse(wire::Refusal::CodeWrong);
        QVERIFY(desk.session.unlockNeedsCode());
        refuse(wire::Refusal::LockedOut);
        QVERIFY(!desk.session.unlockNeedsCode()); // from the password on
        QCOMPARE(refused.size(), 2);
        password();
        desk.session.giveUpUnlockCode();
        QVERIFY(!desk.session.unlockNeedsCode());
        password();
        desk.linkLost();
        QVERIFY(!desk.session.unlockNeedsCode());
        desk.linkBack();
        desk.session.onAuthOk(desk.authOk(desk.out.last<wire::in::AuthResume>()->id));
        password();
        QCOMPARE(desk.session.unlockByCode(u"123456"_s, wire::CodeWay::Code), LocalRefusal::None);
        desk.session.onAuthOk(desk.authOk(desk.out.last<wire::in::AuthCode>()->id));
        QVERIFY(!desk.session.isLocked());
        QVERIFY(!desk.session.unlockNeedsCode());
        QVERIFY(desk.session.isLive());
    }

    void aKeyThatWaitsForItsFirstCodeIsWipedAndShownCodesAreKept()
    {
        LockBench desk;
        desk.signIn();
        SecondFactor &factor = desk.session.factor();
        QVERIFY(factor.enrol(u"correct horse 1"_s, u"123456"_s));
        factor.onEnrolment({desk.out.last<wire::in::AuthEnrol>()->id, u"GEZDGNBV"_s, u"otpauth://totp/A:b"_s});
        QVERIFY(factor.isShowing());
        desk.session.lock(LockReason::Operator);
        QVERIFY(!factor.isShowing());
        QVERIFY(factor.uri().isEmpty());
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        desk.unlocked();
        QVERIFY(factor.renewRecovery(u"correct horse 1"_s, u"123456"_s));
        wire::in::AuthRecoveryCodes codes;
        codes.re = desk.out.last<wire::in::AuthRenewRecovery>()->id;
        codes.codes = {u"AAAA-BBBB"_s};
        factor.onRecoveryCodes(codes);
        desk.session.lock(LockReason::Operator);
        QCOMPARE(factor.recoveryCodes(), QStringList{u"AAAA-BBBB"_s}); // they are shown only once
    }

    void aConnectionThatBreaksWhileUnlockingLeavesItLocked()
    {
        LockBench desk;
        desk.signIn();
        desk.session.lock(LockReason::Operator);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        const QString asked = desk.out.last<wire::in::AuthUnlock>()->id;
        desk.linkLost();
        QVERIFY(!desk.session.isUnlocking());
        desk.linkBack();
        desk.session.onAuthOk(desk.authOk(asked)); // an answer of the connection before
        QVERIFY(desk.session.isLocked());
    }

    void theRelaysClockLocksTheConsole()
    {
        LockBench desk;
        desk.signIn();
        QSignalSpy locking(&desk.session, &Session::locking);
        desk.session.onAuthLocked({LockReason::Idle, 3, 1, 0, 45 * minuteMs});
        QVERIFY(desk.session.isLocked());
        QCOMPARE(locking.size(), 1);
        QVERIFY(!desk.out.last<wire::in::AuthLock>()); // it knows
        QVERIFY(desk.session.lockNews() == (LockNews{3, 1, 0}));
        QCOMPARE(desk.session.lockEndsMs().value(), desk.clock.alive + 45 * minuteMs);
        desk.session.onAuthLocked({LockReason::Idle, 3, 1, 2, 44 * minuteMs});
        QVERIFY(desk.session.lockNews() == (LockNews{3, 1, 2}));
        QCOMPARE(locking.size(), 1);
    }

    void aSessionThatTheRelayLockedMeanwhileIsLockedHereBeforeAnythingIsShown()
    {
        LockBench desk;
        desk.signIn();
        desk.linkLost();
        desk.out.connected = true;
        desk.hello();
        QSignalSpy locking(&desk.session, &Session::locking);
        QSignalSpy live(&desk.session, &Session::live);
        wire::in::AuthOk ok = desk.authOk(desk.out.last<wire::in::AuthResume>()->id);
        ok.locked = true;
        desk.session.onAuthOk(ok);
        QVERIFY(desk.session.isLocked());
        QCOMPARE(locking.size(), 1);
        QCOMPARE(live.size(), 0);
    }

    void theEndOfALockedSessionIsTheEndOfTheLock()
    {
        LockBench desk;
        desk.signIn();
        desk.session.lock(LockReason::Idle);
        QSignalSpy changed(&desk.session, &Session::lockChanged);
        desk.session.onAuthEnded({wire::EndReason::Idle});
        QVERIFY(!desk.session.isLocked());
        QVERIFY(!desk.session.isSignedIn());
        QCOMPARE(changed.size(), 1);
    }

    void idleTimeOfTheRulesLocks()
    {
        LockBench desk;
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
        wire::in::AuthOk ok = desk.authOk(desk.out.last<wire::in::AuthLogin>()->id);
        ok.rules = {{u"idle_minutes"_s, 1}};
        desk.session.onAuthOk(ok);
        QCOMPARE(desk.session.idleMs(), minuteMs);
        // Awake, so in steps that are no sleep; input in between begins anew.
        for (int i = 0; i < 3; ++i) {
            desk.clock.advance(LockBench::stepMs);
            desk.look();
        }
        QVERIFY(!desk.session.isLocked());
        desk.idle.noteInput();
        desk.clock.advance(LockBench::stepMs);
        desk.look();
        QVERIFY(!desk.session.isLocked());
        for (int i = 0; i < 3; ++i) {
            desk.clock.advance(LockBench::stepMs);
            desk.look();
        }
        QVERIFY(desk.session.isLocked());
        QVERIFY(desk.session.lockReason() == LockReason::Idle);
    }

    void theRelayCannotMakeTheIdleTimeLonger()
    {
        LockBench desk;
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
        wire::in::AuthOk ok = desk.authOk(desk.out.last<wire::in::AuthLogin>()->id);
        ok.rules = {{u"idle_minutes"_s, 100'000}};
        desk.session.onAuthOk(ok);
        QCOMPARE(desk.session.idleMs(), 15 * minuteMs);
    }

    void sleepLocksAtTheFirstLookAfterIt()
    {
        LockBench desk;
        desk.signIn();
        desk.clock.advance(IdleLock::suspendStepMs); // no timer ran
        QTRY_VERIFY(desk.session.isLocked());
        QVERIFY(desk.session.lockReason() == LockReason::Suspend);
        // Input on the lock page keeps nobody's session awake.
        desk.out.frames.clear();
        desk.idle.noteInput();
        QVERIFY(!desk.out.last<wire::in::Activity>());
    }

    void linesUnderWayAreSentAgainAfterUnlocking()
    {
        LockBench desk;
        desk.signIn();
        const QString chat = SignedIn::idOf(5);
        desk.list(desk.summary(chat, wire::ChatState::Active));
        const auto said = desk.chats.say(chat, RawText("one moment please"));
        QVERIFY(said.ok());
        desk.session.lock(LockReason::Operator);
        wire::in::Refused no;
        no.re = said->line;
        no.code = wire::Refusal::SessionLocked;
        QVERIFY(desk.chats.onRefused(no));
        QVERIFY(desk.chats.chat(chat)->entries.back().state == LineState::Sending);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        desk.unlocked();
        desk.out.frames.clear();
        desk.list(desk.summary(chat, wire::ChatState::Active, 3));
        const auto again = desk.out.last<wire::in::ChatSay>();
        QVERIFY(again);
        QCOMPARE(again->line, said->line);
        QVERIFY(desk.out.last<wire::in::ChatSync>()); // what was said meanwhile
    }

    void aChatThatWentBackToTheQueueIsNoLongerOurs()
    {
        LockBench desk;
        desk.signIn();
        const QString chat = SignedIn::idOf(5);
        desk.list(desk.summary(chat, wire::ChatState::Active));
        QVERIFY(desk.chats.say(chat, RawText("one moment please")).ok());
        desk.session.lock(LockReason::Operator);
        QCOMPARE(desk.session.unlock(u"correct horse 1"_s), LocalRefusal::None);
        desk.unlocked();
        QSignalSpy over(&desk.chats, &ChatBook::chatEnded);
        desk.out.frames.clear();
        desk.list(desk.summary(chat, wire::ChatState::Waiting, 4));
        QCOMPARE(over.size(), 1); // its forms are wiped
        QVERIFY(desk.chats.chat(chat)->state == wire::ChatState::Waiting);
        QVERIFY(desk.chats.chat(chat)->entries.back().state == LineState::Failed);
        QVERIFY(!desk.out.last<wire::in::ChatSay>());
        QCOMPARE(desk.chats.say(chat, RawText("still mine?")).error(), SayProblem::NotYours);
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "lock_test.moc"
