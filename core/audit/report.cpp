#include "core/audit/report.h"

#include "core/audit/entry.h"

#include <optional>

namespace sealdesk::audit {

namespace {

enum class Whose { Nobody, Actor, Resource };

struct Rule {
    Finding finding;
    Whose whose;
};

// What stands out by itself, however rare.
std::optional<Rule> ruleFor(Action action)
{
    switch (action) {
    case Action::LockedOut:
        return Rule{Finding::LockedOut, Whose::Resource};
    case Action::AccessPolicyChanged:
    case Action::AllowedAddressesChanged:
    case Action::PolicyConfirmed:
    case Action::MaskPatternsChanged:
        return Rule{Finding::RulesChanged, Whose::Actor};
    case Action::MaskingOff:
        return Rule{Finding::MaskingOff, Whose::Actor};
    case Action::OperatorCreated:
    case Action::RoleChanged:
    case Action::RoleMade:
    case Action::RoleEdited:
    case Action::RoleDeleted:
    case Action::AccountEnabled:
    case Action::AccountDisabled:
        return Rule{Finding::RightsChanged, Whose::Actor};
    case Action::AccessRescued:
        return Rule{Finding::AccessRescued, Whose::Nobody};
    case Action::SecondFactorReset:
        return Rule{Finding::SecondFactorReset, Whose::Actor};
    case Action::DeviceApproved:
    case Action::DeviceEndorsed:
        return Rule{Finding::DeviceEnrolled, Whose::Resource};
    case Action::OrganisationNextKey:
    case Action::OrganisationRotated:
        return Rule{Finding::OrganisationKey, Whose::Actor};
    case Action::FormUnconfirmed:
        return Rule{Finding::Unconfirmed, Whose::Nobody};
    case Action::ExchangeLost:
        return Rule{Finding::ExchangeLost, Whose::Nobody};
    case Action::CheckpointCopyFailed:
        return Rule{Finding::CopyFailed, Whose::Nobody};
    default:
        return std::nullopt;
    }
}

qint64 thresholdOf(Finding finding)
{
    switch (finding) {
    case Finding::FailedLoginsOfAddress:
        return reportlimits::failedLoginsOfOneAddress;
    case Finding::FailedLoginsOfAccount:
        return reportlimits::failedLoginsOfOneAccount;
    case Finding::RefusedMessages:
        return reportlimits::refusedMessagesOfOne;
    case Finding::ManyReveals:
        return reportlimits::reveals;
    default:
        return 1;
    }
}

} // namespace

void Report::note(Finding finding, const QString &who, qint64 seq)
{
    const std::pair key(finding, who);
    const auto found = m_seen.find(key);
    if (found != m_seen.end()) {
        ++found->second.count;
    } else if (m_seen.size() < reportlimits::addressesKept) {
        m_seen.emplace(key, Seen{1, seq});
    } else {
        m_overflowed = true;
    }
}

void Report::add(const StoredEntry &entry)
{
    ++m_entries;
    ++m_counts[{entry.action, entry.outcome}];
    const auto action = actionFromString(entry.action);
    if (!action) {
        return;
    }
    switch (*action) {
    case Action::LoginFailed:
    case Action::SecondFactorFailed:
    case Action::UnlockFailed:
        note(Finding::FailedLoginsOfAddress, entry.origin, entry.seq);
        if (!entry.resource.isEmpty()) {
            note(Finding::FailedLoginsOfAccount, entry.resource, entry.seq);
        }
        break;
    case Action::CertificateChanged:
    case Action::CertificateEnds:
        if (*action == Action::CertificateEnds || entry.outcome != toString(Outcome::Ok)) {
            note(Finding::Certificate, {}, entry.seq);
        }
        break;
    case Action::ClockState:
    case Action::ClockStepped:
        if (*action == Action::ClockStepped || entry.outcome != toString(Outcome::Ok)) {
            note(Finding::Clock, {}, entry.seq);
        }
        break;
    case Action::BackupMade:
    case Action::BackupDrilled:
        if (entry.outcome != toString(Outcome::Ok)) {
            note(Finding::BackupFailed, {}, entry.seq);
        }
        break;
    case Action::AuditPruned:
        if (entry.outcome != toString(Outcome::Ok)) {
            note(Finding::NotPruned, {}, entry.seq);
        }
        break;
    case Action::RefusedMessage:
        note(Finding::RefusedMessages, entry.actor.isEmpty() ? entry.origin : entry.actor, entry.seq);
        break;
    case Action::FormFieldRevealed:
    case Action::FormFieldCopied:
        note(Finding::ManyReveals, entry.actor, entry.seq);
        break;
    default:
        break;
    }
    noteRunning(*action, entry);
    if (const auto rule = ruleFor(*action)) {
        const QString &who = rule->whose == Whose::Actor ? entry.actor : entry.resource;
        note(rule->finding, rule->whose == Whose::Nobody ? QString() : who, entry.seq);
    }
}

// What comes from anywhere but a command on the host shows that the relay runs; a report may begin in the middle.
void Report::noteRunning(Action action, const StoredEntry &entry)
{
    if (action == Action::RelayStarted) {
        if (m_running) {
            note(Finding::RelayDown, {}, entry.seq);
        }
        m_running = true;
    } else if (action == Action::RelayStopped) {
        m_running = false;
    } else if (entry.origin != QLatin1StringView("local")) {
        m_running = true;
    }
}

std::vector<Found> Report::findings() const
{
    std::vector<Found> found;
    for (const auto &[key, seen] : m_seen) {
        if (seen.count >= thresholdOf(key.first)) {
            found.push_back({key.first, key.second, seen.count, seen.firstSeq});
        }
    }
    return found;
}

} // namespace sealdesk::audit
