// hello: the relay's first message on every connection.
#pragma once

#include "core/relay/facts.h"

#include <QByteArray>

namespace sealdesk::relay {

[[nodiscard]] QByteArray helloFrame(const Facts &facts, const QByteArray &nonce);

} // namespace sealdesk::relay
