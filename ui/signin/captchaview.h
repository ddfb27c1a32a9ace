// CaptchaView: the relay's picture in the colours of the theme. It takes grey levels of one fixed size and parses
// nothing.
#pragma once

#include <QImage>
#include <QWidget>

namespace sealdesk::ui {

class CaptchaView final : public QWidget {
    Q_OBJECT
public:
    explicit CaptchaView(QWidget *parent = nullptr);

    // client::Captcha::width * height bytes: 0 is paper, 255 is ink. Anything else shows an empty sheet.
    void setPicture(const QByteArray &ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_ink; // as opacity
};

} // namespace sealdesk::ui
