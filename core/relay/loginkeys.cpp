#include "core/relay/loginkeys.h"

#include "core/store/username.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace sealdesk::relay {

namespace {

constexpr qsizetype loginKeyBytes = 32; // SHA-256
constexpr qsizetype tokenOf = 10;

} // namespace

QByteArray LoginKeys::hash(const QByteArray &text) const
{
    QByteArray hash(loginKeyBytes, '\0');
    unsigned size = 0;
    // Fails only without memory; all zero is then a key like any other.
    (void)HMAC(EVP_sha256(), m_key.constData(), static_cast<int>(m_key.size()),
               reinterpret_cast<const unsigned char *>(text.constData()), static_cast<std::size_t>(text.size()),
               reinterpret_cast<unsigned char *>(hash.data()), &size);
    return hash;
}

QByteArray LoginKeys::ofName(QStringView typed) const
{
    return hash(QByteArray("name:") + store::normalisedUserName(typed).toUtf8());
}

QByteArray LoginKeys::ofAddress(const edge::PeerAddress &address) const
{
    const edge::PeerAddress counted = address.countedAs();
    const auto &bytes = counted.bytes();
    return hash(QByteArray("address:") +
                QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

QString LoginKeys::token(const QByteArray &hash)
{
    constexpr unsigned nibble = 4;
    constexpr unsigned mask = 0xf;
    QString letters;
    for (const char byte : hash.first(tokenOf)) {
        const auto value = static_cast<unsigned char>(byte);
        letters.append(QLatin1Char(static_cast<char>('a' + (value >> nibble))));
        letters.append(QLatin1Char(static_cast<char>('a' + (value & mask))));
    }
    return letters;
}

} // namespace sealdesk::relay
