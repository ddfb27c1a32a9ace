// What a TLS server of ours offers, in words, for the inventory of cryptography in use (PCI DSS 4.0.1, 12.3.3). Read
// from the very context that connections get. Never the private key.
#pragma once

#include "core/base/result.h"
#include "core/edge/server.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::edge {

// Lines of plain English. Fails as starting a server with this pair would.
[[nodiscard]] Result<std::vector<std::string>, ServerError> tlsInventory(std::string_view certificatePem,
                                                                         std::string_view keyPem, std::int64_t nowMs);

} // namespace sealdesk::edge
