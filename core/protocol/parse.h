// What can be wrong with a frame. Parsers are pure functions over bytes; a failure names the kind
// and, where they are well-formed, the message's name and id, and never repeats other content.
#pragma once

#include <QString>

#include <cstdint>

namespace sealdesk::wire {

enum class ParseError : std::uint8_t {
    None,
    Oversized,    // larger than limits::frameBytes
    Malformed,    // not one JSON object with a string "t"
    UnknownType,  // no such message in this direction
    MissingField, // a field of the definition is not there
    BadField      // wrong type, over its limit, not in its enum, not base64url
};

struct ParseFailure {
    ParseError error = ParseError::Malformed;
    QString id;      // the message's client-made id, empty unless well-formed
    QString message; // its name, empty unless known
};

} // namespace sealdesk::wire
