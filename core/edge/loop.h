// Loop: the one thread on which a server program runs its sockets, timers and logic, so that the
// logic needs no locks. Servers and clients of this folder are driven by it.
//
// Work given to it must not block and must not throw. The loop must outlive every Server and
// Client made on it. Only post() and stop() may be called from other threads.
#pragma once

#include "core/edge/task.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace sealdesk::edge {

enum class TimerId : std::uint64_t { None = 0 };

class Loop {
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    // Runs on the calling thread until stop().
    void run();
    // Makes run() return soon; work not yet begun is dropped. Thread-safe.
    void stop();

    // Runs the task on the loop's thread, never inside this call. Thread-safe, in order per thread.
    void post(Task task);

    // Runs the task once after the delay. The id is never used again.
    TimerId after(std::chrono::milliseconds delay, Task task);
    // Cancels it if it has not begun; unknown ids and None are ignored. After this the task never runs.
    void cancel(TimerId id);

    // Called on the loop's thread at each SIGTERM or SIGINT, which then no longer end the program.
    void onTerminate(std::function<void()> callback);
    // The same at each SIGHUP: look at your files again. Where there is no such signal it is never called.
    void onReload(std::function<void()> callback);

    // Reads lines from a pipe until its end: a child's output, or the parent's hold on our standard
    // input. Takes the descriptor over and closes it. Lines longer than limits::pipeLineBytes are dropped.
    void readLines(int descriptor, std::function<void(std::string_view)> line, Task ended);

    // For core/edge's own files only.
    struct Impl;
    [[nodiscard]] Impl &impl() { return *m_impl; }

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace sealdesk::edge
