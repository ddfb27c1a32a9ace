// purgecheck: is a purge receipt what it claims to be? Signed by the device that made the request, for
// this request and chat, with this reason, under the organisation's key, and not from another time.
#pragma once

#include "core/protocol/wire.h"
#include "core/store/formrepository.h"

namespace sealdesk::relay {

struct PurgeClaim {
    QByteArray receipt;
    wire::PurgeReason reason = {};
    QString operatorId; // of the session that hands it in
    QString deviceId;
    QList<QByteArray> organisationKeys; // any of them
    qint64 nowMs = 0;
};

[[nodiscard]] bool proves(const PurgeClaim &claim, const store::FormRequest &request);

} // namespace sealdesk::relay
