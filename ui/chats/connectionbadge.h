// ConnectionBadge: the state of the connection, always in sight: a coloured dot and words.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace sealdesk::ui {

class ConnectionBadge final : public QWidget {
    Q_OBJECT
public:
    enum class State { Good, Busy, Bad };

    explicit ConnectionBadge(const Theme &theme, QWidget *parent = nullptr);
    // Over several lines where there is little width.
    void setWrapping(bool on);
    void setState(State state, const QString &words, const QString &why = {});
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    State m_state = State::Busy;
    QLabel *m_words;
};

} // namespace sealdesk::ui
