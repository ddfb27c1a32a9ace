#include "core/relay/exchangekeeper.h"

#include "core/relay/controllink.h"
#include "core/relay/limits.h"

#include <algorithm>
#include <charconv>

namespace sealdesk::relay {

namespace {

// "Exchange: wss://127.0.0.1:8444" -> 8444; 0 when it is another line.
std::uint16_t portOf(std::string_view line)
{
    constexpr std::string_view head = "Exchange: wss://";
    const std::size_t colon = line.rfind(':');
    if (!line.starts_with(head) || colon < head.size()) {
        return 0;
    }
    const std::string_view digits = line.substr(colon + 1);
    std::uint16_t port = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() ? port : 0;
}

} // namespace

ExchangeKeeper::ExchangeKeeper(Parts parts) : m(std::move(parts)), m_timer(m.scheduler), m_controlTimer(m.scheduler) {}

ExchangeKeeper::~ExchangeKeeper()
{
    m_stopping = true;
    m_watch = {};
    m_control.reset();
}

void ExchangeKeeper::start()
{
    m_epoch = static_cast<quint64>(std::max<std::int64_t>(1, m.clock.wallMs()));
    launch();
}

void ExchangeKeeper::launch()
{
    m_ready = false;
    m_child = m.launcher.start(m.program, {"--config", m.config},
                               {[this](std::string_view text) { line(text); }, [this] { childEnded(); }});
    if (!m_child) {
        m.scheduler.post([this] { childEnded(); });
        return;
    }
    m_timer.start(std::chrono::milliseconds(limits::exchangeStartMs), [this] {
        if (m_child && !m_ready) {
            m_child->kill();
        }
    });
}

void ExchangeKeeper::line(std::string_view text)
{
    if (const std::uint16_t port = portOf(text)) {
        m_port = port;
    } else if (text == "Ready" && m_port != 0) {
        m_ready = true;
        m_everReady = true;
        m_timer.stop();
        m.log.write(edge::Level::Info, "exchange.ready", {{"port", m_port}});
        if (m_watch.listening) {
            m_watch.listening(m_port);
        }
        connectControl();
    }
}

void ExchangeKeeper::childEnded()
{
    m_timer.stop();
    m_controlTimer.stop();
    m_ready = false;
    const bool was = trusted();
    m_send = nullptr;
    m_control.reset();
    m_child.reset();
    if (m_stopping) {
        if (const auto stopped = std::exchange(m_watch.stopped, {})) {
            stopped();
        }
        return;
    }
    m.log.write(edge::Level::Error, "exchange.ended");
    if (was && m_watch.lost) {
        m_watch.lost();
    }
    if (!m_everReady) {
        if (m_watch.failed) {
            m_watch.failed();
        }
        return;
    }
    // What it held is gone with it, and so are the closes that waited for it.
    m_waiting.clear();
    m_epoch = std::max(m_epoch + 1, static_cast<quint64>(std::max<std::int64_t>(1, m.clock.wallMs())));
    m_timer.start(nextPause(), [this] { launch(); });
}

std::chrono::milliseconds ExchangeKeeper::nextPause()
{
    m_pauseMs = std::clamp(m_pauseMs * 2, limits::exchangeFirstRetryMs, limits::exchangeLastRetryMs);
    return std::chrono::milliseconds(m_pauseMs);
}

void ExchangeKeeper::connectControl()
{
    auto link = std::make_unique<ControlLink>(
        m.key, m_epoch,
        ControlLink::Watch{[this](std::function<void(const QByteArray &)> send) {
                               m_send = std::move(send);
                               m_pauseMs = 0;
                               m.log.write(edge::Level::Info, "exchange.trusts_relay");
                               for (const QByteArray &frame : std::exchange(m_waiting, {})) {
                                   m_send(frame);
                               }
                               if (m_watch.trusted) {
                                   m_watch.trusted();
                               }
                           },
                           [this](edge::Ended why) {
                               if (!m_stopping) {
                                   m.log.write(edge::Level::Warning, "exchange.control_closed",
                                               {{"why", edge::LogId(edge::endedName(why))}});
                               }
                               controlClosed();
                           }});
    m_control = m.connect(m_port, std::move(link));
}

void ExchangeKeeper::controlClosed()
{
    const bool was = trusted();
    m_send = nullptr;
    if (m_stopping || !m_ready) {
        return;
    }
    if (was && m_watch.lost) {
        m_watch.lost();
    }
    m_controlTimer.start(nextPause(), [this] { connectControl(); });
}

void ExchangeKeeper::stop()
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    m_controlTimer.stop();
    m_send = nullptr;
    if (!m_child) {
        m.scheduler.post([this] { childEnded(); });
        return;
    }
    m_child->terminate();
    m_timer.start(std::chrono::milliseconds(limits::exchangeStopMs), [this] {
        if (m_child) {
            m_child->kill();
        }
    });
}

void ExchangeKeeper::closeRequest(const QString &request, wire::CloseReason reason)
{
    wire::out::CClose message;
    message.request = request;
    message.reason = reason;
    close(message);
}

void ExchangeKeeper::closeChat(const QString &chat, wire::CloseReason reason)
{
    wire::out::CClose message;
    message.chat = chat;
    message.reason = reason;
    close(message);
}

void ExchangeKeeper::closeSession(const QString &session, wire::CloseReason reason)
{
    wire::out::CClose message;
    message.session = session;
    message.reason = reason;
    close(message);
}

void ExchangeKeeper::close(const wire::out::CClose &message)
{
    if (m_send) {
        m_send(message.encode());
        return;
    }
    if (m_waiting.size() >= limits::closesQueued) {
        m_waiting.pop_front();
    }
    m_waiting.push_back(message.encode());
}

} // namespace sealdesk::relay
