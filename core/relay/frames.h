// From what the store keeps to what the wire says.
#pragma once

#include "core/protocol/wire.h"
#include "core/store/chatrepository.h"
#include "core/store/formrepository.h"

namespace sealdesk::relay {

// The enums of store and wire have the same members in the same order (checked in frames.cpp).
template <class To, class From>
[[nodiscard]] constexpr To same(From value)
{
    return static_cast<To>(static_cast<int>(value));
}

[[nodiscard]] wire::out::ChatSummary summaryOf(const store::Chat &chat);
[[nodiscard]] QByteArray updateFrame(const store::Chat &chat);
// chat.said or chat.event.
[[nodiscard]] QByteArray entryFrame(const QString &chat, const store::Entry &entry);
[[nodiscard]] QByteArray syncedFrame(const store::Chat &chat, qint64 seq);
[[nodiscard]] QByteArray formStateFrame(const store::FormRequest &request);
[[nodiscard]] QByteArray offeredFrame(const store::FormRequest &request, const QString &operatorName);
[[nodiscard]] wire::out::FormRequestEntry requestEntry(const store::FormRequest &request);

} // namespace sealdesk::relay
