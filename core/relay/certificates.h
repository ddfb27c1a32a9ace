// certificates: checks of what consoles hand in, against the organisation's key. Verification only.
#pragma once

#include "core/seal/chain.h"
#include "core/store/devicerepository.h"

#include <QByteArray>
#include <QString>

namespace sealdesk::relay {

struct ExpectedDevice {
    QByteArray organisationKey;
    QString operatorId; // empty: not known yet (set-up), then only the form of the certificate decides
    QString name;       // as visitors see it
    QByteArray deviceKey;
    qint64 nowMs = 0;
};

// When the certificate ends, ms since 1970 UTC; an error unless the whole chain holds now and the
// certificate names exactly this device, operator and name.
[[nodiscard]] Result<qint64, seal::SealError>
checkDeviceCertificate(const QByteArray &certificate, const QByteArray &intermediate, const ExpectedDevice &expected);
// The device may approve others: an intermediate of the organisation for exactly this device and operator.
[[nodiscard]] Result<void, seal::SealError> checkEndorsement(const QByteArray &endorsement,
                                                             const ExpectedDevice &expected);
// The operator that a certificate names; empty if it is none.
[[nodiscard]] QString operatorOf(const QByteArray &certificate);
// The device that an intermediate belongs to; empty if it is none.
[[nodiscard]] QString deviceOf(const QByteArray &certificate);

} // namespace sealdesk::relay
