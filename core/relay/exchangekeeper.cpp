#include "core/relay/exchangekeeper.h"

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

ExchangeKeeper::ExchangeKeeper(Parts parts) : m(std::move(parts)), m_timer(m.scheduler) {}

ExchangeKeeper::~ExchangeKeeper()
{
    m_stopping = true;
    m_watch = {};
}

void ExchangeKeeper::launch()
{
    m_ready = false;
    m_child = m.launcher.start(m.program, {"--config", m.config},
                               {[this](std::string_view text) { line(text); }, [this](int) { childEnded(); }});
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
        m.control.start();
    }
}

void ExchangeKeeper::childEnded()
{
    m_timer.stop();
    m_ready = false;
    m_child.reset();
    if (m_stopping) {
        if (const auto stopped = std::exchange(m_watch.stopped, {})) {
            stopped();
        }
        return;
    }
    m.log.write(edge::Level::Error, "exchange.ended");
    const bool worked = m.control.hasBeenTrusted();
    m.control.stop();
    if (!m_everReady) {
        if (m_watch.failed) {
            m_watch.failed();
        }
        return;
    }
    m_pauseMs = worked ? limits::exchangeFirstRetryMs
                       : std::clamp(m_pauseMs * 2, limits::exchangeFirstRetryMs, limits::exchangeLastRetryMs);
    m_timer.start(std::chrono::milliseconds(m_pauseMs), [this] { launch(); });
}

void ExchangeKeeper::stop()
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    m.control.stop();
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

} // namespace sealdesk::relay
