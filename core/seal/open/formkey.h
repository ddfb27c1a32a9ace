// FormKey: the private key of one form request. It exists only in the console's locked memory,
// opens one envelope, and is destroyed then, or earlier when the request ends.
//
// It must never be stored, exported or used for a second request. There is no way to get it out.
#pragma once

#include "core/seal/aad.h"
#include "core/seal/envelope.h"
#include "core/seal/open/openedform.h"
#include "core/seal/publickey.h"

#include <memory>

struct evp_pkey_st;

namespace sealdesk::seal {

struct OpenFailure {
    OpenError error;
    // The signed "no" for the frame, where a key with the sender could be agreed on.
    std::optional<ReceiptMac> refusal;
};

class FormKey {
public:
    // NoLockedMemory: secure forms must be refused; nothing was made.
    [[nodiscard]] static Result<FormKey, OpenError> generate();

    FormKey(FormKey &&) noexcept = default;
    FormKey &operator=(FormKey &&) noexcept = default;
    ~FormKey();

    [[nodiscard]] const PublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] bool isDestroyed() const { return m_key == nullptr; }

    // Opens against the console's own binding. On success the private key is destroyed; on any
    // failure it is kept, and the caller counts (three failures purge the request).
    [[nodiscard]] Result<OpenedForm, OpenFailure> open(const Envelope &envelope, const FormBinding &binding);

    void destroy() noexcept;

private:
    friend class FormKeyVectors; // tests/seal: fixed keys of published vectors
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, Free>;
    FormKey(Key key, PublicKey publicKey) : m_key(std::move(key)), m_publicKey(publicKey) {}

    Key m_key; // its memory lies in the OpenSSL arena
    PublicKey m_publicKey;
};

} // namespace sealdesk::seal
