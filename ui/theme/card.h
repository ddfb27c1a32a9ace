// Card: a raised, rounded panel with a soft shadow, for what stands alone on the canvas.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sealdesk::ui {

class Card final : public QWidget {
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
};

} // namespace sealdesk::ui
