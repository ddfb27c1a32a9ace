#include "app/relay/maskcommand.h"

#include "app/relay/exitcodes.h"

#include "core/masking/cardscanner.h"
#include "core/masking/streammasker.h"
#include "core/protocol/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <unistd.h>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t longestJsonLine = 16 * 1024 * 1024;
constexpr std::size_t mostLinesReported = 1000;

// What is there now, not a whole buffer: a line is answered when it comes. 0 at the end, negative on failure.
auto readSome(std::FILE *input, std::vector<char> &piece) { return ::read(fileno(input), piece.data(), piece.size()); }

bool areStrings(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isString(); });
}

// What was found, without a digit of it.
class Report {
public:
    void add(const masking::Finding &finding)
    {
        ++m_found;
        ++m_counts[finding.code ? "security code" : std::string(finding.brand)];
        if (m_lines.size() < mostLinesReported) {
            m_lines.push_back((finding.code ? "security code" : std::string(finding.brand)) + ": line " +
                              std::to_string(finding.line));
        }
    }
    [[nodiscard]] bool empty() const { return m_found == 0; }
    void print(std::FILE *file) const
    {
        std::fprintf(file, "found: %llu\n", static_cast<unsigned long long>(m_found));
        for (const auto &[brand, count] : m_counts) {
            std::fprintf(file, "%s: %llu\n", brand.c_str(), static_cast<unsigned long long>(count));
        }
        for (const std::string &line : m_lines) {
            std::fprintf(file, "%s\n", line.c_str());
        }
        if (m_found > m_lines.size()) {
            std::fprintf(file, "and %llu more\n", static_cast<unsigned long long>(m_found - m_lines.size()));
        }
    }

private:
    unsigned long long m_found = 0;
    std::map<std::string, unsigned long long> m_counts;
    std::vector<std::string> m_lines;
};

class Filter {
public:
    Filter(const MaskOptions &options, std::FILE *output, std::FILE *errors)
        : m_options(options), m_output(output), m_errors(errors)
    {
    }
    [[nodiscard]] int text(std::FILE *input);
    [[nodiscard]] int jsonLines(std::FILE *input);

private:
    void write(std::string_view bytes)
    {
        if (!m_options.detectOnly && std::fwrite(bytes.data(), 1, bytes.size(), m_output) != bytes.size()) {
            m_written = false;
        }
    }
    // "Line n: reason", and what was read so far is out.
    [[nodiscard]] int refuse(std::uint64_t line, const char *reason);
    [[nodiscard]] int finish();
    [[nodiscard]] bool jsonLine(const QByteArray &bytes, std::uint64_t number);
    [[nodiscard]] QJsonValue masked(const QJsonValue &text, std::uint64_t number);
    [[nodiscard]] QJsonValue masked(const QJsonArray &messages, std::uint64_t number);
    void note(const std::string &typed, std::uint64_t number);

    MaskOptions m_options;
    std::FILE *m_output;
    std::FILE *m_errors;
    masking::CardScanner m_scanner;
    Report m_report;
    bool m_written = true;
    bool m_changed = false;
};

int Filter::finish()
{
    if (std::fflush(m_output) != 0 || !m_written) {
        std::fputs("the output cannot be written\n", m_errors);
        return exitFailed;
    }
    if (m_options.report) {
        m_report.print(m_options.detectOnly ? m_output : m_errors);
    }
    return m_options.detectOnly && (m_changed || !m_report.empty()) ? exitFoundWrong : exitDone;
}

int Filter::refuse(std::uint64_t line, const char *reason)
{
    std::fflush(m_output);
    std::fprintf(m_errors, "line %llu: %s\n", static_cast<unsigned long long>(line), reason);
    return exitFailed;
}

int Filter::text(std::FILE *input)
{
    masking::StreamMasker masker([this](std::string_view bytes) { write(bytes); },
                                 [this](const masking::Finding &finding) { m_report.add(finding); });
    std::vector<char> piece(pieceBytes);
    for (;;) {
        const auto count = readSome(input, piece);
        if (count < 0) {
            std::fputs("the input cannot be read\n", m_errors);
            return exitFailed;
        }
        if (count == 0) {
            break;
        }
        masker.feed({piece.data(), static_cast<std::size_t>(count)});
    }
    masker.finish();
    return finish();
}

void Filter::note(const std::string &typed, std::uint64_t number)
{
    if (!m_options.report) {
        return;
    }
    masking::StreamMasker masker([](std::string_view) {},
                                 [&](masking::Finding finding) {
                                     finding.line = number;
                                     m_report.add(finding);
                                 });
    masker.feed(typed);
    masker.finish();
}

// null: nothing was hidden.
QJsonValue Filter::masked(const QJsonValue &text, std::uint64_t number)
{
    RawText raw = wire::rawFromQString(text.toString());
    const MaskedText result = m_scanner.mask(raw);
    if (result.utf8() == raw.unmaskedUtf8()) {
        return QJsonValue::Null;
    }
    m_changed = true;
    note(std::string(raw.unmaskedUtf8()), number);
    return wire::toQString(result);
}

QJsonValue Filter::masked(const QJsonArray &messages, std::uint64_t number)
{
    std::vector<RawText> raw;
    std::string joined;
    for (const QJsonValue message : messages) {
        raw.push_back(wire::rawFromQString(message.toString()));
        joined += std::string(raw.back().unmaskedUtf8()) + "\n";
    }
    const std::vector<MaskedText> results = m_scanner.maskMessages(raw);
    QJsonArray list;
    bool changed = false;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        changed = changed || results[i].utf8() != raw[i].unmaskedUtf8();
        list.append(wire::toQString(results[i]));
    }
    if (!changed) {
        return QJsonValue::Null;
    }
    m_changed = true;
    note(joined, number);
    return list;
}

bool Filter::jsonLine(const QByteArray &bytes, std::uint64_t number)
{
    const QJsonObject line = QJsonDocument::fromJson(bytes).object();
    const QJsonValue id = line.value("id"_L1);
    const QJsonValue text = line.value("text"_L1);
    const QJsonValue messages = line.value("messages"_L1);
    const bool strings = messages.isArray() && areStrings(messages.toArray());
    if (!(id.isString() || id.isDouble()) || text.isString() == strings) {
        return false;
    }
    QJsonObject answer{{"id"_L1, id}};
    answer.insert("masked"_L1, strings ? masked(messages.toArray(), number) : masked(text, number));
    const QByteArray out = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    write({out.constData(), static_cast<std::size_t>(out.size())});
    return true;
}

int Filter::jsonLines(std::FILE *input)
{
    QByteArray rest;
    std::vector<char> piece(pieceBytes);
    std::uint64_t number = 0;
    for (bool more = true; more;) {
        const auto count = readSome(input, piece);
        if (count < 0) {
            return refuse(number + 1, "the input cannot be read");
        }
        more = count > 0;
        rest.append(piece.data(), static_cast<qsizetype>(count));
        qsizetype from = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0 || (!more && from < rest.size());
             end = rest.indexOf('\n', from)) {
            const qsizetype stop = end < 0 ? rest.size() : end;
            const QByteArray line = rest.mid(from, stop - from).trimmed();
            from = std::min(stop + 1, rest.size());
            ++number;
            if (!line.isEmpty() && !jsonLine(line, number)) {
                return refuse(number, "not an object with \"id\" and either \"text\" or \"messages\"");
            }
            if (end < 0) {
                break;
            }
        }
        rest.remove(0, from);
        std::fflush(m_output); // whoever waits for the answers to these lines gets them
        if (static_cast<std::size_t>(rest.size()) > longestJsonLine) {
            return refuse(number + 1, "longer than 16 MiB");
        }
    }
    return finish();
}

} // namespace

int runMask(const MaskOptions &options, std::FILE *input, std::FILE *output, std::FILE *errors)
{
    Filter filter(options, output, errors);
    return options.jsonLines ? filter.jsonLines(input) : filter.text(input);
}

} // namespace sealdesk::relay
