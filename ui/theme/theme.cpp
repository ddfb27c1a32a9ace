#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/proxystyle.h"
#include "ui/theme/schemewatcher.h"

#include <QApplication>
#include <QFontDatabase>

namespace sealdesk::ui {
namespace {

constexpr double scaleBase = 10.0;
constexpr double leastPointSize = 10.0;

double points(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 8.0;
    case TextSize::Body:
        return 10.0;
    case TextSize::Title:
        return 13.0;
    case TextSize::Display:
        return 16.0;
    }
    return scaleBase;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) {}

Theme::~Theme() = default;

void Theme::install(QApplication &application)
{
    m_application = &application;
    QFont base = QApplication::font();
    // Without a desktop's settings Qt falls back to 9 points, which is too small to work in all day.
    if (base.pointSizeF() > 0 && base.pointSizeF() < leastPointSize) {
        base.setPointSizeF(leastPointSize);
        QApplication::setFont(base);
    }
    m_watcher = new SchemeWatcher(this);
    m_scheme = m_watcher->scheme();
    QApplication::setStyle(new ProxyStyle(*this));
    apply();
    connect(m_watcher, &SchemeWatcher::changed, this, [this] { setScheme(m_watcher->scheme()); });
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    if (m_application != nullptr) {
        QApplication::setPalette(palette());
        // Selected rows are soft, so that the accent stays with what can be pressed.
        QPalette rows = palette();
        rows.setColor(QPalette::Highlight, tokens().accentSoft);
        rows.setColor(QPalette::HighlightedText, tokens().text);
        QApplication::setPalette(rows, "QAbstractItemView");
    }
}

QPalette Theme::palette() const
{
    const Tokens &t = tokens();
    QPalette p;
    p.setColor(QPalette::Window, t.surface);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.raised);
    p.setColor(QPalette::AlternateBase, t.canvas);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.disabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return p;
}

QFont Theme::font(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * points(size) / scaleBase);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * points(size) / scaleBase));
    }
    font.setWeight(weight);
    return font;
}

QFont Theme::monospace(TextSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::font(size).pointSizeF());
    font.setFixedPitch(true);
    return font;
}

QIcon Theme::icon(const QString &name, QColor Tokens::*meaning) const
{
    return QIcon(new IconEngine(*this, name, meaning));
}

} // namespace sealdesk::ui
