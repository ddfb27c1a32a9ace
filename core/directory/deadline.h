// Deadline: the moment by which a sign-in has to be done, however many servers and steps it takes.
// On the system's steady clock, because the waits below are the system's too.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace sealdesk::directory {

class Deadline {
public:
    explicit Deadline(std::int64_t ms) : m_end(std::chrono::steady_clock::now() + std::chrono::milliseconds(ms)) {}
    // What is left, `most` at most; 0 when it is over.
    [[nodiscard]] std::int64_t left(std::int64_t most) const
    {
        const auto rest =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_end - std::chrono::steady_clock::now());
        return std::clamp<std::int64_t>(rest.count(), 0, most);
    }
    [[nodiscard]] bool over() const { return left(1) == 0; }

private:
    std::chrono::steady_clock::time_point m_end;
};

} // namespace sealdesk::directory
