#include "core/relay/exchangecontrol.h"

#include "core/relay/controllink.h"
#include "core/relay/limits.h"

#include <algorithm>

namespace sealdesk::relay {

ExchangeControl::ExchangeControl(Parts parts) : m(std::move(parts)), m_timer(m.scheduler) {}

ExchangeControl::~ExchangeControl()
{
    m_watch = {};
    stop();
}

void ExchangeControl::start()
{
    m_wanted = true;
    connect();
}

void ExchangeControl::stop()
{
    m_wanted = false;
    m_timer.stop();
    const bool was = trusted();
    m_send = nullptr;
    m_hasBeenTrusted = false;
    m_link.reset();
    if (was && m_watch.lost) {
        m_watch.lost();
    }
}

void ExchangeControl::connect()
{
    ControlLink::Watch watch;
    watch.epochFor = [this](const seal::BootId &boot) { return epochFor(boot); };
    watch.trusted = [this](std::function<void(const QByteArray &)> send) { isTrusted(std::move(send)); };
    watch.closed = [this](edge::Ended why) { isClosed(why); };
    m_link = m.connect(std::make_unique<ControlLink>(m.key, std::move(watch)));
}

quint64 ExchangeControl::epochFor(const seal::BootId &boot)
{
    if (m_boot != boot) {
        // What it held is gone with it, and so are the closes that waited for it.
        m_waiting.clear();
        m_boot = boot;
        m_epoch = std::max(m_epoch + 1, static_cast<quint64>(std::max<std::int64_t>(1, m.clock.wallMs())));
    }
    return m_epoch;
}

void ExchangeControl::isTrusted(std::function<void(const QByteArray &)> send)
{
    m_send = std::move(send);
    m_hasBeenTrusted = true;
    m_pauseMs = 0;
    m.log.write(edge::Level::Info, "exchange.trusts_relay");
    for (const QByteArray &frame : std::exchange(m_waiting, {})) {
        m_send(frame);
    }
    if (m_watch.trusted) {
        m_watch.trusted();
    }
}

void ExchangeControl::isClosed(edge::Ended why)
{
    if (!m_wanted) {
        return;
    }
    m.log.write(edge::Level::Warning, "exchange.control_closed", {{"why", edge::LogId(edge::endedName(why))}});
    const bool was = trusted();
    m_send = nullptr;
    if (was && m_watch.lost) {
        m_watch.lost();
    }
    m_pauseMs = std::clamp(m_pauseMs * 2, limits::exchangeFirstRetryMs, limits::exchangeLastRetryMs);
    m_timer.start(std::chrono::milliseconds(m_pauseMs), [this] { connect(); });
}

void ExchangeControl::closeRequest(const QString &request, wire::CloseReason reason)
{
    wire::out::CClose message;
    message.request = request;
    message.reason = reason;
    close(message);
}

void ExchangeControl::closeChat(const QString &chat, wire::CloseReason reason)
{
    wire::out::CClose message;
    message.chat = chat;
    message.reason = reason;
    close(message);
}

void ExchangeControl::closeSession(const QString &session, wire::CloseReason reason)
{
    wire::out::CClose message;
    message.session = session;
    message.reason = reason;
    close(message);
}

void ExchangeControl::close(const wire::out::CClose &message)
{
    if (m_send) {
        m_send(message.encode());
        return;
    }
    if (m_waiting.size() >= limits::closesQueued) {
        // Too many to tell: it is met again under a new epoch, which ends everything there.
        m_waiting.clear();
        m_boot.reset();
    }
    m_waiting.push_back(message.encode());
}

} // namespace sealdesk::relay
