// HttpSession: one accepted TCP connection, from the TLS handshake through its HTTP requests until it
// ends or becomes a WebSocket. Private to core/edge.
#pragma once

#include "core/edge/addresstable.h"
#include "core/edge/beast.h"
#include "core/edge/httpresponse.h"
#include "core/edge/target.h"
#include "core/edge/tlscontext.h"

#include <memory>
#include <optional>

namespace sealdesk::edge {

class ServerCore;

class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(std::shared_ptr<ServerCore> core, tcp::socket socket, const PeerAddress &peer, AddressTable::Slot slot,
                const TlsContext &context);
    ~HttpSession();

    void start();
    // Closes the socket; nothing is called afterwards.
    void abort();

private:
    using Request = http::request<http::empty_body>;

    void read();
    void onRead(ErrorCode error);
    void act();
    void upgrade(const Target &target);
    void answer(const Target &target);
    void refuse(unsigned status);
    void write(HttpResponse response, bool keepAlive);
    void end();
    // nullopt: it comes through a proxy that does not name its client.
    [[nodiscard]] std::optional<PeerAddress> client() const;
    [[nodiscard]] std::string_view header(http::field name) const;

    std::shared_ptr<ServerCore> m_core;
    TlsContext m_context; // lives as long as the stream that uses it
    TlsStream m_stream;
    PeerAddress m_peer;
    std::optional<AddressTable::Slot> m_slot;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::empty_body>> m_parser;
    std::shared_ptr<Request> m_request;
    int m_requests = 0;
};

} // namespace sealdesk::edge
