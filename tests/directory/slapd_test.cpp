// Sign-in by a real OpenLDAP server, and by servers that are slow, gone or lying.
#include "core/base/systemclock.h"
#include "core/directory/directory.h"
#include "tests/directory/testing/slapd.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <cstring>
#include <mutex>
#include <optional>

using namespace sealdesk;
using namespace sealdesk::directory;
using namespace sealdesk::directory::testing;
using namespace Qt::StringLiterals;

namespace {

secret::SecretBuffer secretOf(std::string_view text)
{
    auto made = secret::SecretBuffer::allocate(std::max<std::size_t>(text.size(), 1));
    if (text.empty() || !made.ok()) {
        return {};
    }
    made->withMutableBytes(
        [text](std::span<std::uint8_t> bytes) { std::memcpy(bytes.data(), text.data(), text.size()); });
    return std::move(*made);
}

// Ends the TLS of a real certificate and then does as it likes.
class Liar : public QSslServer {
public:
    Liar(const Slapd &slapd, QByteArray says, bool drips, bool hangsUp)
    {
        QFile key(slapd.file("server.key"));
        QFile certificate(slapd.file("server.pem"));
        if (key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly)) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(QSslCertificate(&certificate));
            tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
            setSslConfiguration(tls);
        }
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this, says, drips, hangsUp] {
            QTcpSocket *socket = nextPendingConnection();
            if (hangsUp) {
                socket->disconnectFromHost();
            } else if (!drips) {
                socket->write(says);
            } else {
                auto *timer = new QTimer(socket);
                connect(timer, &QTimer::timeout, socket, [socket, says, at = 0]() mutable {
                    socket->write(says.mid(at++, 1));
                    socket->flush();
                });
                timer->start(20);
            }
        });
    }
    bool start() { return listen(QHostAddress::LocalHost); }
    [[nodiscard]] std::uint16_t port() const { return serverPort(); }
};

// The role, or why there is none.
QString outcome(const Answer &answer)
{
    return answer.ok() ? QString::fromStdString(answer->roles.front())
                       : QString::fromLatin1(name(answer.error()).data());
}

} // namespace

class DirectorySlapdTest : public QObject {
    Q_OBJECT

    Slapd m_slapd;
    SystemClock m_clock;

    QString ask(Directory &directory, const std::string &user, std::string_view password)
    {
        struct Box {
            std::mutex mutex;
            std::optional<QString> text;
        };
        auto box = std::make_shared<Box>();
        directory.ask(user, secretOf(password), Turn::Usual, [box](const Asked &asked) {
            const std::scoped_lock lock(box->mutex);
            box->text = outcome(asked.answer);
        });
        const auto there = [&] {
            const std::scoped_lock lock(box->mutex);
            return box->text.has_value();
        };
        return QTest::qWaitFor(there, 30'000) ? *box->text : u"no answer"_s;
    }

    QString ask(const DirectoryConfig &config, const std::string &user, std::string_view password)
    {
        auto directory = Directory::open(config, m_clock);
        return directory.ok() ? ask(**directory, user, password) : u"not opened"_s;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_slapd.start()); }

    void searchAndBindByLdapsAndStartTls()
    {
        auto config = m_slapd.config();
        QCOMPARE(ask(config, "alice", "right-alice"), u"supervisor"_s);
        QCOMPARE(ask(config, "alice", "wrong"), u"wrong-password"_s);
        QCOMPARE(ask(config, "nobody", "right-alice"), u"no-such-user"_s);
        QCOMPARE(ask(config, "carol", "right-carol"), u"no-role"_s);
        QCOMPARE(ask(config, "nopass", "x"), u"wrong-password"_s);
        config.tls = TlsMode::StartTls;
        config.servers = {{"127.0.0.1", m_slapd.plainPort()}};
        QCOMPARE(ask(config, "alice", "right-alice"), u"supervisor"_s);
        QCOMPARE(ask(config, "alice", "wrong"), u"wrong-password"_s);
    }

    void directBind()
    {
        auto config = m_slapd.config();
        config.mode = BindMode::Direct;
        config.bindDn = "uid={user},ou=people,dc=example,dc=org";
        QCOMPARE(ask(config, "alice", "right-alice"), u"supervisor"_s);
        QCOMPARE(ask(config, "alice", "wrong"), u"wrong-password"_s);
        QCOMPARE(ask(config, "nobody", "right-alice"), u"wrong-password"_s);
        QCOMPARE(ask(config, "alice,ou=people,dc=example,dc=org", "right-alice"), u"wrong-password"_s);
        QCOMPARE(ask(config, "off", "right-off"), u"account-disabled"_s);
    }

    // This slapd lets an empty password in (allow bind_anon_cred); it must never be asked.
    void emptyPasswordNeverBinds()
    {
        QCOMPARE(ask(m_slapd.config(), "alice", ""), u"password-refused"_s);
        QCOMPARE(ask(m_slapd.config(), "alice", std::string_view("\0x", 2)), u"password-refused"_s);
        QCOMPARE(ask(m_slapd.config(), "alice", std::string(2000, 'x')), u"password-refused"_s);
    }

    void namesCannotChangeTheFilter()
    {
        for (const char *hostile : {"*", "a*", "alice)(uid=*", "*)(|(uid=*", "alice)(&)", "\\2a", "al\\69ce"}) {
            QCOMPARE(ask(m_slapd.config(), hostile, "right-alice"), u"no-such-user"_s);
        }
        for (const std::string &refused : {std::string("alice\0", 6), std::string("ali\nce"), std::string("\xff"),
                                           std::string(), std::string("alice "), std::string(300, 'a')}) {
            QCOMPARE(ask(m_slapd.config(), refused, "right-alice"), u"name-refused"_s);
        }
    }

    void exactlyOneEntryOrNone()
    {
        QCOMPARE(ask(m_slapd.config(), "twin", "right-twin"), u"ambiguous"_s);
        QCOMPARE(ask(m_slapd.config(), "off", "right-off"), u"account-disabled"_s);
        QCOMPARE(ask(m_slapd.config(), "off", "wrong"), u"wrong-password"_s);
    }

    void groupsOfGroupsBothWays()
    {
        auto config = m_slapd.config();
        for (const GroupMode mode : {GroupMode::Member, GroupMode::MemberOf}) {
            config.groups = mode;
            config.groupDepth = 10;
            QCOMPARE(ask(config, "bob", "right-bob"), u"supervisor"_s);
            QCOMPARE(ask(config, "loop", "right-loop"), u"operator"_s); // two groups in each other
            config.groupDepth = 2;
            QCOMPARE(ask(config, "bob", "right-bob"), u"no-role"_s);
        }
    }

    void tooManyGroups()
    {
        auto config = m_slapd.config();
        QCOMPARE(ask(config, "many", "right-many"), u"no-role"_s);
        config.groupCount = 50;
        QCOMPARE(ask(config, "many", "right-many"), u"too-big"_s);
    }

    void referralsAreNotFollowed()
    {
        auto config = m_slapd.config();
        config.base = "ou=elsewhere,dc=example,dc=org";
        QCOMPARE(ask(config, "alice", "right-alice"), u"referred"_s);
    }

    void serviceAccountTroubleIsNotThePersons()
    {
        auto config = m_slapd.config();
        QVERIFY(writeFile(m_slapd.file("wrongsecret"), "wrong"));
        config.servicePasswordFile = m_slapd.file("wrongsecret").toStdString();
        QCOMPARE(ask(config, "alice", "right-alice"), u"misconfigured"_s);
        config = m_slapd.config();
        config.base = "dc=nowhere";
        QCOMPARE(ask(config, "alice", "right-alice"), u"misconfigured"_s);
        QVERIFY(!isRefusal(DirectoryError::Misconfigured));
    }

    void certificateIsChecked()
    {
        auto config = m_slapd.config();
        for (const TlsMode mode : {TlsMode::Ldaps, TlsMode::StartTls}) {
            config.tls = mode;
            const auto port = mode == TlsMode::Ldaps ? m_slapd.tlsPort() : m_slapd.plainPort();
            config.servers = {{"127.0.0.1", port}};
            config.caFile = m_slapd.file("otherca.pem").toStdString();
            QCOMPARE(ask(config, "alice", "right-alice"), u"tls-failed"_s);
            config.caFile = m_slapd.file("ca.pem").toStdString();
            config.servers = {{"localhost", port}}; // not the name in the certificate
            QCOMPARE(ask(config, "alice", "right-alice"), u"tls-failed"_s);
        }
    }

    void slowServerEndsInTime()
    {
        QTcpServer silent; // takes connections, says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto config = m_slapd.config();
        config.servers = {{"127.0.0.1", silent.serverPort()}};
        config.connectMs = 300;
        config.totalMs = 4000;
        for (const TlsMode mode : {TlsMode::Ldaps, TlsMode::StartTls}) {
            config.tls = mode;
            QCOMPARE(ask(config, "alice", "right-alice"), u"timed-out"_s);
        }
    }

    void garbageIsNotAnAnswer()
    {
        QTcpServer garbage;
        connect(&garbage, &QTcpServer::newConnection, &garbage, [&garbage] {
            QTcpSocket *socket = garbage.nextPendingConnection();
            socket->write(QByteArray(2000, '\x30'));
            socket->flush();
        });
        QVERIFY(garbage.listen(QHostAddress::LocalHost));
        auto config = m_slapd.config();
        config.servers = {{"127.0.0.1", garbage.serverPort()}};
        config.connectMs = 500;
        for (const TlsMode mode : {TlsMode::Ldaps, TlsMode::StartTls}) {
            config.tls = mode;
            const QString answer = ask(config, "alice", "right-alice");
            QVERIFY2(answer == (mode == TlsMode::Ldaps ? u"tls-failed"_s : u"bad-answer"_s), qPrintable(answer));
        }
    }

    // TLS stands, and then: silence, one byte at a time for ever, no LDAP, the answer to another question, the end.
    void aServerThatLiesUnderTls()
    {
        const QByteArray otherAnswer = QByteArray::fromHex("300c02017f61070a010004000400"); // bindResponse 127, success
        for (const auto &[says, drips, hangsUp, expected] :
             {std::tuple(QByteArray(), false, false, u"timed-out"_s),
              std::tuple(QByteArray(QByteArray::fromHex("3084000f0000") + QByteArray(4000, 'x')), true, false,
                         u"timed-out"_s),
              std::tuple(QByteArray(2000, '\x7f'), false, false, u"unreachable"_s),
              std::tuple(otherAnswer, false, false, u"timed-out"_s),
              std::tuple(QByteArray(), false, true, u"unreachable"_s)}) {
            Liar liar(m_slapd, says, drips, hangsUp);
            QVERIFY(liar.start());
            auto config = m_slapd.config();
            config.servers = {{"127.0.0.1", liar.port()}};
            config.operationMs = 700;
            config.totalMs = 2000;
            QCOMPARE(ask(config, "alice", "right-alice"), expected);
            // And the next server, which is honest, still gets its turn.
            config.totalMs = 15'000;
            config.servers.push_back({"127.0.0.1", m_slapd.tlsPort()});
            QCOMPARE(ask(config, "alice", "right-alice"), u"supervisor"_s);
        }
    }

    void nextServerWhenOneIsGone()
    {
        auto config = m_slapd.config();
        config.servers = {{"127.0.0.1", freePort()}};
        QCOMPARE(ask(config, "alice", "right-alice"), u"unreachable"_s);
        config.servers.push_back({"127.0.0.1", m_slapd.tlsPort()});
        auto directory = Directory::open(config, m_clock);
        QVERIFY(directory.ok());
        QCOMPARE(ask(**directory, "alice", "right-alice"), u"supervisor"_s);
        QCOMPARE(ask(**directory, "alice", "wrong"), u"wrong-password"_s);
    }

    void openServiceFileIsRefused()
    {
        auto config = m_slapd.config();
        QVERIFY(QFile::setPermissions(m_slapd.file("wrongsecret"), QFile::ReadOwner | QFile::ReadGroup));
        config.servicePasswordFile = m_slapd.file("wrongsecret").toStdString();
        auto directory = Directory::open(config, m_clock);
        QVERIFY(!directory.ok());
        QVERIFY(std::get<SecretFileError>(directory.error()) == SecretFileError::TooOpen);
    }
};

QTEST_GUILESS_MAIN(DirectorySlapdTest)
#include "slapd_test.moc"
