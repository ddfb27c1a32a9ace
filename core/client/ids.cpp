#include "core/client/ids.h"

#include "core/client/convert.h"
#include "core/seal/ids.h"

namespace sealdesk::client {

QString randomId() { return wireId(seal::RequestId::random()); }

} // namespace sealdesk::client
