// AuditLog: append-only, hash-chained log in the relay's database (D2).
//
// Each entry's hash is SHA-256 over a canonical length-prefixed form of all its fields and the hash
// before it; the last one is kept apart as the head. append() belongs into the same transaction as
// the act: when it fails, the act must not happen.
#pragma once

#include "core/audit/chainstart.h"
#include "core/audit/checkpoint.h"
#include "core/audit/entry.h"
#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <optional>
#include <vector>

namespace sealdesk::store {
class Database;
}

namespace sealdesk::audit {

enum class Breach {
    Edited,          // contents and hash disagree
    Missing,         // its number is absent
    Reordered,       // the entry that belongs here stands elsewhere
    Truncated,       // the end is gone: the head names an entry that is not there
    HeadWrong,       // the head itself was changed or lost
    Rewritten,       // the chain fits, but not what was signed of it: it was made anew from before that entry on
    FalseCheckpoint, // beside the log stands a signature that this relay did not make: another relay's database
    FalseCopy,       // the same in the second place
    BeginningGone,   // its first entries are gone, and no signed checkpoint and entry say that they were pruned
    PrunedEarly,     // they were pruned, but sooner than ever allowed
};
[[nodiscard]] QLatin1StringView toString(Breach breach);

struct Verdict {
    qint64 pruned = 0;  // so many before them were pruned, as it is allowed
    qint64 entries = 0; // how many were checked
    std::optional<Breach> breach;
    qint64 brokenSeq = 0;        // the first broken entry, when there is a breach
    qint64 checkpoints = 0;      // that fit, beside the log
    qint64 copies = 0;           // and in the second place
    bool signaturesSeen = false; // there was a key to check them with
    qint64 signedSeq = 0;        // up to this entry the log is signed
    [[nodiscard]] bool whole() const { return !breach; }
};

// What a log is held against beside itself.
struct Evidence {
    std::optional<AuditPublicKey> key; // the relay's; without it checkpoints are compared and not believed
    std::vector<Checkpoint> copies;    // from the second place, in any order
};

class AuditLog {
public:
    // Entry's number, from 1. Texts that are no tokens (see detail.h) are kept as "withheld".
    [[nodiscard]] static Result<qint64, store::StoreError> append(store::Database &database, const Entry &entry);
    // Reads the whole log; an error only when it cannot be read at all.
    [[nodiscard]] static Result<Verdict, store::StoreError> verify(store::Database &database,
                                                                   const Evidence &evidence = {});
    // Whether the entries after `from` lead to `until`.
    [[nodiscard]] static Result<bool, store::StoreError> fits(store::Database &database, const ChainStart &from,
                                                              const ChainStart &until);
};

} // namespace sealdesk::audit
