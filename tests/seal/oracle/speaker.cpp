// Lets core/seal's HPKE be asked from outside, for the comparison with other implementations: one request a line, all
// values in hex ("-" for empty), one answer a line. Tests only; it shows secrets.
//   key                               -> point of a fresh recipient key
//   open ENC INFO AAD CIPHERTEXT      -> plaintext and exported secret, with that key; or "refused"
//   seal POINT INFO AAD PLAINTEXT     -> enc, ciphertext, exported secret
#include "core/seal/open/hpke.h"
#include "core/seal/opensslptr.h"
#include "core/seal/p256.h"
#include "core/secret/opensslallocator.h"
#include "core/secret/secretscope.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>

using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

constexpr std::string_view exportLabel = "sealdesk-receipt-1";

Bytes bytesOf(const std::string &text)
{
    Bytes bytes;
    for (std::size_t at = 0; text != "-" && at + 1 < text.size(); at += 2) {
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(text.substr(at, 2), nullptr, 16)));
    }
    return bytes;
}

std::string hexOf(ByteView bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        std::array<char, 3> pair{};
        std::snprintf(pair.data(), pair.size(), "%02x", byte);
        text += pair.data();
    }
    return text.empty() ? "-" : text;
}

std::string exported(const HpkeContext &context)
{
    Bytes secret(32);
    return context.exportSecret(exportLabel, secret) ? hexOf(secret) : "failed";
}

std::string opened(EVP_PKEY *key, std::istringstream &words)
{
    std::string enc, info, aad, ciphertext;
    words >> enc >> info >> aad >> ciphertext;
    auto context = HpkeContext::recipient(key, bytesOf(enc), bytesOf(info));
    if (!context) {
        return "refused";
    }
    const auto plaintext = context->open(bytesOf(aad), bytesOf(ciphertext));
    if (!plaintext) {
        return "refused";
    }
    std::string text;
    plaintext->withBytes([&text](ByteView bytes) { text = hexOf(bytes); });
    return text + ' ' + exported(*context);
}

std::string sealed(std::istringstream &words)
{
    std::string point, info, aad, plaintext;
    words >> point >> info >> aad >> plaintext;
    const PkeyPtr ephemeral = p256::generate();
    auto context = HpkeContext::sender(ephemeral.get(), bytesOf(point), bytesOf(info));
    if (!context) {
        return "refused";
    }
    const auto ciphertext = context->seal(bytesOf(aad), bytesOf(plaintext));
    return ciphertext ? hexOf(p256::pointOf(ephemeral.get())) + ' ' + hexOf(*ciphertext) + ' ' + exported(*context)
                      : "refused";
}

} // namespace

int main()
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    const auto scope = secret::SecretScope::enter();
    if (!scope) {
        return 1;
    }
    PkeyPtr key;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string what;
        words >> what;
        std::string answer = "unknown";
        if (what == "key") {
            key = p256::generate();
            answer = hexOf(p256::pointOf(key.get()));
        } else if (what == "open" && key) {
            answer = opened(key.get(), words);
        } else if (what == "seal") {
            answer = sealed(words);
        }
        std::cout << answer << std::endl;
    }
    return 0;
}
