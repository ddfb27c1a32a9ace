#include "core/relay/purgecheck.h"

#include "core/relay/ids.h"
#include "core/seal/purgereceipt.h"

namespace sealdesk::relay {

static_assert(static_cast<int>(wire::PurgeReason::ChatEnded) + 1 == static_cast<int>(seal::ReceiptReason::ChatEnded));
static_assert(static_cast<int>(wire::PurgeReason::Quit) + 1 == static_cast<int>(seal::ReceiptReason::Quit));

bool proves(const PurgeClaim &claim, const store::FormRequest &request)
{
    std::vector<seal::PublicKey> keys;
    for (const QByteArray &known : claim.organisationKeys) {
        if (const auto key = seal::PublicKey::fromPoint(viewOf(known)); key.ok()) {
            keys.push_back(*key);
        }
    }
    const auto receipt = seal::PurgeReceipt::parse(viewOf(claim.receipt));
    const auto requestId = seal::RequestId::fromWire(request.id.toStdString());
    const auto chatId = seal::ChatId::fromWire(request.chat.toStdString());
    if (!receipt.ok() || !requestId || !chatId) {
        return false;
    }
    const seal::PurgeReceiptBody &body = receipt->body();
    const seal::CertificateBody &device = body.deviceCertificate.body();
    return seal::checkPurgeReceipt(*receipt, {*requestId, *chatId, keys}).ok() &&
           static_cast<int>(body.reason) == static_cast<int>(claim.reason) + 1 &&
           request.operatorId == claim.operatorId && request.deviceId == claim.deviceId &&
           QString::fromStdString(device.device.toWire()) == request.deviceId &&
           QString::fromStdString(device.operatorId.toWire()) == request.operatorId &&
           body.whenMs >= request.requestedMs - seal::limits::clockSkewMs &&
           body.whenMs <= claim.nowMs + seal::limits::clockSkewMs;
}

} // namespace sealdesk::relay
