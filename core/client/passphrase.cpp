#include "core/client/passphrase.h"

#include <array>

#include <QSet>

#include <openssl/rand.h>

namespace sealdesk::client {

std::optional<PassphraseFault> passphraseFault(const QString &passphrase)
{
    const QString text = passphrase.trimmed();
    if (text.size() < passphraseLeast) {
        return PassphraseFault::TooShort;
    }
    if (text.size() > passphraseMost) {
        return PassphraseFault::TooLong;
    }
    const QSet<QChar> distinct(text.begin(), text.end());
    return distinct.size() < passphraseDistinct ? std::optional(PassphraseFault::TooSimple) : std::nullopt;
}

QString makePassphrase()
{
    constexpr int characters = 30;
    constexpr int group = 5;
    constexpr QLatin1StringView alphabet("abcdefghjkmnpqrstuvwxyz123456789"); // 32 of them: no bias
    static_assert(alphabet.size() == 32);
    std::array<unsigned char, characters> random{};
    if (RAND_bytes(random.data(), characters) != 1) {
        return {};
    }
    QString text;
    for (int i = 0; i < characters; ++i) {
        if (i > 0 && i % group == 0) {
            text += u'-';
        }
        text += QChar(alphabet[random[static_cast<std::size_t>(i)] % 32]);
    }
    return text;
}

QByteArray passphraseBytes(const QString &passphrase)
{
    return passphrase.trimmed().normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace sealdesk::client
