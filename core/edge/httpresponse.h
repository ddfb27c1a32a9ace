// HttpResponse: what the handler answers. The edge adds Content-Length, Date, connection headers and
// X-Content-Type-Options: nosniff; every other header is the handler's, and never made of foreign text.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace sealdesk::edge {

struct HttpResponse {
    unsigned status = 404;
    std::string contentType; // empty: none
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

} // namespace sealdesk::edge
