// Remembered: what was going on before the relay was restarted (or killed), read from the store.
// Sessions that ran out meanwhile are ended on the way.
#pragma once

#include "core/policy/parameters.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/seat.h"
#include "core/relay/secondfactors.h"
#include "core/store/accountrepository.h"
#include "core/store/chatrepository.h"
#include "core/store/devicerepository.h"
#include "core/store/formrepository.h"
#include "core/store/maskingrepository.h"
#include "core/store/organisationrepository.h"

#include <memory>
#include <optional>
#include <vector>

namespace sealdesk::relay {

struct Remembered {
    struct Session {
        store::Session session;
        store::Account account;
        std::optional<store::Device> device; // the operator's own
        secondfactors::Held factor;
    };
    struct OpenChat {
        store::Chat chat;
        QString operatorName;
        std::vector<RecentLine> recent;
    };
    std::optional<store::Organisation> organisation;
    std::vector<Session> sessions;
    std::vector<OpenChat> chats;
    std::vector<store::FormRequest> requests; // not over
    QByteArray maskingStatement;
    std::vector<store::MaskPattern> patterns;
    policy::Settings settings;
    QStringList allowedRanges;
    qint64 lockoutLatestMs = 0; // see LockoutClock
};

[[nodiscard]] Result<Remembered, store::StoreError> recall(Act &act, qint64 nowMs);

// A seat as the store knows it, without a connection. Also for a fresh sign-in.
[[nodiscard]] std::shared_ptr<Seat> seatOf(const Remembered::Session &known);

} // namespace sealdesk::relay
