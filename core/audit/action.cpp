#include "core/audit/action.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace sealdesk::audit {

namespace {

using Name = QLatin1StringView;

// In the order of the enum.
constexpr std::array names{
    Name("relay_started"),
    Name("relay_stopped"),
    Name("setup_secret_made"),
    Name("setup_done"),
    Name("setup_failed"),
    Name("login_ok"),
    Name("login_failed"),
    Name("locked_out"),
    Name("session_resumed"),
    Name("session_ended"),
    Name("password_changed"),
    Name("password_change_failed"),
    Name("operator_created"),
    Name("operators_listed"),
    Name("presence_changed"),
    Name("device_pending"),
    Name("device_approved"),
    Name("device_renewed"),
    Name("device_revoked"),
    Name("devices_listed"),
    Name("chat_started"),
    Name("chat_resumed"),
    Name("chat_accepted"),
    Name("chat_ended"),
    Name("form_requested"),
    Name("form_sent"),
    Name("form_opened"),
    Name("form_filling"),
    Name("form_submitted"),
    Name("form_declined"),
    Name("form_expired"),
    Name("form_cancelled"),
    Name("form_field_revealed"),
    Name("form_purged"),
    Name("form_unconfirmed"),
    Name("refused_message"),
    Name("audit_verified"),
    Name("exchange_started"),
    Name("exchange_lost"),
    Name("device_endorsed"),
    Name("organisation_next_key"),
    Name("organisation_rotated"),
    Name("form_field_copied"),
    Name("lines_masked"),
    Name("masking_off"),
    Name("masking_on"),
    Name("mask_patterns_changed"),
    Name("form_copy_cleared"),
    Name("access_policy_changed"),
    Name("allowed_addresses_changed"),
    Name("password_reset"),
    Name("account_unlocked"),
    Name("account_enabled"),
    Name("account_disabled"),
    Name("role_changed"),
    Name("signed_out"),
    Name("access_rescued"),
    Name("session_locked"),
    Name("session_unlocked"),
    Name("unlock_failed"),
    Name("chat_returned"),
    Name("second_factor_enrolled"),
    Name("second_factor_failed"),
    Name("recovery_code_used"),
    Name("recovery_codes_made"),
    Name("second_factor_reset"),
    Name("directory_account_made"),
    Name("directory_account_tied"),
    Name("roles_listed"),
    Name("role_made"),
    Name("role_edited"),
    Name("role_deleted"),
    Name("policy_proposed"),
    Name("policy_confirmed"),
    Name("policy_rejected"),
    Name("policy_proposal_expired"),
    Name("audit_read"),
    Name("checkpoint_copy_failed"),
    Name("audit_pruned"),
    Name("chats_erased"),
    Name("chat_erased"),
    Name("certificate_changed"),
    Name("certificate_ends"),
    Name("backup_made"),
    Name("backup_restored"),
    Name("backup_drilled"),
    Name("clock_state"),
    Name("clock_stepped"),
    Name("text_key_made"),
    Name("text_key_retired"),
};
static_assert(names.size() == static_cast<std::size_t>(Action::TextKeyRetired) + 1);

} // namespace

QLatin1StringView toString(Action action) { return names[static_cast<std::size_t>(action)]; }

std::optional<Action> actionFromString(QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(), [name](Name known) { return name == known; });
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Action>(found - names.begin());
}

} // namespace sealdesk::audit
