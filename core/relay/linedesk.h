// LineDesk: what visitors and operators say: masked, also over several messages, then committed, then passed on.
//
// A line whose end could be the beginning of a card number waits a moment in memory, unacknowledged, so that nobody
// sees the first half; a number completed later is hidden in the earlier lines too, in the store as well. If the
// relay dies meanwhile, the client still has the line and sends it again. It must never log or audit what was said.
#pragma once

#include "core/base/clock.h"
#include "core/masking/masker.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/reply.h"
#include "core/relay/seat.h"

#include <chrono>

namespace sealdesk::relay {

class LineDesk {
public:
    struct Parts {
        Acts &acts;
        ChatTable &chats;
        const masking::Masker &masker;
        const Clock &clock;
        std::chrono::milliseconds holdBack; // zero: nothing waits
    };
    explicit LineDesk(const Parts &parts) : m(parts) {}
    // Called after a visitor's line to this operator was committed; set once, by the Hub.
    void onVisitorLine(std::function<void(const QString &operatorId)> callback) { m_visitorLine = std::move(callback); }

    // The caller has checked that the chat is the client's own; `line` has everything but the text.
    void say(LiveChat &live, store::Line line, RawText &&text, const Reply &reply);
    void edit(LiveChat &live, store::Author author, wire::in::ChatEdit &&message, const Reply &reply,
              audit::Entry audited);
    // What waits becomes part of the chat now: before it ends.
    void release(LiveChat &live);

private:
    struct Change {
        QString line;
        MaskedText text;
    };
    [[nodiscard]] bool holds(LiveChat &live, const store::Line &line, const Reply &reply) const;
    [[nodiscard]] std::vector<Change> hideEarlier(LiveChat &live, const std::vector<std::size_t> &recent,
                                                  const masking::Spoken &spoken) const;
    [[nodiscard]] bool mayWait(const LiveChat &live) const;
    void forgetOld(LiveChat &live) const;
    void append(const QString &chat, store::Line line, std::vector<Change> earlier, const Reply &reply);

    Parts m;
    std::function<void(const QString &)> m_visitorLine;
};

} // namespace sealdesk::relay
