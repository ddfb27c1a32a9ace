// Form definitions in one language, and what makes a definition unusable.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/client/formcatalogue.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

QString shipped()
{
    QFile file(QStringLiteral(SEALDESK_SOURCE "/resources/forms/cardholder.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonObject resolved(const FormCatalogue &catalogue, const QString &locale)
{
    return QJsonDocument::fromJson(catalogue.resolved(u"cardholder"_s, locale)).object();
}

} // namespace

class FormCatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedFormInEveryLanguage() // A9
    {
        FormCatalogue catalogue;
        catalogue.set({{u"cardholder"_s, 1, shipped()}});
        QSet<QString> titles;
        for (const QString &locale : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"ja"_s, u"zh"_s, u"ar"_s}) {
            const QJsonObject form = resolved(catalogue, locale);
            QCOMPARE(form.value(u"locale"_s).toString(), locale);
            QVERIFY(!form.contains(u"source"_s));
            titles.insert(form.value(u"title"_s).toString());
            const QJsonArray fields = form.value(u"fields"_s).toArray();
            QCOMPARE(fields.size(), 4);
            for (const QJsonValue field : fields) {
                QVERIFY(field.toObject().value(u"label"_s).isString());
                QVERIFY(field.toObject().value(u"help"_s).isString());
            }
        }
        QCOMPARE(titles.size(), 8);
    }

    void regionsFallBackToTheirLanguageThenToTheSource()
    {
        FormCatalogue catalogue;
        catalogue.set({{u"cardholder"_s, 1, shipped()}});
        QCOMPARE(resolved(catalogue, u"de-AT"_s).value(u"title"_s).toString(), u"Kartendaten"_s);
        QCOMPARE(resolved(catalogue, u"de_CH"_s).value(u"locale"_s).toString(), u"de"_s);
        QCOMPARE(resolved(catalogue, u"tlh"_s).value(u"title"_s).toString(), u"Card details"_s);
        QCOMPARE(resolved(catalogue, u"tlh"_s).value(u"locale"_s).toString(), u"en"_s);
        QCOMPARE(resolved(catalogue, QString()).value(u"locale"_s).toString(), u"en"_s);
    }

    void describesFieldsForTheOperator()
    {
        FormCatalogue catalogue;
        catalogue.set({{u"cardholder"_s, 1, shipped()}});
        const auto form = catalogue.form(u"cardholder"_s, u"de"_s);
        QVERIFY(form);
        QCOMPARE(form->fields[0].label, u"Kartennummer"_s);
        QCOMPARE(static_cast<int>(form->fields[3].kind), static_cast<int>(FieldKind::SecurityCode));
        QVERIFY(!catalogue.form(u"other"_s, u"de"_s));
        QVERIFY(catalogue.resolved(u"other"_s, u"de"_s).isEmpty());
    }

    void whatIsNotUnderstoodIsLeftOut_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::newRow("no JSON") << u"{"_s;
        QTest::newRow("no source") << shipped().replace(u"\"source\""_s, u"\"quelle\""_s);
        QTest::newRow("other id") << shipped().replace(u"\"form\": \"cardholder\""_s, u"\"form\": \"x\""_s);
        QTest::newRow("other version") << shipped().replace(u"\"version\": 1"_s, u"\"version\": 2"_s);
        QTest::newRow("unknown field type") << shipped().replace(u"\"card_expiry\""_s, u"\"mind\""_s);
        QTest::newRow("no fields") << shipped().replace(u"\"fields\""_s, u"\"felder\""_s);
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        QFETCH(QString, definition);
        FormCatalogue catalogue;
        catalogue.set({{u"cardholder"_s, 1, definition}});
        QVERIFY(catalogue.forms(u"en"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FormCatalogueTest)
#include "formcatalogue_test.moc"
