#include "tests/relay/bench/program.h"

#include <QDir>
#include <QFile>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int processMs = 30'000;
const QString program = QStringLiteral(SEALDESK_BIN "/sealdesk-relay");

} // namespace

Outcome runRelay(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(processMs)) {
        process.kill();
        process.waitForFinished(processMs);
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

RunningRelay::RunningRelay(const QString &data, const QStringList &more)
{
    QStringList arguments{u"serve"_s, u"--data"_s, data, u"--port"_s, u"0"_s, u"--exchange-port"_s, u"0"_s};
    m_process.start(program, arguments + more);
}

RunningRelay::~RunningRelay()
{
    if (m_process.state() != QProcess::NotRunning) {
        (void)terminate();
    }
}

bool RunningRelay::waitUntilReady()
{
    for (int waited = 0; waited < processMs; waited += 50) {
        m_process.waitForReadyRead(50);
        m_output += m_process.readAllStandardOutput();
        if (m_output.contains("Ready\n")) {
            const auto number = [this](const char *pattern) {
                const auto match = QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromUtf8(m_output));
                return static_cast<quint16>(match.captured(1).toUInt());
            };
            m_port = number("Relay: https://127\\.0\\.0\\.1:(\\d+)\\n");
            m_exchangePort = number("Exchange: wss://127\\.0\\.0\\.1:(\\d+)\\n");
            return m_port != 0 && m_exchangePort != 0;
        }
        if (m_process.state() == QProcess::NotRunning) {
            return false;
        }
    }
    return false;
}

void RunningRelay::crash()
{
    m_process.kill();
    m_process.waitForFinished(processMs);
}

void RunningRelay::hangUp() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP); }

bool RunningRelay::limitFiles(std::optional<quint64> bytes) const
{
    const rlimit limit{bytes ? rlim_t{*bytes} : RLIM_INFINITY, RLIM_INFINITY};
    return ::prlimit(static_cast<pid_t>(m_process.processId()), RLIMIT_FSIZE, &limit, nullptr) == 0;
}

int RunningRelay::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(processMs)) {
        m_process.kill();
        m_process.waitForFinished(processMs);
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

std::vector<qint64> RunningRelay::children() const
{
    std::vector<qint64> found;
    for (const QString &entry : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile stat(u"/proc/"_s % entry % u"/stat"_s);
        if (!stat.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[1].toLongLong() == m_process.processId() && fields[0] != "Z") {
            found.push_back(entry.toLongLong());
        }
    }
    return found;
}

LiveClient::LiveClient(quint16 port, const QString &path, const QByteArray &origin)
    : m_url(u"wss://127.0.0.1:%1%2"_s.arg(port).arg(path)), m_origin(origin)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                     [this](const QString &text) { m_frames.push_back(text.toUtf8()); });
}

bool LiveClient::open()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(tls);
    QNetworkRequest request{QUrl(m_url)};
    if (!m_origin.isEmpty()) {
        request.setRawHeader("Origin", m_origin);
    }
    m_socket.open(request);
    for (int waited = 0; waited < waitMs && m_socket.state() != QAbstractSocket::ConnectedState; waited += stepMs) {
        pump();
        if (m_socket.state() == QAbstractSocket::UnconnectedState) {
            return false;
        }
    }
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void LiveClient::send(const QByteArray &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(frame));
    m_socket.flush();
}

void LiveClient::pump() { QTest::qWait(stepMs); }

} // namespace sealdesk::relay
