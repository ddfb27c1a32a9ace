#include "core/relay/ids.h"

#include "core/seal/ids.h"

namespace sealdesk::relay {

QString newId() { return QString::fromStdString(seal::TicketId::random().toWire()); }

QByteArray newSecret() { return toQByteArray(seal::HelloNonce::random().bytes()); }

QByteArray sha256(const QByteArray &bytes) { return toQByteArray(seal::sha256(viewOf(bytes)).bytes()); }

} // namespace sealdesk::relay
