#include "tests/seal/testing/formsealer.h"

#include "core/seal/fieldwriter.h"
#include "core/seal/open/hmac.h"
#include "core/seal/open/hpke.h"
#include "core/seal/p256.h"
#include "core/secret/secretscope.h"
#include "tests/seal/testing/testkeys.h"

namespace sealdesk::seal {

Bytes writeAnswers(const Answers &answers)
{
    FieldWriter body;
    body.u16(static_cast<std::uint16_t>(answers.size()));
    for (const auto &[id, value] : answers) {
        body.f16(id);
        body.f16(value);
    }
    FieldWriter writer;
    writer.raw("SDA1");
    writer.f32(body.bytes());
    Bytes plaintext = writer.take();
    for (const std::size_t size : limits::answerSizes) {
        if (plaintext.size() <= size) {
            plaintext.resize(size);
            break;
        }
    }
    return plaintext;
}

ReceiptMac SealedForm::expected(ReceiptOutcome outcome) const
{
    const std::uint8_t said[] = {static_cast<std::uint8_t>(outcome)};
    const Hash hash = envelope.hash();
    std::array<std::uint8_t, limits::hashBytes> mac{};
    return hmacSha256(receiptKey, {hash.bytes(), said}, mac) ? *ReceiptMac::fromBytes(mac) : ReceiptMac();
}

bool SealedForm::accepts(const ReceiptMac &mac, ReceiptOutcome outcome) const { return expected(outcome) == mac; }

FormBinding bindingOf(const Offer &offer)
{
    const OfferBody &body = offer.body();
    return {.offerHash = offer.hash(), .request = body.request, .chat = body.chat, .operatorId = body.operatorId};
}

SealedForm sealForm(const Offer &offer, const Answers &answers)
{
    return sealPlaintext(offer.body().formKey, bindingOf(offer), writeAnswers(answers), Hash::random().bytes());
}

SealedForm sealPlaintext(const PublicKey &formKey, const FormBinding &binding, ByteView plaintext,
                         ByteView ephemeralScalar)
{
    const auto scope = secret::SecretScope::enter();
    const PkeyPtr ephemeral = privateFromScalar(ephemeralScalar);
    auto context = HpkeContext::sender(ephemeral.get(), formKey.bytes(), binding.offerHash.bytes());
    const auto ciphertext = context->seal(formAad(binding), plaintext);
    Bytes receiptKey(limits::hashBytes);
    static_cast<void>(context->exportSecret(receiptExportLabel, receiptKey));
    auto envelope = Envelope::make(binding.request, p256::pointOf(ephemeral.get()), *ciphertext);
    return {.envelope = std::move(envelope).value(), .receiptKey = std::move(receiptKey)};
}

} // namespace sealdesk::seal
