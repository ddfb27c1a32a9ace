// Log: one JSON object a line, for people and machines that run the servers.
//
// Foreign text can never get into it: an event name, a key or a word is a literal in our source
// (checked by the compiler), everything else is a number, an id of our alphabet, or an address.
// There is deliberately no way to log a std::string. Thread-safe.
#pragma once

#include "core/base/clock.h"
#include "core/edge/peeraddress.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace sealdesk::edge {

enum class Level { Debug, Info, Warning, Error };

// Text known at compile time: printable ASCII without quote or backslash.
class Literal {
public:
    template <std::size_t N>
    consteval Literal(const char (&text)[N]) : m_text(text, N - 1)
    {
        for (const char c : m_text)
            if (c < 0x20 || c > 0x7e || c == '"' || c == '\\')
                throw "a log literal is printable ASCII without quote or backslash";
    }
    [[nodiscard]] constexpr std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

// An id or the name of an enumerator: 1-64 of [A-Za-z0-9_-], and no long run of digits, which could be a
// number somebody typed. Anything else is logged as "?".
class LogId {
public:
    explicit LogId(std::string_view id);
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

struct LogField {
    template <class Number>
    requires std::is_integral_v<Number> LogField(Literal fieldKey, Number number) : key(fieldKey)
    {
        if constexpr (std::is_same_v<Number, bool>)
            value = number;
        else
            value = static_cast<std::int64_t>(number);
    }
    LogField(Literal fieldKey, Literal word) : key(fieldKey), value(word) {}
    LogField(Literal fieldKey, LogId id) : key(fieldKey), value(std::move(id)) {}
    LogField(Literal fieldKey, const PeerAddress &address) : key(fieldKey), value(address) {}

    Literal key;
    std::variant<std::int64_t, bool, Literal, LogId, PeerAddress> value;
};

class Log {
public:
    // The sink gets one line with its newline; it is called under a lock, one line at a time.
    using Sink = std::function<void(std::string_view)>;
    Log(const Clock &clock, Sink sink, Level least = Level::Info);

    // Standard error, one write() a line.
    [[nodiscard]] static Sink standardError();

    void write(Level level, Literal event, std::initializer_list<LogField> fields = {});

private:
    const Clock &m_clock;
    Sink m_sink;
    Level m_least;
    std::mutex m_mutex;
};

} // namespace sealdesk::edge
