#include "core/protocol/codec.h"

#include "core/protocol/text.h"
#include "core/protocol/wire.h"

#include <QJsonDocument>

#include <cmath>

namespace sealdesk::wire {

Refusal refusalFor(ParseError error)
{
    switch (error) {
    case ParseError::Oversized:
        return Refusal::Oversized;
    case ParseError::UnknownType:
        return Refusal::UnknownMessage;
    case ParseError::None:
    case ParseError::Malformed:
    case ParseError::MissingField:
    case ParseError::BadField:
        break;
    }
    return Refusal::Malformed;
}

namespace codec {

namespace {

constexpr int idMaxUnits = 64;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QJsonValue encodeBytes(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(base64)); }

QJsonValue encodeText(const MaskedText &text) { return QString::fromUtf8(QByteArrayView(text.utf8())); }

bool isId(QStringView text)
{
    if (text.isEmpty() || text.size() > idMaxUnits) {
        return false;
    }
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool allowed =
            (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || u == u'_' || u == u'-';
        if (!allowed) {
            return false;
        }
    }
    return true;
}

ParseError readString(const QJsonValue &value, QString &target, int maxUnits)
{
    if (value.isUndefined()) {
        return ParseError::MissingField;
    }
    if (!value.isString()) {
        return ParseError::BadField;
    }
    QString text = value.toString();
    if (text.size() > maxUnits) {
        return ParseError::BadField;
    }
    target = std::move(text);
    return ParseError::None;
}

ParseError readId(const QJsonValue &value, QString &target)
{
    QString text;
    if (const ParseError error = readString(value, text, idMaxUnits); error != ParseError::None) {
        return error;
    }
    if (!isId(text)) {
        return ParseError::BadField;
    }
    target = std::move(text);
    return ParseError::None;
}

ParseError readText(const QJsonValue &value, RawText &target, int maxUnits)
{
    QString text;
    if (const ParseError error = readString(value, text, maxUnits); error != ParseError::None) {
        return error;
    }
    target = rawFromQString(std::move(text));
    return ParseError::None;
}

ParseError readBytes(const QJsonValue &value, QByteArray &target, int maxBytes)
{
    QString text;
    const int maxUnits = (maxBytes * 4 + 2) / 3;
    if (const ParseError error = readString(value, text, maxUnits); error != ParseError::None) {
        return error;
    }
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    // One form only: a second spelling of the same bytes would slip past "the same envelope again".
    if (!decoded || decoded.decoded.size() > maxBytes || encodeBytes(decoded.decoded).toString() != text) {
        return ParseError::BadField;
    }
    target = std::move(decoded.decoded);
    return ParseError::None;
}

ParseError readInt(const QJsonValue &value, qint64 &target)
{
    if (value.isUndefined()) {
        return ParseError::MissingField;
    }
    constexpr double largest = 9'007'199'254'740'992.0; // 2^53
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || !(std::abs(number) <= largest) || std::trunc(number) != number) {
        return ParseError::BadField;
    }
    target = static_cast<qint64>(number);
    return ParseError::None;
}

ParseError readBool(const QJsonValue &value, bool &target)
{
    if (value.isUndefined()) {
        return ParseError::MissingField;
    }
    if (!value.isBool()) {
        return ParseError::BadField;
    }
    target = value.toBool();
    return ParseError::None;
}

Result<Opened, ParseError> openFrame(QByteArrayView frame, int maxBytes)
{
    if (frame.size() > maxBytes) {
        return fail(ParseError::Oversized);
    }
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(frame.data(), frame.size()), &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(ParseError::Malformed);
    }
    Opened opened;
    opened.json = document.object();
    const QJsonValue name = opened.json.value(QLatin1StringView("t"));
    if (!name.isString()) {
        return fail(ParseError::Malformed);
    }
    opened.name = name.toString();
    for (const QLatin1StringView key : {QLatin1StringView("id"), QLatin1StringView("line")}) {
        const QString id = opened.json.value(key).toString();
        if (isId(id)) {
            opened.id = id;
            break;
        }
    }
    return opened;
}

} // namespace codec
} // namespace sealdesk::wire
