#include "core/policy/passwordhash.h"

#include <QString>
#include <array>
#include <charconv>
#include <cstdint>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <optional>
#include <string_view>

namespace sealdesk::policy {

namespace {

struct Cost {
    unsigned log2N = 17;
    unsigned r = 8;
    unsigned p = 1;
};

constexpr Cost presentCost{};
// A stored hash asking for more than this is damaged or hostile: 2^18 * 128 * 16 is 512 MiB.
constexpr Cost highestCost{18, 16, 4};
constexpr Cost lowestCost{14, 8, 1};
constexpr qsizetype saltBytes = 16;
constexpr qsizetype hashBytes = 32;
constexpr std::string_view prefix = "$scrypt$";

struct Tagged {
    Cost cost;
    QByteArray salt;
    QByteArray hash;
};

// The password's bytes, wiped when they are no longer needed.
class PasswordBytes {
public:
    explicit PasswordBytes(QStringView password)
    {
        QString normal = password.toString().normalized(QString::NormalizationForm_KC);
        m_utf8 = normal.toUtf8();
        normal.fill(u'\0');
    }
    ~PasswordBytes() { OPENSSL_cleanse(m_utf8.data(), static_cast<std::size_t>(m_utf8.size())); }
    PasswordBytes(const PasswordBytes &) = delete;
    PasswordBytes &operator=(const PasswordBytes &) = delete;
    [[nodiscard]] const char *data() const { return m_utf8.constData(); }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_utf8.size()); }

private:
    QByteArray m_utf8;
};

std::optional<QByteArray> derive(const PasswordBytes &password, const QByteArray &salt, const Cost &cost)
{
    const std::uint64_t n = std::uint64_t{1} << cost.log2N;
    // OpenSSL's own limit (32 MiB) refuses these parameters; a little is needed beside N and p blocks.
    const std::uint64_t memory = 128 * std::uint64_t{cost.r} * (n + cost.p + 2) + 1024 * 1024;
    QByteArray hash(hashBytes, '\0');
    const int done =
        EVP_PBE_scrypt(password.data(), password.size(), reinterpret_cast<const unsigned char *>(salt.constData()),
                       static_cast<std::size_t>(salt.size()), n, cost.r, cost.p, memory,
                       reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()));
    if (done != 1) {
        return std::nullopt;
    }
    return hash;
}

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray write(const Tagged &tagged)
{
    return QByteArray(prefix.data(), static_cast<qsizetype>(prefix.size())) +
           "ln=" + QByteArray::number(tagged.cost.log2N) + ",r=" + QByteArray::number(tagged.cost.r) +
           ",p=" + QByteArray::number(tagged.cost.p) + "$" + tagged.salt.toBase64(base64) + "$" +
           tagged.hash.toBase64(base64);
}

// Takes `label` and a number off the front of `text`.
bool takeNumber(std::string_view &text, std::string_view label, unsigned &number)
{
    if (!text.starts_with(label)) {
        return false;
    }
    text.remove_prefix(label.size());
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return error == std::errc{};
}

std::optional<QByteArray> readBase64(std::string_view text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                                        base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size) {
        return std::nullopt;
    }
    return decoded.decoded;
}

bool within(const Cost &cost)
{
    return cost.log2N >= lowestCost.log2N && cost.log2N <= highestCost.log2N && cost.r >= lowestCost.r &&
           cost.r <= highestCost.r && cost.p >= lowestCost.p && cost.p <= highestCost.p;
}

std::optional<Tagged> read(const QByteArray &text)
{
    std::string_view rest(text.constData(), static_cast<std::size_t>(text.size()));
    Tagged tagged;
    if (!rest.starts_with(prefix)) {
        return std::nullopt;
    }
    rest.remove_prefix(prefix.size());
    if (!takeNumber(rest, "ln=", tagged.cost.log2N) || !takeNumber(rest, ",r=", tagged.cost.r) ||
        !takeNumber(rest, ",p=", tagged.cost.p) || !rest.starts_with('$') || !within(tagged.cost)) {
        return std::nullopt;
    }
    rest.remove_prefix(1);
    const std::size_t middle = rest.find('$');
    if (middle == std::string_view::npos) {
        return std::nullopt;
    }
    const auto salt = readBase64(rest.substr(0, middle), saltBytes);
    const auto hash = readBase64(rest.substr(middle + 1), hashBytes);
    if (!salt || !hash) {
        return std::nullopt;
    }
    tagged.salt = *salt;
    tagged.hash = *hash;
    return tagged;
}

} // namespace

Result<QByteArray, PolicyError> hashPassword(QStringView password)
{
    QByteArray salt(saltBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), static_cast<int>(salt.size())) != 1) {
        return fail(PolicyError::NoRandomness);
    }
    const auto hash = derive(PasswordBytes(password), salt, presentCost);
    if (!hash) {
        return fail(PolicyError::HashFailed);
    }
    return write({presentCost, salt, *hash});
}

Result<PasswordVerdict, PolicyError> verifyPassword(QStringView password, const QByteArray &tagged)
{
    const auto stored = read(tagged);
    if (!stored) {
        return PasswordVerdict{};
    }
    const auto hash = derive(PasswordBytes(password), stored->salt, stored->cost);
    if (!hash) {
        return fail(PolicyError::HashFailed);
    }
    PasswordVerdict verdict;
    verdict.matches = CRYPTO_memcmp(hash->constData(), stored->hash.constData(), hashBytes) == 0;
    verdict.outdated = verdict.matches && (stored->cost.log2N < presentCost.log2N || stored->cost.r < presentCost.r ||
                                           stored->cost.p < presentCost.p);
    return verdict;
}

void spendVerification(QStringView password)
{
    static_cast<void>(derive(PasswordBytes(password), QByteArray(saltBytes, '\0'), presentCost));
}

} // namespace sealdesk::policy
