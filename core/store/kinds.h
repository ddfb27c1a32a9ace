// The enums that the store keeps, under stable names (the same as the wire's, by intention; but the
// store must open yesterday's file whatever the wire does). Append only; never rename.
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace sealdesk::store {

enum class AccountSource { Local, Directory }; // who keeps its password
enum class DeviceStatus { Pending, Approved, Revoked };
enum class ChatState { Waiting, Active, Ended };
enum class Author { Visitor, Operator };
enum class EndedBy { Visitor, Operator, System };
enum class EventKind {
    Started,
    Accepted,
    FormSent,
    FormOpened,
    FormSubmitted,
    FormDeclined,
    FormExpired,
    FormCancelled,
    FormPurged,
    FormUnconfirmed,
    Ended,
    Returned
};
enum class FormState { Requested, Sent, Opened, Filling, Submitted, Declined, Expired, Cancelled, Purged, Unconfirmed };

[[nodiscard]] QLatin1StringView toString(AccountSource value);
[[nodiscard]] QLatin1StringView toString(DeviceStatus value);
[[nodiscard]] QLatin1StringView toString(ChatState value);
[[nodiscard]] QLatin1StringView toString(Author value);
[[nodiscard]] QLatin1StringView toString(EndedBy value);
[[nodiscard]] QLatin1StringView toString(EventKind value);
[[nodiscard]] QLatin1StringView toString(FormState value);

// fromString<Author>(u"visitor"); nullopt for unknown names. Specialised for the enums above.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromString(QStringView name);
template <>
[[nodiscard]] std::optional<AccountSource> fromString<AccountSource>(QStringView name);
template <>
[[nodiscard]] std::optional<DeviceStatus> fromString<DeviceStatus>(QStringView name);
template <>
[[nodiscard]] std::optional<ChatState> fromString<ChatState>(QStringView name);
template <>
[[nodiscard]] std::optional<Author> fromString<Author>(QStringView name);
template <>
[[nodiscard]] std::optional<EndedBy> fromString<EndedBy>(QStringView name);
template <>
[[nodiscard]] std::optional<EventKind> fromString<EventKind>(QStringView name);
template <>
[[nodiscard]] std::optional<FormState> fromString<FormState>(QStringView name);

} // namespace sealdesk::store
