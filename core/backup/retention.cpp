#include "core/backup/retention.h"

#include "core/backup/archivereader.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <fstream>

namespace sealdesk::backup {

namespace {

constexpr std::string_view shape = "sealdesk-########T######Z-xxxxxxxx.backup";

std::optional<Header> headerOf(const std::filesystem::path &path)
{
    std::ifstream input(path, std::ios::binary);
    const auto header = ArchiveReader::peek([&input](std::span<std::uint8_t> into) -> std::optional<std::size_t> {
        input.read(reinterpret_cast<char *>(into.data()), static_cast<std::streamsize>(into.size()));
        return input.bad() ? std::nullopt : std::optional(static_cast<std::size_t>(input.gcount()));
    });
    return header.ok() ? std::optional(*header) : std::nullopt;
}

} // namespace

std::string archiveName(std::int64_t madeMs, std::string_view archiveHex)
{
    const auto seconds = static_cast<std::time_t>(madeMs / 1000);
    std::tm utc{};
    (void)::gmtime_r(&seconds, &utc);
    std::array<char, 32> time{};
    const std::size_t size = std::strftime(time.data(), time.size(), "%Y%m%dT%H%M%SZ", &utc);
    return "sealdesk-" + std::string(time.data(), size) + "-" + std::string(archiveHex.substr(0, 8)) + ".backup";
}

bool isArchiveName(std::string_view name)
{
    return name.size() == shape.size() && std::ranges::equal(name, shape, [](char c, char wanted) {
               const bool digit = c >= '0' && c <= '9';
               return wanted == '#' ? digit : wanted == 'x' ? digit || (c >= 'a' && c <= 'f') : c == wanted;
           });
}

std::vector<std::filesystem::path> removeOld(const std::filesystem::path &folder, const std::string &organisation,
                                             std::size_t keep)
{
    std::vector<std::pair<std::int64_t, std::filesystem::path>> ours;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        const bool candidate = isArchiveName(entry->path().filename().string()) &&
                               std::filesystem::is_regular_file(entry->symlink_status(unknown));
        const auto header = candidate ? headerOf(entry->path()) : std::nullopt;
        if (header && header->organisation == organisation) {
            ours.emplace_back(header->madeMs, entry->path());
        }
    }
    std::vector<std::filesystem::path> removed;
    if (ours.size() <= keep) {
        return removed;
    }
    std::ranges::sort(ours);
    for (std::size_t index = 0; index < ours.size() - keep; ++index) {
        std::error_code stays;
        if (std::filesystem::remove(ours[index].second, stays)) {
            removed.push_back(ours[index].second);
        }
    }
    return removed;
}

} // namespace sealdesk::backup
