// SAME(a, b): QCOMPARE for the wire's enums, by their names.
#pragma once

#include "core/protocol/wire.h"

#include <QTest>

namespace sealdesk::relay {

template <class Enum>
[[nodiscard]] QString nameOf(Enum value)
{
    return QString(wire::toString(value));
}
template <class Enum>
[[nodiscard]] QString nameOf(const std::optional<Enum> &value)
{
    return value ? QString(wire::toString(*value)) : QStringLiteral("nothing");
}
template <class Enum>
[[nodiscard]] QString nameOf(const std::vector<Enum> &values)
{
    QString names;
    for (const Enum value : values) {
        names += QString(wire::toString(value)) + QLatin1Char(' ');
    }
    return names;
}

} // namespace sealdesk::relay

#define SAME(actual, expected) QCOMPARE(sealdesk::relay::nameOf(actual), sealdesk::relay::nameOf(expected))
