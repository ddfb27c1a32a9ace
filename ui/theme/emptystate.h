// EmptyState: what a pane shows when there is nothing to show: a picture and one sentence.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace sealdesk::ui {

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme &theme, QString icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);

private:
    void drawIcon();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace sealdesk::ui
