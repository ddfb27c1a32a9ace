// POLICY.md says what the table says. SEALDESK_WRITE=1 writes it.
#include "core/policy/policydocument.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUpToDate()
    {
        QFile file(QStringLiteral(SEALDESK_SOURCE) + u"/core/policy/POLICY.md"_s);
        const QByteArray made = sealdesk::policy::policyDocument().toUtf8();
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
