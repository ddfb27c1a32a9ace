#include "ui/signin/qrview.h"

#include <QPainter>
#include <QtMath>

#include <memory>
#include <qrencode.h>

namespace sealdesk::ui {

namespace {

constexpr int quietModules = 4; // ISO/IEC 18004, 9.1
constexpr int viewSide = 232;   // about 4 pixels a module for the longest address that there is
constexpr int sideRadius = 6;

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent) { setFixedSize(viewSide, viewSide); }

bool QrView::setContent(const QString &text)
{
    m_modules.fill('\0');
    m_modules.clear();
    m_count = 0;
    if (!text.isEmpty()) {
        QByteArray utf8 = text.toUtf8();
        const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M));
        utf8.fill('\0');
        if (code) {
            m_count = code->width;
            m_modules.resize(qsizetype{m_count} * m_count);
            for (qsizetype i = 0; i < m_modules.size(); ++i) {
                m_modules[i] = static_cast<char>(code->data[i] & 1U); // the lowest bit is the colour
            }
        }
    }
    update();
    return text.isEmpty() || m_count > 0;
}

void QrView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white); // not a colour of the theme: readers need dark on light
    painter.drawRoundedRect(rect(), sideRadius, sideRadius);
    if (m_count == 0) {
        return;
    }
    // Whole device pixels, so that every module has sharp edges and the same size at each scale.
    const double ratio = devicePixelRatioF();
    const int side = qFloor(width() * ratio);
    const int module = side / (m_count + 2 * quietModules);
    if (module == 0) {
        return;
    }
    const int offset = (side - module * m_count) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(1 / ratio, 1 / ratio);
    for (int row = 0; row < m_count; ++row) {
        for (int column = 0; column < m_count; ++column) {
            if (m_modules[qsizetype{row} * m_count + column] != 0) {
                painter.fillRect(offset + column * module, offset + row * module, module, module, Qt::black);
            }
        }
    }
}

} // namespace sealdesk::ui
