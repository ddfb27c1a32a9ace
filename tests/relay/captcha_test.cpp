// Sign-ins that have to answer a picture or a question (C13): from the third wrong password on, for names that exist as
// for those that do not, before any password is compared.
#include "core/relay/limits.h"
#include "tests/relay/bench/named.h"
#include "tests/relay/bench/people.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::Refusal;

namespace {

const QString captchaAdmin = QString::fromUtf16(Console::adminUser);
const QString captchaPassword = QString::fromUtf16(Console::adminPassword);
const QString nobody = u"nobody.at.all"_s;

// A relay whose rule asks after three failures; a stranger's console at its door.
struct Door {
    explicit Door(qint64 after = 3)
    {
        setUpRelay(bench, admin);
        wire::out::PolicyAccessSet rule;
        rule.id = u"rule"_s;
        rule.name = u"captcha_after"_s;
        rule.value = after;
        rule.expected = 0;
        admin.send(rule.encode());
    }
    void tryWrong(int times, const QString &user = captchaAdmin)
    {
        for (int i = 0; i < times; ++i) {
            stranger.login(user, u"wrong-password-1"_s);
        }
    }
    // The answer to the question that the stranger was asked last.
    [[nodiscard]] QString answer() const
    {
        const auto asked = stranger.last<wire::in::AuthCaptcha>();
        if (!asked) {
            return u"nothing was asked"_s;
        }
        const auto &numbers = asked->numbers;
        return QString::number(asked->question == wire::CaptchaQuestion::Sum
                                   ? std::accumulate(numbers.begin(), numbers.end(), qint64{0})
                                   : *std::max_element(numbers.begin(), numbers.end()));
    }
    [[nodiscard]] int asked() const { return stranger.count<wire::in::AuthCaptcha>(); }
    void renew() { stranger.send(wire::out::AuthCaptchaRenew{u"renew"_s}.encode()); }

    Bench bench;
    Console admin{bench};
    Console stranger{bench, "203.0.113.5"};
};

} // namespace

class CaptchaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThirdWrongPasswordComesWithATask()
    {
        Door door;
        door.tryWrong(2);
        QCOMPARE(door.asked(), 0);
        door.tryWrong(1);
        SAME(door.stranger.refused(), Refusal::BadCredentials);
        QCOMPARE(door.asked(), 1);
        const auto task = door.stranger.last<wire::in::AuthCaptcha>();
        QCOMPARE(task->picture.size(), wire::limits::captchaWidth * wire::limits::captchaHeight);
        QVERIFY(task->numbers.size() >= 2);
    }

    void withoutTheAnswerNotEvenTheRightPasswordIsLookedAt()
    {
        Door door;
        door.tryWrong(3);
        const int compared = door.bench.passwords.verified;
        door.stranger.login(captchaAdmin, captchaPassword);
        SAME(door.stranger.refused(), Refusal::CaptchaNeeded);
        door.stranger.login(captchaAdmin, captchaPassword, u"ABCDEF"_s);
        SAME(door.stranger.refused(), Refusal::CaptchaWrong);
        QCOMPARE(door.bench.passwords.verified, compared);
        QVERIFY(!door.stranger.last<wire::in::AuthOk>());
        // Nor does it count as a wrong password: the sixth of those locks.
        for (int i = 0; i < 10; ++i) {
            door.stranger.login(captchaAdmin, captchaPassword);
        }
        door.stranger.login(captchaAdmin, captchaPassword, door.answer());
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
        QVERIFY(door.bench.auditWhole());
        QCOMPARE(door.bench.audited("login_failed"), 3 + 12);
    }

    void whoSignsInIsNotAskedAgain()
    {
        Door door;
        door.tryWrong(3);
        door.stranger.login(captchaAdmin, captchaPassword, door.answer());
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
        door.stranger.disconnect();
        door.stranger.connect();
        door.stranger.login(captchaAdmin, captchaPassword);
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
    }

    void namesThatDoNotExistAreAskedInTheSameWay()
    {
        Door door;
        Console other(door.bench, "203.0.113.9");
        const auto story = [](Console &console, const QString &user) {
            QStringList told;
            for (const QString &answer : {QString(), QString(), QString(), QString(), u"no"_s, QString()}) {
                console.login(user, u"wrong-password-1"_s, answer);
                told << nameOf(console.refused()) + QString::number(console.count<wire::in::AuthCaptcha>());
            }
            return told;
        };
        const QStringList known = story(door.stranger, captchaAdmin);
        QCOMPARE(story(other, nobody), known);
        QVERIFY2(known.contains(u"captcha_needed2"_s), qPrintable(known.join(u' ')));
    }

    void anAnswerWorksOnceOnItsOwnConnectionAndInTime()
    {
        Door door;
        door.tryWrong(3);
        const QString first = door.answer();
        door.stranger.login(captchaAdmin, u"wrong-password-1"_s, first);
        SAME(door.stranger.refused(), Refusal::BadCredentials);
        QCOMPARE(door.asked(), 2); // and the next
        if (first != door.answer()) {
            door.stranger.login(captchaAdmin, captchaPassword, first);
            SAME(door.stranger.refused(), Refusal::CaptchaWrong);
        }
        Console elsewhere(door.bench, "203.0.113.5");
        elsewhere.login(captchaAdmin, captchaPassword, door.answer());
        SAME(elsewhere.refused(), Refusal::CaptchaWrong);
        door.bench.advance(limits::captchaLifetimeMs + 1);
        door.stranger.login(captchaAdmin, captchaPassword, door.answer());
        SAME(door.stranger.refused(), Refusal::CaptchaWrong);
        door.stranger.login(captchaAdmin, captchaPassword, door.answer());
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
    }

    void digitsOfEveryScriptAndBlanksAreFine()
    {
        Door door;
        door.tryWrong(3);
        QString arabic = u" "_s;
        for (const QChar digit : door.answer()) {
            arabic += QChar(0x660 + digit.digitValue());
        }
        door.stranger.login(captchaAdmin, captchaPassword, arabic);
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
    }

    void aTaskCanBeExchangedForAnotherButNotForEver()
    {
        Door door;
        door.renew();
        SAME(door.stranger.refused(), Refusal::NotAllowed); // there is none
        door.tryWrong(3);
        const QByteArray picture = door.stranger.last<wire::in::AuthCaptcha>()->picture;
        const QString before = door.answer();
        door.renew();
        QCOMPARE(door.asked(), 2);
        QVERIFY(door.stranger.last<wire::in::AuthCaptcha>()->picture != picture);
        if (before != door.answer()) {
            door.stranger.login(captchaAdmin, captchaPassword, before);
            SAME(door.stranger.refused(), Refusal::CaptchaWrong);
        }
        for (int i = 0; i < limits::captchaRenewals; ++i) {
            door.bench.advance(5'000); // the address's own limit is another matter
            door.renew();
        }
        SAME(door.stranger.refused(), Refusal::NotAllowed);
        door.stranger.login(captchaAdmin, captchaPassword, door.answer()); // the last is still good
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
    }

    void strangersFailuresAskNothingOfTheStaff()
    {
        Door door;
        door.tryWrong(3);
        door.admin.disconnect();
        door.admin.connect();
        door.admin.login(captchaAdmin, captchaPassword);
        QVERIFY(door.admin.last<wire::in::AuthOk>());
        QCOMPARE(door.admin.count<wire::in::AuthCaptcha>(), 0);
    }

    void theStaffsOwnFailuresAskThem()
    {
        Door door;
        door.admin.disconnect();
        door.admin.connect();
        for (int i = 0; i < 3; ++i) {
            door.admin.login(captchaAdmin, u"wrong-password-1"_s);
        }
        door.admin.login(captchaAdmin, captchaPassword);
        SAME(door.admin.refused(), Refusal::CaptchaNeeded);
    }

    void oneWhoTriesManyNamesIsAskedForEachOfThem()
    {
        Door door;
        for (int i = 0; i < policy::captchaAddressFailures; ++i) {
            door.tryWrong(1, u"name"_s + QString::number(i));
        }
        door.stranger.login(u"another"_s, u"wrong-password-1"_s);
        SAME(door.stranger.refused(), Refusal::CaptchaNeeded);
        Console neighbour(door.bench, "198.51.100.7");
        neighbour.login(u"another"_s, u"wrong-password-1"_s);
        SAME(neighbour.refused(), Refusal::BadCredentials);
    }

    void afterALockoutThereIsNothingToAnswer()
    {
        Door door;
        door.tryWrong(3);
        for (int i = 0; i < 3; ++i) {
            door.stranger.login(captchaAdmin, u"wrong-password-1"_s, door.answer());
        }
        SAME(door.stranger.refused(), Refusal::LockedOut);
        const int asked = door.asked();
        door.stranger.login(captchaAdmin, captchaPassword, door.answer());
        SAME(door.stranger.refused(), Refusal::LockedOut);
        QCOMPARE(door.asked(), asked);
    }

    void theRuleCanBeSwitchedOff()
    {
        Door door(0);
        door.tryWrong(5);
        door.stranger.login(captchaAdmin, captchaPassword);
        QVERIFY(door.stranger.last<wire::in::AuthOk>());
        QCOMPARE(door.asked(), 0);
    }
};

QTEST_GUILESS_MAIN(CaptchaTest)
#include "captcha_test.moc"
