// Parameters: every number of the access rules that an administrator may set, with its default and
// the bounds that PCI DSS 4.0.1 (or the reference product, for the password floor) puts on it.
//
// One table; nothing else in Sealdesk names these numbers: relay, console, the host's commands and
// POLICY.md come from it. Settings can only hold values in bounds.
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <array>
#include <cstddef>
#include <optional>

namespace sealdesk::policy {

enum class Parameter : std::size_t {
    MinimumLength,
    MaximumLength,
    LettersAndDigits,
    PasswordDays,
    WarningDays,
    History,
    UserNameRefused,
    ChangesPerDay,
    CommonRefused,
    OneTimeHours,
    UnusedDays,
    LockoutFailures,
    LockoutMinutes,
    IdleMinutes,
    SessionHours,
    LockedMinutes,
    LockedChatMinutes,
    SecondFactor,
    UnlockSecondFactor,
    CaptchaAfter,
    FourEyes,
    TranscriptDays,
    AuditDays,
};

// A switch is 1 (on) or 0 (off); one whose floor is 1 cannot be switched off.
enum class Unit { Count, Characters, Minutes, Hours, Days, Switch };

struct ParameterRule {
    Parameter parameter;
    QLatin1StringView name; // stable; used in settings and audit, and the id of its explanation
    QLatin1StringView row;  // of FEATURES
    Unit unit;
    int standard;                  // the default
    int floor;                     // lowest value that may be set
    int ceiling;                   // highest value that may be set
    QLatin1StringView requirement; // PCI DSS 4.0.1 requirement number, empty if none
};

namespace table {
using Name = QLatin1StringView;
inline constexpr int minutesPerDay = 24 * 60;
inline constexpr int daysPerYear = 365;
inline constexpr int longestDays = 10 * daysPerYear;
} // namespace table

// In the order of the enum.
inline constexpr std::array parameterRules{
    ParameterRule{Parameter::MinimumLength, table::Name("minimum_length"), table::Name("C1"), Unit::Characters, 12, 7,
                  64, table::Name("8.3.6")},
    // Longer ones are refused before they cost a hash.
    ParameterRule{Parameter::MaximumLength, table::Name("maximum_length"), table::Name("C1"), Unit::Characters, 256,
                  256, 256, table::Name()},
    ParameterRule{Parameter::LettersAndDigits, table::Name("letters_and_digits"), table::Name("C2"), Unit::Switch, 1, 1,
                  1, table::Name("8.3.6")},
    ParameterRule{Parameter::PasswordDays, table::Name("password_days"), table::Name("C3"), Unit::Days, 90, 1, 90,
                  table::Name("8.3.9")},
    ParameterRule{Parameter::WarningDays, table::Name("warning_days"), table::Name("C3"), Unit::Days, 14, 0, 30,
                  table::Name()},
    ParameterRule{Parameter::History, table::Name("history"), table::Name("C4"), Unit::Count, 4, 4, 24,
                  table::Name("8.3.7")},
    ParameterRule{Parameter::UserNameRefused, table::Name("user_name_refused"), table::Name("C5"), Unit::Switch, 1, 1,
                  1, table::Name()},
    ParameterRule{Parameter::ChangesPerDay, table::Name("changes_per_day"), table::Name("C6"), Unit::Count, 2, 1, 2,
                  table::Name()},
    ParameterRule{Parameter::CommonRefused, table::Name("common_refused"), table::Name("C7"), Unit::Switch, 1, 1, 1,
                  table::Name()},
    ParameterRule{Parameter::OneTimeHours, table::Name("one_time_hours"), table::Name("C3"), Unit::Hours, 72, 1, 168,
                  table::Name("8.3.5")},
    ParameterRule{Parameter::UnusedDays, table::Name("unused_days"), table::Name("C3"), Unit::Days, 90, 1, 90,
                  table::Name("8.2.6")},
    ParameterRule{Parameter::LockoutFailures, table::Name("lockout_failures"), table::Name("C8"), Unit::Count, 6, 1, 6,
                  table::Name("8.3.4")},
    ParameterRule{Parameter::LockoutMinutes, table::Name("lockout_minutes"), table::Name("C9"), Unit::Minutes, 30, 30,
                  table::minutesPerDay, table::Name("8.3.4")},
    ParameterRule{Parameter::IdleMinutes, table::Name("idle_minutes"), table::Name("C10"), Unit::Minutes, 15, 1, 15,
                  table::Name("8.2.8")},
    // A session ends after a working day even when it was never idle.
    ParameterRule{Parameter::SessionHours, table::Name("session_hours"), table::Name("C10"), Unit::Hours, 12, 1, 24,
                  table::Name()},
    ParameterRule{Parameter::LockedMinutes, table::Name("locked_minutes"), table::Name("C10"), Unit::Minutes, 45, 1,
                  table::minutesPerDay / 3, table::Name("8.2.8")},
    // 0: they stay with the operator.
    ParameterRule{Parameter::LockedChatMinutes, table::Name("locked_chat_minutes"), table::Name("C10"), Unit::Minutes,
                  10, 0, table::minutesPerDay / 3, table::Name()},
    // Off: nobody has to have one; whoever has one is asked for it all the same.
    ParameterRule{Parameter::SecondFactor, table::Name("second_factor"), table::Name("C14"), Unit::Switch, 1, 0, 1,
                  table::Name("8.4.2")},
    // Off: 8.4.2 is about getting in, and whoever unlocks got in with a code, on this device, less than a working day
    // ago; 8.2.8 asks that they prove themselves anew, which the password does.
    ParameterRule{Parameter::UnlockSecondFactor, table::Name("unlock_second_factor"), table::Name("C14"), Unit::Switch,
                  0, 0, 1, table::Name()},
    // No more than the lockout allows, or nobody would ever be asked.
    ParameterRule{Parameter::CaptchaAfter, table::Name("captcha_after"), table::Name("C13"), Unit::Count, 3, 0, 5,
                  table::Name()},
    ParameterRule{Parameter::FourEyes, table::Name("four_eyes"), table::Name("C16"), Unit::Switch, 0, 0, 1,
                  table::Name()},
    ParameterRule{Parameter::TranscriptDays, table::Name("transcript_days"), table::Name("D4"), Unit::Days,
                  table::daysPerYear, 1, table::longestDays, table::Name()},
    // All of it can be searched at once, so the three months that must be are.
    ParameterRule{Parameter::AuditDays, table::Name("audit_days"), table::Name("D4"), Unit::Days,
                  table::daysPerYear + 1, table::daysPerYear, table::longestDays, table::Name("10.5.1")},
};

[[nodiscard]] constexpr const ParameterRule &ruleOf(Parameter parameter)
{
    return parameterRules[static_cast<std::size_t>(parameter)];
}

[[nodiscard]] std::optional<Parameter> parameterFromName(QStringView name);
// "days"; a switch and a count have none.
[[nodiscard]] QLatin1StringView toString(Unit unit);
// One English sentence for documents and the host's commands; the console has its own words under `name`.
[[nodiscard]] QLatin1StringView explanationOf(Parameter parameter);

class Settings {
public:
    // All at their defaults.
    constexpr Settings()
    {
        for (const ParameterRule &rule : parameterRules) {
            m_values[static_cast<std::size_t>(rule.parameter)] = rule.standard;
        }
    }
    [[nodiscard]] constexpr int value(Parameter parameter) const
    {
        return m_values[static_cast<std::size_t>(parameter)];
    }
    // False, and nothing changes, when `value` is out of the parameter's bounds.
    [[nodiscard]] constexpr bool set(Parameter parameter, qint64 value)
    {
        const ParameterRule &rule = ruleOf(parameter);
        if (value < rule.floor || value > rule.ceiling) {
            return false;
        }
        m_values[static_cast<std::size_t>(parameter)] = static_cast<int>(value);
        return true;
    }
    friend constexpr bool operator==(const Settings &, const Settings &) = default;

private:
    std::array<int, parameterRules.size()> m_values{};
};

} // namespace sealdesk::policy
