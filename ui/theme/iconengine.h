// IconEngine: one monochrome SVG of resources/icons, in a colour of the theme of this moment.
// The file is read when the icon is first painted, never before (40 icons read early cost a third
// of the start).
#pragma once

#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <QPointer>

namespace sealdesk::ui {

class Theme;

class IconEngine final : public QIconEngine {
public:
    IconEngine(const Theme &theme, QString name, QColor Tokens::*meaning);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    QColor Tokens::*m_meaning;
    QByteArray m_svg;
};

} // namespace sealdesk::ui
