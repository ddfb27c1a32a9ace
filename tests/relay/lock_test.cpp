// The lock (C10), through the real relay's logic: by the relay's own clock whatever the console does, no content while
// it is locked, nothing lost afterwards, wrong passwords counted, chats back to the queue, the end.
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::LockReason;
using wire::OperatorState;
using wire::Refusal;

namespace {

const QString lockUser = QString::fromUtf16(Console::adminUser);
const QString lockPassword = QString::fromUtf16(Console::adminPassword);
const QString benPassword = u"rain-on-9-roofs"_s;
constexpr std::int64_t lockMinute = 60'000;

void setRule(Console &admin, const QString &name, qint64 value, qint64 expected)
{
    wire::out::PolicyAccessSet message;
    message.id = u"rule"_s;
    message.name = name;
    message.value = value;
    message.expected = expected;
    admin.send(message.encode());
}

// Ben, with a chat of his own.
struct LockScene {
    LockScene()
    {
        setUpRelay(bench, admin);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        visitor.start();
        ben.accept(visitor.chat);
    }
    // The numbers that the console was told last.
    [[nodiscard]] QList<qint64> told() const
    {
        const auto locked = ben.last<wire::in::AuthLocked>();
        return locked ? QList<qint64>{locked->waiting, locked->chats, locked->lines} : QList<qint64>();
    }
    // What Ben has of his chat from the relay's answer to a sync.
    [[nodiscard]] int linesSynced()
    {
        const int before = ben.count<wire::in::ChatSaid>();
        wire::out::ChatSync sync;
        sync.chat = visitor.chat;
        ben.send(sync.encode());
        return ben.count<wire::in::ChatSaid>() - before;
    }
    Bench bench;
    Console admin{bench};
    Console ben{bench};
    Visitor visitor{bench};
};

} // namespace

class LockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRelaysClockLocksWhateverTheConsoleDoes()
    {
        LockScene scene;
        scene.bench.advance(14 * lockMinute);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
        scene.ben.send(wire::out::Activity{}.encode());
        scene.bench.advance(14 * lockMinute);
        scene.ben.say(scene.visitor.chat, u"l1"_s, u"a program could say this"_s);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
        scene.bench.advance(lockMinute + 10'000);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        const auto locked = scene.ben.last<wire::in::AuthLocked>();
        QVERIFY(locked);
        SAME(locked->reason, LockReason::Idle);
        QVERIFY(locked->endsMs > 44 * lockMinute && locked->endsMs <= 45 * lockMinute);
        // Activity does not open it.
        scene.ben.send(wire::out::Activity{}.encode());
        SAME(scene.ben.refused(), Refusal::SessionLocked);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        QVERIFY(scene.bench.audited("session_locked") >= 1);
        QVERIFY(scene.bench.auditWhole());
    }

    void suspendCountsEvenIfNoTimerRan()
    {
        LockScene scene;
        scene.bench.clock.advance(16 * lockMinute); // the machine slept
        scene.ben.say(scene.visitor.chat, u"late"_s, u"typed before the sleep"_s);
        SAME(scene.ben.refused(), Refusal::SessionLocked);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM entry WHERE line = 'late'"_s), 0);
    }

    void aLockedConsoleGetsNumbersAndNoContent()
    {
        LockScene scene;
        scene.ben.lock(LockReason::Operator);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        QCOMPARE(scene.told(), (QList<qint64>{0, 1, 0}));
        scene.ben.link->frames.clear();
        scene.visitor.say(u"v1"_s, u"secretive words"_s);
        scene.visitor.say(u"v2"_s, u"secretive words again"_s);
        Visitor second(scene.bench);
        second.start(u"Secretive Name"_s);
        QCOMPARE(scene.told(), (QList<qint64>{1, 1, 2}));
        scene.admin.accept(second.chat);
        QCOMPARE(scene.told(), (QList<qint64>{0, 1, 2}));
        wire::out::ChatSync sync;
        sync.chat = scene.visitor.chat;
        scene.ben.send(sync.encode());
        SAME(scene.ben.refused(), Refusal::SessionLocked);
        for (const QByteArray &frame : scene.ben.link->frames) {
            QVERIFY2(!frame.toLower().contains("secretive"), frame.constData());
            QVERIFY2(!frame.contains(scene.visitor.chat.toLatin1()), frame.constData());
        }
        // The other console goes on as ever.
        QVERIFY(scene.admin.last<wire::in::ChatUpdate>());
    }

    void aTranscriptOnItsWayStopsAtTheLock()
    {
        LockScene scene;
        for (int i = 0; i < 20; ++i) {
            scene.visitor.say(u"v%1"_s.arg(i), u"line %1"_s.arg(i));
        }
        wire::out::ChatSync sync;
        sync.chat = scene.visitor.chat;
        wire::out::AuthLock lock;
        lock.id = u"lock"_s;
        scene.ben.link->frames.clear();
        // Both before the store answers.
        scene.ben.session->text(sync.encode());
        scene.ben.session->text(lock.encode());
        scene.bench.settle();
        QCOMPARE(scene.ben.count<wire::in::ChatSaid>(), 0);
        QCOMPARE(scene.ben.count<wire::in::ChatSynced>(), 0);
        QVERIFY(scene.ben.last<wire::in::AuthLocked>());
    }

    void unlockingBringsEverythingAndANewToken()
    {
        LockScene scene;
        scene.ben.lock(LockReason::System);
        scene.visitor.say(u"v1"_s, u"while you were away"_s);
        const QByteArray before = scene.ben.token;
        scene.ben.unlock(benPassword);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
        QVERIFY(scene.ben.token != before);
        const auto ok = scene.ben.last<wire::in::AuthOk>();
        QVERIFY(ok && !ok->locked);
        const auto list = scene.ben.last<wire::in::ChatList>();
        QVERIFY(list);
        QCOMPARE(list->chats.size(), std::size_t(1));
        QCOMPARE(scene.linesSynced(), 1);
        QCOMPARE(scene.bench.audited("session_unlocked"), 1);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM session WHERE locked_ms > 0"_s), 0);
        // It counts as activity.
        scene.bench.advance(14 * lockMinute);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
    }

    void wrongPasswordsCountInTheDevicesLaneAndLockOut()
    {
        LockScene scene;
        scene.ben.lock();
        for (int i = 0; i < 5; ++i) {
            scene.ben.unlock(u"wrong %1"_s.arg(i));
            SAME(scene.ben.refused(), Refusal::BadCredentials);
        }
        scene.ben.unlock(u"wrong"_s);
        SAME(scene.ben.refused(), Refusal::LockedOut);
        QCOMPARE(scene.ben.last<wire::in::Refused>()->retrySeconds, 30 * 60);
        scene.ben.unlock(benPassword); // right, but too late
        SAME(scene.ben.refused(), Refusal::LockedOut);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        QCOMPARE(scene.bench.audited("locked_out"), 1);
        QCOMPARE(scene.bench.audited("unlock_failed"), 7);
        // The same count as at sign-in.
        Console again(scene.bench);
        again.device = std::move(scene.ben.device); // unlocking needs no proof of it
        again.login(u"ben"_s, benPassword);
        SAME(again.refused(), Refusal::LockedOut);
        scene.bench.advance(30 * lockMinute);
        scene.ben.unlock(benPassword);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
        QVERIFY(scene.bench.auditWhole());
    }

    void strangersFailuresDoNotKeepAnApprovedConsoleLocked()
    {
        LockScene scene;
        scene.ben.lock();
        Console stranger(scene.bench, "198.51.100.7");
        for (int i = 0; i < 7; ++i) {
            stranger.login(u"ben"_s, u"guess %1"_s.arg(i));
        }
        SAME(stranger.refused(), Refusal::LockedOut);
        scene.ben.unlock(benPassword);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
    }

    void lockedOnlyUnlockingSigningOutAndReceiptsAreTaken()
    {
        LockScene scene;
        QString request;
        scene.ben.sendForm(scene.visitor.chat, request);
        scene.ben.lock();
        // The console wiped as it was locked: its receipt still comes in, and the visitor hears of it.
        scene.ben.purge(scene.visitor.chat, request, wire::PurgeReason::Lock);
        const auto state = scene.visitor.last<wire::in::FormState>();
        QVERIFY(state);
        SAME(state->state, wire::FormState::Purged);
        QVERIFY(!state->receipt.isEmpty());
        scene.ben.say(scene.visitor.chat, u"l1"_s, u"not now"_s);
        SAME(scene.ben.refused(), Refusal::SessionLocked);
        wire::out::AuthLogout bye;
        bye.id = u"bye"_s;
        scene.ben.send(bye.encode());
        SAME(scene.ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Logout);
    }

    void noFieldIsRevealedWhileLocked()
    {
        LockScene scene;
        QString request;
        scene.ben.sendForm(scene.visitor.chat, request);
        scene.ben.report(request, wire::FormState::Filling);
        scene.ben.report(request, wire::FormState::Submitted);
        scene.ben.lock();
        const auto reveal = [&](wire::RevealWay way) {
            wire::out::FormRevealed message;
            message.id = u"reveal"_s;
            message.request = request;
            message.field = u"number"_s;
            message.way = way;
            scene.ben.send(message.encode());
        };
        reveal(wire::RevealWay::Held);
        SAME(scene.ben.refused(), Refusal::NotAllowed);
        QCOMPARE(scene.bench.audited("form_field_revealed"), 0);
        reveal(wire::RevealWay::CopyCleared);
        QCOMPARE(scene.bench.audited("form_copy_cleared"), 1);
    }

    void aLockSurvivesReconnectionAndRestart()
    {
        LockScene scene;
        scene.ben.lock(LockReason::System);
        scene.ben.disconnect();
        scene.ben.connect();
        scene.ben.resume();
        SAME(scene.ben.session->state(), OperatorState::Locked);
        QVERIFY(scene.ben.last<wire::in::AuthOk>()->locked);
        QVERIFY(!scene.ben.last<wire::in::ChatList>());
        SAME(scene.ben.last<wire::in::AuthLocked>()->reason, LockReason::System);
        scene.ben.lose();
        scene.admin.lose();
        scene.visitor.lose();
        scene.bench.restart();
        scene.ben.connect();
        scene.ben.resume();
        SAME(scene.ben.session->state(), OperatorState::Locked);
        SAME(scene.ben.last<wire::in::AuthLocked>()->reason, LockReason::System);
        scene.ben.unlock(benPassword);
        SAME(scene.ben.session->state(), OperatorState::SignedIn);
        QVERIFY(scene.ben.last<wire::in::ChatList>());
    }

    void aConsoleThatWasLockedWhileAwayIsSentNothing()
    {
        LockScene scene;
        scene.ben.disconnect();
        scene.visitor.say(u"v1"_s, u"are you there"_s);
        scene.ben.connect();
        scene.ben.resumeLocked(LockReason::Suspend);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        QVERIFY(!scene.ben.last<wire::in::ChatList>());
        SAME(scene.ben.last<wire::in::AuthLocked>()->reason, LockReason::Suspend);
    }

    void newRoleOrPasswordEndsALockedSession()
    {
        LockScene scene;
        scene.ben.lock();
        wire::out::OperatorSetRole role;
        role.id = u"role"_s;
        role.operatorId = scene.ben.operatorId;
        role.role = policy::roles::admin;
        // Also when the right password is under way: both before the store answers.
        wire::out::AuthUnlock unlock;
        unlock.id = u"unlock"_s;
        unlock.password = benPassword;
        scene.admin.session->text(role.encode());
        scene.ben.session->text(unlock.encode());
        scene.bench.settle();
        SAME(scene.ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        SAME(scene.ben.session->state(), OperatorState::New);
        QCOMPARE(scene.bench.audited("session_unlocked"), 0);
        scene.ben.connect();
        scene.ben.login(u"ben"_s, benPassword);
        scene.ben.lock();
        wire::out::OperatorResetPassword reset;
        reset.id = u"reset"_s;
        reset.operatorId = scene.ben.operatorId;
        scene.admin.send(reset.encode());
        SAME(scene.ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
    }

    void anAgedPasswordIsChangedAfterUnlocking()
    {
        LockScene scene;
        scene.ben.lock();
        scene.bench.execute(u"UPDATE account SET password_changed_ms = 0 WHERE user_name = 'ben'"_s);
        scene.ben.link->frames.clear();
        scene.ben.unlock(benPassword);
        SAME(scene.ben.session->state(), OperatorState::MustChange);
        QVERIFY(scene.ben.last<wire::in::AuthOk>()->mustChange);
        QVERIFY(!scene.ben.last<wire::in::ChatList>());
    }

    void chatsGoBackToTheQueueAfterTheSetTime()
    {
        LockScene scene;
        setRule(scene.admin, u"locked_chat_minutes"_s, 3, 10);
        QString request;
        scene.ben.sendForm(scene.visitor.chat, request);
        scene.visitor.say(u"v1"_s, u"first"_s);
        scene.ben.lock();
        scene.bench.advance(2 * lockMinute);
        QCOMPARE(scene.bench.audited("chat_returned"), 0);
        scene.bench.advance(lockMinute + 10'000);
        QCOMPARE(scene.bench.audited("chat_returned"), 1);
        SAME(scene.visitor.last<wire::in::ChatEvent>()->kind, wire::EventKind::FormCancelled);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM entry WHERE kind = 'returned'"_s), 1);
        QCOMPARE(scene.told(), (QList<qint64>{1, 0, 0}));
        scene.visitor.say(u"v2"_s, u"second"_s);
        scene.admin.accept(scene.visitor.chat);
        wire::out::ChatSync sync;
        sync.chat = scene.visitor.chat;
        scene.admin.send(sync.encode());
        QCOMPARE(scene.admin.count<wire::in::ChatSaid>(), 2); // from its beginning
        scene.ben.unlock(benPassword);
        QCOMPARE(scene.ben.last<wire::in::ChatList>()->chats.size(), std::size_t(0));
        scene.ben.say(scene.visitor.chat, u"l9"_s, u"mine?"_s);
        SAME(scene.ben.refused(), Refusal::ChatTaken);
        QVERIFY(scene.bench.auditWhole());
    }

    void chatsStayWhenTheRuleSaysSo()
    {
        LockScene scene;
        setRule(scene.admin, u"locked_chat_minutes"_s, 0, 10);
        setRule(scene.admin, u"locked_minutes"_s, 20, 45);
        scene.ben.lock();
        scene.bench.advance(19 * lockMinute);
        SAME(scene.ben.session->state(), OperatorState::Locked);
        scene.bench.advance(lockMinute + 10'000);
        SAME(scene.ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Idle);
        QCOMPARE(scene.bench.audited("chat_returned"), 0);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM chat WHERE state = 'active'"_s), 1);
    }

    void aSessionThatNobodyComesBackToEndsAndItsChatsWait()
    {
        LockScene scene;
        setRule(scene.admin, u"locked_chat_minutes"_s, 400, 10);
        setRule(scene.admin, u"locked_minutes"_s, 5, 45);
        scene.ben.disconnect(); // the console died; the clock runs all the same
        scene.bench.advance(15 * lockMinute + 10'000);
        QCOMPARE(scene.bench.audited("session_locked"), 2); // the admin's, too
        scene.bench.advance(5 * lockMinute);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM session"_s), 0);
        QCOMPARE(scene.bench.count(u"SELECT count(*) FROM chat WHERE state = 'waiting'"_s), 1);
    }

    void aLockHoldsEvenIfItCannotBeWrittenDown()
    {
        LockScene scene;
        scene.bench.breakAudit();
        scene.ben.lock();
        SAME(scene.ben.session->state(), OperatorState::Locked);
        scene.ben.unlock(benPassword);
        SAME(scene.ben.refused(), Refusal::AuditFailed);
        SAME(scene.ben.session->state(), OperatorState::Locked);
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "lock_test.moc"
