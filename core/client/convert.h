// Between Qt's byte arrays and core/base's views. For public data and keys of the second class only.
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/bytes.h"

namespace sealdesk::client {

[[nodiscard]] inline ByteView byteView(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

[[nodiscard]] inline QByteArray byteArray(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

[[nodiscard]] inline QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// An id type of core/seal from its text on the wire.
template <class Id>
[[nodiscard]] std::optional<Id> sealId(const QString &wire)
{
    return Id::fromWire(wire.toStdString());
}

template <class Id>
[[nodiscard]] QString wireId(const Id &id)
{
    return QString::fromStdString(id.toWire());
}

} // namespace sealdesk::client
