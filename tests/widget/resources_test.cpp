// The embedded files are there, and the hashes that pin them are theirs.
#include "resources/widget/hashes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray integrity(const QByteArray &data)
{
    return "sha384-"_ba + QCryptographicHash::hash(data, QCryptographicHash::Sha384).toBase64();
}

} // namespace

class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allFilesAreEmbedded()
    {
        for (const auto *name :
             {"sealdesk.js", "chat.html", "chat.js", "chat.css", "form.js", "form.css", "page.css"}) {
            QVERIFY2(!read(u":/widget/"_s + QLatin1StringView(name)).isEmpty(), name);
        }
        for (const auto *name : {"index.html", "shop.css", "lamp.svg"}) {
            QVERIFY2(!read(u":/shop/"_s + QLatin1StringView(name)).isEmpty(), name);
        }
        const QByteArray style = QByteArray("/w/").append(sealdesk::widget::widgetVersion).append("/page.css");
        QVERIFY(read(u":/privacy/index.html"_s).contains(style));
    }

    void theLoaderPinsTheFormFrame()
    {
        const QByteArray loader = read(u":/widget/sealdesk.js"_s);
        QCOMPARE(integrity(loader), QByteArray(sealdesk::widget::loaderIntegrity));
        QVERIFY(loader.contains(integrity(read(u":/widget/form.js"_s))));
        QVERIFY(loader.contains(integrity(read(u":/widget/form.css"_s))));
        const QByteArray chat = read(u":/widget/chat.html"_s);
        QVERIFY(chat.contains(integrity(read(u":/widget/chat.js"_s))));
        QVERIFY(chat.contains(integrity(read(u":/widget/chat.css"_s))));
    }

    void nothingInlineAndNoEval()
    {
        const QByteArray chat = read(u":/widget/chat.html"_s);
        QVERIFY(!chat.contains("<style") && !chat.contains("<script>") && !chat.contains(" style="));
        for (const auto *name : {"sealdesk.js", "chat.js", "form.js"}) {
            const QByteArray script = read(u":/widget/"_s + QLatin1StringView(name));
            for (const auto *forbidden : {"eval(", "new Function", "innerHTML", "document.write", "console."}) {
                QVERIFY2(!script.contains(forbidden), forbidden);
            }
        }
    }

    void theShopHasEachPlaceToFill()
    {
        const QByteArray shop = read(u":/shop/index.html"_s);
        for (const auto *token : {"@RELAY@", "@VERSION@", "@INTEGRITY@", "@ORG_KEY@", "@EXCHANGE@"}) {
            QVERIFY2(shop.contains(token), token);
        }
    }

    void theCardholderFormIsThere()
    {
        const auto form = QJsonDocument::fromJson(read(u":/forms/cardholder.json"_s)).object();
        QCOMPARE(form["form"_L1].toString(), u"cardholder"_s);
    }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
