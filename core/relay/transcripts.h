// Transcripts: sends what the store has of a chat, in order and in pages, so that a long one neither
// blocks the loop nor overflows a connection's send queue.
#pragma once

#include "core/relay/acts.h"

#include <functional>

namespace sealdesk::relay {

class Scheduler;

class Transcripts {
public:
    static constexpr int entriesPerPage = 200;
    using Sink = std::function<void(const QByteArray &frame)>;
    // The last seq that was sent (or `after`). Not called when the store failed: then `failed` is.
    using Sent = std::function<void(qint64 seq)>;

    Transcripts(Acts &acts, Scheduler &scheduler) : m_acts(acts), m_scheduler(scheduler) {}
    void send(const QString &chat, qint64 after, Sink sink, Sent sent, std::function<void()> failed);

private:
    Acts &m_acts;
    Scheduler &m_scheduler;
};

} // namespace sealdesk::relay
