// ExchangeKeeper: starts the relay's own secure-form server, watches it, and starts it again with growing
// pauses. It tells ExchangeControl when there is one to connect to.
#pragma once

#include "core/edge/log.h"
#include "core/relay/childprocess.h"
#include "core/relay/exchangecontrol.h"
#include "core/relay/timer.h"

#include <string>

namespace sealdesk::relay {

class ExchangeKeeper {
public:
    struct Parts {
        ChildLauncher &launcher;
        Scheduler &scheduler;
        edge::Log &log;
        ExchangeControl &control;
        std::string program;
        std::string config; // path of its configuration file
    };
    // What happens to the exchange; set before start(). `failed`: it never came up at the first start.
    struct Watch {
        std::function<void(std::uint16_t port)> listening; // each time, before it is connected to
        std::function<void()> failed;
        std::function<void()> stopped; // after stop()
    };
    explicit ExchangeKeeper(Parts parts);
    ~ExchangeKeeper();
    ExchangeKeeper(const ExchangeKeeper &) = delete;
    ExchangeKeeper &operator=(const ExchangeKeeper &) = delete;

    void watch(Watch watch) { m_watch = std::move(watch); }
    void start() { launch(); }
    // Politely, then hard; `stopped` follows.
    void stop();

private:
    void launch();
    void line(std::string_view text);
    void childEnded();

    Parts m;
    Watch m_watch;
    std::unique_ptr<ChildProcess> m_child;
    std::uint16_t m_port = 0;
    bool m_ready = false; // the child said so
    bool m_everReady = false;
    bool m_stopping = false;
    std::int64_t m_pauseMs = 0;
    Timer m_timer; // start and stop time-outs, pauses before a start
};

} // namespace sealdesk::relay
