// What SignIn carries from the event loop to the store and back, for its own files. Never for others: an
// Attempt holds a password until it is handed to the pool.
#pragma once

#include "core/relay/directoryverdict.h"
#include "core/relay/lockouts.h"
#include "core/relay/reply.h"
#include "core/relay/secondfactors.h"
#include "core/relay/signin.h"

namespace sealdesk::relay {

struct SignIn::Attempt {
    std::weak_ptr<OperatorPort> port;
    Reply reply;
    QString origin;
    QString user{};        // as typed, until it was looked up, here and at the directory
    QString password{};    // only until it is handed to pool and directory
    QString captcha{};     // what was answered
    bool asksNext = false; // its refusal comes with a task for the next try
    bool hadPassword = false;
    edge::PeerAddress peer{};
    Claim claim{};
    QByteArray marked{}; // in m_checking
    std::optional<store::Account> account{};
    store::Session session{}; // as it will be
    QByteArray token{};
    QString deviceName{};
    wire::CodeWay way = wire::CodeWay::Code;
    std::optional<QString> code{}; // of the second factor, as far as it was said
    int codeTries = 0;
    qint64 codeUntilMs = 0;                    // Clock::aliveMs
    std::optional<DirectoryVerdict> verdict{}; // where the directory was asked
    qint64 begunAliveMs = 0;                   // when the password was first compared
    qint64 lockoutNowMs = 0;
    policy::Settings settings{};
};

struct SignIn::Found {
    std::optional<store::Account> account;
    bool known = false;
    Standing standing;
};

struct SignIn::Admission {
    store::Account account;
    store::Session session;
    std::optional<store::Device> device;
    std::vector<QString> endedSessions;
    std::vector<QString> roleEnded; // sessions, because the directory gives another role; whatever becomes of this one
    bool newDevice = false;
    qint64 lockedSeconds = 0;             // locked meanwhile: nobody was admitted
    std::optional<wire::Refusal> refusal; // the password was right, and yet
    bool codeNeeded = false;              // the password was right, but who knows whose it is
    secondfactors::Held factor;
};

} // namespace sealdesk::relay
