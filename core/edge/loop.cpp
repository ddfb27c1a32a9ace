#include "core/edge/loop.h"

#include "core/edge/loopimpl.h"

#include <boost/asio/post.hpp>
#include <csignal>

namespace sealdesk::edge {

Loop::Loop() : m_impl(std::make_unique<Impl>())
{
#ifdef SIGPIPE
    // A reader that is gone (our log's, our parent's) is an error code to us, never the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Loop::~Loop() = default;

void Loop::run() { m_impl->context.run(); }

void Loop::stop() { m_impl->context.stop(); }

void Loop::post(Task task)
{
    boost::asio::post(m_impl->context, [work = std::move(task)]() mutable { work(); });
}

TimerId Loop::after(std::chrono::milliseconds delay, Task task)
{
    const std::uint64_t id = ++m_impl->lastTimer;
    Impl::Timer &timer = m_impl->timers[id];
    timer.clock = std::make_unique<boost::asio::steady_timer>(m_impl->context, delay);
    timer.task = std::move(task);
    // The map decides, not the error code: a timer that expired just before cancel() must not run.
    timer.clock->async_wait([this, id](const boost::system::error_code &) { m_impl->fire(TimerId{id}); });
    return TimerId{id};
}

void Loop::cancel(TimerId id) { m_impl->timers.erase(static_cast<std::uint64_t>(id)); }

void Loop::Impl::fire(TimerId id)
{
    const auto found = timers.find(static_cast<std::uint64_t>(id));
    if (found == timers.end())
        return;
    Task task = std::move(found->second.task);
    timers.erase(found);
    task();
}

void Loop::onTerminate(std::function<void()> callback)
{
    m_impl->terminate = std::move(callback);
    if (m_impl->signals)
        return;
    m_impl->signals.emplace(m_impl->context, SIGTERM, SIGINT);
    m_impl->awaitSignal();
}

void Loop::onReload(std::function<void()> callback)
{
    m_impl->reload = std::move(callback);
#ifdef SIGHUP
    if (m_impl->reloads)
        return;
    m_impl->reloads.emplace(m_impl->context, SIGHUP);
    m_impl->awaitReload();
#endif
}

void Loop::Impl::awaitReload()
{
    reloads->async_wait([this](const boost::system::error_code &error, int) {
        if (error)
            return;
        awaitReload();
        if (reload)
            reload();
    });
}

void Loop::Impl::awaitSignal()
{
    signals->async_wait([this](const boost::system::error_code &error, int) {
        if (error)
            return;
        awaitSignal();
        if (terminate)
            terminate();
    });
}

} // namespace sealdesk::edge
