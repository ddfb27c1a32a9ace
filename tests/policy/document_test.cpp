// POLICY.md and ROLES.md say what the tables say. SEALDESK_WRITE=1 writes them.
#include "core/policy/policydocument.h"
#include "core/policy/rolesdocument.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUpToDate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("rules") << u"POLICY.md"_s << sealdesk::policy::policyDocument();
        QTest::newRow("roles") << u"ROLES.md"_s << sealdesk::policy::rolesDocument();
    }
    void isUpToDate()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFile file(QStringLiteral(SEALDESK_SOURCE) + u"/core/policy/"_s + name);
        const QByteArray made = text.toUtf8();
        if (qEnvironmentVariableIsSet("SEALDESK_WRITE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(made), made.size());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), made);
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "document_test.moc"
