// SigningKey: a P-256 private key of the second class (DESIGN.md section 6): a device's, an
// organisation's, a ticket holder's. Never a form's key; that is FormKey.
//
// Kept in the operating system's key store between runs. toPkcs8() hands out the private key: wipe
// what it gave (secret::wipe) once the key store has it, and never log or write it.
#pragma once

#include "core/seal/publickey.h"

#include <memory>

struct evp_pkey_st;

namespace sealdesk::seal {

class SigningKey {
public:
    [[nodiscard]] static Result<SigningKey, SealError> generate();
    // DER PKCS#8, unencrypted; anything but one P-256 key is BadKey.
    [[nodiscard]] static Result<SigningKey, SealError> fromPkcs8(ByteView der);
    [[nodiscard]] Result<Bytes, SealError> toPkcs8() const;

    // Another handle on the same key; no bytes are copied.
    [[nodiscard]] SigningKey share() const;

    [[nodiscard]] const PublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] Result<Signature, SealError> sign(std::string_view context, ByteView message) const;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, Free>;
    [[nodiscard]] static Result<SigningKey, SealError> fromKey(Key key);
    SigningKey(Key key, PublicKey publicKey) : m_key(std::move(key)), m_publicKey(publicKey) {}

    Key m_key;
    PublicKey m_publicKey;
};

} // namespace sealdesk::seal
