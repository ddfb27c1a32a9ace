// QrView: a QR code as crisp black modules on white with the quiet zone that readers need, in each scheme alike. Draws
// what it is given and keeps only the modules.
#pragma once

#include <QWidget>

namespace sealdesk::ui {

class QrView final : public QWidget {
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);
    // Empty: blank. False when the text does not fit a QR code.
    bool setContent(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_modules.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_modules; // row by row, 1 is dark
    int m_count = 0;      // of a side
};

} // namespace sealdesk::ui
