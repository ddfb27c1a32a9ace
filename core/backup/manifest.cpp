#include "core/backup/manifest.h"

#include "core/backup/limits.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sealdesk::backup {

namespace {

constexpr std::uint64_t contentVersion = 1;

std::optional<std::uint64_t> toNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    // One spelling each: no leading zero.
    return whole && (text.size() == 1 || text.front() != '0') ? std::optional(number) : std::nullopt;
}

class Lines {
public:
    explicit Lines(std::string_view text) : m_left(text) {}
    // The value of the next line if it is of this key.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view key)
    {
        const std::size_t end = m_left.find('\n');
        if (end == std::string_view::npos || !m_left.starts_with(key) || m_left.substr(key.size(), 1) != "=") {
            return std::nullopt;
        }
        const std::string_view found = m_left.substr(key.size() + 1, end - key.size() - 1);
        m_left.remove_prefix(end + 1);
        return found;
    }
    [[nodiscard]] bool number(std::string_view key, std::uint64_t &into)
    {
        const auto text = value(key);
        const auto found = text ? toNumber(*text) : std::nullopt;
        into = found.value_or(0);
        return found.has_value();
    }
    [[nodiscard]] bool atEnd() const { return m_left.empty(); }

private:
    std::string_view m_left;
};

bool isToken(std::string_view text, std::size_t most)
{
    return text.size() <= most && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                      c == '_';
           });
}

// Known names, each once and in order: so nothing is written twice and nothing elsewhere.
std::optional<PackedFile> toFile(std::string_view text, std::size_t &next)
{
    const std::size_t blank = text.find(' ');
    const auto size = blank == std::string_view::npos ? std::nullopt : toNumber(text.substr(blank + 1));
    const auto &names = knownFiles();
    const auto found = std::find(names.begin() + static_cast<std::ptrdiff_t>(next), names.end(), text.substr(0, blank));
    if (!size || found == names.end() || (*found != databaseName && *size > maxKeyFileBytes)) {
        return std::nullopt;
    }
    next = static_cast<std::size_t>(found - names.begin()) + 1;
    return PackedFile{std::string(*found), *size};
}

} // namespace

const std::vector<std::string_view> &knownFiles()
{
    static const std::vector<std::string_view> names{
        databaseName,     "tls/cert.pem",           "tls/key.pem",   "keys/ticket.key", "keys/audit.key",
        "keys/login.key", "keys/second-factor.key", "keys/store.key"};
    return names;
}

std::string Manifest::text() const
{
    std::string out = "content=" + std::to_string(contentVersion) + "\nschema=" + std::to_string(schema) +
                      "\norganisation=" + organisation + "\nmade_ms=" + std::to_string(madeMs) +
                      "\naccounts=" + std::to_string(accounts) + "\nchats=" + std::to_string(chats) +
                      "\nlines=" + std::to_string(lines) + "\naudit_entries=" + std::to_string(auditEntries) +
                      "\naudit_hash=" + auditHash + "\n";
    for (const PackedFile &file : files) {
        out += "file=" + file.name + " " + std::to_string(file.size) + "\n";
    }
    return out;
}

Result<Manifest, BackupError> Manifest::parse(std::string_view text)
{
    Lines lines(text);
    std::uint64_t version = 0;
    if (!lines.number("content", version) || version == 0) {
        return fail(BackupError::BadContent);
    }
    if (version > contentVersion) {
        return fail(BackupError::NewerContent);
    }
    Manifest manifest;
    const auto known = [&lines](std::string_view key, std::string &into, std::size_t most) {
        const auto value = lines.value(key);
        into = value.value_or(std::string_view());
        return value && isToken(*value, most);
    };
    const bool whole =
        lines.number("schema", manifest.schema) && known("organisation", manifest.organisation, maxOrganisationBytes) &&
        lines.number("made_ms", manifest.madeMs) && lines.number("accounts", manifest.accounts) &&
        lines.number("chats", manifest.chats) && lines.number("lines", manifest.lines) &&
        lines.number("audit_entries", manifest.auditEntries) && known("audit_hash", manifest.auditHash, 64);
    if (!whole) {
        return fail(BackupError::BadContent);
    }
    std::size_t next = 0;
    while (!lines.atEnd()) {
        const auto value = lines.value("file");
        auto file = value ? toFile(*value, next) : std::nullopt;
        if (!file) {
            return fail(BackupError::BadContent);
        }
        manifest.files.push_back(std::move(*file));
    }
    const bool hasDatabase = !manifest.files.empty() && manifest.files.front().name == databaseName;
    return hasDatabase ? Result<Manifest, BackupError>(std::move(manifest)) : fail(BackupError::BadContent);
}

std::uint64_t Manifest::bytes() const
{
    std::uint64_t sum = 0;
    for (const PackedFile &file : files) {
        sum += file.size;
    }
    return sum;
}

} // namespace sealdesk::backup
