#include "core/relay/transcripts.h"

#include "core/relay/frames.h"
#include "core/relay/limits.h"
#include "core/relay/scheduler.h"

namespace sealdesk::relay {

void Transcripts::send(const QString &chat, qint64 after, Sink sink, Sent sent, std::function<void()> failed)
{
    using Entries = std::vector<store::Entry>;
    m_acts.run<Entries>(
        [chat, after](Act &act) {
            return store::ChatRepository(act.database()).entriesAfter(chat, after, entriesPerPage);
        },
        [this, chat, after, sink = std::move(sink), sent = std::move(sent),
         failed = std::move(failed)](Result<Entries, ActError> entries) {
            if (!entries.ok()) {
                failed();
                return;
            }
            qint64 last = after;
            std::size_t bytes = 0;
            bool all = entries->size() < static_cast<std::size_t>(entriesPerPage);
            for (const store::Entry &entry : *entries) {
                if (bytes > limits::transcriptPageBytes) {
                    all = false;
                    break;
                }
                const QByteArray frame = entryFrame(chat, entry);
                bytes += static_cast<std::size_t>(frame.size());
                sink(frame);
                last = entry.seq;
            }
            if (all) {
                sent(last);
                return;
            }
            m_scheduler.after(std::chrono::milliseconds(limits::transcriptPageMs),
                              [this, chat, last, sink, sent, failed] { send(chat, last, sink, sent, failed); });
        });
}

} // namespace sealdesk::relay
