#include "core/policy/parameters.h"

#include <algorithm>

namespace sealdesk::policy {

namespace {

using Words = QLatin1StringView;

// In the order of the enum.
constexpr std::array explanations{
    Words("A new password has at least so many characters."),
    Words("A longer password is refused before it costs any work."),
    Words("A new password has a letter and a digit."),
    Words("A password must be changed after so many days."),
    Words("The console warns so many days before that."),
    Words("So many last passwords, the present one included, cannot be used again."),
    Words("A new password holds neither the user name nor one of its parts."),
    Words("So many times in 24 hours a password may be changed; changes that the relay forces do not count."),
    Words("Passwords made of the most common passwords, keyboard rows, sequences or years are refused."),
    Words("A one-time password (a new account's, or after a reset) is good for so many hours."),
    Words("An account that nobody signed in to for so many days is disabled until an admin enables it."),
    Words("After so many wrong passwords or codes in a row nobody can sign in to the account."),
    Words("A lockout lasts so many minutes, or until an admin ends it."),
    Words("Without input for so many minutes console and relay lock the session; the password unlocks it."),
    Words("A session ends after so many hours, however busy it is."),
    Words("A session that was locked for so many minutes is ended."),
    Words(
        "Chats of an operator whose session was locked for so many minutes go back to the waiting ones; 0: they stay."),
    Words("Nobody can work without a second factor (a code of an authenticator program beside the password)."),
    Words("Unlocking takes the second factor too, of those who have one."),
    Words("After so many wrong passwords in a row a sign-in has to answer a picture or a question as well; 0: never."),
    Words("A change of these rules or of the allowed addresses holds only after a second person has confirmed it."),
    Words("A chat that ended so many days ago is erased, its lines and form requests with it."),
    Words("Entries of the audit log that are older than so many days are taken out of it, up to a signed checkpoint."),
};
static_assert(explanations.size() == parameterRules.size());

} // namespace

std::optional<Parameter> parameterFromName(QStringView name)
{
    const auto found = std::find_if(parameterRules.begin(), parameterRules.end(),
                                    [name](const ParameterRule &rule) { return rule.name == name; });
    return found == parameterRules.end() ? std::nullopt : std::optional(found->parameter);
}

QLatin1StringView toString(Unit unit)
{
    switch (unit) {
    case Unit::Characters:
        return Words("characters");
    case Unit::Minutes:
        return Words("minutes");
    case Unit::Hours:
        return Words("hours");
    case Unit::Days:
        return Words("days");
    case Unit::Count:
    case Unit::Switch:
        break;
    }
    return Words("");
}

QLatin1StringView explanationOf(Parameter parameter) { return explanations[static_cast<std::size_t>(parameter)]; }

} // namespace sealdesk::policy
