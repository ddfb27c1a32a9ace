// ExpiringSet: ids remembered until a time, in bounded memory. When it is full it remembers nothing
// more and says so; the caller must then refuse, never forget.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <queue>
#include <vector>

namespace sealdesk::exchange {

template <class Id>
class ExpiringSet {
public:
    explicit ExpiringSet(std::size_t most) : m_most(most) {}

    // False: full. An id that is there already keeps the later of both times.
    [[nodiscard]] bool add(const Id &id, std::int64_t untilMs, std::int64_t nowMs)
    {
        sweep(nowMs);
        const auto found = m_until.find(id);
        if (found == m_until.end() && m_until.size() >= m_most)
            return false;
        if (found != m_until.end() && found->second >= untilMs)
            return true;
        // A lengthened id leaves one stale place in the queue; bound those too.
        if (found != m_until.end() && m_ends.size() >= 2 * m_most)
            return false;
        m_until[id] = untilMs;
        m_ends.push({untilMs, id});
        return true;
    }

    [[nodiscard]] bool contains(const Id &id, std::int64_t nowMs) const
    {
        const auto found = m_until.find(id);
        return found != m_until.end() && found->second > nowMs;
    }

    void sweep(std::int64_t nowMs)
    {
        while (!m_ends.empty() && m_ends.top().untilMs <= nowMs) {
            const auto found = m_until.find(m_ends.top().id);
            if (found != m_until.end() && found->second <= nowMs)
                m_until.erase(found);
            m_ends.pop();
        }
    }

    void clear()
    {
        m_until.clear();
        m_ends = {};
    }
    [[nodiscard]] std::size_t size() const { return m_until.size(); }

private:
    struct End {
        std::int64_t untilMs;
        Id id;
        bool operator<(const End &other) const { return untilMs > other.untilMs; } // earliest on top
    };
    std::size_t m_most;
    std::map<Id, std::int64_t> m_until;
    std::priority_queue<End> m_ends;
};

} // namespace sealdesk::exchange
