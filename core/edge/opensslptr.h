// Owning pointers to the OpenSSL objects that core/edge uses. For its own .cpp files only.
#pragma once

#include "core/edge/certificate.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace sealdesk::edge {

template <auto release>
struct OpensslRelease {
    template <class Object>
    void operator()(Object *object) const
    {
        release(object);
    }
};

using BioPtr = std::unique_ptr<BIO, OpensslRelease<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, OpensslRelease<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, OpensslRelease<X509_free>>;

[[nodiscard]] Result<Digest, CertificateError> spkiSha256(const X509 *certificate);

} // namespace sealdesk::edge
