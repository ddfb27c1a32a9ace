// StepsView: how far a form has come: sent, opened, being filled, submitted.
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace sealdesk::ui {

class StepsView final : public QWidget {
    Q_OBJECT
public:
    StepsView(const Theme &theme, QStringList steps, QWidget *parent = nullptr);
    // Steps before `reached` are done, `reached` is the present one; -1: none yet.
    void setReached(int reached);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_steps;
    int m_reached = -1;
};

} // namespace sealdesk::ui
