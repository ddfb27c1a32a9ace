// Report: the daily review of the audit log (PCI DSS 10.4.1.1): what was done how often, and what stands out.
// Ids and counts only, as the log itself.
#pragma once

#include "core/audit/action.h"
#include "core/audit/auditreader.h"

#include <map>
#include <vector>

namespace sealdesk::audit {

// From so many of a kind on it stands out.
namespace reportlimits {
inline constexpr qint64 failedLoginsOfOneAddress = 10;
inline constexpr qint64 failedLoginsOfOneAccount = 6;
inline constexpr qint64 refusedMessagesOfOne = 10;
inline constexpr qint64 reveals = 100; // by one operator
inline constexpr std::size_t addressesKept = 10000;
} // namespace reportlimits

enum class Finding {
    FailedLoginsOfAddress,
    FailedLoginsOfAccount,
    LockedOut,
    RulesChanged,
    MaskingOff,
    RightsChanged,
    AccessRescued,
    SecondFactorReset,
    DeviceEnrolled,
    OrganisationKey,
    RefusedMessages,
    ManyReveals,
    Unconfirmed,
    ExchangeLost,
    RelayDown, // started without having been stopped: it crashed, or its log was cut
    CopyFailed,
    Certificate, // it ends soon, or a new one could not be used
    NotPruned,   // the oldest entries do not fit what was signed of them
    BackupFailed,
    Clock // set by hand, or not held to a source of time
};

struct Found {
    Finding finding = Finding::LockedOut;
    QString who; // an id or an address; empty: nobody in particular
    qint64 count = 0;
    qint64 firstSeq = 0;

    friend bool operator==(const Found &, const Found &) = default;
};

class Report {
public:
    void add(const StoredEntry &entry);

    [[nodiscard]] qint64 entries() const { return m_entries; }
    // Action and outcome -> how often.
    [[nodiscard]] const std::map<std::pair<QString, QString>, qint64> &counts() const { return m_counts; }
    // In the order of Finding, then of who.
    [[nodiscard]] std::vector<Found> findings() const;
    // More addresses and accounts than can be told apart: some are missing above.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    struct Seen {
        qint64 count = 0;
        qint64 firstSeq = 0;
    };
    void note(Finding finding, const QString &who, qint64 seq);
    void noteRunning(Action action, const StoredEntry &entry);

    qint64 m_entries = 0;
    bool m_running = false;
    bool m_overflowed = false;
    std::map<std::pair<QString, QString>, qint64> m_counts;
    std::map<std::pair<Finding, QString>, Seen> m_seen;
};

} // namespace sealdesk::audit
