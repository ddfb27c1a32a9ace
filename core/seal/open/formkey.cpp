#include "core/seal/open/formkey.h"

#include "core/seal/open/hpke.h"
#include "core/seal/p256.h"
#include "core/secret/secretscope.h"

namespace sealdesk::seal {

namespace {

Result<ReceiptKey, OpenError> exportReceiptKey(const HpkeContext &context)
{
    auto key = ReceiptKey::make();
    if (!key) {
        return fail(OpenError::NoLockedMemory);
    }
    const bool exported =
        key->withMutable([&](ReceiptKeyBytes &held) { return context.exportSecret(receiptExportLabel, held.bytes); });
    if (!exported) {
        return fail(OpenError::CryptoFailed);
    }
    return std::move(key).value();
}

Failure<OpenFailure> refuse(OpenError error, const ReceiptKey &key, const Hash &envelopeHash)
{
    const auto mac = receiptMac(key, envelopeHash, ReceiptOutcome::Refused);
    return fail(OpenFailure{.error = error, .refusal = mac ? std::optional(*mac) : std::nullopt});
}

Failure<OpenFailure> failure(OpenError error) { return fail(OpenFailure{.error = error, .refusal = std::nullopt}); }

} // namespace

void FormKey::Free::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }

FormKey::~FormKey() { destroy(); }

void FormKey::destroy() noexcept { m_key.reset(); }

Result<FormKey, OpenError> FormKey::generate()
{
    const auto scope = secret::SecretScope::enter();
    if (!scope) {
        return fail(OpenError::NoLockedMemory);
    }
    const ErrorQueueMark mark;
    Key key(p256::generate().release());
    if (!key) {
        return fail(OpenError::NoLockedMemory); // in a scope nothing else makes this fail
    }
    const auto publicKey = PublicKey::fromPoint(p256::pointOf(key.get()));
    if (!publicKey) {
        return fail(OpenError::CryptoFailed);
    }
    return FormKey(std::move(key), *publicKey);
}

Result<OpenedForm, OpenFailure> FormKey::open(const Envelope &envelope, const FormBinding &binding)
{
    if (isDestroyed()) {
        return failure(OpenError::KeyGone);
    }
    if (envelope.request() != binding.request) {
        return failure(OpenError::WrongRequest);
    }
    const auto scope = secret::SecretScope::enter();
    if (!scope) {
        return failure(OpenError::NoLockedMemory);
    }
    auto context = HpkeContext::recipient(m_key.get(), envelope.enc(), binding.offerHash.bytes());
    if (!context) {
        return failure(context.error());
    }
    auto receiptKey = exportReceiptKey(*context);
    if (!receiptKey) {
        return failure(receiptKey.error());
    }
    const Hash envelopeHash = envelope.hash();
    auto plaintext = context->open(formAad(binding), envelope.ciphertext());
    if (!plaintext) {
        return refuse(plaintext.error(), *receiptKey, envelopeHash);
    }
    auto fields = std::optional<std::vector<AnswerField>>();
    plaintext->withBytes([&](ByteView bytes) {
        if (auto index = indexAnswers(bytes); index) {
            fields = std::move(index).value();
        }
    });
    if (!fields) {
        return refuse(OpenError::BadAnswers, *receiptKey, envelopeHash);
    }
    const auto mac = receiptMac(*receiptKey, envelopeHash, ReceiptOutcome::Accepted);
    if (!mac) {
        return failure(mac.error());
    }
    destroy();
    return OpenedForm(std::move(plaintext).value(), std::move(*fields), envelopeHash, *mac);
}

} // namespace sealdesk::seal
