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

namespace {

// A relay's name as the name of a setting: no separators in it.
QString settingOf(const QString &group, const QString &name)
{
    return group + u'/' + QString::fromLatin1(name.toUtf8().toHex());
}

} // namespace

QString Profile::enrolledDevice(const QString &keyName) const
{
    return m_settings->value(settingOf(u"devices"_s, keyName)).toString();
}

void Profile::setEnrolledDevice(const QString &keyName, const QString &device)
{
    m_settings->setValue(settingOf(u"devices"_s, keyName), device);
    m_settings->sync();
}

QByteArray Profile::organisationKey(const QString &relay) const
{
    return QByteArray::fromHex(m_settings->value(settingOf(u"organisations"_s, relay)).toString().toLatin1());
}

void Profile::setOrganisationKey(const QString &relay, const QByteArray &publicKey)
{
    if (organisationKey(relay).isEmpty()) {
        m_settings->setValue(settingOf(u"organisations"_s, relay), QString::fromLatin1(publicKey.toHex()));
        m_settings->sync();
    }
}

QByteArray Profile::keyStatement(const QString &relay) const
{
    return QByteArray::fromHex(m_settings->value(settingOf(u"statements"_s, relay)).toString().toLatin1());
}

void Profile::setKeyStatement(const QString &relay, const QByteArray &currentKey, const QByteArray &statement)
{
    m_settings->setValue(settingOf(u"organisations"_s, relay), QString::fromLatin1(currentKey.toHex()));
    m_settings->setValue(settingOf(u"statements"_s, relay), QString::fromLatin1(statement.toHex()));
    m_settings->sync();
}

qint64 Profile::maskingIssuedMs(const QString &relay) const
{
    return m_settings->value(settingOf(u"masking"_s, relay)).toLongLong();
}

void Profile::setMaskingIssuedMs(const QString &relay, qint64 issuedMs)
{
    m_settings->setValue(settingOf(u"masking"_s, relay), issuedMs);
    m_settings->sync();
}

QByteArray Profile::uiValue(const QString &name) const { return m_settings->value(u"ui/"_s + name).toByteArray(); }

void Profile::setUiValue(const QString &name, const QByteArray &value) { m_settings->setValue(u"ui/"_s + name, value); }

} // namespace sealdesk::client
