// Stand-ins for what the relay's logic meets at its borders: connections, password hashing, the exchange.
#pragma once

#include "core/protocol/wire.h"
#include "core/relay/clientlink.h"
#include "core/relay/exchangeport.h"
#include "core/relay/passwordpool.h"
#include "core/relay/scheduler.h"

#include <deque>
#include <optional>
#include <vector>

namespace sealdesk::relay {

class FakeLink final : public ClientLink {
public:
    explicit FakeLink(const char *address = "127.0.0.1") : m_peer(*edge::PeerAddress::parse(address)) {}
    void send(const QByteArray &frame) override { frames.push_back(frame); }
    void close(LinkEnd why) override { closed = why; }
    [[nodiscard]] const edge::PeerAddress &peer() const override { return m_peer; }

    std::vector<QByteArray> frames;
    std::optional<LinkEnd> closed;

private:
    edge::PeerAddress m_peer;
};

// A hash that costs nothing: the password with a mark before it.
class QuickPasswords final : public PasswordWork {
public:
    explicit QuickPasswords(Scheduler &scheduler) : m_scheduler(scheduler) {}
    [[nodiscard]] bool verify(Lane lane, QString password, QByteArray tagged, Verified done) override
    {
        ++verified;
        lanes.push_back(lane);
        if (full) {
            return false;
        }
        auto answer = [done, matches = tagged == mark(password)] { done(matches); };
        if (held && lane == Lane::Stranger) {
            m_held.push_back(std::move(answer));
        } else {
            m_scheduler.post(std::move(answer));
        }
        return true;
    }
    [[nodiscard]] bool hash(Lane /*lane*/, QString password, Hashed done) override
    {
        if (full) {
            return false;
        }
        m_scheduler.post([done, hashed = mark(password)] { done(hashed); });
        return true;
    }
    [[nodiscard]] static QByteArray mark(const QString &password) { return "quick:" + password.toUtf8(); }

    std::vector<Lane> lanes; // of each verification
    int verified = 0;
    bool full = false;
    bool held = false; // strangers' answers wait for release()

    void release()
    {
        held = false;
        for (auto &answer : std::exchange(m_held, {})) {
            m_scheduler.post(std::move(answer));
        }
    }

private:
    Scheduler &m_scheduler;
    std::vector<std::function<void()>> m_held;
};

class FakeExchange final : public ExchangePort {
public:
    [[nodiscard]] bool trusted() const override { return up; }
    [[nodiscard]] quint64 epoch() const override { return 7; }
    void closeRequest(const QString &request, wire::CloseReason reason) override
    {
        requests.emplace_back(request, reason);
    }
    void closeChat(const QString &chat, wire::CloseReason reason) override { chats.emplace_back(chat, reason); }
    void closeSession(const QString &session, wire::CloseReason reason) override
    {
        sessions.emplace_back(session, reason);
    }

    bool up = true;
    std::vector<std::pair<QString, wire::CloseReason>> requests;
    std::vector<std::pair<QString, wire::CloseReason>> chats;
    std::vector<std::pair<QString, wire::CloseReason>> sessions;
};

} // namespace sealdesk::relay
