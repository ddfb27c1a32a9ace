// planted: a program that keeps a secret carelessly, in one form, so that the search of memory can prove itself.
//
// From standard input: a line with the form, a line with the value. It plants that form, forgets all others, says
// `Ready X Y W H` (place of its text on the screen) and waits; on `hide` it paints over the text and says `Hidden`.
#include <QApplication>
#include <QFile>
#include <QGlyphRun>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRawFont>
#include <QSocketNotifier>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Bytes = std::vector<unsigned char>;

template <class Number>
Bytes numbers(const auto &values, std::size_t strideInNumbers = 1)
{
    std::vector<Number> row(static_cast<std::size_t>(values.size()) * strideInNumbers);
    std::size_t at = 0;
    for (const auto value : values) {
        row[at] = static_cast<Number>(value);
        at += strideInNumbers;
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(row.data());
    return {bytes, bytes + row.size() * sizeof(Number)};
}

Bytes bytesOf(const QByteArray &bytes) { return {bytes.begin(), bytes.end()}; }

Bytes reversed(Bytes bytes)
{
    std::ranges::reverse(bytes);
    return bytes;
}

QByteArray grouped(const QByteArray &value)
{
    QByteArray text;
    for (qsizetype at = 0; at < value.size(); at += 4) {
        text += (at == 0 ? "" : " ") + value.mid(at, 4);
    }
    return text;
}

// Numbers as HarfBuzz keeps them: glyph infos of 20 bytes.
constexpr std::size_t glyphInfoWords = 5;
constexpr std::size_t longestLine = 1024;

Bytes plant(const QByteArray &form, const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    const auto glyphs = QRawFont::fromFont(QApplication::font()).glyphIndexesForString(text);
    if (form == "utf8") {
        return bytesOf(value);
    }
    if (form == "utf16") {
        return numbers<char16_t>(std::u16string(text.toStdU16String()));
    }
    if (form == "utf32") {
        return numbers<char32_t>(text.toUcs4());
    }
    if (form == "reversed") {
        return reversed(bytesOf(value));
    }
    if (form == "grouped") {
        return bytesOf(grouped(value));
    }
    if (form == "grouped16") {
        return numbers<char16_t>(QString::fromUtf8(grouped(value)).toStdU16String());
    }
    if (form == "bcd") {
        return bytesOf(QByteArray::fromHex(value));
    }
    if (form == "hex") {
        return bytesOf(value.toHex());
    }
    if (form == "base64") {
        return bytesOf(value.toBase64());
    }
    if (form == "digits") {
        Bytes digits = bytesOf(value);
        std::ranges::for_each(digits, [](unsigned char &digit) { digit = static_cast<unsigned char>(digit - '0'); });
        return digits;
    }
    if (form == "glyphs16") {
        return numbers<std::uint16_t>(glyphs);
    }
    if (form == "glyphs32") {
        return numbers<std::uint32_t>(glyphs);
    }
    if (form == "glyphs32-reversed") {
        auto backwards = glyphs;
        std::ranges::reverse(backwards);
        return numbers<std::uint32_t>(backwards);
    }
    if (form == "glyphinfos") {
        return numbers<std::uint32_t>(glyphs, glyphInfoWords);
    }
    if (form == "raw") { // the value is hex
        return bytesOf(QByteArray::fromHex(value));
    }
    if (form == "raw-reversed") {
        return reversed(bytesOf(QByteArray::fromHex(value)));
    }
    return {};
}

// Without a buffer of the library's: it would keep the value, and hide from the event loop that more has come.
bool readLine(std::string &line)
{
    line.clear();
    char letter = 0;
    while (::read(0, &letter, 1) == 1) {
        if (letter == '\n') {
            return true;
        }
        line += letter;
    }
    return false;
}

// Shows the text until it is told not to.
class Page : public QWidget {
public:
    explicit Page(QString text) : m_text(std::move(text)) {}
    void hideText()
    {
        m_text.fill(u' ');
        repaint();
    }
    void draw(QPainter &painter) const
    {
        QFont font = painter.font();
        font.setStyleStrategy(QFont::NoSubpixelAntialias);
        painter.setFont(font);
        painter.drawText(QRect(0, 0, textWidth, textHeight), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }
    static constexpr int textWidth = 300;
    static constexpr int textHeight = 30;

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw(painter);
    }
    QString m_text;
};

QImage copyOf(const Page &page, const QByteArray &form)
{
    const bool mask = form == "mask";
    QImage image(Page::textWidth, Page::textHeight, mask ? QImage::Format_Alpha8 : QImage::Format_ARGB32_Premultiplied);
    image.fill(mask || form == "layer" ? QColor(Qt::transparent) : page.palette().color(QPalette::Window));
    QPainter painter(&image);
    painter.setFont(page.font());
    painter.setPen(mask ? QColor(Qt::black) : page.palette().color(QPalette::WindowText));
    page.draw(painter);
    return image;
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    std::string form;
    std::string value;
    value.reserve(longestLine); // one place to wipe
    if (!readLine(form) || !readLine(value)) {
        return 2;
    }
    const QByteArray kind = QByteArray::fromStdString(form);
    const bool painted = kind == "screen" || kind == "copy" || kind == "layer" || kind == "mask";
    auto held = std::make_unique<Bytes>();
    auto string = std::make_unique<QString>();
    std::unique_ptr<QLabel> label;
    auto page = std::make_unique<Page>(painted ? QString::fromStdString(value) : QString());
    const QImage copy = painted && kind != "screen" ? copyOf(*page, kind) : QImage();
    if (kind == "qstring") {
        *string = QString::fromStdString(value);
    } else if (kind == "label") {
        label = std::make_unique<QLabel>(QString::fromStdString(value));
        label->show();
    } else if (!painted) {
        *held = plant(kind, QByteArray::fromStdString(value));
        if (held->empty()) {
            std::fputs("no such form\n", stderr);
            return 2;
        }
    }
    std::ranges::fill(value, '\0');
    page->show();
    const auto ready = [&] {
        const QPoint place = page->mapToGlobal(QPoint());
        std::printf("Ready %d %d %d %d\n", place.x(), place.y(), Page::textWidth, Page::textHeight);
        std::fflush(stdout);
    };
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string word;
        if (!readLine(word)) {
            QApplication::quit();
        } else if (word == "place") {
            ready();
        } else if (word == "hide") {
            page->hideText();
            QApplication::processEvents();
            std::puts("Hidden");
            std::fflush(stdout);
        }
    });
    return QApplication::exec();
}
