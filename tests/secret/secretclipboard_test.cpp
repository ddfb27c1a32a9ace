// SecretClipboard: what is offered, how it is marked, and that it goes by itself, on demand and before quitting.
#include "tests/secret/testing.h"
#include "ui/secureform/secretclipboard.h"
#include "ui/secureform/secretmimedata.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::ui;

namespace {

constexpr std::string_view value = "5425233430109903";

secret::SecretBuffer secretOf(std::string_view text)
{
    auto buffer = secret::SecretBuffer::allocate(text.size() + 1);
    buffer->withMutableBytes([&](std::span<std::uint8_t> bytes) { std::ranges::copy(text, bytes.begin()); });
    return std::move(buffer).value();
}

// A copy, as the other program would have it.
QByteArray pasted()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QByteArray bytes = data != nullptr ? data->data(u"text/plain"_s) : QByteArray();
    bytes.detach();
    return bytes;
}

} // namespace

class SecretClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersFromLockedMemoryOnly()
    {
        SecretMimeData data(secretOf(value));
        const QByteArray first = data.data(u"text/plain"_s);
        const QByteArray second = data.data(u"text/plain"_s);
        QVERIFY(static_cast<const void *>(first.constData()) == second.constData()); // no copy was made for either
        QVERIFY(first == QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
        if (!secret::lockingIsIgnored) {
            const std::string flags = secret::kernelFlags(first.constData());
            QVERIFY2(flags.find(" lo ") != std::string::npos && flags.find(" dd ") != std::string::npos, flags.c_str());
        }
        data.wipe();
        QVERIFY(data.formats().isEmpty());
        QVERIFY(data.data(u"text/plain"_s).isEmpty());
    }

    void isMarkedForClipboardManagers()
    {
        SecretMimeData data(secretOf(value));
        QVERIFY(data.formats().contains(u"x-kde-passwordManagerHint"_s));
        QCOMPARE(data.data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        const QString history = uR"(application/x-qt-windows-mime;value="CanIncludeInClipboardHistory")"_s;
        QCOMPARE(data.data(history), QByteArray(4, '\0'));
    }

    void goesByItself()
    {
        SecretClipboard clipboard;
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.offer(secretOf(value), u"request"_s, u"card_number"_s, 1);
        QCOMPARE(pasted().size(), static_cast<qsizetype>(value.size()));
        QVERIFY(clipboard.holdsSomething());
        QTRY_VERIFY(!clipboard.holdsSomething());
        QVERIFY(pasted().isEmpty());
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(cleared.first(), QVariantList({u"request"_s, u"card_number"_s}));
    }

    void goesWithItsFormOnly()
    {
        SecretClipboard clipboard;
        clipboard.offer(secretOf(value), u"request"_s, u"card_number"_s, 60);
        clipboard.clear(u"another"_s);
        QVERIFY(!pasted().isEmpty());
        clipboard.clear(u"request"_s);
        QVERIFY(pasted().isEmpty());
    }

    void leavesAloneWhatOthersPutThere()
    {
        SecretClipboard clipboard;
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.offer(secretOf(value), u"request"_s, u"card_number"_s, 60);
        QGuiApplication::clipboard()->setText(u"something else"_s);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(!clipboard.holdsSomething());
        clipboard.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    }

    void oneAtATimeAndNoneAfterTheEnd()
    {
        {
            SecretClipboard clipboard;
            QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
            clipboard.offer(secretOf(value), u"one"_s, u"card_number"_s, 60);
            clipboard.offer(secretOf("737"), u"two"_s, u"security_code"_s, 60);
            QCOMPARE(cleared.count(), 1);
            QCOMPARE(pasted(), QByteArray("737"));
        }
        QVERIFY(pasted().isEmpty());
    }
};

QTEST_MAIN(SecretClipboardTest)
#include "secretclipboard_test.moc"
