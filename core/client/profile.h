// Profile: the console's preferences of one profile folder, in an INI file. Nothing in it is secret:
// last relay, user name, the "enrolled" marker of a device key, and a random profile id that keeps the
// keychain entries of two profiles apart. Passwords, tokens and keys must never come here.
#pragma once

#include <memory>

#include <QString>

class QSettings;

namespace sealdesk::client {

class Profile {
public:
    explicit Profile(const QString &folder);
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    // False if the folder cannot be written; preferences then last for this run only.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString id();

    [[nodiscard]] QString lastRelay() const;
    void setLastRelay(const QString &address);
    [[nodiscard]] QString lastUser() const;
    void setLastUser(const QString &user);
    [[nodiscard]] QString deviceName() const; // this computer's name unless set

    [[nodiscard]] bool isEnrolled(const QString &keyName) const;
    void setEnrolled(const QString &keyName);

    // Which device a key in the keychain belongs to, so that another key under its name is noticed. Empty if unknown.
    [[nodiscard]] QString enrolledDevice(const QString &keyName) const;
    void setEnrolledDevice(const QString &keyName, const QString &device);

    // The organisation's public key as first seen at (or made for) this relay; replaced by a statement only.
    [[nodiscard]] QByteArray organisationKey(const QString &relay) const;
    void setOrganisationKey(const QString &relay, const QByteArray &publicKey);
    // See OrganisationPins, which alone decides.
    [[nodiscard]] QByteArray keyStatement(const QString &relay) const;
    void setKeyStatement(const QString &relay, const QByteArray &currentKey, const QByteArray &statement);

    // When the newest masking statement of this relay was issued, 0 before the first: no older one is believed.
    [[nodiscard]] qint64 maskingIssuedMs(const QString &relay) const;
    void setMaskingIssuedMs(const QString &relay, qint64 issuedMs);

    // For ui: window geometry, theme and the like; names are prefixed by "ui/".
    [[nodiscard]] QByteArray uiValue(const QString &name) const;
    void setUiValue(const QString &name, const QByteArray &value);

    [[nodiscard]] QSettings &settings() { return *m_settings; }

private:
    QString m_folder;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace sealdesk::client
