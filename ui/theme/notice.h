// Notice: a coloured box with an icon and a sentence, and buttons where there is something to do.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace sealdesk::ui {

class Notice final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Danger };

    Notice(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    // An empty text hides the notice.
    void setText(const QString &text);
    void setKind(Kind kind);
    [[nodiscard]] QString text() const;
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    const Theme &m_theme;
    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace sealdesk::ui
