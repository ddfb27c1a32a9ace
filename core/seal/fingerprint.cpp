#include "core/seal/fingerprint.h"

#include "core/seal/opensslptr.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace sealdesk::seal {

namespace {

std::string grouped(ByteView bytes, std::size_t groupBytes, char separator)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % groupBytes == 0) {
            text.push_back(separator);
        }
        text += toHex(bytes.subspan(i, 1));
    }
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'f' ? char(c - 'a' + 'A') : c; });
    return text;
}

} // namespace

std::string deviceFingerprint(const PublicKey &key)
{
    constexpr std::size_t shownBytes = 8;
    const Hash id = key.keyId();
    return grouped(id.bytes().first(shownBytes), 2, '-');
}

std::string tlsFingerprint(const Hash &spki) { return grouped(spki.bytes(), 1, ':'); }

std::optional<Hash> tlsPinFromText(std::string_view text)
{
    constexpr std::size_t charactersEach = 3; // "AA:", the last without the colon
    if (text.size() != limits::hashBytes * charactersEach - 1) {
        return std::nullopt;
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool separator = i % charactersEach == charactersEach - 1;
        if (separator != (text[i] == ':')) {
            return std::nullopt;
        }
        if (!separator) {
            digits.push_back(text[i]);
        }
    }
    const auto bytes = fromHex(digits);
    return bytes ? Hash::fromBytes(*bytes) : std::nullopt;
}

std::optional<Hash> spkiHash(ByteView certificateDer)
{
    const ErrorQueueMark mark;
    const unsigned char *next = certificateDer.data();
    const X509Ptr certificate(d2i_X509(nullptr, &next, static_cast<long>(certificateDer.size())));
    if (!certificate) {
        return std::nullopt;
    }
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (length <= 0) {
        return std::nullopt;
    }
    const Hash hash = sha256(ByteView(der, static_cast<std::size_t>(length)));
    OPENSSL_free(der);
    return hash;
}

} // namespace sealdesk::seal
