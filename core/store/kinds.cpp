#include "core/store/kinds.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace sealdesk::store {

namespace {

using Name = QLatin1StringView;

// In the order of the enums.
constexpr std::array accountSourceNames{Name("local"), Name("directory")};
constexpr std::array deviceStatusNames{Name("pending"), Name("approved"), Name("revoked")};
constexpr std::array chatStateNames{Name("waiting"), Name("active"), Name("ended")};
constexpr std::array authorNames{Name("visitor"), Name("operator")};
constexpr std::array endedByNames{Name("visitor"), Name("operator"), Name("system")};
constexpr std::array eventKindNames{Name("started"),          Name("accepted"),       Name("form_sent"),
                                    Name("form_opened"),      Name("form_submitted"), Name("form_declined"),
                                    Name("form_expired"),     Name("form_cancelled"), Name("form_purged"),
                                    Name("form_unconfirmed"), Name("ended"),          Name("returned")};
constexpr std::array formStateNames{Name("requested"), Name("sent"),       Name("opened"),  Name("filling"),
                                    Name("submitted"), Name("declined"),   Name("expired"), Name("cancelled"),
                                    Name("purged"),    Name("unconfirmed")};
static_assert(eventKindNames.size() == static_cast<std::size_t>(EventKind::Returned) + 1);
static_assert(formStateNames.size() == static_cast<std::size_t>(FormState::Unconfirmed) + 1);

template <class Enum, std::size_t size>
Name nameIn(const std::array<Name, size> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<Name, size> &names, QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(), [name](Name known) { return name == known; });
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QLatin1StringView toString(AccountSource value) { return nameIn(accountSourceNames, value); }
QLatin1StringView toString(DeviceStatus value) { return nameIn(deviceStatusNames, value); }
QLatin1StringView toString(ChatState value) { return nameIn(chatStateNames, value); }
QLatin1StringView toString(Author value) { return nameIn(authorNames, value); }
QLatin1StringView toString(EndedBy value) { return nameIn(endedByNames, value); }
QLatin1StringView toString(EventKind value) { return nameIn(eventKindNames, value); }
QLatin1StringView toString(FormState value) { return nameIn(formStateNames, value); }

template <>
std::optional<AccountSource> fromString<AccountSource>(QStringView name)
{
    return valueIn<AccountSource>(accountSourceNames, name);
}

template <>
std::optional<DeviceStatus> fromString<DeviceStatus>(QStringView name)
{
    return valueIn<DeviceStatus>(deviceStatusNames, name);
}

template <>
std::optional<ChatState> fromString<ChatState>(QStringView name)
{
    return valueIn<ChatState>(chatStateNames, name);
}

template <>
std::optional<Author> fromString<Author>(QStringView name)
{
    return valueIn<Author>(authorNames, name);
}

template <>
std::optional<EndedBy> fromString<EndedBy>(QStringView name)
{
    return valueIn<EndedBy>(endedByNames, name);
}

template <>
std::optional<EventKind> fromString<EventKind>(QStringView name)
{
    return valueIn<EventKind>(eventKindNames, name);
}

template <>
std::optional<FormState> fromString<FormState>(QStringView name)
{
    return valueIn<FormState>(formStateNames, name);
}

} // namespace sealdesk::store
