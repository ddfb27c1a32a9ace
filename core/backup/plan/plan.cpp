#include "core/backup/plan/plan.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace sealdesk::backup {

namespace {

constexpr std::size_t mostTargets = 8;
constexpr std::size_t mostRecipients = 16;

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool toNumber(std::string_view text, int most, int &into)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
    return error == std::errc() && end == text.data() + text.size() && into >= 1 && into <= most;
}

// nullopt: all is well.
std::optional<PlanFaultKind> take(BackupPlan &plan, std::set<std::string> &seen, std::string_view key,
                                  std::string_view value)
{
    const auto good = [](bool fine) { return fine ? std::nullopt : std::optional(PlanFaultKind::BadValue); };
    if (key == "to") {
        plan.paths.emplace_back(value);
        return good(value.starts_with('/'));
    }
    if (key == "to-command") {
        plan.commands.emplace_back(value);
        return good(!value.empty());
    }
    if (key == "recipient") {
        const auto recipient = Recipient::fromText(value);
        if (recipient) {
            plan.recipients.push_back(*recipient);
        }
        return good(recipient.has_value());
    }
    const bool number = key == "every-hours" || key == "keep" || key == "stall-seconds";
    if (!number) {
        return PlanFaultKind::UnknownKey;
    }
    if (!seen.emplace(key).second) {
        return PlanFaultKind::Repeated;
    }
    return good(key == "every-hours" ? toNumber(value, 744, plan.everyHours)
                : key == "keep"      ? toNumber(value, 10'000, plan.keep)
                                     : toNumber(value, 3600, plan.stallSeconds));
}

} // namespace

std::string_view describe(PlanFaultKind kind)
{
    switch (kind) {
    case PlanFaultKind::NotALine:
        return "this is no key=value line";
    case PlanFaultKind::UnknownKey:
        return "there is no such key";
    case PlanFaultKind::Repeated:
        return "this key was there before";
    case PlanFaultKind::BadValue:
        return "this value cannot be used";
    case PlanFaultKind::NoTarget:
        return "to= or to-command= is missing";
    case PlanFaultKind::TooManyTargets:
        return "there are too many targets or recipients";
    case PlanFaultKind::NoRecipient:
        return "recipient= is missing";
    case PlanFaultKind::TooLong:
        break;
    }
    return "it is too long";
}

Result<BackupPlan, PlanFault> parsePlan(std::string_view text)
{
    if (text.size() > maxPlanBytes) {
        return fail(PlanFault{PlanFaultKind::TooLong, 0});
    }
    BackupPlan plan;
    std::set<std::string> seen;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0 || hasControl(line)) {
            return fail(PlanFault{PlanFaultKind::NotALine, number});
        }
        if (const auto kind = take(plan, seen, line.substr(0, equals), line.substr(equals + 1))) {
            return fail(PlanFault{*kind, number});
        }
    }
    const std::size_t targets = plan.paths.size() + plan.commands.size();
    if (targets == 0 || plan.recipients.empty()) {
        return fail(PlanFault{targets == 0 ? PlanFaultKind::NoTarget : PlanFaultKind::NoRecipient, 0});
    }
    if (targets > mostTargets || plan.recipients.size() > mostRecipients) {
        return fail(PlanFault{PlanFaultKind::TooManyTargets, 0});
    }
    return plan;
}

} // namespace sealdesk::backup
