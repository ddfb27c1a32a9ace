#include "core/backup/fanout.h"

#include "core/backup/limits.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sealdesk::backup {

namespace {
using Block = std::shared_ptr<const Bytes>;
}

class FanOut::Lane {
public:
    explicit Lane(std::unique_ptr<Target> target) : m_target(std::move(target)), m_thread([this] { run(); }) {}
    ~Lane() { (void)join(nullptr); }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    // Waits while the queue is full; the target's own time limit ends that. False: it has failed.
    [[nodiscard]] bool add(const Block &block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_failed || m_queue.size() < queuedBlocks; });
        if (!m_failed) {
            m_queue.push_back(block);
            m_changed.notify_all();
        }
        return !m_failed;
    }
    void end(const FileKey *key)
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_key = key;
        m_changed.notify_all();
    }
    Result<void, TargetError> join(const FileKey *key)
    {
        if (m_thread.joinable()) {
            end(key);
            m_thread.join();
        }
        return m_result;
    }

private:
    Block take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || !m_queue.empty(); });
        if (m_queue.empty() || (m_ended && m_key == nullptr)) {
            return nullptr;
        }
        Block block = std::move(m_queue.front());
        m_queue.pop_front();
        m_changed.notify_all();
        return block;
    }
    void run()
    {
        while (const Block block = take()) {
            if (const auto written = m_target->write(*block); !written.ok()) {
                return stop(written);
            }
        }
        stop(m_key != nullptr ? m_target->finish(*m_key) : fail(TargetError::GivenUp));
    }
    void stop(Result<void, TargetError> result)
    {
        m_target.reset();
        const std::lock_guard lock(m_mutex);
        m_result = result;
        m_failed = !result.ok();
        m_queue.clear();
        m_changed.notify_all();
    }

    std::unique_ptr<Target> m_target;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_queue;
    Result<void, TargetError> m_result;
    const FileKey *m_key = nullptr;
    bool m_ended = false;
    bool m_failed = false;
    std::thread m_thread; // last: it uses all the others
};

FanOut::FanOut(std::vector<std::unique_ptr<Target>> targets)
{
    for (auto &target : targets) {
        m_lanes.push_back(std::make_unique<Lane>(std::move(target)));
    }
}

FanOut::~FanOut() = default;

bool FanOut::write(ByteView bytes)
{
    const auto block = std::make_shared<const Bytes>(bytes.begin(), bytes.end());
    bool any = false;
    for (const auto &lane : m_lanes) {
        any = lane->add(block) || any;
    }
    return any;
}

std::vector<Result<void, TargetError>> FanOut::finish(const FileKey *key)
{
    for (const auto &lane : m_lanes) {
        lane->end(key); // all at once, so that they end side by side
    }
    std::vector<Result<void, TargetError>> results;
    for (const auto &lane : m_lanes) {
        results.push_back(lane->join(key));
    }
    return results;
}

} // namespace sealdesk::backup
