#include "tests/edge/testing/syncclient.h"

namespace sealdesk::testing {

class SyncClient::Recorder final : public edge::SocketHandler {
public:
    explicit Recorder(Watched<Seen> &seen) : m_seen(seen) {}
    void opened(std::shared_ptr<edge::Connection> connection) override
    {
        m_seen.change([&](Seen &seen) { seen.connection = std::move(connection); });
    }
    void text(std::string_view message) override
    {
        m_seen.change([&](Seen &seen) { seen.texts.emplace_back(message); });
    }
    void closed(edge::Ended why) override
    {
        m_seen.change([&](Seen &seen) { seen.ended = why; });
    }

private:
    Watched<Seen> &m_seen;
};

SyncClient::SyncClient(LoopThread &thread, const edge::ClientOptions &options) : m_thread(thread)
{
    m_thread.run([&] {
        m_client = std::make_unique<edge::Client>(m_thread.loop(), options, std::make_unique<Recorder>(m_seen));
    });
}

SyncClient::~SyncClient()
{
    m_thread.run([this] { m_client.reset(); });
}

bool SyncClient::waitForOpen()
{
    return m_seen.waitFor([](const Seen &seen) { return seen.connection || seen.ended; }) && m_seen.get().connection;
}

void SyncClient::send(std::string text)
{
    if (const auto connection = m_seen.get().connection)
        connection->send(std::move(text));
}

std::string SyncClient::take()
{
    std::string taken;
    if (m_seen.waitFor([](const Seen &seen) { return !seen.texts.empty() || seen.ended; }))
        m_seen.change([&](Seen &seen) {
            if (!seen.texts.empty()) {
                taken = std::move(seen.texts.front());
                seen.texts.pop_front();
            }
        });
    return taken;
}

std::optional<edge::Ended> SyncClient::waitForEnd()
{
    if (!m_seen.waitFor([](const Seen &seen) { return seen.ended.has_value(); }))
        return std::nullopt;
    return m_seen.get().ended;
}

} // namespace sealdesk::testing
