// The snippet that a merchant puts on the host page. Built from this console's own organisation key and from
// hashes compiled into this program, never from what the relay says (A11).
#pragma once

#include <QByteArray>
#include <QString>

#include "core/client/serveraddress.h"

namespace sealdesk::client {

struct SnippetInput {
    ServerAddress relay;
    QByteArray organisationKey;     // public, 65 bytes
    QByteArray nextOrganisationKey; // empty if there is none yet
};

// HTML; empty if the organisation key is not well-formed.
[[nodiscard]] QString buildSnippet(const SnippetInput &input);

} // namespace sealdesk::client
