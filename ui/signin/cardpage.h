// CardPage: a page of the sign-in flow: one card in the middle of the canvas, with the seal, a title
// and what the page adds below.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sealdesk::ui {

class CardPage : public QWidget {
    Q_OBJECT
public:
    CardPage(const Theme &theme, const QString &icon, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setIcon(const QString &icon, QColor Tokens::*ink = &Tokens::accent);

private:
    void drawIcon();

    const Theme &m_theme;
    QString m_iconName;
    QColor Tokens::*m_iconInk = &Tokens::accent;
    QLabel *m_icon;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace sealdesk::ui
