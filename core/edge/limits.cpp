#include "core/edge/limits.h"

#include <array>

namespace sealdesk::edge {

std::span<const LimitRow> edgeLimits()
{
    static constexpr std::array rows{
        LimitRow{"edge.frame_bytes", limits::frameBytes, "bytes"},
        LimitRow{"edge.send_queue_bytes", limits::sendQueueBytes, "bytes"},
        LimitRow{"edge.request_header_bytes", limits::requestHeaderBytes, "bytes"},
        LimitRow{"edge.target_bytes", limits::targetBytes, "bytes"},
        LimitRow{"edge.origin_bytes", limits::originBytes, "bytes"},
        LimitRow{"edge.pipe_line_bytes", limits::pipeLineBytes, "bytes"},
        LimitRow{"edge.certificate_file_bytes", limits::certificateFileBytes, "bytes"},
        LimitRow{"edge.handshake", limits::handshakeSeconds, "s"},
        LimitRow{"edge.keep_alive", limits::keepAliveSeconds, "s"},
        LimitRow{"edge.idle", limits::idleSeconds, "s"},
        LimitRow{"edge.close", limits::closeSeconds, "s"},
        LimitRow{"edge.linger", limits::lingerSeconds, "s"},
        LimitRow{"edge.connect", limits::connectSeconds, "s"},
        LimitRow{"edge.listen_backlog", limits::listenBacklog, ""},
        LimitRow{"edge.connections", limits::connections, ""},
        LimitRow{"edge.connections_per_address", limits::connectionsPerAddress, ""},
        LimitRow{"edge.requests_per_connection", limits::requestsPerConnection, ""},
        LimitRow{"edge.messages_per_second", limits::messagesPerSecond, "1/s"},
        LimitRow{"edge.message_burst", limits::messageBurst, ""},
        LimitRow{"edge.report_pause", limits::reportPauseMs, "ms"},
        LimitRow{"edge.certificate_look", limits::certificateLookMs, "ms"},
        LimitRow{"edge.accept_pause", limits::acceptPauseMs, "ms"},
    };
    return rows;
}

} // namespace sealdesk::edge
