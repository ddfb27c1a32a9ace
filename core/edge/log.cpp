#include "core/edge/log.h"

#include <chrono>
#include <cstdio>
#include <ctime>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sealdesk::edge {

namespace {

constexpr std::size_t longestId = 64;
constexpr int mostDigitsInARow = 11; // card numbers have 12 and more

std::string_view levelName(Level level)
{
    switch (level) {
    case Level::Debug:
        return "debug";
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return "error";
}

std::string isoTime(std::int64_t wallMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds{wallMs}};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02ld:%02ld:%02ld.%03ldZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<long>(clock.hours().count()), static_cast<long>(clock.minutes().count()),
                  static_cast<long>(clock.seconds().count()), static_cast<long>(clock.subseconds().count()));
    return text;
}

void appendValue(std::string &line, const LogField &field)
{
    if (const auto *number = std::get_if<std::int64_t>(&field.value))
        line += std::to_string(*number);
    else if (const auto *flag = std::get_if<bool>(&field.value))
        line += *flag ? "true" : "false";
    else if (const auto *word = std::get_if<Literal>(&field.value))
        line.append(1, '"').append(word->text()).append(1, '"');
    else if (const auto *id = std::get_if<LogId>(&field.value))
        line.append(1, '"').append(id->text()).append(1, '"');
    else if (const auto *address = std::get_if<PeerAddress>(&field.value))
        line.append(1, '"').append(address->text()).append(1, '"');
}

void writeAll(std::string_view line)
{
#ifdef _WIN32
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
#else
    // Past stdio, so that lines of several threads and of a forked child never mix.
    while (!line.empty()) {
        const ssize_t done = ::write(STDERR_FILENO, line.data(), line.size());
        if (done <= 0)
            return; // nobody reads: a log must never stop the server
        line.remove_prefix(static_cast<std::size_t>(done));
    }
#endif
}

} // namespace

LogId::LogId(std::string_view id) : m_text("?")
{
    if (id.empty() || id.size() > longestId)
        return;
    int digits = 0;
    for (const char c : id) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool separator = c == '-' || c == '_';
        if (!digit && !letter && !separator)
            return;
        if (letter)
            digits = 0;
        else if (digit && ++digits > mostDigitsInARow)
            return;
    }
    m_text = id;
}

Log::Log(const Clock &clock, Sink sink, Level least) : m_clock(clock), m_sink(std::move(sink)), m_least(least) {}

Log::Sink Log::standardError()
{
    return [](std::string_view line) { writeAll(line); };
}

void Log::write(Level level, Literal event, std::initializer_list<LogField> fields)
{
    if (level < m_least || !m_sink)
        return;
    std::string line = "{\"time\":\"" + isoTime(m_clock.wallMs()) + "\",\"level\":\"";
    line.append(levelName(level)).append("\",\"event\":\"").append(event.text()).append("\"");
    for (const LogField &field : fields) {
        line.append(",\"").append(field.key.text()).append("\":");
        appendValue(line, field);
    }
    line += "}\n";
    const std::lock_guard lock(m_mutex);
    m_sink(line);
}

} // namespace sealdesk::edge
