#include "ui/secureform/shapedtext.h"

#include "core/secret/lockedthread.h"

#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace sealdesk::ui {

namespace {

struct Job {
    ByteView utf8;
    std::uint8_t *pixels;
    QSize size;
    qreal ratio;
    QString family;
    int pixelSize;
    QColor ink;
};

QImage over(std::uint8_t *pixels, QSize size, qreal ratio)
{
    QImage image(pixels, size.width(), size.height(), qsizetype{4} * size.width(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    return image;
}

// On the locked thread. The font is made here, so that what the toolkit derives from it is this thread's own.
bool drawOn(void *pointer)
{
    const auto *job = static_cast<const Job *>(pointer);
    QImage image = over(job->pixels, job->size, job->ratio);
    QFont font(job->family);
    font.setPixelSize(job->pixelSize);
    QTextLayout layout(
        QString::fromUtf8(reinterpret_cast<const char *>(job->utf8.data()), static_cast<qsizetype>(job->utf8.size())),
        font, &image);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QSizeF room = QSizeF(job->size) / job->ratio;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && y < room.height(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    QPainter painter(&image);
    painter.setPen(job->ink);
    layout.draw(&painter, QPointF());
    return true;
}

} // namespace

ShapedText::ShapedText(secret::SecretBuffer pixels, QSize size, qreal ratio)
    : m_pixels(std::move(pixels)), m_size(size), m_ratio(ratio)
{
}

Result<ShapedText, secret::SecretError> ShapedText::draw(ByteView utf8, const QFont &font, const QColor &ink,
                                                         QSize size, qreal ratio)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    auto buffer =
        secret::SecretBuffer::allocate(static_cast<std::size_t>(qMax(0, pixels.width() * pixels.height() * 4)));
    if (!buffer) {
        return fail(buffer.error());
    }
    const int pixelSize = QFontInfo(font).pixelSize();
    const auto drawn = buffer->withMutableBytes([&](std::span<std::uint8_t> bytes) {
        Job job{utf8, bytes.data(), pixels, ratio, font.family(), pixelSize, ink};
        return secret::runInLockedThread(drawOn, &job);
    });
    if (!drawn) {
        return fail(drawn.error());
    }
    return ShapedText(std::move(buffer).value(), pixels, ratio);
}

QImage ShapedText::image() const
{
    QImage image;
    // Not as const memory: setting the ratio of such an image would copy the pixels to the heap.
    m_pixels.withBytes(
        [&](ByteView bytes) { image = over(const_cast<std::uint8_t *>(bytes.data()), m_size, m_ratio); });
    return image;
}

} // namespace sealdesk::ui
