// wipe: overwrite a short-lived secret of the second class (token, password copy, device key on its way to the
// keychain). Best effort, because Qt shares and copies; form answers never come in these types.
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/crypto.h>

namespace sealdesk::client {

// Overwrites the bytes even if they are shared: every holder of this very buffer loses the secret.
inline void wipe(QByteArray &bytes)
{
    if (bytes.data_ptr().d_ptr()) { // literals lie in read-only memory and are no secrets
        OPENSSL_cleanse(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

inline void wipe(QString &text)
{
    if (text.data_ptr().d_ptr()) {
        OPENSSL_cleanse(const_cast<QChar *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace sealdesk::client
