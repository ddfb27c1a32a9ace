#include "app/relay/datadirectory.h"

#include "core/base/bytes.h"
#include "core/edge/limits.h"
#include "core/edge/privatefile.h"
#include "core/store/database.h"

#include <QDir>
#include <QFileInfo>

#include <openssl/rand.h>

#include <algorithm>
#include <vector>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

// Pinned by consoles: a short life would only bring an outage.
constexpr int selfSignedDays = 3650;
constexpr std::size_t randomKeyBytes = 32;

QString fileError(const std::filesystem::path &path, edge::FileError error)
{
    const std::string_view reason = edge::describe(error);
    return QString::fromStdString(path.string()) % u": " %
           QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
}

} // namespace

Result<DataDirectory, QString> DataDirectory::open(const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    // Parents are made as the system makes directories; only our own is private.
    if (!QFileInfo::exists(absolute) && !QDir().mkpath(QFileInfo(absolute).absolutePath())) {
        return fail(QString(u"cannot make the data directory " % absolute));
    }
    DataDirectory data(std::filesystem::path(absolute.toStdString()));
    for (const std::filesystem::path &folder :
         {data.m_root, data.m_root / "tls", data.m_root / "keys", data.m_root / "exchange"}) {
        if (const auto made = edge::ensurePrivateDirectory(folder); !made.ok()) {
            return fail(QString(u"cannot use the data directory: " % fileError(folder, made.error())));
        }
    }
    return data;
}

QString DataDirectory::database() const
{
    return QString::fromStdString((m_root / store::Database::fileName.latin1()).string());
}

QString DataDirectory::lockFile() const { return QString::fromStdString((m_root / "relay.lock").string()); }

QString DataDirectory::textKeyLockFile() const { return QString::fromStdString((m_root / "store-key.lock").string()); }

Result<edge::CertificateAndKey, QString> DataDirectory::certificate(const QString &listen, std::int64_t nowMs) const
{
    const auto certificate = edge::readSmallFile(certificateFile(), edge::limits::certificateFileBytes);
    const auto key = edge::readSmallFile(keyFile(), edge::limits::certificateFileBytes);
    if (certificate.ok() && key.ok()) {
        const auto expires = edge::certificateExpiresMs(*certificate);
        if (!expires.ok()) {
            return fail(QString(u"not a certificate: " % QString::fromStdString(certificateFile().string())));
        }
        if (*expires <= nowMs) {
            return fail(QString(u"the certificate has expired: " % QString::fromStdString(certificateFile().string())));
        }
        return edge::CertificateAndKey{*certificate, *key};
    }
    const bool bothMissing = !certificate.ok() && !key.ok() && certificate.error() == edge::FileError::Missing &&
                             key.error() == edge::FileError::Missing;
    if (!bothMissing) {
        return fail(certificate.ok() ? fileError(keyFile(), key.error())
                                     : fileError(certificateFile(), certificate.error()));
    }
    std::vector<std::string> names{"localhost", "127.0.0.1", "::1"};
    if (std::find(names.begin(), names.end(), listen.toStdString()) == names.end()) {
        names.push_back(listen.toStdString());
    }
    auto made = edge::makeSelfSigned(names, nowMs, selfSignedDays);
    if (!made.ok()) {
        return fail(u"cannot make a certificate"_s);
    }
    // The key first: a certificate without its key would look like a broken installation.
    if (const auto written = edge::writePrivateFile(keyFile(), made->keyPem); !written.ok()) {
        return fail(fileError(keyFile(), written.error()));
    }
    if (const auto written = edge::writePrivateFile(certificateFile(), made->certificatePem); !written.ok()) {
        return fail(fileError(certificateFile(), written.error()));
    }
    return std::move(made).value();
}

Result<seal::TicketKey, QString> DataDirectory::ticketKey() const
{
    return signingKey(m_root / "keys" / "ticket.key", u"ticket key");
}

Result<audit::AuditKey, QString> DataDirectory::auditKey() const { return signingKey(auditKeyFile(), u"audit key"); }

Result<seal::TicketKey, QString> DataDirectory::signingKey(const std::filesystem::path &path, QStringView kind)
{
    constexpr std::size_t mostBytes = 64;
    const QString unmade = u"cannot make the "_s % kind;
    const auto stored = edge::readSmallFile(path, mostBytes);
    if (stored.ok()) {
        auto key = seal::TicketKey::fromRaw(asBytes(*stored));
        if (!key.ok()) {
            return fail(QString(u"not the "_s % kind % u": "_s % QString::fromStdString(path.string())));
        }
        return std::move(key).value();
    }
    if (stored.error() != edge::FileError::Missing) {
        return fail(fileError(path, stored.error()));
    }
    auto key = seal::TicketKey::generate();
    if (!key.ok()) {
        return fail(QString(unmade));
    }
    auto raw = key->raw();
    if (!raw.ok()) {
        return fail(QString(unmade));
    }
    const auto written = edge::writePrivateFile(path, {reinterpret_cast<const char *>(raw->data()), raw->size()});
    std::fill(raw->begin(), raw->end(), std::uint8_t{0});
    if (!written.ok()) {
        return fail(fileError(path, written.error()));
    }
    return std::move(key).value();
}

// 32 random bytes in a file of their own. nullopt: there is none.
Result<std::optional<QByteArray>, QString> DataDirectory::readKey(const std::filesystem::path &path,
                                                                  QStringView kind) const
{
    const auto stored = edge::readSmallFile(path, randomKeyBytes);
    if (stored.ok()) {
        if (stored->size() != randomKeyBytes) {
            return fail(QString(u"not a "_s % kind % u": "_s % QString::fromStdString(path.string())));
        }
        return std::optional(QByteArray::fromStdString(*stored));
    }
    if (stored.error() != edge::FileError::Missing) {
        return fail(fileError(path, stored.error()));
    }
    return std::optional<QByteArray>();
}

Result<QByteArray, QString> DataDirectory::makeKey(const std::filesystem::path &path, QStringView kind) const
{
    QByteArray key(randomKeyBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), static_cast<int>(randomKeyBytes)) != 1) {
        return fail(QString(u"cannot make a "_s % kind));
    }
    if (const auto written = edge::writePrivateFile(path, key.toStdString()); !written.ok()) {
        return fail(fileError(path, written.error()));
    }
    return key;
}

Result<QByteArray, QString> DataDirectory::loginKey() const
{
    const std::filesystem::path path = m_root / "keys" / "login.key";
    auto stored = readKey(path, u"sign-in key");
    if (!stored.ok()) {
        return fail(stored.error());
    }
    return *stored ? Result<QByteArray, QString>(**stored) : makeKey(path, u"sign-in key");
}

Result<std::optional<QByteArray>, QString> DataDirectory::factorKey() const
{
    return readKey(factorKeyFile(), u"key of second factors");
}

Result<QByteArray, QString> DataDirectory::makeFactorKey() const
{
    return makeKey(factorKeyFile(), u"key of second factors");
}

Result<void, QString> DataDirectory::writeExchangeConfig(const QString &listen, std::uint16_t port,
                                                         const seal::ControlKey &control) const
{
    const std::string text = "[exchange]\nlisten=" + listen.toStdString() + "\nport=" + std::to_string(port) +
                             "\ncertificate=" + certificateFile().string() + "\nkey=" + keyFile().string() +
                             "\ncontrol_key=" + toBase64Url(control.bytes()) + "\nparent_watch=stdin\n";
    if (const auto written = edge::writePrivateFile(exchangeConfig(), text); !written.ok()) {
        return fail(fileError(exchangeConfig(), written.error()));
    }
    return {};
}

} // namespace sealdesk::relay
