#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

IconEngine::IconEngine(const Theme &theme, QString name, QColor Tokens::*meaning)
    : m_theme(&theme), m_name(std::move(name)), m_meaning(meaning)
{
}

QColor IconEngine::colour(QIcon::Mode mode) const
{
    if (m_theme.isNull()) {
        return Qt::gray;
    }
    const Tokens &tokens = m_theme->tokens();
    return mode == QIcon::Disabled ? tokens.disabled : tokens.*m_meaning;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QColor ink = colour(mode);
    const QString key = u"sealdesk/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ink.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    if (m_svg.isEmpty()) {
        QFile file(u":/icons/"_s + m_name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("icon missing: %s", qUtf8Printable(m_name));
            return {};
        }
        m_svg = file.readAll();
    }
    QByteArray coloured = m_svg;
    coloured.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(coloured);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return m_theme.isNull() ? nullptr : new IconEngine(*m_theme, m_name, m_meaning);
}

} // namespace sealdesk::ui
