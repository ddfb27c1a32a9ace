// The visitor's side in C++, for tests: writes answers, seals them to an offer, checks the receipt.
// The real one is the form frame's JavaScript; both are held to tests/data/seal/vectors.json.
#pragma once

#include "core/seal/aad.h"
#include "core/seal/envelope.h"
#include "core/seal/offer.h"
#include "core/seal/open/receipt.h"

#include <utility>

namespace sealdesk::seal {

using Answers = std::vector<std::pair<std::string, std::string>>; // field id, value

// Padded to 2, 4 or 8 KiB. Precondition: they fit.
[[nodiscard]] Bytes writeAnswers(const Answers &answers);

struct SealedForm {
    Envelope envelope;
    Bytes receiptKey; // 32 bytes

    // The receipt of a console that opened this very envelope.
    [[nodiscard]] ReceiptMac expected(ReceiptOutcome outcome) const;
    [[nodiscard]] bool accepts(const ReceiptMac &mac, ReceiptOutcome outcome) const;
};

[[nodiscard]] FormBinding bindingOf(const Offer &offer);
// With a fresh ephemeral key. Precondition: installOpenSslAllocator() was called.
[[nodiscard]] SealedForm sealForm(const Offer &offer, const Answers &answers);
// With a given one and plaintext, for vectors and malformed answers.
[[nodiscard]] SealedForm sealPlaintext(const PublicKey &formKey, const FormBinding &binding, ByteView plaintext,
                                       ByteView ephemeralScalar);

} // namespace sealdesk::seal
