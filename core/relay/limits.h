// Every limit that the relay's logic sets to what comes from outside, by name, in one place.
// What the edge and the wire limit stands in core/edge/limits.h and protocol.toml.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sealdesk::relay::limits {

// Visitors.
inline constexpr int openChats = 5000;                       // not ended, all visitors
inline constexpr int openChatsPerAddress = 20;               // not ended, begun from one address (or IPv6 /64)
inline constexpr int chatStartsPerMinute = 20;               // from one address
inline constexpr int chatStartBurst = 20;                    // from one address
inline constexpr int resumesPerMinute = 60;                  // from one address; guards against guessing and loops
inline constexpr int resumeBurst = 120;                      // from one address
inline constexpr int visitorLinesPerSecond = 5;              // sustained
inline constexpr int visitorLineBurst = 30;                  // at once, such as after a reconnect
inline constexpr int operatorLinesPerSecond = 20;            // sustained, over all chats of a session
inline constexpr int operatorLineBurst = 60;                 // at once
inline constexpr int entriesPerChat = 10000;                 // lines and events
inline constexpr std::size_t recentLines = 12;               // of a chat, kept for numbers in pieces
inline constexpr std::int64_t recentLinesMs = 5 * 60 * 1000; // and no longer than this
inline constexpr std::size_t heldLines = 6;                  // of a chat, waiting to be completed
inline constexpr std::int64_t heldTimes = 3;                 // in all at most so many hold-back times
inline constexpr std::int64_t holdBackMs = 3000;             // the default of serve --hold-back
inline constexpr std::int64_t longestHoldBackMs = 30 * 1000; // the most it can be set to
inline constexpr int chatsPerOperator = 100;                 // active at once
inline constexpr std::int64_t abandonedMs = 30 * 60 * 1000;  // a chat whose visitor is away so long is ended
inline constexpr bool typingPreview = false;                 // what a visitor types is not shown before it is sent

inline constexpr int tokenBytes = 32;                         // visitors' and sessions'
inline constexpr std::int64_t tokenGraceMs = 10 * 1000;       // see VisitorDesk
inline constexpr std::int64_t outcomeKeptMs = 10 * 60 * 1000; // after the end of a chat with a form: see ChatTable
inline constexpr std::int64_t retryLaterSeconds = 10;         // what refusals for load ask for

// Secure forms.
inline constexpr int openFormRequestsPerChat = 10; // not yet purged
inline constexpr int formRequestsPerChat = 100;    // over the whole chat
inline constexpr int ticketsPerRequest = 60;       // console and form frame together
inline constexpr std::int64_t formLifetimeMs = 10 * 60 * 1000;
inline constexpr std::int64_t formClockSkewMs = 5000;    // a console's clock may be ahead by this much
inline constexpr std::int64_t longestRevealSeconds = 60; // what --reveal-seconds may say
inline constexpr std::int64_t longestCopySeconds = 60;   // what --copy-seconds may say
inline constexpr std::int64_t ticketLifetimeMs = 60 * 1000;
inline constexpr std::int64_t connectionGraceMs = 60 * 1000; // a console may come back; then: unconfirmed
inline constexpr std::int64_t takeOverGraceMs = 10 * 1000;   // an ended session may hand in receipts
inline constexpr std::int64_t purgeGraceMs = 60 * 1000;      // from the end of chat or request to the receipt

// Accounts.
inline constexpr int signInsPerMinute = 30;                      // from one address
inline constexpr int signInBurst = 30;                           // from one address
inline constexpr std::int64_t captchaLifetimeMs = 2 * 60 * 1000; // to answer it
inline constexpr int captchaRenewals = 20;                       // of one connection
inline constexpr int operators = 200;                            // their list must fit one frame
inline constexpr int customRoles = 50;                           // beside the built-in ones
inline constexpr int roleNameUnits = 40;
inline constexpr std::int64_t proposalMs = 24LL * 60 * 60 * 1000; // then it is void
inline constexpr int devices = 1000;
inline constexpr int pendingDevicesPerOperator = 5;
inline constexpr std::int64_t activityStoreMs = 60 * 1000; // a session's activity is written at most so often
inline constexpr std::int64_t sessionCheckMs = 5 * 1000;   // how often idle and expired sessions are looked for
inline constexpr int hashThreads = 2;
inline constexpr std::size_t hashQueue = 64; // of each lane, waiting for a thread; more are refused
// Strangers are refused at multiples of it, where a directory is asked.
inline constexpr std::int64_t directoryRefusalMs = 2000;
inline constexpr std::int64_t accessRefreshMs = 5 * 1000; // how soon what the host's commands changed holds
inline constexpr int allowedRanges = 200;                 // entries of the list of addresses that may sign in

// Second factor.
inline constexpr std::size_t recoveryCodes = 10;
inline constexpr int codeTries = 20;                         // after one password; the lockout comes earlier
inline constexpr std::int64_t codeAwaitedMs = 5 * 60 * 1000; // from the password to the code

// Set-up.
inline constexpr int setupTries = 5;
inline constexpr std::int64_t setupSecretMs = 60 * 60 * 1000;

// Connections.
inline constexpr int badMessagesPerConnection = 50; // refused as broken or out of place; then it is closed
inline constexpr int addressesRemembered = 20000;   // by the limits per address
inline constexpr std::size_t transcriptPageBytes = 256 * 1024;
inline constexpr std::size_t listFrameBytes = 48 * 1024; // a list is cut there, so that it fits a frame
inline constexpr int transcriptPageMs = 100;             // between two pages, so that no send queue overflows

// The audit log.
inline constexpr std::int64_t checkpointMs = 60 * 60 * 1000;   // between two signatures over it
inline constexpr std::int64_t checkpointCommandMs = 20 * 1000; // for the command that carries one elsewhere

// The TLS certificate.
inline constexpr std::int64_t certificateCheckMs = 60 * 60 * 1000; // between two looks at how long it is good for

// Retention.
inline constexpr std::int64_t retentionMs = 60 * 60 * 1000; // between two looks for what is old enough
inline constexpr int chatsErasedAtOnce = 50;                // in one transaction
inline constexpr std::int64_t erasableAfterMs =
    15 * 60 * 1000; // after a chat's end; before, the relay may still tell its outcome

// The keys of the store's texts.
inline constexpr std::int64_t textKeyLookMs = 5 * 1000; // how soon a key that was added is taken
inline constexpr int textsSealedAtOnce = 500;           // in one transaction

// backups by schedule
inline constexpr std::int64_t backupGlanceMs = 60 * 1000;     // how often it is looked whether one is due or done
inline constexpr std::int64_t backupRetryMs = 60 * 60 * 1000; // after one that failed

// The secure-form server.
inline constexpr std::int64_t exchangeFirstRetryMs = 500;
inline constexpr std::int64_t exchangeLastRetryMs = 15 * 1000;
inline constexpr std::int64_t exchangeStartMs = 15 * 1000; // from start to its "Ready"
inline constexpr std::int64_t exchangeStopMs = 5 * 1000;   // from the polite end to the hard one
inline constexpr std::size_t closesQueued = 10000;         // waiting for the control link

} // namespace sealdesk::relay::limits
