// A password from standard input: not shown where a person types it, and never in ordinary memory.
#pragma once

#include "core/secret/secretbuffer.h"

#include <QString>

namespace sealdesk::relay {

// Up to the end of the line. Empty: nothing came, or there was no memory to lock.
[[nodiscard]] secret::SecretBuffer askPassword(const QString &question);

} // namespace sealdesk::relay
