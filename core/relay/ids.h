// Random ids, tokens and hashes in Qt's clothes. Randomness comes from core/seal, which ends the
// program when there is none. Never for anything that opens a form.
#pragma once

#include "core/base/bytes.h"

#include <QByteArray>
#include <QString>

namespace sealdesk::relay {

// 16 random bytes as base64url.
[[nodiscard]] QString newId();
// 32 random bytes.
[[nodiscard]] QByteArray newSecret();
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

[[nodiscard]] inline ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}
[[nodiscard]] inline QByteArray toQByteArray(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace sealdesk::relay
