#include "core/exchange/exchange.h"

#include "core/edge/log.h"
#include "core/exchange/doors.h"
#include "core/exchange/limits.h"

namespace sealdesk::exchange {

namespace {

constexpr std::chrono::milliseconds linkPoll{20};

}

Exchange::Exchange(edge::Loop &loop, edge::Log &log, const Clock &clock, const seal::ControlKey &controlKey)
    : m_loop(loop), m_log(log), m_clock(clock), m_admission(clock, controlKey),
      m_hall(clock), m_floor{clock, log, m_admission, m_hall, m_links}
{
}

Exchange::~Exchange()
{
    m_loop.cancel(m_sweep);
    m_loop.cancel(m_shutDown);
}

Result<void, edge::ServerError> Exchange::listen(edge::ServerOptions options)
{
    auto server =
        edge::Server::start(m_loop, m_log, std::move(options), nullptr,
                            [this](const edge::UpgradeRequest &request) { return answerAtDoor(m_floor, request); });
    if (!server)
        return fail(server.error());
    m_server = std::move(*server);
    sweepSoon();
    return {};
}

void Exchange::sweepSoon()
{
    m_sweep = m_loop.after(std::chrono::milliseconds(limits::sweepMs), [this] {
        const int expired = m_hall.sweep();
        const int late = m_links.sweep(m_clock.aliveMs());
        m_admission.sweep();
        if (expired + late > 0)
            m_log.write(edge::Level::Info, "exchange.swept", {{"expired", expired}, {"unproved", late}});
        sweepSoon();
    });
}

void Exchange::shutDown(std::function<void()> done)
{
    if (m_shutDown != edge::TimerId::None)
        return;
    m_log.write(edge::Level::Info, "exchange.shutting_down");
    if (m_server)
        m_server->shutDown();
    waitForLinks(std::move(done), m_clock.aliveMs() + limits::shutDownMs);
}

void Exchange::waitForLinks(std::function<void()> done, std::int64_t untilMs)
{
    m_shutDown = m_loop.after(linkPoll, [this, done = std::move(done), untilMs] {
        if (!m_server || m_server->counters().openSockets == 0 || m_clock.aliveMs() >= untilMs)
            done();
        else
            waitForLinks(done, untilMs);
    });
}

} // namespace sealdesk::exchange
