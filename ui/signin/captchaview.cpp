#include "ui/signin/captchaview.h"

#include "core/client/captcha.h"

#include <QPainter>
#include <QPainterPath>

namespace sealdesk::ui {

namespace {

constexpr int sheetRadius = 6;

} // namespace

CaptchaView::CaptchaView(QWidget *parent) : QWidget(parent)
{
    setFixedSize(client::Captcha::width, client::Captcha::height);
}

void CaptchaView::setPicture(const QByteArray &ink)
{
    m_ink = {};
    if (ink.size() == qsizetype{client::Captcha::width} * client::Captcha::height) {
        m_ink = QImage(reinterpret_cast<const uchar *>(ink.constData()), client::Captcha::width,
                       client::Captcha::height, client::Captcha::width, QImage::Format_Alpha8)
                    .copy(); // of its own: `ink` may go
    }
    update();
}

void CaptchaView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(rect(), sheetRadius, sheetRadius);
    painter.fillPath(sheet, palette().base());
    if (m_ink.isNull()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    QImage inked(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    inked.fill(palette().color(QPalette::Text));
    QPainter mask(&inked);
    mask.setRenderHint(QPainter::SmoothPixmapTransform);
    mask.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    mask.drawImage(inked.rect(), m_ink);
    mask.end();
    inked.setDevicePixelRatio(ratio);
    painter.setClipPath(sheet);
    painter.drawImage(0, 0, inked);
}

} // namespace sealdesk::ui
