// HttpRequest: one GET or HEAD as the handler sees it, already checked by the edge.
// All views are valid during the handler's call only; header values are foreign text.
#pragma once

#include "core/edge/peeraddress.h"

#include <string_view>

namespace sealdesk::edge {

struct HttpRequest {
    bool head = false;     // HEAD: the edge leaves the body out by itself
    std::string_view path; // see target.h
    std::string_view query;
    std::string_view host;   // empty without the header
    std::string_view origin; // empty without the header
    std::string_view acceptLanguage;
    std::string_view acceptEncoding;
    std::string_view ifNoneMatch;
    PeerAddress peer;
};

} // namespace sealdesk::edge
