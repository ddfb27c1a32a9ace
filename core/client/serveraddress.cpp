#include "core/client/serveraddress.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {
constexpr quint16 defaultPort = 8443;
}

Result<ServerAddress, AddressError> ServerAddress::parse(QStringView text)
{
    QString typed = text.trimmed().toString();
    if (typed.isEmpty()) {
        return fail(AddressError::Empty);
    }
    if (!typed.contains(u"://"_s)) {
        typed.prepend(u"wss://"_s);
    }
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid()) {
        // QUrl calls "wss://host:99999" invalid as a whole; say what is wrong with it.
        const qsizetype colon = typed.lastIndexOf(u':');
        const QStringView tail = QStringView(typed).mid(colon + 1);
        bool isNumber = false;
        const qlonglong number = tail.toLongLong(&isNumber);
        return fail(colon > 5 && isNumber && number > 65535 ? AddressError::BadPort : AddressError::Malformed);
    }
    if (url.scheme() != u"wss"_s) {
        return fail(AddressError::NotWss);
    }
    if (!url.userInfo().isEmpty()) {
        return fail(AddressError::HasCredentials);
    }
    if ((!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery() || url.hasFragment()) {
        return fail(AddressError::HasPath);
    }
    if (url.host().isEmpty()) {
        return fail(AddressError::NoHost);
    }
    const int port = url.port(defaultPort);
    if (port < 1 || port > 65535) {
        return fail(AddressError::BadPort);
    }
    return ServerAddress(url.host(), static_cast<quint16>(port));
}

QString ServerAddress::key() const
{
    const bool isV6 = m_host.contains(u':');
    return (isV6 ? QString(u'[' + m_host + u']') : m_host) + u':' + QString::number(m_port);
}

QString ServerAddress::text() const { return u"wss://"_s + key(); }

QUrl ServerAddress::operatorUrl() const
{
    QUrl url;
    url.setScheme(u"wss"_s);
    url.setHost(m_host);
    url.setPort(m_port);
    url.setPath(u"/v1/operator"_s);
    return url;
}

} // namespace sealdesk::client
