// SetupDesk: the first admin and the organisation, once, with the secret that was printed on the
// relay's host. The relay gets the organisation key's public half only.
#pragma once

#include "core/base/clock.h"
#include "core/masking/cardscanner.h"
#include "core/policy/parameters.h"
#include "core/relay/acts.h"
#include "core/relay/facts.h"
#include "core/relay/passwordpool.h"
#include "core/relay/reply.h"
#include "core/store/accountrepository.h"
#include "core/store/devicerepository.h"

namespace sealdesk::relay {

class OperatorPort;

// A fresh secret in place of any other, hashed into the store, for one hour and five tries. Duplicate when
// the set-up was done already. For the relay's start and for the `setup` command beside a running relay.
[[nodiscard]] Result<QString, store::StoreError> makeSetupSecret(store::Database &database, qint64 nowMs);

class SetupDesk {
public:
    struct Parts {
        Acts &acts;
        Facts &facts;
        PasswordWork &passwords;
        const masking::CardScanner &scanner;
        const Clock &clock;
        const policy::Settings &settings;
    };
    explicit SetupDesk(const Parts &parts) : m(parts) {}

    void begin(const std::shared_ptr<OperatorPort> &port, const QByteArray &nonce, const Reply &reply,
               const wire::in::SetupBegin &message);

private:
    struct Plan; // what will be written when the secret is right
    using Shared = std::shared_ptr<Plan>;
    void refuse(const Shared &plan, wire::Refusal code, std::vector<wire::PasswordRule> rules = {});
    // The refusal if something but the secret is wrong with the message.
    [[nodiscard]] std::optional<wire::Refusal> check(Plan &plan, const QByteArray &nonce,
                                                     const wire::in::SetupBegin &message) const;
    void hash(const Shared &plan);
    void commit(const Shared &plan);

    Parts m;
};

} // namespace sealdesk::relay
