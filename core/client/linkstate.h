// What a connection to the relay can be in, and why it is not connected. For people's words see ui.
#pragma once

#include <QObject>

namespace sealdesk::client {

enum class LinkState {
    Offline,            // not wanted, or waiting for the next try (retryInMs says how long)
    Connecting,         // a try is running
    NeedsTrust,         // first use of a self-signed certificate: waits for acceptCertificate()
    CertificateChanged, // not the pinned key: refused for good, there is no way round it here
    CertificateInvalid, // expired, for another host, ...: refused, see CertificateFault
    Connected,          // TLS, pin and the relay's hello are all right
};

enum class LinkTrouble { None, Unreachable, TimedOut, TlsFailed, NotARelay, OtherVersion, ClosedByRelay };

enum class CertificateFault { None, Expired, NotYetValid, WrongHost, Revoked, BadChain, Missing };

} // namespace sealdesk::client
