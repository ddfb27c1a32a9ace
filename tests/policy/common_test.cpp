// Passwords that everybody tries first, in the disguises that everybody uses; and good ones, which pass.
#include "core/policy/commonpasswords.h"
#include "core/policy/passwordrules.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::policy;

class CommonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("password");
        for (const char16_t *password : {u"password1234",
                                         u"Password123!",
                                         u"P4ssw0rd2024!",
                                         u"p@$$w0rd1234",
                                         u"12345678901234",
                                         u"qwertyuiop12",
                                         u"1qaz2wsx3edc",
                                         u"abcdefghijk1",
                                         u"abcabcabcabc1",
                                         u"aaaaaaaaaaa1",
                                         u"iloveyou1234",
                                         u"Summer2024!!",
                                         u"letmeinplease1",
                                         u"welcome2026!!",
                                         u"Sealdesk2026!",
                                         u"DRAGON123456",
                                         u"monkeymonkey1",
                                         u"zyxwvutsrqp1",
                                         u"ｐａｓｓｗｏｒｄ１２３４",
                                         u"0987654321ab",
                                         u"trustno1trustno1",
                                         u"correcthorsebatterystaple1",
                                         u"1l0veyou1234"}) {
            QTest::newRow(qPrintable(QString::fromUtf16(password))) << QString::fromUtf16(password);
        }
    }
    void refused()
    {
        QFETCH(const QString, password);
        QVERIFY(isCommonPassword(password));
        QVERIFY(brokenRules(password, u"zoe", Settings()).contains(PasswordRule::Common));
    }

    void good_data()
    {
        QTest::addColumn<QString>("password");
        for (const char16_t *password : {u"sunflower-7-lake", u"rain-on-9-roofs", u"k7mq-x2vd-9hra-w4tn",
                                         u"пароль-и-ключ-7", u"grey-lake-70", u"four gulls 8 boats", u"x7kq2mx7kq2m"}) {
            QTest::newRow(qPrintable(QString::fromUtf16(password))) << QString::fromUtf16(password);
        }
    }
    void good()
    {
        QFETCH(const QString, password);
        QVERIFY(!isCommonPassword(password));
    }

    // Each word of the list, in upper case, with digits behind it, doubled.
    void everyWordOfTheListInEachDisguise()
    {
        QFile list(QStringLiteral(SEALDESK_SOURCE) + u"/core/policy/common/openwall.txt"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        int words = 0;
        for (const QByteArray &line : list.readAll().split('\n')) {
            const QString word = QString::fromUtf8(line).trimmed();
            if (word.size() < 3 || word.startsWith(u'#')) {
                continue;
            }
            ++words;
            for (const QString &disguised :
                 {word, word.toUpper(), QString(word + u"1"_s), QString(word + u"1999!"_s), QString(u"!"_s + word),
                  QString(word + word), QString(word + word + u"7"_s)}) {
                QVERIFY2(isCommonPassword(disguised), qPrintable(disguised));
            }
        }
        QVERIFY(words > 3000);
    }

    // No random password is ever taken for a common one, and none of any length is slow or breaks anything.
    void randomOnesPass()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QString password;
            for (int c = 0; c < 16; ++c) {
                password.append(QChar(u"abcdefghjkmnpqrstuvwxyz23456789"_s.at(random.bounded(31))));
            }
            QVERIFY2(!isCommonPassword(password), qPrintable(password));
        }
        for (int length = 12; length <= 256; ++length) {
            QString any;
            for (int c = 0; c < length; ++c) {
                any.append(QChar(static_cast<char16_t>(random.bounded(1, 0x10000))));
            }
            QVERIFY(!isCommonPassword(any));
        }
        QVERIFY(isCommonPassword(QString())); // and too short anyway
    }
};

QTEST_APPLESS_MAIN(CommonTest)
#include "common_test.moc"
