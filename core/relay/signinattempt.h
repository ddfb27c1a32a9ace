// What SignIn carries from the event loop to the store and back, for its own files. Never for others: an
// Attempt holds a password until it is handed to the pool.
#pragma once

#include "core/relay/lockouts.h"
#include "core/relay/reply.h"
#include "core/relay/secondfactors.h"
#include "core/relay/signin.h"

namespace sealdesk::relay {

struct SignIn::Attempt {
    std::weak_ptr<OperatorPort> port;
    Reply reply;
    QString origin;
    QString user{};     // as typed, until it was looked up
    QString password{}; // only until it is handed to the pool
    QString captcha{};  // what was answered
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
    qint64 codeUntilMs = 0; // Clock::aliveMs
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
    bool newDevice = false;
    qint64 lockedSeconds = 0;             // locked meanwhile: nobody was admitted
    std::optional<wire::Refusal> refusal; // the password was right, and yet
    bool codeNeeded = false;              // the password was right, but who knows whose it is
    secondfactors::Held factor;
};

} // namespace sealdesk::relay
