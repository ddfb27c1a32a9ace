// Keys for the texts of a test's database: fresh ones, or those of a relay's data directory.
#pragma once

#include "core/store/database.h"
#include "core/store/textkeys.h"

#include <QFile>

namespace sealdesk::store::test {

inline TextKeys freshKeys()
{
    TextKeys keys;
    if (!keys.add()) {
        qFatal("no text key");
    }
    return keys;
}

// The same in every process.
inline TextKeys fixedKeys()
{
    return TextKeys::parse(std::string("\0\0\0\1", 4) + std::string(TextKey::size, 'k')).value_or(TextKeys());
}

inline TextKeys keysOf(const QString &dataDirectory)
{
    QFile file(dataDirectory + QStringLiteral("/keys/store.key"));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return TextKeys::parse(content.toStdString()).value_or(TextKeys());
}

} // namespace sealdesk::store::test
