// OpenedForm: the opened answers of one form, in locked memory from decryption to pixels.
//
// Field ids and lengths are not secret (the form definition and padding are known); values never
// leave the buffer but inside withField()'s callback. Must never be copied, logged or serialised.
#pragma once

#include "core/seal/open/answers.h"
#include "core/seal/open/receipt.h"
#include "core/secret/secretbuffer.h"

#include <optional>
#include <string>
#include <vector>

namespace sealdesk::seal {

class OpenedForm {
public:
    OpenedForm(OpenedForm &&) noexcept = default;
    OpenedForm &operator=(OpenedForm &&) noexcept = default;
    OpenedForm(const OpenedForm &) = delete;
    OpenedForm &operator=(const OpenedForm &) = delete;
    ~OpenedForm() = default;

    // In the order of the form. Empty after wipe().
    [[nodiscard]] std::vector<std::string> fieldIds() const;
    // Bytes of UTF-8; nullopt when there is no such field.
    [[nodiscard]] std::optional<std::size_t> fieldLength(std::string_view id) const;

    // Calls `callback(std::span<const char>)` once with the value (UTF-8, checked when opened).
    // False, without a call, when there is no such field. Danger: see SecretBuffer::withBytes().
    template <class Callback>
    bool withField(std::string_view id, Callback &&callback) const
    {
        const AnswerField *field = find(id);
        if (field == nullptr) {
            return false;
        }
        m_plaintext.withBytes([&](std::span<const std::uint8_t> bytes) {
            const auto value = bytes.subspan(field->offset, field->length);
            callback(std::span<const char>(reinterpret_cast<const char *>(value.data()), value.size()));
        });
        return true;
    }

    // The answer to the frame: for the envelope that was opened, and again for each resend of it.
    [[nodiscard]] const ReceiptMac &receipt() const { return m_receipt; }
    [[nodiscard]] const Hash &envelopeHash() const { return m_envelopeHash; }
    // The answers are erased now; receipt() and envelopeHash() stay.
    void wipe() noexcept;
    [[nodiscard]] bool isWiped() const { return m_plaintext.isEmpty(); }

private:
    friend class FormKey;
    OpenedForm(secret::SecretBuffer plaintext, std::vector<AnswerField> fields, Hash envelopeHash, ReceiptMac receipt)
        : m_plaintext(std::move(plaintext)), m_fields(std::move(fields)), m_envelopeHash(envelopeHash),
          m_receipt(receipt)
    {
    }
    [[nodiscard]] const AnswerField *find(std::string_view id) const;

    secret::SecretBuffer m_plaintext;
    std::vector<AnswerField> m_fields;
    Hash m_envelopeHash;
    ReceiptMac m_receipt;
};

} // namespace sealdesk::seal
