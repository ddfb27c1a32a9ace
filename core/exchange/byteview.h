// Between Qt's bytes and core/base's. Views only: the bytes must outlive them.
#pragma once

#include "core/base/bytes.h"

#include <QByteArrayView>

namespace sealdesk::exchange {

[[nodiscard]] inline ByteView viewOf(QByteArrayView bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

[[nodiscard]] inline QByteArray copyOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace sealdesk::exchange
