// Watched<T>: a value that the loop's thread changes and the test's thread waits on.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sealdesk::testing {

inline constexpr std::chrono::seconds longWait{20};

template <class Value>
class Watched {
public:
    template <class Change>
    void change(Change apply)
    {
        {
            const std::lock_guard lock(m_mutex);
            apply(m_value);
        }
        m_changed.notify_all();
    }
    // False: it did not become so in time.
    template <class Condition>
    [[nodiscard]] bool waitFor(Condition holds, std::chrono::milliseconds most = longWait)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, most, [&] { return holds(m_value); });
    }
    [[nodiscard]] Value get()
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Value m_value{};
};

} // namespace sealdesk::testing
