// Parameters: every number of the access rules that an administrator may set, with its default and
// the bounds that PCI DSS 4.0.1 (or the reference product, for the password floor) puts on it.
//
// One table; nothing else in Sealdesk names these numbers. Settings can only hold values in bounds.
#pragma once

#include <QLatin1StringView>
#include <array>
#include <cstddef>

namespace sealdesk::policy {

enum class Parameter : std::size_t {
    MinimumLength,
    MaximumLength,
    LockoutFailures,
    LockoutMinutes,
    IdleMinutes,
    SessionHours,
};

struct ParameterRule {
    Parameter parameter;
    QLatin1StringView name;        // stable; used in settings and audit
    int standard;                  // the default
    int floor;                     // lowest value that may be set
    int ceiling;                   // highest value that may be set
    QLatin1StringView requirement; // PCI DSS 4.0.1 requirement number, empty if none
};

inline constexpr std::array parameterRules{
    ParameterRule{Parameter::MinimumLength, QLatin1StringView("minimum_length"), 12, 7, 64, QLatin1StringView("8.3.6")},
    // Longer ones are refused before they cost a hash.
    ParameterRule{Parameter::MaximumLength, QLatin1StringView("maximum_length"), 256, 256, 256, {}},
    ParameterRule{Parameter::LockoutFailures, QLatin1StringView("lockout_failures"), 6, 1, 6,
                  QLatin1StringView("8.3.4")},
    ParameterRule{Parameter::LockoutMinutes, QLatin1StringView("lockout_minutes"), 30, 30, 24 * 60,
                  QLatin1StringView("8.3.4")},
    ParameterRule{Parameter::IdleMinutes, QLatin1StringView("idle_minutes"), 15, 1, 15, QLatin1StringView("8.2.8")},
    // A session ends after a working day even when it was never idle.
    ParameterRule{Parameter::SessionHours, QLatin1StringView("session_hours"), 12, 1, 24, {}},
};

[[nodiscard]] constexpr const ParameterRule &ruleOf(Parameter parameter)
{
    return parameterRules[static_cast<std::size_t>(parameter)];
}

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
    [[nodiscard]] constexpr bool set(Parameter parameter, int value)
    {
        const ParameterRule &rule = ruleOf(parameter);
        if (value < rule.floor || value > rule.ceiling) {
            return false;
        }
        m_values[static_cast<std::size_t>(parameter)] = value;
        return true;
    }

private:
    std::array<int, parameterRules.size()> m_values{};
};

} // namespace sealdesk::policy
