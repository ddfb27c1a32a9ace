// LoginKeys: keyed hashes (HMAC-SHA256) of user names as typed and of addresses, under which failed sign-ins are
// counted and audited. People type passwords as user names: what was typed is kept nowhere, and the key is not in
// the database, so that a thief of the database cannot try names.
#pragma once

#include "core/edge/peeraddress.h"

#include <QByteArray>
#include <QString>

namespace sealdesk::relay {

class LoginKeys {
public:
    // 32 random bytes.
    explicit LoginKeys(QByteArray key) : m_key(std::move(key)) {}
    // The same for each spelling that is the same user name.
    [[nodiscard]] QByteArray ofName(QStringView typed) const;
    // Of an IPv6 address the /64.
    [[nodiscard]] QByteArray ofAddress(const edge::PeerAddress &address) const;
    // For audit entries: the first 80 bits, in letters, since long runs of digits are withheld there.
    [[nodiscard]] static QString token(const QByteArray &hash);

private:
    [[nodiscard]] QByteArray hash(const QByteArray &text) const;
    QByteArray m_key;
};

} // namespace sealdesk::relay
