// Slapd: a real OpenLDAP server as an ordinary process, in a temporary directory, on free loopback ports, with a
// certificate for 127.0.0.1 of a CA of its own.
#pragma once

#include "core/directory/config.h"

#include <QProcess>
#include <QTemporaryDir>

namespace sealdesk::directory::testing {

class Slapd {
public:
    // Everything starts; false with a message on standard error where it does not.
    [[nodiscard]] bool start();
    void stop();
    // After stop(): again, with the same data on the same ports.
    [[nodiscard]] bool startAgain();
    // Changes entries (LDIF with changetype) while it is stopped, and starts it again.
    [[nodiscard]] bool change(const QByteArray &ldif);
    ~Slapd() { stop(); }

    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::uint16_t tlsPort() const { return m_tlsPort; }
    [[nodiscard]] std::uint16_t plainPort() const { return m_plainPort; }
    // Search and bind over LDAPS; tests change what they are about.
    [[nodiscard]] DirectoryConfig config() const;

private:
    [[nodiscard]] bool makeCertificates();
    [[nodiscard]] bool fill();
    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_tlsPort = 0;
    std::uint16_t m_plainPort = 0;
};

[[nodiscard]] std::uint16_t freePort();
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content);

} // namespace sealdesk::directory::testing
