// BackupPlan: where backups go, for whom, and when, from a file of the administrator's. There is no passphrase in it:
// what runs by itself encrypts to recipients, of whom it has the public half only.
//
// As text: key=value lines, # begins a comment line; unknown and repeated keys are faults.
//   to=/mnt/backup                 a directory or a new file; repeatable
//   to-command=ssh vault put       /bin/sh -c; the archive is its standard input; repeatable
//   recipient=sealdesk-backup-to-… repeatable, at least one
//   every-hours=24                 1 to 744; only for serve
//   keep=30                        in each directory, 1 to 10000; without it all are kept
//   stall-seconds=60               1 to 3600
#pragma once

#include "core/backup/plan/recipient.h"
#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::backup {

inline constexpr std::size_t maxPlanBytes = 64 * 1024;

struct BackupPlan {
    std::vector<std::string> paths;
    std::vector<std::string> commands;
    std::vector<Recipient> recipients;
    int everyHours = 0; // 0: not said
    int keep = 0;       // 0: all
    int stallSeconds = 60;
    bool operator==(const BackupPlan &) const = default;
};

enum class PlanFaultKind { NotALine, UnknownKey, Repeated, BadValue, NoTarget, TooManyTargets, NoRecipient, TooLong };

struct PlanFault {
    PlanFaultKind kind = PlanFaultKind::NotALine;
    std::size_t line = 0; // 0: of the whole
    bool operator==(const PlanFault &) const = default;
};
// Plain English, for standard error.
[[nodiscard]] std::string_view describe(PlanFaultKind kind);

// The first fault.
[[nodiscard]] Result<BackupPlan, PlanFault> parsePlan(std::string_view text);

} // namespace sealdesk::backup
