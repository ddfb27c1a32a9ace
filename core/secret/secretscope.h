// SecretScope: while one lives on this thread, what OpenSSL allocates lies in locked memory.
//
// Every OpenSSL call that touches a form's private key, a key derived from it, or opened answers
// stands inside one. Keep scopes short; they nest. Leaving the outermost one overwrites the part of
// the stack that the calls used.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

namespace sealdesk::secret {

class SecretScope {
public:
    // Fails with NotInstalled when OpenSSL does not allocate through us: refuse, do not go on.
    [[nodiscard]] static Result<SecretScope, SecretError> enter();

    SecretScope(SecretScope &&other) noexcept : m_active(other.m_active) { other.m_active = false; }
    SecretScope &operator=(SecretScope &&) = delete;
    SecretScope(const SecretScope &) = delete;
    SecretScope &operator=(const SecretScope &) = delete;
    ~SecretScope();

    [[nodiscard]] static bool isActive();

private:
    SecretScope() = default;
    bool m_active = true;
};

} // namespace sealdesk::secret
