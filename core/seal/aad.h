// What a sealed answer is bound to besides the offer: request, chat and operator (HPKE's `aad`),
// and the constant strings that both twins share.
#pragma once

#include "core/seal/ids.h"

namespace sealdesk::seal {

inline constexpr std::string_view formAadPrefix = "sealdesk-form-1";
inline constexpr std::string_view receiptExportLabel = "sealdesk-receipt-1";

// Everything the opener must know of a request; it comes from the console's own stored offer.
struct FormBinding {
    Hash offerHash; // HPKE `info`
    RequestId request;
    ChatId chat;
    OperatorId operatorId;
};

[[nodiscard]] Bytes formAad(const FormBinding &binding);

} // namespace sealdesk::seal
