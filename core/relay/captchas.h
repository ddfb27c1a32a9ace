// Captchas: what was asked of which connection (C13). Each has at most one task, good for one answer and a few
// minutes; nothing of it is written anywhere, and what is asked says nothing about whether a name exists.
#pragma once

#include "core/base/clock.h"
#include "core/captcha/task.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace sealdesk::relay {

class OperatorPort;

class Captchas {
public:
    explicit Captchas(const Clock &clock) : m_clock(clock) {}

    // A new task for this connection, as a frame; the one before is void. nullopt: there are no random numbers.
    [[nodiscard]] std::optional<QByteArray> ask(const OperatorPort &port);
    // The same for one that finds its task too hard; nullopt also when it has none or asked too often.
    [[nodiscard]] std::optional<QByteArray> renew(const OperatorPort &port);
    // Right and in time? Whatever it was, the task is used up.
    [[nodiscard]] bool answer(const OperatorPort &port, const QString &typed);
    void left(const OperatorPort &port) { m_asked.erase(&port); }

private:
    struct Asked {
        captcha::Task task; // without its picture
        qint64 untilMs = 0; // Clock::aliveMs
        int renewals = 0;
    };
    const Clock &m_clock;
    std::map<const OperatorPort *, Asked> m_asked;
};

} // namespace sealdesk::relay
