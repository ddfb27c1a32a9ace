// ArchiveFile: an archive from a file or from standard input, unpacked into a scratch directory and checked through and
// through. Restore and drill differ only in what they do then.
#pragma once

#include "app/backup/options.h"

#include "core/backup/content.h"
#include "core/backup/scratch.h"

#include <memory>

namespace sealdesk::backup {

// Why there is nothing to restore; `foreign`: it lies in the archive, not in this machine.
struct Refusal {
    QString reason;
    bool foreign = false;
};

struct Checked {
    Header header;
    Manifest manifest;
};

// Everything: all pieces, the manifest, the database, the audit chain.
[[nodiscard]] Result<Checked, Refusal> unpackAndCheck(const Options &options, Scratch &scratch);
// Prints it; the exit code.
[[nodiscard]] int refuse(const Options &options, const Refusal &refusal);
// "from 2026-01-31T08:00:00Z, organisation …, … chats, …"
[[nodiscard]] QString summaryOf(const Checked &checked);

} // namespace sealdesk::backup
