#include "core/audit/canonical.h"

#include <QtEndian>
#include <openssl/evp.h>

namespace sealdesk::audit {

namespace {

template <class Integer>
void append(QByteArray &bytes, Integer value)
{
    const Integer big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace

QByteArray hashOf(const Record &record, const QByteArray &previousHash)
{
    QByteArray form("sealdesk-audit-1");
    append(form, static_cast<quint64>(record.seq));
    append(form, static_cast<quint64>(record.atMs));
    for (const QByteArray &text : record.texts) {
        append(form, static_cast<quint32>(text.size()));
        form.append(text);
    }
    form.append(previousHash);
    QByteArray hash(hashBytes, '\0');
    const int done = EVP_Digest(form.constData(), static_cast<std::size_t>(form.size()),
                                reinterpret_cast<unsigned char *>(hash.data()), nullptr, EVP_sha256(), nullptr);
    return done == 1 ? hash : QByteArray();
}

} // namespace sealdesk::audit
