// OpenSSL contexts as Sealdesk wants them: TLS 1.2 and 1.3, forward secrecy, AEAD suites, no
// renegotiation, no session tickets. Private to core/edge.
#pragma once

#include "core/base/result.h"
#include "core/edge/server.h"

#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <string_view>

namespace sealdesk::edge {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

[[nodiscard]] Result<TlsContext, ServerError> makeServerContext(std::string_view certificatePem,
                                                                std::string_view keyPem);
// By their names, with colons between.
[[nodiscard]] std::string_view offeredGroups();
// Verifies nothing by itself: the caller compares the key with its pin after the handshake.
// nullptr when OpenSSL has no memory left.
[[nodiscard]] TlsContext makeClientContext();

} // namespace sealdesk::edge
