// The real sealdesk-relay as a process, and clients that speak to it over real TLS. Everything on loopback,
// on free ports, in a temporary directory.
#pragma once

#include "core/protocol/wire.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QWebSocket>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace sealdesk::relay {

struct Outcome {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};
[[nodiscard]] Outcome runRelay(const QStringList &arguments, const QByteArray &input = {});

class RunningRelay {
public:
    explicit RunningRelay(const QString &data, const QStringList &more = {});
    ~RunningRelay();
    // False when it ended before it was ready.
    [[nodiscard]] bool waitUntilReady();
    // kill -9
    void crash();
    // SIGHUP
    void hangUp() const;
    // From now on no byte is written beyond this place of any file, as on a disk that is full; nothing: no limit. The
    // test must have ignored SIGXFSZ before the start.
    [[nodiscard]] bool limitFiles(std::optional<quint64> bytes) const;
    // SIGTERM; the exit code.
    [[nodiscard]] int terminate();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 exchangePort() const { return m_exchangePort; }
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }
    // Process ids of its children.
    [[nodiscard]] std::vector<qint64> children() const;

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
    quint16 m_exchangePort = 0;
};

// One WebSocket to it, taking whatever certificate it shows.
class LiveClient {
public:
    LiveClient(quint16 port, const QString &path, const QByteArray &origin = {});
    [[nodiscard]] bool open();
    void send(const QByteArray &frame);

    // Waits for a message of this kind; each is taken once.
    template <class Message>
    [[nodiscard]] std::optional<Message> await()
    {
        for (int waited = 0; waited < waitMs; waited += stepMs) {
            for (auto frame = m_frames.begin(); frame != m_frames.end(); ++frame) {
                auto parsed = wire::parseRelayToOperator(*frame);
                auto visitor = wire::parseRelayToVisitor(*frame);
                if (auto taken = pick<Message>(parsed)) {
                    m_frames.erase(frame);
                    return taken;
                }
                if (auto taken = pick<Message>(visitor)) {
                    m_frames.erase(frame);
                    return taken;
                }
            }
            pump();
        }
        return std::nullopt;
    }

private:
    static constexpr int waitMs = 20'000;
    static constexpr int stepMs = 20;
    template <class Message, class... Kinds>
    static constexpr bool isOneOf(const std::variant<Kinds...> *)
    {
        return (std::is_same_v<Message, Kinds> || ...);
    }
    template <class Message, class Variant>
    [[nodiscard]] static std::optional<Message> pick(Result<Variant, wire::ParseFailure> &parsed)
    {
        if constexpr (isOneOf<Message>(static_cast<const Variant *>(nullptr))) {
            if (parsed.ok()) {
                if (auto *message = std::get_if<Message>(&*parsed)) {
                    return std::move(*message);
                }
            }
        }
        return std::nullopt;
    }
    void pump();
    QString m_url;
    QByteArray m_origin;
    QWebSocket m_socket;
    std::vector<QByteArray> m_frames;
};

} // namespace sealdesk::relay
