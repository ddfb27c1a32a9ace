// SyncClient: an edge::Client whose messages a test takes one by one, waiting for each.
#pragma once

#include "core/edge/client.h"
#include "tests/edge/testing/loopthread.h"
#include "tests/edge/testing/watched.h"

#include <deque>
#include <optional>
#include <string>

namespace sealdesk::testing {

class SyncClient {
public:
    SyncClient(LoopThread &thread, const edge::ClientOptions &options);
    ~SyncClient();
    SyncClient(const SyncClient &) = delete;
    SyncClient &operator=(const SyncClient &) = delete;

    [[nodiscard]] bool waitForOpen();
    void send(std::string text);
    // Empty when none came in time.
    [[nodiscard]] std::string take();
    // How it ended; nullopt when it did not in time.
    [[nodiscard]] std::optional<edge::Ended> waitForEnd();

private:
    struct Seen {
        std::shared_ptr<edge::Connection> connection;
        std::deque<std::string> texts;
        std::optional<edge::Ended> ended;
    };
    class Recorder;
    LoopThread &m_thread;
    Watched<Seen> m_seen;
    std::unique_ptr<edge::Client> m_client;
};

} // namespace sealdesk::testing
