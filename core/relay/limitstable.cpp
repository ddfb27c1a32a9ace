#include "core/relay/limitstable.h"

#include "core/base/clockwatch.h"
#include "core/directory/limits.h"
#include "core/policy/lockout.h"
#include "core/relay/limits.h"
#include "core/store/failurerepository.h"

#include <array>

namespace sealdesk::relay {

namespace {

constexpr std::int64_t number(auto value) { return static_cast<std::int64_t>(value); }

constexpr std::array rows{
    edge::LimitRow{"relay.open_chats", limits::openChats, ""},
    edge::LimitRow{"relay.open_chats_per_address", limits::openChatsPerAddress, ""},
    edge::LimitRow{"relay.chat_starts_per_minute_and_address", limits::chatStartsPerMinute, "1/min"},
    edge::LimitRow{"relay.chat_start_burst", limits::chatStartBurst, ""},
    edge::LimitRow{"relay.resumes_per_minute_and_address", limits::resumesPerMinute, "1/min"},
    edge::LimitRow{"relay.resume_burst", limits::resumeBurst, ""},
    edge::LimitRow{"relay.visitor_lines_per_second", limits::visitorLinesPerSecond, "1/s"},
    edge::LimitRow{"relay.visitor_line_burst", limits::visitorLineBurst, ""},
    edge::LimitRow{"relay.operator_lines_per_second", limits::operatorLinesPerSecond, "1/s"},
    edge::LimitRow{"relay.operator_line_burst", limits::operatorLineBurst, ""},
    edge::LimitRow{"relay.entries_per_chat", limits::entriesPerChat, ""},
    edge::LimitRow{"relay.recent_lines_per_chat", number(limits::recentLines), ""},
    edge::LimitRow{"relay.recent_lines_ms", limits::recentLinesMs, "ms"},
    edge::LimitRow{"relay.held_lines_per_chat", number(limits::heldLines), ""},
    edge::LimitRow{"relay.held_times", limits::heldTimes, ""},
    edge::LimitRow{"relay.hold_back_ms", limits::holdBackMs, "ms"},
    edge::LimitRow{"relay.longest_hold_back_ms", limits::longestHoldBackMs, "ms"},
    edge::LimitRow{"relay.chats_per_operator", limits::chatsPerOperator, ""},
    edge::LimitRow{"relay.abandoned_chat_ms", limits::abandonedMs, "ms"},
    edge::LimitRow{"relay.replaced_token_ms", limits::tokenGraceMs, "ms"},
    edge::LimitRow{"relay.outcome_kept_ms", limits::outcomeKeptMs, "ms"},
    edge::LimitRow{"relay.open_form_requests_per_chat", limits::openFormRequestsPerChat, ""},
    edge::LimitRow{"relay.form_requests_per_chat", limits::formRequestsPerChat, ""},
    edge::LimitRow{"relay.tickets_per_form_request", limits::ticketsPerRequest, ""},
    edge::LimitRow{"relay.form_lifetime_ms", limits::formLifetimeMs, "ms"},
    edge::LimitRow{"relay.ticket_lifetime_ms", limits::ticketLifetimeMs, "ms"},
    edge::LimitRow{"relay.connection_grace_ms", limits::connectionGraceMs, "ms"},
    edge::LimitRow{"relay.take_over_grace_ms", limits::takeOverGraceMs, "ms"},
    edge::LimitRow{"relay.purge_grace_ms", limits::purgeGraceMs, "ms"},
    edge::LimitRow{"relay.sign_ins_per_minute_and_address", limits::signInsPerMinute, "1/min"},
    edge::LimitRow{"relay.sign_in_burst", limits::signInBurst, ""},
    edge::LimitRow{"relay.captcha_lifetime", limits::captchaLifetimeMs, "ms"},
    edge::LimitRow{"relay.captcha_renewals", limits::captchaRenewals, ""},
    edge::LimitRow{"relay.operators", limits::operators, ""},
    edge::LimitRow{"relay.audit_checkpoint_ms", limits::checkpointMs, "ms"},
    edge::LimitRow{"relay.audit_checkpoint_command", limits::checkpointCommandMs, "ms"},
    edge::LimitRow{"relay.clock_look", ClockWatch::lookMs, "ms"},
    edge::LimitRow{"relay.clock_step", ClockWatch::stepMs, "ms"},
    edge::LimitRow{"relay.clock_most_error", ClockWatch::mostErrorMs, "ms"},
    edge::LimitRow{"relay.certificate_check", limits::certificateCheckMs, "ms"},
    edge::LimitRow{"relay.retention", limits::retentionMs, "ms"},
    edge::LimitRow{"relay.chats_erased_at_once", limits::chatsErasedAtOnce, ""},
    edge::LimitRow{"relay.erasable_after", limits::erasableAfterMs, "ms"},
    edge::LimitRow{"relay.backup_glance_ms", limits::backupGlanceMs, "ms"},
    edge::LimitRow{"relay.backup_retry_ms", limits::backupRetryMs, "ms"},
    edge::LimitRow{"relay.devices", limits::devices, ""},
    edge::LimitRow{"relay.pending_devices_per_operator", limits::pendingDevicesPerOperator, ""},
    edge::LimitRow{"relay.failures_counted_of_a_kind", number(store::FailureRepository::mostOfAKind), ""},
    edge::LimitRow{"relay.failures_free_for_an_address", number(policy::freeAddressFailures), "a day"},
    edge::LimitRow{"relay.longest_penalty_of_an_address", number(policy::longestPenaltyMs), "ms"},
    edge::LimitRow{"relay.hash_threads", limits::hashThreads, ""},
    edge::LimitRow{"relay.allowed_ranges", number(limits::allowedRanges), ""},
    edge::LimitRow{"relay.access_refresh", number(limits::accessRefreshMs), "ms"},
    edge::LimitRow{"relay.hash_queue", number(limits::hashQueue), ""},
    edge::LimitRow{"relay.directory_queue", number(directory::maxQueued), ""},
    edge::LimitRow{"relay.directory_threads", number(directory::maxWorkers), ""},
    edge::LimitRow{"relay.directory_refusal", limits::directoryRefusalMs, "ms"},
    edge::LimitRow{"relay.setup_tries", limits::setupTries, ""},
    edge::LimitRow{"relay.setup_secret_ms", limits::setupSecretMs, "ms"},
    edge::LimitRow{"relay.bad_messages_per_connection", limits::badMessagesPerConnection, ""},
    edge::LimitRow{"relay.addresses_remembered", limits::addressesRemembered, ""},
    edge::LimitRow{"relay.transcript_page_bytes", number(limits::transcriptPageBytes), "bytes"},
    edge::LimitRow{"relay.list_frame_bytes", number(limits::listFrameBytes), "bytes"},
    edge::LimitRow{"relay.exchange_start_ms", limits::exchangeStartMs, "ms"},
    edge::LimitRow{"relay.exchange_stop_ms", limits::exchangeStopMs, "ms"},
    edge::LimitRow{"relay.exchange_closes_queued", number(limits::closesQueued), ""},
};

} // namespace

std::span<const edge::LimitRow> relayLimits() { return rows; }

} // namespace sealdesk::relay
