#include "core/relay/factorkey.h"

#include "core/policy/onetimepassword.h"

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace sealdesk::relay {

namespace {

constexpr int gcmNonceBytes = 12;
constexpr int gcmTagBytes = 16;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *unsignedData(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *unsignedData(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray keyedHash(const QByteArray &key, const QByteArray &text)
{
    QByteArray hash(FactorKey::bytes, '\0');
    unsigned size = 0;
    const bool done = HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), unsignedData(text),
                           static_cast<std::size_t>(text.size()), unsignedData(hash), &size) != nullptr;
    return done ? hash : QByteArray(); // which the store takes for no hash, and the cipher for no key
}

void wipeBytes(QByteArray &bytes) { OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size())); }

// A seed in one account's row opens nothing in another's.
QByteArray boundTo(const QString &account) { return QByteArray("sealdesk-seed-1") + account.toUtf8(); }

} // namespace

// A deep copy each, so that wiping one wipes no other's.
FactorKey::FactorKey(const QByteArray &key) : m_key(key.constData(), key.size()) {}

FactorKey::~FactorKey()
{
    if (m_key.isDetached()) {
        wipeBytes(m_key);
    }
}

std::optional<QByteArray> FactorKey::make()
{
    QByteArray key(bytes, '\0');
    if (RAND_bytes(unsignedData(key), static_cast<int>(key.size())) != 1) {
        return std::nullopt;
    }
    return key;
}

QByteArray FactorKey::derive(const char *purpose) const { return keyedHash(m_key, QByteArray(purpose)); }

QByteArray FactorKey::fingerprint() const { return derive("sealdesk-factor-fingerprint-1"); }

QByteArray FactorKey::seal(const QByteArray &seed, const QString &account) const
{
    QByteArray key = derive("sealdesk-factor-seeds-1");
    const QByteArray bound = boundTo(account);
    QByteArray sealed(gcmNonceBytes + seed.size() + gcmTagBytes, '\0');
    unsigned char *const nonce = unsignedData(sealed);
    unsigned char *const text = nonce + gcmNonceBytes;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool done =
        cipher && key.size() == bytes && RAND_bytes(nonce, gcmNonceBytes) == 1 &&
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, unsignedData(key), nonce) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, unsignedData(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), text, &written, unsignedData(seed), static_cast<int>(seed.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), text + seed.size(), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, gcmTagBytes, text + seed.size()) == 1;
    wipeBytes(key);
    return done ? sealed : QByteArray();
}

std::optional<QByteArray> FactorKey::open(const QByteArray &sealed, const QString &account) const
{
    const qsizetype size = sealed.size() - gcmNonceBytes - gcmTagBytes;
    if (size <= 0) {
        return std::nullopt;
    }
    QByteArray key = derive("sealdesk-factor-seeds-1");
    const QByteArray bound = boundTo(account);
    QByteArray tag = sealed.last(gcmTagBytes);
    QByteArray seed(size, '\0');
    const unsigned char *const nonce = unsignedData(sealed);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool done =
        cipher && key.size() == bytes &&
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, unsignedData(key), nonce) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, unsignedData(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), unsignedData(seed), &written, nonce + gcmNonceBytes, static_cast<int>(size)) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, gcmTagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), unsignedData(seed) + size, &written) == 1;
    wipeBytes(key);
    if (!done) {
        wipeBytes(seed);
        return std::nullopt;
    }
    return seed;
}

QByteArray FactorKey::hashOfRecovery(QStringView typed, const QString &account) const
{
    QByteArray key = derive("sealdesk-factor-recovery-1");
    QByteArray hash = key.isEmpty() ? QByteArray() : keyedHash(key, policy::setupSecretHash(typed) + account.toUtf8());
    wipeBytes(key);
    return hash;
}

} // namespace sealdesk::relay
