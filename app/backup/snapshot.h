// Snapshot: a consistent copy of the store as it was at one moment, taken while the relay goes on writing.
//
// By VACUUM INTO, within the data directory and removed again: a copy on the way to a slow target would hold the
// store's log open for as long, and with it texts that were masked since. Without free pages and without a set-up
// secret.
#pragma once

#include "core/backup/manifest.h"
#include "core/backup/scratch.h"
#include "core/base/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace sealdesk::backup {

class Snapshot {
public:
    // An error is one sentence for standard error.
    [[nodiscard]] static Result<Snapshot, QString> take(const QString &dataDirectory, std::int64_t nowMs);
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    // Where the manifest's files lie, in its order.
    [[nodiscard]] const std::vector<std::filesystem::path> &paths() const { return m_paths; }

private:
    explicit Snapshot(std::unique_ptr<Scratch> scratch) : m_scratch(std::move(scratch)) {}
    [[nodiscard]] Result<void, QString> addFiles(const std::filesystem::path &data);
    std::unique_ptr<Scratch> m_scratch;
    Manifest m_manifest;
    std::vector<std::filesystem::path> m_paths;
};

} // namespace sealdesk::backup
