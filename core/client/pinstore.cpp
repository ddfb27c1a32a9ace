#include "core/client/pinstore.h"

#include <QSettings>

#include "core/client/profile.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;

// Hexadecimal, because colons and brackets are awkward in INI keys.
QString nameOf(const ServerAddress &address)
{
    return u"pins/"_s + QString::fromLatin1(address.key().toUtf8().toHex());
}

} // namespace

PinStore::PinStore(Profile &profile) : m_profile(profile) {}

std::optional<QByteArray> PinStore::pin(const ServerAddress &address) const
{
    const QString text = m_profile.settings().value(nameOf(address)).toString();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    // A damaged pin is still a pin: it matches nothing, so that the relay is refused, not newly trusted.
    return QByteArray::fromHex(text.toLatin1());
}

bool PinStore::setPin(const ServerAddress &address, const QByteArray &spkiSha256)
{
    if (spkiSha256.size() != hashBytes) {
        return false;
    }
    if (const auto known = pin(address)) {
        return *known == spkiSha256;
    }
    m_profile.settings().setValue(nameOf(address), QString::fromLatin1(spkiSha256.toHex()));
    m_profile.settings().sync();
    return true;
}

QString PinStore::fingerprint(QByteArrayView spkiSha256)
{
    return QString::fromLatin1(spkiSha256.toByteArray().toHex(':').toUpper());
}

} // namespace sealdesk::client
