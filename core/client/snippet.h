// The snippet that a merchant puts on the host page. Built from this console's own organisation key and from
// hashes compiled into this program, never from what the relay says (A11).
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "core/client/serveraddress.h"

namespace sealdesk::client {

// The widget that belongs to this program: version in its address, integrity value of the loader.
struct WidgetBuild {
    QString version;
    QString loaderIntegrity; // "sha384-..."
};

struct SnippetInput {
    ServerAddress relay;
    WidgetBuild widget;
    QList<QByteArray> organisationKeys; // public, 65 bytes each: the current one and, if there is one, the next
    // Named when it is on another host than the relay: the form frame may connect nowhere else. What goes there is
    // sealed, so this one part may come from the relay.
    std::optional<ServerAddress> exchange;
};

// HTML; empty if the key, the version or the integrity value is not well-formed.
[[nodiscard]] QString buildSnippet(const SnippetInput &input);

} // namespace sealdesk::client
