// Words for what happens: states and events of forms and chats.
#pragma once

#include <QString>

#include "core/client/chat.h"
#include "core/client/formrequest.h"
#include "core/protocol/wire.h"

namespace sealdesk::ui {

[[nodiscard]] QString formStateText(wire::FormState state);
[[nodiscard]] QString purgeText(wire::PurgeReason reason);
// A line of the transcript about an event; `formTitle` may be empty.
[[nodiscard]] QString eventText(const client::ChatEntry &entry, const QString &formTitle);
[[nodiscard]] QString deviceStatusText(wire::DeviceStatus status);
// Masked text as Qt shows it.
[[nodiscard]] QString shown(const MaskedText &text);
// "15:06", in the reader's way of writing it.
[[nodiscard]] QString timeOfDay(qint64 wallMs);
[[nodiscard]] QString visitorName(const client::Chat &chat);

} // namespace sealdesk::ui
