// Composer: where the operator writes. Enter sends, Shift+Enter breaks the line. It grows with the
// text. What is typed stays in memory and leaves only as RawText through the sender's hands.
#pragma once

#include <QPlainTextEdit>

namespace sealdesk::ui {

class Composer final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    [[nodiscard]] int heightFor(int lines) const;
};

} // namespace sealdesk::ui
