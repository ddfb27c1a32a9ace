// ExchangeControl: the relay's control channel to the secure-form server, wherever that runs: connects, proves
// the relay, connects again with growing pauses, and says what must end.
//
// Each start of the exchange has an epoch of its own, known by the boot id in its greeting, so that tickets for
// one that has forgotten everything are worthless. Nothing of a form's content ever goes this way.
#pragma once

#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/edge/sockethandler.h"
#include "core/relay/exchangeport.h"
#include "core/relay/timer.h"
#include "core/seal/ids.h"
#include "core/seal/ticketkey.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace sealdesk::relay {

class ExchangeControl final : public ExchangePort {
public:
    struct Parts {
        Scheduler &scheduler;
        const Clock &clock;
        const seal::TicketKey &key;
        edge::Log &log;
        // Connects to /v1/control of the exchange; closing is destroying.
        std::function<std::shared_ptr<void>(std::unique_ptr<edge::SocketHandler> handler)> connect;
    };
    struct Watch {
        std::function<void()> trusted; // each time
        std::function<void()> lost;    // after it was trusted
    };
    explicit ExchangeControl(Parts parts);
    ~ExchangeControl() override;

    void watch(Watch watch) { m_watch = std::move(watch); }
    // From now on the exchange is there, or should be.
    void start();
    // It is gone, or not wanted any more. `lost` is called if it was trusted.
    void stop();
    // It has trusted this relay since start().
    [[nodiscard]] bool hasBeenTrusted() const { return m_hasBeenTrusted; }

    [[nodiscard]] bool trusted() const override { return m_send != nullptr; }
    [[nodiscard]] quint64 epoch() const override { return m_epoch; }
    void closeRequest(const QString &request, wire::CloseReason reason) override;
    void closeChat(const QString &chat, wire::CloseReason reason) override;
    void closeSession(const QString &session, wire::CloseReason reason) override;

private:
    void connect();
    [[nodiscard]] quint64 epochFor(const seal::BootId &boot);
    void isTrusted(std::function<void(const QByteArray &)> send);
    void isClosed(edge::Ended why);
    void close(const wire::out::CClose &message);

    Parts m;
    Watch m_watch;
    std::shared_ptr<void> m_link;
    std::function<void(const QByteArray &)> m_send; // set while trusted
    std::deque<QByteArray> m_waiting;               // closes, while there is no link
    std::optional<seal::BootId> m_boot;             // of the exchange that knows m_epoch
    quint64 m_epoch = 0;
    std::int64_t m_pauseMs = 0;
    bool m_wanted = false;
    bool m_hasBeenTrusted = false;
    Timer m_timer; // pauses before a connection
};

} // namespace sealdesk::relay
