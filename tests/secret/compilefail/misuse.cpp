// Misuses of SecretBuffer, one for each value of MISUSE; 0 is the right use, which must compile.
// compilefail.py compiles each and expects the compiler to refuse it for the reason named there.
#include "core/secret/secretbox.h"

#if MISUSE >= 20
#include <QByteArray>
#include <QDebug>
#include <QString>
#include <QVariant>
#elif MISUSE == 3
#include <iostream>
#elif MISUSE >= 10
#include <optional>
#include <string>
#include <vector>
#elif MISUSE == 4
#include <string>
#endif

using sealdesk::secret::SecretBuffer;

void use(SecretBuffer buffer, SecretBuffer other)
{
#if MISUSE == 0
    SecretBuffer moved = std::move(buffer);
    moved.withBytes([](std::span<const std::uint8_t> bytes) { return bytes.size(); });
    other = std::move(moved);
#elif MISUSE == 1
    SecretBuffer copy = buffer;
#elif MISUSE == 2
    other = buffer;
#elif MISUSE == 3
    std::cout << buffer;
#elif MISUSE == 4
    std::string text = buffer;
#elif MISUSE == 5
    bool same = buffer == other;
#elif MISUSE == 6
    auto escaped = buffer.withBytes([](std::span<const std::uint8_t> bytes) { return bytes; });
#elif MISUSE == 7
    auto escaped = buffer.withBytes([](std::span<const std::uint8_t> bytes) { return bytes.data(); });
#elif MISUSE == 8
    buffer.withBytes([](std::span<std::uint8_t> bytes) { bytes[0] = 1; });
#elif MISUSE == 9
    SecretBuffer::allocate(16);
#elif MISUSE == 10
    std::vector<std::uint8_t> bytes(buffer.data(), buffer.data() + buffer.size());
#elif MISUSE == 11
    auto box = sealdesk::secret::SecretBox<std::string>::make();
#elif MISUSE == 12
    auto escaped = buffer.withBytes([](std::span<const std::uint8_t> bytes) {
        return std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    });
#elif MISUSE == 13
    auto copied =
        buffer.withBytes([](std::span<const std::uint8_t> bytes) { return std::string(bytes.begin(), bytes.end()); });
#elif MISUSE == 14
    auto escaped = buffer.withBytes([](std::span<const std::uint8_t> bytes) { return std::optional(bytes); });
#elif MISUSE == 15
    auto copied = buffer.withBytes([](std::span<const std::uint8_t> bytes) {
        return sealdesk::Result<std::vector<std::uint8_t>, int>(std::vector(bytes.begin(), bytes.end()));
    });
#elif MISUSE == 16
    buffer.withBytes([](std::span<const std::uint8_t> bytes) -> const std::uint8_t & { return bytes[0]; });
#elif MISUSE == 17
    std::vector<SecretBuffer> many(3, buffer);
#elif MISUSE == 18
    bool before = buffer < other;
#elif MISUSE == 19
    for (auto byte : buffer) {
        static_cast<void>(byte);
    }
#elif MISUSE == 20
    QString text(buffer);
#elif MISUSE == 21
    QByteArray bytes = buffer;
#elif MISUSE == 22
    qDebug() << buffer;
#elif MISUSE == 23
    QVariant variant = QVariant::fromValue(buffer);
#elif MISUSE == 24
    bool same = buffer == QString();
#elif MISUSE == 25
    auto text = buffer.withBytes([](std::span<const std::uint8_t> bytes) {
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()));
    });
#endif
    static_cast<void>(buffer);
    static_cast<void>(other);
}
