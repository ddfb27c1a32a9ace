// Stand-ins for what the console's desks use: a clock that tests move, a key store in memory, and a recorder of
// what would go to the relay.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include "core/base/clock.h"
#include "core/client/keystore.h"
#include "core/client/outbound.h"
#include "core/protocol/wire.h"

namespace sealdesk::client {

class FakeClock final : public Clock {
public:
    std::int64_t wall = 1'750'000'000'000;
    std::int64_t alive = 5'000'000;
    [[nodiscard]] std::int64_t wallMs() const override { return wall; }
    [[nodiscard]] std::int64_t aliveMs() const override { return alive; }
    void advance(std::int64_t ms)
    {
        wall += ms;
        alive += ms;
    }
};

class FakeKeyStore final : public KeyStore {
public:
    KeyStoreError readError = KeyStoreError::None; // None: as the content says
    KeyStoreError writeError = KeyStoreError::None;
    std::map<QString, QByteArray> content;

    void read(const QString &name, std::function<void(const KeyRead &)> done) override
    {
        if (readError != KeyStoreError::None) {
            done({readError, {}});
            return;
        }
        const auto found = content.find(name);
        done(found == content.end() ? KeyRead{KeyStoreError::NotFound, {}}
                                    : KeyRead{KeyStoreError::None, found->second});
    }

    void write(const QString &name, const QByteArray &value, std::function<void(KeyStoreError)> done) override
    {
        if (writeError == KeyStoreError::None) {
            content[name] = QByteArray(value.constData(), value.size());
        }
        done(writeError);
    }

    void remove(const QString &name, std::function<void(KeyStoreError)> done) override
    {
        if (writeError == KeyStoreError::None) {
            content.erase(name);
        }
        done(writeError);
    }
};

class Recorder final : public Outbound {
public:
    bool connected = true;
    std::vector<QByteArray> frames;

    [[nodiscard]] bool send(const QByteArray &frame) override
    {
        if (connected) {
            frames.push_back(frame);
        }
        return connected;
    }

    // The last message of this kind, as the relay would read it.
    template <class Message>
    [[nodiscard]] std::optional<Message> last() const
    {
        auto all = every<Message>();
        return all.empty() ? std::nullopt : std::optional<Message>(std::move(all.back()));
    }

    template <class Message>
    [[nodiscard]] std::vector<Message> every() const
    {
        std::vector<Message> found;
        for (const QByteArray &frame : frames) {
            auto parsed = wire::parseOperatorToRelay(frame);
            if (parsed && std::holds_alternative<Message>(*parsed)) {
                found.push_back(std::get<Message>(std::move(parsed).value()));
            }
        }
        return found;
    }
};

} // namespace sealdesk::client
