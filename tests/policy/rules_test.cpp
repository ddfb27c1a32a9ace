// Password rules and one-time passwords.
#include "core/policy/onetimepassword.h"
#include "core/policy/passwordrules.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::policy;

Q_DECLARE_METATYPE(sealdesk::policy::PasswordRule)

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void bounds();
    void oneTimePasswords();
    void setupSecrets();
};

void RulesTest::rules_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QList<PasswordRule>>("broken");
    using Rules = QList<PasswordRule>;
    const auto tooShort = PasswordRule::TooShort;
    const auto noLetter = PasswordRule::NeedsLetter;
    const auto noDigit = PasswordRule::NeedsDigit;
    const auto hasName = PasswordRule::ContainsUserName;
    const auto common = PasswordRule::Common;
    QTest::newRow("C7 common") << u"Password1234"_s << u"anna"_s << Rules{common};
    QTest::newRow("C1 twelve is enough") << u"grey-lake-70"_s << u"anna"_s << Rules{};
    QTest::newRow("C1 eleven is not") << u"grey-lake-7"_s << u"anna"_s << Rules{tooShort};
    QTest::newRow("C1 characters count, not UTF-16 units") << u"😀😎😀🙈😀a1"_s << u"anna"_s << Rules{tooShort};
    QTest::newRow("C1 too long") << QString(256, u'a') + u"1"_s << u"anna"_s
                                 << Rules{PasswordRule::TooLong}; // and costs no look at the list
    QTest::newRow("C2 no digit") << u"grey-lake-and"_s << u"anna"_s << Rules{noDigit};
    QTest::newRow("C2 no letter") << u"123456789012"_s << u"anna"_s << Rules{noLetter, common};
    QTest::newRow("C2 other scripts count") << u"пароль-пароль-٣"_s << u"anna"_s << Rules{};
    QTest::newRow("C5 whole name") << u"xxannalindx1"_s << u"annalind"_s << Rules{hasName};
    QTest::newRow("C5 in other case") << u"xxANNAlindx1"_s << u"annaLIND"_s << Rules{hasName};
    QTest::newRow("C5 a part") << u"my-lind-word1"_s << u"anna.lind"_s << Rules{hasName};
    QTest::newRow("C5 part of an address") << u"example-word-1"_s << u"anna@example.com"_s << Rules{hasName};
    QTest::newRow("C5 short parts are no parts") << u"ab-cdefghijk1"_s << u"a.cde.b"_s << Rules{hasName};
    QTest::newRow("C5 two letters do not count") << u"abxyzxyzxyz-1"_s << u"ab.cd"_s << Rules{};
    QTest::newRow("C5 full-width look-alike") << u"ｌｉｎｄ-something1"_s << u"lind"_s << Rules{hasName};
    QTest::newRow("no user name") << u"grey-lake-70"_s << QString() << Rules{};
    QTest::newRow("all at once") << u"--"_s << u"--"_s << Rules{tooShort, noLetter, noDigit, hasName, common};
    QTest::newRow("empty") << QString() << u"anna"_s << Rules{tooShort, noLetter, noDigit};
}

void RulesTest::rules()
{
    QFETCH(const QString, password);
    QFETCH(const QString, user);
    QFETCH(const QList<PasswordRule>, broken);
    QCOMPARE(brokenRules(password, user, Settings()), broken);
}

void RulesTest::bounds()
{
    Settings settings;
    QCOMPARE(settings.value(Parameter::MinimumLength), 12);
    QVERIFY(!settings.set(Parameter::MinimumLength, 6)); // C1: never below 7
    QVERIFY(settings.set(Parameter::MinimumLength, 7));
    QVERIFY(!settings.set(Parameter::LockoutFailures, 7)); // C8: not higher
    QVERIFY(!settings.set(Parameter::LockoutMinutes, 29)); // C9: not lower
    QVERIFY(!settings.set(Parameter::IdleMinutes, 16));    // C10
    QCOMPARE(settings.value(Parameter::LockoutFailures), 6);
    QCOMPARE(brokenRules(u"gr3yl7k", u"anna", settings), QList<PasswordRule>{});
    for (const ParameterRule &rule : parameterRules) {
        QCOMPARE(parameterFromName(QString(rule.name)), std::optional(rule.parameter));
        QVERIFY(!explanationOf(rule.parameter).isEmpty());
        QVERIFY(!settings.set(rule.parameter, qint64{rule.floor} - 1) &&
                !settings.set(rule.parameter, rule.ceiling + 1));
        QVERIFY(!settings.set(rule.parameter, qint64{1} << 40)); // which would fit if it were cut to an int
        QVERIFY(rule.floor <= rule.standard && rule.standard <= rule.ceiling);
        QCOMPARE(&ruleOf(rule.parameter), &rule); // the table is in the enum's order
    }
}

void RulesTest::oneTimePasswords()
{
    QSet<QString> seen;
    Settings settings;
    for (int i = 0; i < 2000; ++i) {
        const auto code = makeOneTimePassword(u"anna", settings);
        QVERIFY(code.ok());
        QVERIFY(brokenRules(*code, u"anna", settings).isEmpty());
        for (const QChar c : *code) {
            QVERIFY2(u"abcdefghjkmnpqrstuvwxyz23456789-"_s.contains(c), qPrintable(*code));
        }
        seen.insert(*code);
    }
    QCOMPARE(seen.size(), 2000);
    QVERIFY(settings.set(Parameter::MinimumLength, 40));
    QVERIFY(brokenRules(*makeOneTimePassword(u"anna", settings), u"anna", settings).isEmpty());
}

void RulesTest::setupSecrets()
{
    const auto secret = makeSetupSecret();
    QVERIFY(secret.ok());
    QCOMPARE(secret->size(), 19);
    QCOMPARE(*secret, secret->toUpper());
    const QByteArray hash = setupSecretHash(*secret);
    QCOMPARE(hash.size(), 32);
    QString typed = secret->toLower();
    QVERIFY(equalHashes(setupSecretHash(QString(u" "_s + typed.remove(u'-') + u'\n')), hash));
    QVERIFY(!equalHashes(setupSecretHash(u"K7MQ-X2VD-9HRA-W4TN"), hash));
    QVERIFY(!equalHashes({}, hash));
}

QTEST_APPLESS_MAIN(RulesTest)
#include "rules_test.moc"
