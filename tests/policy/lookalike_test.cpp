// Names that people read as the same one.
#include "core/policy/lookalike.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::policy;

class LookalikeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Cyrillic") << u"paypal"_s << u"\u0440\u0430\u0443\u0440\u0430\u04cf"_s;
        QTest::newRow("one letter") << u"admin"_s << u"\u0430dmin"_s;
        QTest::newRow("Greek") << u"nova"_s << u"\u03b7\u03bf\u03bd\u03b1"_s;
        QTest::newRow("r and n") << u"admin"_s << u"adrnin"_s;
        QTest::newRow("strokes") << u"will"_s << u"wi1I"_s;
        QTest::newRow("v twice") << u"will"_s << u"vvill"_s;
        QTest::newRow("rings") << u"bob"_s << u"B0B"_s;
        QTest::newRow("full width") << u"anna"_s << u"ａｎｎａ"_s;
        QTest::newRow("dotless") << u"ina"_s << u"\u0131na"_s;
    }
    void alike()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(skeletonOf(one), skeletonOf(other));
    }

    void different()
    {
        for (const auto &[one, other] :
             {std::pair(u"anna"_s, u"hanna"_s), std::pair(u"zoe"_s, u"zoë"_s), std::pair(u"ben"_s, u"bem"_s),
              std::pair(u"王小明"_s, u"王大明"_s), std::pair(u"иван"_s, u"иванa"_s)}) {
            QVERIFY2(skeletonOf(one) != skeletonOf(other), qPrintable(one));
        }
    }

    void scripts()
    {
        for (const QString &mixed : {u"\u0430dmin"_s, u"anna\u03b1"_s, u"иванa"_s}) {
            QVERIFY2(mixesScripts(mixed), qPrintable(mixed));
        }
        for (const QString &one : {u"anna.lind-2"_s, u"zoë@example.org"_s, u"иван_7"_s, u"山田たろう"_s, u"王小明"_s,
                                   u"김철수"_s, u"محمد1"_s, QString()}) {
            QVERIFY2(!mixesScripts(one), qPrintable(one));
        }
    }
};

QTEST_APPLESS_MAIN(LookalikeTest)
#include "lookalike_test.moc"
