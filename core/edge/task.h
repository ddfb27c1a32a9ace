// Task: a piece of work to be run once, which may own things that cannot be copied (RawText).
// It never runs by itself; an empty Task must not be called.
#pragma once

#include <memory>
#include <utility>

namespace sealdesk::edge {

class Task {
public:
    Task() = default;
    template <class Work>
    // The constraint leaves copies and moves alone. NOLINTNEXTLINE(bugprone-forwarding-reference-overload)
    requires(!std::is_same_v<std::decay_t<Work>, Task>) Task(Work &&work)
        : m_work(std::make_unique<Holder<std::decay_t<Work>>>(std::forward<Work>(work)))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_work != nullptr; }
    void operator()() { m_work->run(); }

private:
    struct Callable {
        virtual ~Callable() = default;
        virtual void run() = 0;
    };
    template <class Work>
    struct Holder final : Callable {
        explicit Holder(Work given) : work(std::move(given)) {}
        void run() override { work(); }
        Work work;
    };
    std::unique_ptr<Callable> m_work;
};

} // namespace sealdesk::edge
