// TextPlace: where in the store a text stands. A sealed text opens at its own place only: one that was copied to
// another line, column or chat is damage.
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace sealdesk::store {

// Columns of table chat that hold texts.
namespace columns {
inline constexpr auto visitorName = QLatin1StringView("visitor_name");
inline constexpr auto pageTitle = QLatin1StringView("page_title");
inline constexpr auto pageUrl = QLatin1StringView("page_url");
} // namespace columns

class TextPlace {
public:
    [[nodiscard]] static TextPlace line(const QString &chat, qint64 seq)
    {
        return TextPlace(chat.toUtf8() + '/' + QByteArray::number(seq));
    }
    [[nodiscard]] static TextPlace ofChat(const QString &chat, QLatin1StringView column)
    {
        return TextPlace(chat.toUtf8() + '.' + QByteArray(column.data(), column.size()));
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    explicit TextPlace(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace sealdesk::store
