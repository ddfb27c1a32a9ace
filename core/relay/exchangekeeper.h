// ExchangeKeeper: starts the secure-form server, watches it, starts it again with growing pauses, and
// keeps the control link to it. Each start of the program has an epoch of its own, so that tickets for a
// lost one are worthless.
#pragma once

#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/edge/sockethandler.h"
#include "core/relay/acts.h"
#include "core/relay/childprocess.h"
#include "core/relay/exchangeport.h"
#include "core/relay/timer.h"
#include "core/seal/ticketkey.h"

#include <deque>
#include <string>

namespace sealdesk::relay {

class ExchangeKeeper final : public ExchangePort {
public:
    struct Parts {
        ChildLauncher &launcher;
        Scheduler &scheduler;
        const Clock &clock;
        const seal::TicketKey &key;
        edge::Log &log;
        std::string program;
        std::string config; // path of its configuration file
        // Connects to /v1/control of the exchange on that port; closing is destroying.
        std::function<std::shared_ptr<void>(std::uint16_t port, std::unique_ptr<edge::SocketHandler> handler)> connect;
    };
    // What happens to the exchange; set before start(). `failed`: it never came up at the first start.
    struct Watch {
        std::function<void(std::uint16_t port)> listening; // each time
        std::function<void()> failed;
        std::function<void()> trusted;
        std::function<void()> lost;
        std::function<void()> stopped; // after stop()
    };
    explicit ExchangeKeeper(Parts parts);
    ~ExchangeKeeper() override;

    void watch(Watch watch) { m_watch = std::move(watch); }
    void start();
    // Politely, then hard; `stopped` follows.
    void stop();

    [[nodiscard]] bool trusted() const override { return m_send != nullptr; }
    [[nodiscard]] quint64 epoch() const override { return m_epoch; }
    void closeRequest(const QString &request, wire::CloseReason reason) override;
    void closeChat(const QString &chat, wire::CloseReason reason) override;
    void closeSession(const QString &session, wire::CloseReason reason) override;

private:
    void launch();
    void line(std::string_view text);
    void childEnded();
    void connectControl();
    void controlClosed();
    void close(const wire::out::CClose &message);
    [[nodiscard]] std::chrono::milliseconds nextPause();

    Parts m;
    Watch m_watch;
    std::unique_ptr<ChildProcess> m_child;
    std::shared_ptr<void> m_control;
    std::function<void(const QByteArray &)> m_send; // set while trusted
    std::deque<QByteArray> m_waiting;               // closes, while there is no link
    std::uint16_t m_port = 0;
    quint64 m_epoch = 0;
    bool m_ready = false; // the child said so
    bool m_everReady = false;
    bool m_stopping = false;
    std::int64_t m_pauseMs = 0;
    Timer m_timer;        // start and stop time-outs, pauses before a start
    Timer m_controlTimer; // pauses before a connection
};

} // namespace sealdesk::relay
