// Client: one outgoing WebSocket over TLS to a server whose public key is known beforehand (a pin).
// Used by the relay for the exchange's control channel. Certificates' names and dates do not matter
// here, only the key; without a pin there is no connection. It does not reconnect by itself.
#pragma once

#include "core/edge/certificate.h"
#include "core/edge/sockethandler.h"
#include "core/edge/socketlimits.h"

#include <cstdint>
#include <memory>
#include <string>

namespace sealdesk::edge {

class ClientCore;
class Loop;

struct ClientOptions {
    std::string host = "127.0.0.1"; // an IP address, or a name that is looked up at each connection
    std::uint16_t port = 0;
    std::string path = "/";
    std::string origin; // sent when not empty
    Digest spkiSha256{};
    SocketLimits limits;
};

class Client {
public:
    // Begins to connect; opened() or closed() of the handler follows, never inside this call.
    Client(Loop &loop, ClientOptions options, std::unique_ptr<SocketHandler> handler);
    // Ends it at once; closed(Stopped) is called before this returns, if it was not closed before.
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

private:
    std::shared_ptr<ClientCore> m_core;
};

} // namespace sealdesk::edge
