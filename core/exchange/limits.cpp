#include "core/exchange/limits.h"

#include <array>

namespace sealdesk::exchange {

std::span<const edge::LimitRow> exchangeLimits()
{
    using edge::LimitRow;
    static constexpr std::array rows{
        LimitRow{"exchange.config_bytes", limits::configBytes, "bytes"},
        LimitRow{"exchange.meetings", limits::meetings, ""},
        LimitRow{"exchange.meetings_per_session", limits::meetingsPerSession, ""},
        LimitRow{"exchange.remembered_tickets", limits::rememberedTickets, ""},
        LimitRow{"exchange.remembered_closures", limits::rememberedClosures, ""},
        LimitRow{"exchange.closure", limits::closureMs, "ms"},
        LimitRow{"exchange.join", limits::joinMs, "ms"},
        LimitRow{"exchange.wait_retry", limits::waitRetryMs, "ms"},
        LimitRow{"exchange.refusals_per_link", limits::refusalsPerLink, ""},
        LimitRow{"exchange.messages_per_second", limits::messagesPerSecond, "1/s"},
        LimitRow{"exchange.message_burst", limits::messageBurst, ""},
        LimitRow{"exchange.control_messages_per_second", limits::controlMessagesPerSecond, "1/s"},
        LimitRow{"exchange.control_message_burst", limits::controlMessageBurst, ""},
        LimitRow{"exchange.send_queue_bytes", limits::sendQueueBytes, "bytes"},
        LimitRow{"exchange.sweep", limits::sweepMs, "ms"},
        LimitRow{"exchange.shut_down", limits::shutDownMs, "ms"},
    };
    return rows;
}

} // namespace sealdesk::exchange
