#include "core/policy/totp.h"

#include <QUrl>
#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace sealdesk::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qsizetype sha1Bytes = 20;

// "123 456" as "123456"; whatever is not that stays what it is and matches nothing.
QByteArray withoutSpaces(QStringView typed)
{
    QByteArray plain;
    for (const QChar c : typed) {
        if (!c.isSpace()) {
            // Only the digits of ASCII count as such: a code is compared byte by byte.
            plain.append(c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?');
        }
    }
    return plain;
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace

Result<QByteArray, PolicyError> makeTotpSeed()
{
    QByteArray seed(totpSeedBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(seed.data()), static_cast<int>(seed.size())) != 1) {
        return fail(PolicyError::NoRandomness);
    }
    return seed;
}

qint64 totpStep(qint64 wallMs) { return wallMs / (msPerSecond * totpSeconds); }

QString totpAt(const QByteArray &seed, qint64 step, int digits)
{
    // RFC 4226, 5.2 and 5.3: the counter as 8 bytes, big endian; dynamic truncation of the MAC.
    constexpr int counterBytes = 8;
    constexpr int bitsPerByte = 8;
    std::array<unsigned char, counterBytes> counter{};
    auto left = static_cast<std::uint64_t>(step);
    for (int i = counterBytes - 1; i >= 0; --i) {
        counter.at(static_cast<std::size_t>(i)) = static_cast<unsigned char>(left & 0xffU);
        left >>= bitsPerByte;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned size = 0;
    if (HMAC(EVP_sha1(), seed.constData(), static_cast<int>(seed.size()), counter.data(), counter.size(), mac.data(),
             &size) == nullptr) {
        return {}; // which is nobody's code
    }
    const std::size_t offset = mac.at(sha1Bytes - 1) & 0xfU;
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number = (number << bitsPerByte) | mac.at(offset + i);
    }
    number &= 0x7fffffffU;
    std::uint32_t modulus = 1;
    for (int i = 0; i < digits; ++i) {
        modulus *= 10;
    }
    OPENSSL_cleanse(mac.data(), mac.size());
    return QString::number(number % modulus).rightJustified(digits, u'0');
}

CodeJudgement judgeCode(const QByteArray &seed, QStringView typed, qint64 lastUsedStep, qint64 wallMs)
{
    const qint64 now = totpStep(wallMs);
    if (lastUsedStep > now + totpWindow) {
        return {CodeVerdict::ClockBack, lastUsedStep};
    }
    QByteArray given = withoutSpaces(typed);
    CodeJudgement judgement;
    if (given.size() == totpDigits) {
        // The latest match counts: two steps may have the same code.
        for (qint64 step = now - totpWindow; step <= now + totpWindow; ++step) {
            if (same(given, totpAt(seed, step).toLatin1())) {
                judgement = {step > lastUsedStep ? CodeVerdict::Good : CodeVerdict::Used, step};
            }
        }
        for (qint64 step = now - totpLateSteps; judgement.verdict == CodeVerdict::Wrong && step < now - totpWindow;
             ++step) {
            if (same(given, totpAt(seed, step).toLatin1())) {
                judgement.verdict = CodeVerdict::Late;
            }
        }
    }
    OPENSSL_cleanse(given.data(), static_cast<std::size_t>(given.size()));
    return judgement;
}

QString toBase32(const QByteArray &bytes)
{
    constexpr QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    constexpr unsigned bitsPerByte = 8;
    constexpr unsigned bitsPerLetter = 5;
    constexpr unsigned mask = 0x1f;
    QString text;
    unsigned bits = 0;
    std::uint32_t held = 0;
    for (const char byte : bytes) {
        held = (held << bitsPerByte) | static_cast<unsigned char>(byte);
        bits += bitsPerByte;
        while (bits >= bitsPerLetter) {
            bits -= bitsPerLetter;
            text.append(alphabet.at(static_cast<qsizetype>((held >> bits) & mask)));
        }
    }
    if (bits > 0) {
        text.append(alphabet.at(static_cast<qsizetype>((held << (bitsPerLetter - bits)) & mask)));
    }
    return text;
}

QString otpauthUri(const QString &issuer, const QString &account, const QByteArray &seed)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5"_s.arg(
        encoded(issuer), encoded(account), toBase32(seed), QString::number(totpDigits), QString::number(totpSeconds));
}

} // namespace sealdesk::policy
