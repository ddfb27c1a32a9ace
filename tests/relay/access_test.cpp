// Passwords, accounts, access rules and allowed addresses, through the real relay's logic.
#include "core/relay/limits.h"
#include "tests/relay/bench/people.h"

#include "tests/relay/bench/named.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;
using wire::PasswordRule;
using wire::Refusal;

namespace {

const QString accessAdmin = QString::fromUtf16(Console::adminUser);
const QString accessPassword = QString::fromUtf16(Console::adminPassword);
constexpr std::int64_t hourMs = 60LL * 60 * 1000;
constexpr std::int64_t dayMs = 24 * hourMs;

std::vector<PasswordRule> rulesOf(const Console &console) { return console.last<wire::in::Refused>()->rules; }

void setRule(Console &admin, const QString &name, qint64 value, qint64 expected)
{
    wire::out::PolicyAccessSet message;
    message.id = u"set"_s;
    message.name = name;
    message.value = value;
    message.expected = expected;
    admin.send(message.encode());
}

qint64 ruleNow(Console &admin, const QString &name)
{
    admin.send(wire::out::PolicyAccessList{u"list"_s}.encode());
    const auto listed = admin.last<wire::in::PolicyAccessListed>();
    for (const auto &row : listed->parameters) {
        if (row.name == name) {
            return row.value;
        }
    }
    return -1;
}

void setAddresses(Console &admin, const std::vector<QString> &ranges, const std::vector<QString> &expected = {})
{
    wire::out::PolicyAddressesSet message;
    message.id = u"addresses"_s;
    message.ranges = ranges;
    message.expected = expected;
    admin.send(message.encode());
}

// On a new connection: one that has a session takes no sign-in.
void enter(Console &console, const QString &user, const QString &password)
{
    console.disconnect();
    console.connect();
    console.login(user, password);
}

} // namespace

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- C1 to C7

    void aRefusalNamesAllBrokenRulesAtOnce()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        admin.changePassword(accessPassword, u"admin"_s);
        SAME(admin.refused(), Refusal::PasswordRules);
        SAME(rulesOf(admin), (std::vector{PasswordRule::TooShort, PasswordRule::NeedsDigit,
                                          PasswordRule::ContainsUserName, PasswordRule::Common}));
        admin.changePassword(accessPassword, u"Password1234"_s);
        SAME(rulesOf(admin), std::vector{PasswordRule::Common});
    }

    void theLastFourPasswordsCannotBeUsedAgain()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QStringList used{accessPassword, u"rain-on-9-roofs"_s, u"grey-lake-71x"_s, u"four-gulls-8"_s};
        for (qsizetype i = 1; i < used.size(); ++i) {
            bench.clock.advance(dayMs);
            enter(admin, accessAdmin, used[i - 1]);
            admin.changePassword(used[i - 1], used[i]);
            QVERIFY2(!admin.last<wire::in::AuthOk>()->mustChange && admin.count<wire::in::AuthOk>() == 2,
                     qPrintable(used[i]));
        }
        bench.clock.advance(dayMs);
        enter(admin, accessAdmin, used.last());
        for (const QString &old : used) {
            admin.changePassword(used.last(), old);
            SAME(rulesOf(admin), std::vector{PasswordRule::UsedBefore});
        }
        admin.changePassword(used.last(), u"a-fifth-one-55"_s);
        bench.clock.advance(dayMs);
        enter(admin, accessAdmin, u"a-fifth-one-55"_s);
        admin.changePassword(u"a-fifth-one-55"_s, accessPassword); // the fifth back is free again
        QCOMPARE(bench.audited("password_changed"), 5);
    }

    void twoChangesADayAndForcedOnesDoNotCount()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s);
        Console ben(bench);
        enter(ben, u"ben"_s, oneTime);
        ben.changePassword(oneTime, u"rain-on-9-roofs"_s); // forced
        ben.changePassword(u"rain-on-9-roofs"_s, u"grey-lake-71x"_s);
        ben.changePassword(u"grey-lake-71x"_s, u"four-gulls-8"_s);
        QCOMPARE(bench.audited("password_changed"), 3);
        ben.changePassword(u"four-gulls-8"_s, u"a-fifth-one-55"_s);
        SAME(rulesOf(ben), std::vector{PasswordRule::ChangedTooOften});
        ben.changePassword(u"four-gulls-8"_s, u"ben"_s); // with all the others
        SAME(rulesOf(ben).back(), PasswordRule::ChangedTooOften);
        QVERIFY(rulesOf(ben).size() > 3);

        // A reset by an admin, and the change that it forces, are possible all the same.
        admin.send(wire::out::OperatorResetPassword{u"reset"_s, ben.operatorId}.encode());
        const auto reset = admin.last<wire::in::OperatorCreated>();
        QCOMPARE(reset->operatorId, ben.operatorId);
        SAME(ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        enter(ben, u"ben"_s, reset->oneTimePassword);
        QVERIFY(ben.last<wire::in::AuthOk>()->mustChange);
        ben.changePassword(reset->oneTimePassword, u"a-fifth-one-55"_s);
        QCOMPARE(bench.audited("password_changed"), 4);
        bench.clock.advance(dayMs);
        enter(ben, u"ben"_s, u"a-fifth-one-55"_s);
        ben.changePassword(u"a-fifth-one-55"_s, u"seven-doors-6"_s);
        QCOMPARE(bench.audited("password_changed"), 5);
        QCOMPARE(bench.audited("password_reset"), 1);
    }

    void passwordsExpireAfterNinetyDays()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const qint64 expires = admin.last<wire::in::AuthOk>()->passwordExpiresMs;
        QCOMPARE(expires, bench.clock.wallMs() + 90 * dayMs);
        bench.clock.advance(60 * dayMs); // and it is used in between
        enter(admin, accessAdmin, accessPassword);
        QVERIFY(!admin.last<wire::in::AuthOk>()->mustChange);
        QCOMPARE(admin.last<wire::in::AuthOk>()->passwordExpiresMs, expires);
        bench.clock.advance(30 * dayMs);
        enter(admin, accessAdmin, accessPassword);
        QVERIFY(admin.last<wire::in::AuthOk>()->mustChange);
        admin.accept(u"AAECAwQFBgcICQoLDA0ODw"_s);
        SAME(admin.refused(), Refusal::MustChangePassword);
        admin.changePassword(accessPassword, u"rain-on-9-roofs"_s);
        QVERIFY(!admin.last<wire::in::AuthOk>()->mustChange);
        QCOMPARE(admin.last<wire::in::AuthOk>()->passwordExpiresMs, bench.clock.wallMs() + 90 * dayMs);
    }

    void firstPasswordsAreGoodForThreeDays()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s);
        bench.clock.advance(72 * hourMs);
        Console ben(bench);
        enter(ben, u"ben"_s, oneTime);
        SAME(ben.refused(), Refusal::OneTimeExpired);
        QVERIFY(!ben.last<wire::in::AuthOk>());
        enter(ben, u"ben"_s, u"not-the-one-1"_s); // who does not know it learns nothing
        SAME(ben.refused(), Refusal::BadCredentials);
    }

    void ninetyDaysUnusedDisableAnAccountUntilAnAdminEnablesIt()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        bench.clock.advance(89 * dayMs);
        enter(admin, accessAdmin, accessPassword);
        bench.clock.advance(dayMs);
        enter(ben, u"ben"_s, u"wrong-password-1"_s);
        SAME(ben.refused(), Refusal::BadCredentials);
        enter(ben, u"ben"_s, u"rain-on-9-roofs"_s);
        SAME(ben.refused(), Refusal::AccountDisabled);
        QCOMPARE(bench.audited("account_disabled"), 1);
        enter(admin, accessAdmin, accessPassword);
        admin.changePassword(accessPassword, u"grey-lake-71x"_s); // its 90 days are over, too
        admin.send(wire::out::OperatorList{u"l"_s}.encode());
        const auto listed = admin.last<wire::in::OperatorListed>();
        for (const auto &row : listed->operators) {
            QCOMPARE(row.enabled, row.user != u"ben"_s);
        }
        admin.send(wire::out::OperatorSetEnabled{u"e"_s, ben.operatorId, true}.encode());
        enter(ben, u"ben"_s, u"rain-on-9-roofs"_s);
        QVERIFY(ben.last<wire::in::AuthOk>());
        QCOMPARE(bench.audited("account_enabled"), 1);
        QVERIFY(bench.auditWhole());
    }

    void namesThatMeanSomethingToOtherLanguages()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        for (const QString &user :
             {u"a'--"_s, u"admin'or'1'='1"_s, u"*)(uid=*"_s, u"<b>x</b>"_s, u"a\u0007b"_s, u"a\u202eb"_s, u"a\u200bb"_s,
              u"a;b"_s, u"a\\b"_s, u"a\"b"_s, u"a&b"_s, u"a/b"_s, u"$(x)"_s, u"a%00"_s}) {
            QVERIFY2(admin.create(user, u"Ben"_s).isEmpty(), qPrintable(user));
            SAME(admin.refused(), Refusal::BadName);
            Console stranger(bench, "10.9.9.9");
            stranger.login(user, u"wrong-password-1"_s);
            SAME(stranger.refused(), Refusal::BadCredentials);
        }
        for (const QString &user : {u"zoë.müller"_s, u"anna+1@example.org"_s, u"王小明"_s, u"o_o-2"_s}) {
            QVERIFY2(!admin.create(user, u"Ben"_s).isEmpty(), qPrintable(user));
        }
        QCOMPARE(bench.count(u"SELECT count(*) FROM account"_s), 5);
    }

    void lookAlikesOfAnAccountAreTaken()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        for (const QString &user : {u"adrnin"_s, u"ADM1N"_s, u"admln"_s, u"ａｄｍｉｎ"_s}) {
            QVERIFY2(admin.create(user, u"Ben"_s).isEmpty(), qPrintable(user));
            SAME(admin.refused(), Refusal::NameTaken);
        }
        QVERIFY(admin.create(u"\u0430dmin"_s, u"Ben"_s).isEmpty()); // Cyrillic a among Latin letters
        SAME(admin.refused(), Refusal::BadName);
        QVERIFY(!admin.create(u"paypal"_s, u"Ben"_s).isEmpty());
        QVERIFY(admin.create(u"\u0440\u0430\u0443\u0440\u0430\u04cf"_s, u"Ben"_s).isEmpty()); // wholly Cyrillic
        SAME(admin.refused(), Refusal::NameTaken);
        QCOMPARE(bench.count(u"SELECT count(*) FROM account"_s), 2);
    }

    // ---- rules

    void rulesAreChangedInBoundsAndAuditedWithOldAndNew()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        QCOMPARE(ruleNow(admin, u"minimum_length"_s), 12);
        setRule(admin, u"minimum_length"_s, 20, 12);
        QCOMPARE(ruleNow(admin, u"minimum_length"_s), 20);
        QCOMPARE(bench.text(u"SELECT detail FROM audit_entry WHERE action = 'access_policy_changed'"_s),
                 u"parameter=minimum_length before=12 after=20"_s);
        admin.changePassword(accessPassword, u"rain-on-9-roofs"_s);
        SAME(rulesOf(admin), std::vector{PasswordRule::TooShort});
        for (const auto &[name, value] : {std::pair(u"minimum_length"_s, 6), std::pair(u"minimum_length"_s, 65),
                                          std::pair(u"lockout_failures"_s, 7), std::pair(u"lockout_minutes"_s, 29),
                                          std::pair(u"idle_minutes"_s, 16), std::pair(u"common_refused"_s, 0),
                                          std::pair(u"history"_s, 3), std::pair(u"no_such_rule"_s, 1)}) {
            setRule(admin, name, value, std::max<qint64>(0, ruleNow(admin, name)));
            SAME(admin.refused(), Refusal::BadValue);
        }
        QCOMPARE(bench.audited("access_policy_changed"), 1);
        admin.lose();
        bench.restart();
        Console again(bench);
        again.login(accessAdmin, accessPassword);
        QCOMPARE(ruleNow(again, u"minimum_length"_s), 20);
    }

    void twoAdminsChangingOneRule()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console second(bench);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s, policy::roles::admin);
        enter(second, u"ben"_s, oneTime);
        second.changePassword(oneTime, u"rain-on-9-roofs"_s);
        setRule(admin, u"idle_minutes"_s, 10, 15);
        setRule(second, u"idle_minutes"_s, 5, 15); // still sees 15
        SAME(second.refused(), Refusal::ChangedMeanwhile);
        QCOMPARE(ruleNow(second, u"idle_minutes"_s), 10);
        setRule(second, u"idle_minutes"_s, 5, 10);
        QCOMPARE(ruleNow(admin, u"idle_minutes"_s), 5);
    }

    void whatTheHostChangesHoldsInTheRunningRelay()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.execute(u"INSERT INTO policy_parameter VALUES ('history', 10), ('idle_minutes', 999), ('nonsense', 1)"_s);
        bench.advance(limits::accessRefreshMs);
        QCOMPARE(ruleNow(admin, u"history"_s), 10);
        QCOMPARE(ruleNow(admin, u"idle_minutes"_s), 15); // out of bounds: never weaker than the table allows
    }

    // ---- C16

    void onlyThoseWithThePermissionChangeAnything()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        for (const QByteArray &frame :
             {wire::out::OperatorResetPassword{u"x"_s, admin.operatorId}.encode(),
              wire::out::OperatorUnlock{u"x"_s, admin.operatorId}.encode(),
              wire::out::OperatorSetEnabled{u"x"_s, admin.operatorId, false}.encode(),
              wire::out::OperatorSetRole{u"x"_s, ben.operatorId, policy::roles::admin, {}}.encode(),
              wire::out::OperatorSignOut{u"x"_s, admin.operatorId}.encode(),
              wire::out::PolicyAccessList{u"x"_s}.encode(), wire::out::PolicyAddressesList{u"x"_s}.encode()}) {
            ben.send(frame);
            SAME(ben.refused(), Refusal::NoPermission);
        }
        setRule(ben, u"history"_s, 5, 4);
        SAME(ben.refused(), Refusal::NoPermission);
        QCOMPARE(bench.count(u"SELECT count(*) FROM policy_parameter WHERE name = 'history'"_s), 0);
    }

    void aRoleTakenAwayInMidSessionIsGoneAtOnce()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s, policy::roles::admin);
        enter(ben, u"ben"_s, oneTime);
        ben.changePassword(oneTime, u"rain-on-9-roofs"_s);
        QCOMPARE(ruleNow(ben, u"history"_s), 4);
        admin.send(wire::out::OperatorSetRole{u"r"_s, ben.operatorId, policy::roles::operatorRole, {}}.encode());
        SAME(ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        setRule(ben, u"history"_s, 5, 4);
        QVERIFY(ben.refused().has_value());
        QCOMPARE(bench.count(u"SELECT count(*) FROM policy_parameter WHERE name = 'history'"_s), 0);
        enter(ben, u"ben"_s, u"rain-on-9-roofs"_s);
        QCOMPARE(ben.last<wire::in::AuthOk>()->role, policy::roles::operatorRole);
        QCOMPARE(bench.audited("role_changed"), 1);
    }

    void theLastAdminStays()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        admin.send(wire::out::OperatorSetRole{u"r"_s, admin.operatorId, policy::roles::operatorRole, {}}.encode());
        SAME(admin.refused(), Refusal::LastAdmin);
        admin.send(wire::out::OperatorSetEnabled{u"e"_s, admin.operatorId, false}.encode());
        SAME(admin.refused(), Refusal::LastAdmin);
        Console ben(bench);
        const QString oneTime = admin.create(u"ben"_s, u"Ben"_s, policy::roles::admin);
        enter(ben, u"ben"_s, oneTime);
        ben.changePassword(oneTime, u"rain-on-9-roofs"_s);
        admin.send(wire::out::OperatorSetEnabled{u"e"_s, ben.operatorId, false}.encode());
        admin.send(wire::out::OperatorSetRole{u"r2"_s, admin.operatorId, policy::roles::operatorRole, {}}.encode());
        SAME(admin.refused(), Refusal::LastAdmin); // a disabled one does not count
        admin.send(
            wire::out::OperatorSetRole{u"x"_s, u"AAECAwQFBgcICQoLDA0ODw"_s, policy::roles::operatorRole, {}}.encode());
        SAME(admin.refused(), Refusal::UnknownAccount);
    }

    void anAdminEndsASession()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        Console ben(bench);
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        admin.send(wire::out::OperatorSignOut{u"s"_s, ben.operatorId}.encode());
        SAME(ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        ben.disconnect();
        ben.connect();
        ben.resume();
        SAME(ben.refused(), Refusal::SessionOver);
        QCOMPARE(bench.audited("signed_out"), 1);
    }

    // ---- C12

    void addressesThatMaySignIn()
    {
        Bench bench;
        Console admin(bench, "192.0.2.7");
        setUpRelay(bench, admin);
        admin.send(wire::out::PolicyAddressesList{u"l"_s}.encode());
        QCOMPARE(admin.last<wire::in::PolicyAddressesListed>()->own, u"192.0.2.7"_s);
        QVERIFY(admin.last<wire::in::PolicyAddressesListed>()->ranges.empty());
        setAddresses(admin, {u"198.51.100.0/24"_s});
        SAME(admin.refused(), Refusal::ExcludesYourself);
        for (const QString &bad : {u"example.org"_s, u"192.0.2.1/24"_s, u""_s, u"192.0.2.0/24, 10.0.0.1"_s}) {
            setAddresses(admin, {u"192.0.2.0/24"_s, bad});
            SAME(admin.refused(), Refusal::BadValue);
        }
        setAddresses(admin, std::vector<QString>(limits::allowedRanges + 1, u"192.0.2.7"_s));
        SAME(admin.refused(), Refusal::BadValue);
        QCOMPARE(bench.audited("allowed_addresses_changed"), 0);

        Console outside(bench, "203.0.113.9");
        outside.login(accessAdmin, accessPassword);
        QVERIFY(outside.last<wire::in::AuthOk>()); // an empty list: from anywhere
        enter(admin, accessAdmin, accessPassword);
        setAddresses(admin, {u"192.0.2.0/24"_s, u"2001:DB8::/32"_s});
        QCOMPARE(bench.audited("allowed_addresses_changed"), 2);
        const int compared = bench.passwords.verified;
        for (const char *address : {"203.0.113.9", "192.0.3.1", "::1", "2001:db9::1"}) {
            Console refused(bench, address);
            refused.login(accessAdmin, accessPassword);
            SAME(refused.refused(), Refusal::AddressNotAllowed);
            refused.setUp(u"AAAA-AAAA-AAAA-AAAA"_s);
            SAME(refused.refused(), Refusal::AddressNotAllowed);
        }
        QCOMPARE(bench.passwords.verified, compared); // before any work
        for (const char *address : {"192.0.2.200", "::ffff:192.0.2.201", "2001:db8:1::1"}) {
            Console allowed(bench, address);
            allowed.login(accessAdmin, accessPassword);
            QVERIFY2(allowed.last<wire::in::AuthOk>(), address);
        }
        admin.lose();
        outside.lose();
        bench.restart();
        Console after(bench, "203.0.113.9");
        after.login(accessAdmin, accessPassword);
        SAME(after.refused(), Refusal::AddressNotAllowed);
    }

    void aSessionFromOutsideTheNewListEnds()
    {
        Bench bench;
        Console admin(bench, "192.0.2.7");
        setUpRelay(bench, admin);
        Console ben(bench, "203.0.113.9");
        hire(bench, admin, ben, u"ben"_s, u"Ben"_s);
        setAddresses(admin, {u"192.0.2.7"_s});
        ben.send(wire::out::Activity{}.encode());
        SAME(ben.last<wire::in::AuthEnded>()->reason, wire::EndReason::Admin);
        ben.disconnect();
        ben.connect();
        ben.resume();
        SAME(ben.refused(), Refusal::AddressNotAllowed);
    }

    void twoAdminsChangingTheAddresses()
    {
        Bench bench;
        Console admin(bench, "192.0.2.7");
        setUpRelay(bench, admin);
        setAddresses(admin, {u"192.0.2.0/24"_s});
        setAddresses(admin, {u"192.0.2.7"_s}, {}); // as if it were still empty
        SAME(admin.refused(), Refusal::ChangedMeanwhile);
        setAddresses(admin, {}, {u"192.0.2.0/24"_s});
        QCOMPARE(bench.count(u"SELECT count(*) FROM allowed_range"_s), 0);
    }

    void aListThatCannotBeReadLetsNobodyIn()
    {
        Bench bench;
        Console admin(bench);
        setUpRelay(bench, admin);
        bench.execute(u"INSERT INTO allowed_range VALUES (0, 'damaged')"_s);
        bench.advance(limits::accessRefreshMs);
        Console other(bench);
        other.login(accessAdmin, accessPassword);
        SAME(other.refused(), Refusal::AddressNotAllowed);
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
