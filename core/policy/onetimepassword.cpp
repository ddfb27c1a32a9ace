#include "core/policy/onetimepassword.h"

#include "core/policy/passwordrules.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <optional>
#include <string_view>

namespace sealdesk::policy {

namespace {

// Without 0 O, 1 l I: nobody mixes these up on paper or on the telephone.
constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
constexpr int groupLength = 4;
constexpr int shortestCode = 16;
// A code without letter or digit turns up once in hundreds; with the user name in it, hardly ever.
constexpr int mostAttempts = 1000;

// One character, each as likely as any other: bytes above the last whole multiple are thrown away.
std::optional<char> randomCharacter()
{
    constexpr auto limit = static_cast<unsigned char>(256 / alphabet.size() * alphabet.size());
    unsigned char byte = 0;
    do {
        if (RAND_bytes(&byte, 1) != 1) {
            return std::nullopt;
        }
    } while (byte >= limit);
    return alphabet[byte % alphabet.size()];
}

Result<QString, PolicyError> randomCode(int length)
{
    QString code;
    for (int i = 0; i < length; ++i) {
        const auto character = randomCharacter();
        if (!character) {
            return fail(PolicyError::NoRandomness);
        }
        if (i > 0 && i % groupLength == 0) {
            code.append(u'-');
        }
        code.append(QLatin1Char(*character));
    }
    return code;
}

} // namespace

Result<QString, PolicyError> makeOneTimePassword(QStringView userName, const Settings &settings)
{
    const int length = std::max(shortestCode, settings.value(Parameter::MinimumLength));
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        auto code = randomCode(length);
        if (!code.ok() || brokenRules(*code, userName, settings).isEmpty()) {
            return code;
        }
    }
    return fail(PolicyError::NoRandomness);
}

Result<QString, PolicyError> makeSetupSecret()
{
    auto code = randomCode(shortestCode);
    return code.ok() ? Result<QString, PolicyError>(code->toUpper()) : code;
}

QByteArray setupSecretHash(QStringView typed)
{
    QByteArray plain;
    for (const QChar c : typed) {
        const QChar lower = c.toLower();
        if (lower != u'-' && !lower.isSpace()) {
            plain.append(QString(lower).toUtf8());
        }
    }
    QByteArray hash = QCryptographicHash::hash(plain, QCryptographicHash::Sha256);
    OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
    return hash;
}

bool equalHashes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace sealdesk::policy
