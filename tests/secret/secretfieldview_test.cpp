// SecretFieldView: what it paints, when it hides, what it tells assistive technology. Reads the
// window's backing store, because everything else (grab, render) only ever gets bullets.
#include "core/secret/opensslallocator.h"
#include "core/secret/secretbuffer.h"
#include "tests/secret/testing.h"
#include "ui/secureform/secretfieldview.h"

#include <QAccessible>
#include <QApplication>
#include <QBackingStore>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::ui;

namespace {

constexpr std::string_view card = "4929123456781234";
constexpr std::string_view otherMiddle = "4929876543211234"; // same length, same last four
constexpr std::string_view otherTail = "4929123456785678";

secret::SecretBuffer secretOf(std::string_view value)
{
    auto buffer = secret::SecretBuffer::allocate(value.size());
    buffer->withMutableBytes([&](std::span<std::uint8_t> bytes) { std::ranges::copy(value, bytes.begin()); });
    return std::move(buffer).value();
}

} // namespace

class SecretFieldViewTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    SecretFieldView *m_view = nullptr;
    secret::SecretBuffer m_value;

    void show(std::string_view value, SecretKind kind)
    {
        m_value = secretOf(value);
        m_view->setKind(kind);
        m_view->refresh();
        settle();
    }

    void settle()
    {
        QCoreApplication::processEvents();
        m_window->repaint();
    }

    const QImage *store() const { return dynamic_cast<QImage *>(m_window->backingStore()->paintDevice()); }

    // A copy of the view's pixels as they stand in the window's backing store.
    QImage pixels() const
    {
        const qreal ratio = store()->devicePixelRatio();
        return store()->copy(QRect(m_view->geometry().topLeft() * ratio, m_view->size() * ratio));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 120);
        m_view = new SecretFieldView(m_window.get());
        m_view->setGeometry(20, 30, 320, 40);
        m_view->setLabel(u"Card number"_s);
        m_value = secretOf(card);
        m_view->setSource([this](const SecretFieldView::Reader &read) {
            if (m_value.isEmpty()) {
                return false;
            }
            m_value.withBytes([&](ByteView bytes) { read(bytes); });
            return true;
        });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(store() != nullptr);
        show(card, SecretKind::CardNumber);
    }

    void cleanup()
    {
        m_window.reset();
        m_view = nullptr;
    }

    void maskShowsOnlyTheLastFour()
    {
        const QImage masked = pixels();
        show(otherMiddle, SecretKind::CardNumber);
        QCOMPARE(pixels(), masked);
        show(otherTail, SecretKind::CardNumber);
        QVERIFY(pixels() != masked);
    }

    void securityCodeIsAllBullets()
    {
        show("123", SecretKind::SecurityCode);
        const QImage masked = pixels();
        show("789", SecretKind::SecurityCode);
        QCOMPARE(pixels(), masked);
        show("7890", SecretKind::SecurityCode);
        QVERIFY(pixels() != masked);
    }

    void revealShowsAndMaskHides()
    {
        const QImage masked = pixels();
        QSignalSpy revealed(m_view, &SecretFieldView::revealed);
        QSignalSpy concealed(m_view, &SecretFieldView::concealed);
        QVERIFY(m_view->reveal());
        settle();
        const QImage shown = pixels();
        QVERIFY(shown != masked);
        QVERIFY(m_view->isRevealed());
        QCOMPARE(revealed.count(), 1);
        m_view->mask();
        QCOMPARE(pixels(), masked); // at once, without the event loop
        QCOMPARE(concealed.count(), 1);
        QVERIFY(revealed.first().isEmpty() && concealed.first().isEmpty());

        show(otherMiddle, SecretKind::CardNumber);
        QVERIFY(m_view->reveal());
        settle();
        QVERIFY(pixels() != shown);
    }

    void hidesByItself()
    {
        const QImage masked = pixels();
        QVERIFY(m_view->reveal(50));
        settle();
        QVERIFY(pixels() != masked);
        QTRY_VERIFY(!m_view->isRevealed());
        settle();
        QCOMPARE(pixels(), masked);
    }

    void hidesWithTheWindow_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("deactivate") << int(QEvent::WindowDeactivate);
        QTest::newRow("close") << int(QEvent::Close);
        QTest::newRow("hide") << int(QEvent::Hide);
        QTest::newRow("state") << int(QEvent::WindowStateChange);
    }

    void hidesWithTheWindow()
    {
        QFETCH(int, type);
        QVERIFY(m_view->reveal());
        settle();
        const QImage shown = pixels();
        QEvent event{QEvent::Type(type)};
        QCoreApplication::sendEvent(m_window.get(), &event);
        QVERIFY(!m_view->isRevealed());
        QVERIFY(pixels() != shown);
    }

    // What is left in the backing store when its rows are given up: zeros, not the value.
    void overwritesBeforeResizeAndHide()
    {
        QVERIFY(m_view->reveal());
        settle();
        m_window->resize(500, 200);
        QCoreApplication::processEvents();
        QVERIFY(!m_view->isRevealed());

        QVERIFY(m_view->reveal());
        settle();
        const QImage shown = pixels();
        m_view->hide();
        QVERIFY(!m_view->isRevealed());
        const QImage left = pixels();
        QVERIFY(left != shown);
        QImage zero(left.size(), left.format());
        zero.fill(Qt::transparent);
        QImage background(left.size(), left.format());
        background.fill(m_window->palette().color(QPalette::Window));
        QVERIFY(left.convertToFormat(QImage::Format_RGB32) == zero.convertToFormat(QImage::Format_RGB32) ||
                left.convertToFormat(QImage::Format_RGB32) == background.convertToFormat(QImage::Format_RGB32));
    }

    void grabAndRenderGetBullets()
    {
        const QImage masked = m_view->grab().toImage();
        QVERIFY(m_view->reveal());
        settle();
        QCOMPARE(m_view->grab().toImage(), masked);
        show(otherTail, SecretKind::CardNumber);
        QCOMPARE(m_view->grab().toImage(), masked);
    }

    void nothingToRevealWhenGone()
    {
        m_value.wipe();
        m_view->refresh();
        QVERIFY(!m_view->reveal());
        QVERIFY(!m_view->isRevealed());
    }

    void assistanceNeverGetsTheValue()
    {
        const auto everythingSaid = [this] {
            QString said;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view);
            for (const auto text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
                said += interface->text(text) + u'\n';
            }
            for (int i = 0; i < m_view->metaObject()->propertyCount(); ++i) {
                said += m_view->metaObject()->property(i).read(m_view).toString() + u'\n';
            }
            return said;
        };
        const auto holdsDigits = [](const QString &said) {
            return said.contains(u"4929"_s) || said.contains(u"1234"_s);
        };
        QCOMPARE(m_view->accessibleName(), u"Card number, hidden, 16 characters"_s);
        QVERIFY(!holdsDigits(everythingSaid()));
        QVERIFY(m_view->reveal());
        settle();
        QCOMPARE(m_view->accessibleName(), u"Card number, revealed on screen"_s);
        QVERIFY(!holdsDigits(everythingSaid()));
    }

    void staysMaskedWhenPixelsCannotBeLocked()
    {
        if (secret::lockingIsIgnored) {
            QSKIP(secret::lockingIsIgnoredReason);
        }
        // A rig of its own: from its start on, its process may lock what it has and nothing more.
        QProcess rig;
        rig.start(QCoreApplication::applicationFilePath(), {u"--without-locks"_s});
        QVERIFY(rig.waitForFinished());
        QCOMPARE(rig.exitCode(), 0);
    }

    // Scrolled or pushed aside by a parent: hidden, and nothing of it left where it stood.
    void hidesWhenAnAncestorMoves_data()
    {
        QTest::addColumn<bool>("resize");
        QTest::newRow("move") << false;
        QTest::newRow("resize") << true;
    }

    void hidesWhenAnAncestorMoves()
    {
        QFETCH(bool, resize);
        QWidget panel(m_window.get());
        panel.setGeometry(0, 0, 400, 100);
        auto *inner = new QWidget(&panel);
        inner->setGeometry(0, 0, 400, 100);
        m_view->setParent(inner);
        m_view->setGeometry(20, 30, 320, 40);
        panel.show();
        m_view->show();
        settle();
        QVERIFY(m_view->reveal());
        settle();
        const QRect stood(m_view->mapTo(m_window.get(), QPoint()), m_view->size());
        const QImage shown = store()->copy(stood);
        if (resize) {
            panel.resize(300, 90);
        } else {
            panel.move(0, 15);
        }
        QVERIFY(!m_view->isRevealed());
        QVERIFY(store()->copy(stood) != shown);
        settle();
        QVERIFY(store()->copy(stood) != shown);
    }

    void partsAreShownAloneAndHiddenAlike()
    {
        show(card, SecretKind::CardNumber);
        m_view->setGroup(1);
        settle();
        QCOMPARE(m_view->groupCount(), std::size_t(4));
        const QImage masked = pixels();
        show(otherTail, SecretKind::CardNumber);
        QCOMPARE(pixels(), masked); // not even the last four stand in a hidden part
        show(card, SecretKind::CardNumber);
        QVERIFY(m_view->reveal());
        settle();
        const QImage second = pixels();
        QVERIFY(second != masked);
        show(otherTail, SecretKind::CardNumber); // the same second part, other digits elsewhere
        QVERIFY(m_view->reveal());
        settle();
        QCOMPARE(pixels(), second);
        m_view->setGroup(2);
        QVERIFY(!m_view->isRevealed()); // each part is revealed by itself
    }

    void groupsAreAsOnTheCard_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("sixteen") << QByteArray("4111111111111111") << QList<int>{4, 4, 4, 4};
        QTest::newRow("nineteen") << QByteArray("6304000000000000000") << QList<int>{4, 4, 4, 4, 3};
        QTest::newRow("American Express") << QByteArray("378282246310005") << QList<int>{4, 6, 5};
        QTest::newRow("Diners") << QByteArray("30569309025904") << QList<int>{4, 6, 4};
        QTest::newRow("UATP") << QByteArray("135412345678911") << QList<int>{4, 5, 6};
        QTest::newRow("short") << QByteArray("3") << QList<int>{1};
    }

    void groupsAreAsOnTheCard()
    {
        QFETCH(QByteArray, number);
        QFETCH(QList<int>, sizes);
        const ByteView view(reinterpret_cast<const std::uint8_t *>(number.constData()),
                            static_cast<std::size_t>(number.size()));
        QCOMPARE(countGroups(SecretKind::CardNumber, view), static_cast<std::size_t>(sizes.size()));
        std::size_t first = 0;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            const SecretGroup group = groupAt(SecretKind::CardNumber, view, static_cast<std::size_t>(i));
            QCOMPARE(group.first, first);
            QCOMPARE(group.count, static_cast<std::size_t>(sizes[i]));
            QCOMPARE(startsGroup(SecretKind::CardNumber, view, first), i > 0);
            first += group.count;
        }
        QCOMPARE(first, view.size());
    }

    void wordsAreParts()
    {
        const std::string text = "12 Long-Street-Name Ave";
        const ByteView view(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
        QCOMPARE(countGroups(SecretKind::Text, view), std::size_t(4)); // the long word in two pieces
        QCOMPARE(groupAt(SecretKind::Text, view, 0).count, std::size_t(2));
        QCOMPARE(groupAt(SecretKind::Text, view, 1).first, std::size_t(3));
        QCOMPARE(groupAt(SecretKind::Text, view, 1).count, std::size_t(12));
        QCOMPARE(groupAt(SecretKind::Text, view, 3).first, std::size_t(20));
        QCOMPARE(countGroups(SecretKind::SecurityCode, view), std::size_t(1));
        QCOMPARE(countGroups(SecretKind::Text, ByteView()), std::size_t(0));
    }

    void wideCharactersTakeTwoCells()
    {
        const std::string name = "山田ab";
        const ByteView view(reinterpret_cast<const std::uint8_t *>(name.data()), name.size());
        QCOMPARE(countCells(SecretKind::Text, view), std::size_t(6));
        QCOMPARE(countCharacters(view), std::size_t(4));
        std::string many;
        for (int i = 0; i < 60; ++i) {
            many += "山";
        }
        show(many, SecretKind::Text);
        const int wide = m_view->heightForWidth(320);
        show(std::string(120, 'a'), SecretKind::Text);
        QVERIFY(wide >= m_view->heightForWidth(320));
    }

    void otherScriptsAndLongTextArePainted()
    {
        for (const std::string_view value :
             {std::string_view("Zoë Müller"), std::string_view("山田太郎"), std::string_view("Ωμέγα")}) {
            show(value, SecretKind::Text);
            const QImage masked = pixels();
            QVERIFY(m_view->reveal());
            settle();
            QVERIFY(pixels() != masked);
            m_view->mask();
        }
        const std::string longText(300, 'w');
        show(longText, SecretKind::Text);
        QVERIFY(m_view->heightForWidth(320) > 3 * m_view->sizeHint().height());
    }
};

namespace {

// 0: refused by name, said so once, and nothing but bullets (not even the last four) was painted.
int revealWithoutLocks()
{
    QWidget window;
    window.resize(400, 120);
    SecretFieldView view(&window);
    view.setGeometry(20, 30, 320, 40);
    view.setKind(SecretKind::CardNumber);
    const auto value = std::make_shared<secret::SecretBuffer>(secretOf(card));
    const auto other = std::make_shared<secret::SecretBuffer>(secretOf(otherTail));
    bool useOther = false;
    view.setSource([&](const SecretFieldView::Reader &read) {
        (useOther ? *other : *value).withBytes([&](ByteView bytes) { read(bytes); });
        return true;
    });
    if (!secret::limitLockedMemory(0)) {
        return 1;
    }
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        return 2;
    }
    QSignalSpy refused(&view, &SecretFieldView::cannotReveal);
    if (view.reveal() || view.isRevealed() || refused.count() != 1) {
        return 3;
    }
    const auto painted = [&window] {
        QCoreApplication::processEvents();
        window.repaint();
        const auto *store = dynamic_cast<QImage *>(window.backingStore()->paintDevice());
        return store != nullptr ? store->copy() : QImage();
    };
    const QImage first = painted();
    useOther = true;
    view.refresh();
    return !first.isNull() && painted() == first ? 0 : 4;
}

} // namespace

int main(int argc, char **argv)
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--without-locks"_s)) {
        return revealWithoutLocks();
    }
    SecretFieldViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secretfieldview_test.moc"
