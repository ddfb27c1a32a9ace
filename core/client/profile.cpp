#include "core/client/profile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <QSysInfo>

namespace sealdesk::client {

using namespace Qt::StringLiterals;

Profile::Profile(const QString &folder) : m_folder(QDir::cleanPath(folder))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_settings = std::make_unique<QSettings>(m_folder + u"/sealdesk.ini"_s, QSettings::IniFormat);
}

Profile::~Profile() = default;

bool Profile::isWritable() const { return m_settings->isWritable(); }

QString Profile::id()
{
    QString id = m_settings->value(u"profile/id"_s).toString();
    if (id.isEmpty()) {
        id = QString::number(QRandomGenerator::system()->generate64(), 16);
        m_settings->setValue(u"profile/id"_s, id);
        m_settings->sync();
    }
    return id;
}

QString Profile::lastRelay() const { return m_settings->value(u"relay/last"_s).toString(); }

void Profile::setLastRelay(const QString &address) { m_settings->setValue(u"relay/last"_s, address); }

QString Profile::lastUser() const { return m_settings->value(u"signin/user"_s).toString(); }

void Profile::setLastUser(const QString &user) { m_settings->setValue(u"signin/user"_s, user); }

QString Profile::deviceName() const
{
    const QString set = m_settings->value(u"device/name"_s).toString();
    return set.isEmpty() ? QSysInfo::machineHostName() : set;
}

bool Profile::isEnrolled(const QString &keyName) const
{
    return m_settings->value(u"enrolled"_s).toStringList().contains(keyName);
}

void Profile::setEnrolled(const QString &keyName)
{
    QStringList names = m_settings->value(u"enrolled"_s).toStringList();
    if (!names.contains(keyName)) {
        names.append(keyName);
        m_settings->setValue(u"enrolled"_s, names);
        m_settings->sync();
    }
}

QByteArray Profile::organisationKey(const QString &relay) const
{
    const QString name = u"organisations/"_s + QString::fromLatin1(relay.toUtf8().toHex());
    return QByteArray::fromHex(m_settings->value(name).toString().toLatin1());
}

void Profile::setOrganisationKey(const QString &relay, const QByteArray &publicKey)
{
    if (organisationKey(relay).isEmpty()) {
        const QString name = u"organisations/"_s + QString::fromLatin1(relay.toUtf8().toHex());
        m_settings->setValue(name, QString::fromLatin1(publicKey.toHex()));
        m_settings->sync();
    }
}

QByteArray Profile::uiValue(const QString &name) const { return m_settings->value(u"ui/"_s + name).toByteArray(); }

void Profile::setUiValue(const QString &name, const QByteArray &value) { m_settings->setValue(u"ui/"_s + name, value); }

} // namespace sealdesk::client
