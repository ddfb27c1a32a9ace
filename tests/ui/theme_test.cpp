// The look: contrasts, type scale, icons, and that a change of scheme reaches palette and icons.
#include <QDir>
#include <QImage>
#include <QTest>

#include "tests/ui/testmain.h"
#include "ui/theme/theme.h"

using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double textContrast = 4.5;
constexpr double controlContrast = 3.0;

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void contrasts()
    {
        QFETCH(Scheme, scheme);
        const Tokens &t = tokensFor(scheme);
        for (const QColor &ground : {t.canvas, t.surface, t.raised}) {
            for (const QColor &ink : {t.text, t.muted, t.accent, t.good, t.warning, t.danger}) {
                QVERIFY2(contrast(ink, ground) >= textContrast,
                         qPrintable(ink.name() + u" on "_s + ground.name() + u": "_s +
                                    QString::number(contrast(ink, ground))));
            }
        }
        for (const QColor &ground : {t.surface, t.raised}) {
            QVERIFY2(contrast(t.control, ground) >= controlContrast, qPrintable(ground.name()));
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= textContrast);
        QVERIFY(contrast(t.onDanger, t.danger) >= textContrast);
        for (const QColor &soft : {t.accentSoft, t.warningSoft, t.dangerSoft}) {
            QVERIFY(contrast(t.text, soft) >= textContrast);
        }
        QVERIFY(contrast(t.muted, t.accentSoft) >= textContrast);    // times in own bubbles
        QVERIFY(contrast(t.warning, t.warningSoft) >= textContrast); // initials of those who wait
        QVERIFY(contrast(t.accent, t.accentSoft) >= textContrast);   // "typing" in the selected chat
        QVERIFY(contrast(t.warning, t.accentSoft) >= textContrast);  // waiting time in the selected chat
    }

    void contrastOfBlackAndWhite()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void typeScale()
    {
        Theme theme;
        theme.install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        const double body = Theme::font(TextSize::Body).pointSizeF();
        QVERIFY(body >= 10.0);
        QCOMPARE(Theme::font(TextSize::Small).pointSizeF(), body * 0.8);
        QCOMPARE(Theme::font(TextSize::Title).pointSizeF(), body * 1.3);
        QCOMPARE(Theme::font(TextSize::Display).pointSizeF(), body * 1.6);
        QApplication::setStyle(u"Fusion"_s); // `theme` goes before the application
    }

    void everyIconDraws()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 20);
        Theme theme;
        for (QString name : names) {
            const QImage image = theme.icon(name.chopped(4)).pixmap(24, 24).toImage();
            bool ink = false;
            for (int y = 0; y < image.height() && !ink; ++y) {
                for (int x = 0; x < image.width() && !ink; ++x) {
                    ink = qAlpha(image.pixel(x, y)) > 128;
                }
            }
            QVERIFY2(ink, qPrintable(name));
        }
    }

    void schemeReachesPaletteAndIcons()
    {
        Theme theme;
        theme.install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        theme.setScheme(Scheme::Light);
        const QIcon icon = theme.icon(u"alert"_s);
        const QImage light = icon.pixmap(16, 16).toImage();
        int changes = 0;
        connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changes, 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensFor(Scheme::Dark).surface);
        QVERIFY(icon.pixmap(16, 16).toImage() != light);
        QVERIFY(qobject_cast<QApplication *>(QCoreApplication::instance())->styleSheet().isEmpty());
        QApplication::setStyle(u"Fusion"_s); // `theme` goes before the application
    }
};

SEALDESK_UI_TEST_MAIN(ThemeTest)
#include "theme_test.moc"
