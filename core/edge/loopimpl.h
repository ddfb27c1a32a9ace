// The inside of Loop, for core/edge's own .cpp files only.
#pragma once

#include "core/edge/loop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <unordered_map>

namespace sealdesk::edge {

struct Loop::Impl {
    using Context = boost::asio::io_context;

    void awaitSignal();
    void awaitReload();
    void fire(TimerId id);

    Context context{1};
    boost::asio::executor_work_guard<Context::executor_type> work{context.get_executor()};
    std::optional<boost::asio::signal_set> signals;
    std::function<void()> terminate;
    std::optional<boost::asio::signal_set> reloads;
    std::function<void()> reload;
    struct Timer {
        std::unique_ptr<boost::asio::steady_timer> clock;
        Task task;
    };
    std::unordered_map<std::uint64_t, Timer> timers;
    std::uint64_t lastTimer = 0;
};

} // namespace sealdesk::edge
