// Field readers and writers that the generated code calls. Not for use elsewhere.
//
// Readers are strict: a missing field, a wrong type or a value over its limit is an error and
// leaves nothing half-read in use. Unknown fields are ignored, so that newer peers can add some.
#pragma once

#include "core/base/maskedtext.h"
#include "core/base/rawtext.h"
#include "core/base/result.h"
#include "core/protocol/parse.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sealdesk::wire::codec {

[[nodiscard]] QJsonValue encodeBytes(const QByteArray &bytes);
[[nodiscard]] QJsonValue encodeText(const MaskedText &text);

template <class Items, class EncodeItem>
[[nodiscard]] QJsonValue encodeList(const Items &items, EncodeItem encodeItem)
{
    QJsonArray array;
    for (const auto &item : items) {
        array.append(encodeItem(item));
    }
    return array;
}

[[nodiscard]] bool isId(QStringView text);
[[nodiscard]] ParseError readId(const QJsonValue &value, QString &target);
// `maxUnits` counts UTF-16 code units.
[[nodiscard]] ParseError readString(const QJsonValue &value, QString &target, int maxUnits);
[[nodiscard]] ParseError readText(const QJsonValue &value, RawText &target, int maxUnits);
[[nodiscard]] ParseError readBytes(const QJsonValue &value, QByteArray &target, int maxBytes);
// Whole numbers within +-2^53.
[[nodiscard]] ParseError readInt(const QJsonValue &value, qint64 &target);
[[nodiscard]] ParseError readBool(const QJsonValue &value, bool &target);

template <class Enum>
[[nodiscard]] std::optional<Enum> enumFromString(std::span<const QLatin1StringView> names, QStringView text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names[i]) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

template <class Enum>
[[nodiscard]] ParseError readEnum(const QJsonValue &value, Enum &target, std::optional<Enum> (*fromString)(QStringView))
{
    if (value.isUndefined()) {
        return ParseError::MissingField;
    }
    if (!value.isString()) {
        return ParseError::BadField;
    }
    const std::optional<Enum> known = fromString(value.toString());
    if (!known) {
        return ParseError::BadField;
    }
    target = *known;
    return ParseError::None;
}

template <class Shape>
[[nodiscard]] ParseError readShape(const QJsonValue &value, Shape &target)
{
    if (value.isUndefined()) {
        return ParseError::MissingField;
    }
    if (!value.isObject()) {
        return ParseError::BadField;
    }
    auto decoded = Shape::decode(value.toObject());
    if (!decoded) {
        return decoded.error();
    }
    target = std::move(decoded).value();
    return ParseError::None;
}

template <class Item, class ReadItem>
[[nodiscard]] ParseError readList(const QJsonValue &value, std::vector<Item> &target, int maxItems, ReadItem readItem)
{
    if (value.isUndefined()) {
        return ParseError::MissingField;
    }
    if (!value.isArray()) {
        return ParseError::BadField;
    }
    const QJsonArray array = value.toArray();
    if (array.size() > maxItems) {
        return ParseError::BadField;
    }
    target.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue entry : array) {
        Item item{};
        if (const ParseError error = readItem(entry, item); error != ParseError::None) {
            return error;
        }
        target.push_back(std::move(item));
    }
    return ParseError::None;
}

template <class Message>
[[nodiscard]] QString clientId(const Message &message)
{
    if constexpr (requires { message.id; }) {
        return message.id;
    } else if constexpr (requires { message.line; }) {
        return message.line;
    } else {
        return {};
    }
}

// ---- frames ----------------------------------------------------------------------------------

template <class Variant>
struct Decoder {
    QLatin1StringView name;
    Result<Variant, ParseError> (*decode)(const QJsonObject &);
};

template <class Variant, class Message>
[[nodiscard]] constexpr Decoder<Variant> decoderOf()
{
    return {Message::messageTag, [](const QJsonObject &json) -> Result<Variant, ParseError> {
                auto decoded = Message::decode(json);
                if (!decoded) {
                    return fail(decoded.error());
                }
                return Variant(std::move(decoded).value());
            }};
}

struct Opened {
    QString name;
    QString id;
    QJsonObject json;
};
// One JSON object with a string "t", within the limit.
[[nodiscard]] Result<Opened, ParseError> openFrame(QByteArrayView frame, int maxBytes);

template <class Variant>
[[nodiscard]] Result<Variant, ParseFailure> parseFrame(QByteArrayView frame, int maxBytes,
                                                       std::span<const Decoder<Variant>> decoders)
{
    auto opened = openFrame(frame, maxBytes);
    if (!opened) {
        return fail(ParseFailure{opened.error(), {}, {}});
    }
    for (const Decoder<Variant> &decoder : decoders) {
        if (opened->name == decoder.name) {
            auto decoded = decoder.decode(opened->json);
            if (!decoded) {
                return fail(ParseFailure{decoded.error(), opened->id, opened->name});
            }
            return std::move(decoded).value();
        }
    }
    return fail(ParseFailure{ParseError::UnknownType, opened->id, {}});
}

template <class Variant, std::size_t n>
[[nodiscard]] Result<Variant, ParseFailure> parseFrame(QByteArrayView frame, int maxBytes,
                                                       const Decoder<Variant> (&decoders)[n])
{
    return parseFrame<Variant>(frame, maxBytes, std::span<const Decoder<Variant>>(decoders));
}

} // namespace sealdesk::wire::codec
