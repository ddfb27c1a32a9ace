#include "tests/directory/testing/slapd.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace sealdesk::directory::testing {

namespace {

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        return true;
    }
    qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return false;
}

QString sbin(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? u"/usr/sbin/"_s + name : found;
}

QByteArray person(const QByteArray &name, const QByteArray &more = {})
{
    return "dn: uid=" + name + ",ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\nuid: " + name +
           "\ncn: Person " + name + "\nsn: x\nuserPassword: right-" + name + "\n" + more + "\n";
}

QByteArray group(const QByteArray &name, const QByteArrayList &members, const QByteArray &more = {})
{
    QByteArray text = "dn: cn=" + name + ",ou=groups,dc=example,dc=org\nobjectClass: groupOfNames\ncn: " + name + "\n";
    for (const QByteArray &member : members) {
        text += "member: " + member + ",dc=example,dc=org\n";
    }
    return text + more + "\n";
}

QByteArray ldif()
{
    const QByteArray memberOf = "memberOf: cn=";
    const QByteArray rest = ",ou=groups,dc=example,dc=org\n";
    QByteArray text = "dn: dc=example,dc=org\nobjectClass: dcObject\nobjectClass: organization\ndc: example\no: x\n\n";
    for (const char *unit : {"people", "groups", "twins"}) {
        text +=
            QByteArray("dn: ou=") + unit + ",dc=example,dc=org\nobjectClass: organizationalUnit\nou: " + unit + "\n\n";
    }
    text +=
        "dn: cn=service,dc=example,dc=org\nobjectClass: person\ncn: service\nsn: x\nuserPassword: service-password\n\n";
    text += "dn: ou=elsewhere,dc=example,dc=org\nobjectClass: referral\nobjectClass: extensibleObject\nou: elsewhere\n"
            "ref: ldap://127.0.0.1:9/ou=elsewhere,dc=example,dc=org\n\n";
    text += person("alice", memberOf + "leads" + rest);
    text += person("bob", memberOf + "inner" + rest);
    text += person("carol") + person("off", "employeeType: disabled\n" + memberOf + "leads" + rest);
    text += person("loop", memberOf + "ring1" + rest);
    text += person("many") + person("nopass").replace("userPassword: right-nopass\n", "");
    text += person("twin") + person("twin").replace("ou=people", "ou=twins");
    text += group("leads", {"uid=alice,ou=people", "uid=off,ou=people", "cn=outer,ou=groups"});
    text += group("outer", {"cn=inner,ou=groups"}, memberOf + "leads" + rest);
    text += group("inner", {"uid=bob,ou=people"}, memberOf + "outer" + rest);
    text += group("ring1", {"uid=loop,ou=people", "cn=ring2,ou=groups"}, memberOf + "ring2" + rest);
    text += group("ring2", {"cn=ring1,ou=groups"}, memberOf + "ring1" + rest);
    for (int i = 0; i < 60; ++i) {
        text += group("many" + QByteArray::number(i), {"uid=many,ou=people"});
    }
    return text;
}

} // namespace

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

std::uint16_t freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : std::uint16_t{0};
}

bool Slapd::makeCertificates()
{
    const auto key = QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s};
    for (const char *ca : {"ca", "otherca"}) {
        const QString name = QString::fromLatin1(ca);
        if (!run(u"openssl"_s, key + QStringList{u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, file(ca) + u".key"_s,
                                                 u"-out"_s, file(ca) + u".pem"_s})) {
            return false;
        }
    }
    return writeFile(file("san"), "subjectAltName=IP:127.0.0.1\n") &&
           run(u"openssl"_s, {u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=slapd"_s,
                              u"-keyout"_s, file("server.key"), u"-out"_s, file("server.csr")}) &&
           run(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, file("server.csr"), u"-CA"_s, file("ca.pem"), u"-CAkey"_s,
                              file("ca.key"), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, file("san"),
                              u"-out"_s, file("server.pem")});
}

bool Slapd::fill()
{
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray settings =
        "include /etc/ldap/schema/core.schema\ninclude /etc/ldap/schema/cosine.schema\n"
        "include /etc/ldap/schema/inetorgperson.schema\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\n"
        "moduleload memberof\npidfile " +
        folder + "/slapd.pid\nTLSCACertificateFile " + folder + "/ca.pem\nTLSCertificateFile " + folder +
        "/server.pem\nTLSCertificateKeyFile " + folder +
        "/server.key\nallow bind_anon_cred\n" // the worst case: an empty password binds
        "database mdb\nmaxsize 16777216\nsuffix dc=example,dc=org\ndirectory " +
        folder +
        "/db\noverlay memberof\naccess to attrs=userPassword by anonymous auth by * none\n"
        "access to * by dn.exact=cn=service,dc=example,dc=org read by users read by * none\n";
    return QDir(m_folder.path()).mkdir(u"db"_s) && writeFile(file("slapd.conf"), settings) &&
           writeFile(file("data.ldif"), ldif()) && writeFile(file("secret"), "service-password\n") &&
           run(sbin(u"slapadd"_s), {u"-f"_s, file("slapd.conf"), u"-l"_s, file("data.ldif")});
}

bool Slapd::start()
{
    if (!m_folder.isValid() || !makeCertificates() || !fill()) {
        return false;
    }
    m_tlsPort = freePort();
    m_plainPort = freePort();
    return startAgain();
}

bool Slapd::change(const QByteArray &ldif)
{
    stop();
    const bool changed = writeFile(file("change.ldif"), ldif) &&
                         run(sbin(u"slapmodify"_s), {u"-f"_s, file("slapd.conf"), u"-l"_s, file("change.ldif")});
    return startAgain() && changed;
}

bool Slapd::startAgain()
{
    const QString urls = u"ldaps://127.0.0.1:%1/ ldap://127.0.0.1:%2/"_s.arg(m_tlsPort).arg(m_plainPort);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // -d 0 keeps it in the foreground.
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier(
        [] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that is killed leaves no server
#endif
    m_process.start(sbin(u"slapd"_s), {u"-d"_s, u"0"_s, u"-f"_s, file("slapd.conf"), u"-h"_s, urls});
    QElapsedTimer time;
    time.start();
    while (m_process.state() != QProcess::NotRunning && time.elapsed() < 20'000) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_tlsPort);
        if (probe.waitForConnected(1000)) {
            return true;
        }
        (void)m_process.waitForFinished(50);
    }
    qWarning("slapd does not start: %s", m_process.readAll().constData());
    return false;
}

void Slapd::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
}

DirectoryConfig Slapd::config() const
{
    DirectoryConfig config;
    config.servers = {{"127.0.0.1", m_tlsPort}};
    config.caFile = file("ca.pem").toStdString();
    config.base = "dc=example,dc=org";
    config.filter = "(uid={user})";
    config.serviceDn = "cn=service,dc=example,dc=org";
    config.servicePasswordFile = file("secret").toStdString();
    config.disabledFilter = "(employeeType=disabled)";
    config.groups = GroupMode::Member;
    config.groupBase = "ou=groups,dc=example,dc=org";
    config.roles = {{"supervisor", "CN=leads, ou=groups,dc=example,dc=org"},
                    {"operator", "cn=ring2,ou=groups,dc=example,dc=org"}};
    config.breakGlass = {"admin"};
    return config;
}

} // namespace sealdesk::directory::testing
