// DeviceDesk: consoles' devices: listed, approved and renewed with certificates that an admin's console
// signed, revoked. The relay checks certificates; it can make none.
#pragma once

#include "core/base/clock.h"
#include "core/relay/acts.h"
#include "core/relay/facts.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"
#include "core/store/accountrepository.h"
#include "core/store/devicerepository.h"

namespace sealdesk::relay {

class DeviceDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        const Facts &facts;
        const Clock &clock;
    };
    explicit DeviceDesk(const Parts &parts) : m(parts) {}

    // A signed-in session's device may open no forms any more; set once, by the Hub.
    void onRevoked(std::function<void(const Seat &)> callback) { m_revoked = std::move(callback); }

    void list(const Seat &seat, const Reply &reply);
    void approve(const Seat &seat, const Reply &reply, const wire::in::DeviceApprove &message);
    // Signed by the organisation's key, whoever hands it in: an admin's approved device may approve others.
    void endorse(const Seat &seat, const Reply &reply, const wire::in::DeviceEndorse &message);
    void revoke(const Seat &seat, const Reply &reply, const QString &device);
    // Tells those who manage devices what the store has of it now.
    void announce(const QString &device);

private:
    struct Known {
        store::Device device;
        store::Account owner;
    };
    [[nodiscard]] static Result<std::optional<Known>, store::StoreError> find(Act &act, const QString &device);
    [[nodiscard]] static wire::out::DeviceEntry entryOf(const Known &known);
    void changed(const Known &known);

    Parts m;
    std::function<void(const Seat &)> m_revoked;
};

} // namespace sealdesk::relay
