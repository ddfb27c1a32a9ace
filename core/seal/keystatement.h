// KeyStatement: the organisation's own word which key is its current one and which will be the next,
// signed by the current key. Consoles and relay follow it from the keys that they know already.
//
// The next key's private half lies only in the recovery file, so that who takes the current key from
// a console cannot sign with the next one. A statement must never be believed by itself: judge() it
// against the pinned keys.
#pragma once

#include "core/seal/publickey.h"
#include "core/seal/signingkey.h"

#include <optional>

namespace sealdesk::seal {

class KeyStatement {
public:
    // BadSignature unless it is signed by the key that it calls current.
    [[nodiscard]] static Result<KeyStatement, SealError> parse(ByteView bytes);
    [[nodiscard]] static Result<KeyStatement, SealError> issue(const SigningKey &current, const PublicKey &next,
                                                               std::uint32_t serial);

    [[nodiscard]] const PublicKey &current() const { return m_current; }
    [[nodiscard]] const PublicKey &next() const { return m_next; }
    [[nodiscard]] std::uint32_t serial() const { return m_serial; }
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }

private:
    KeyStatement(PublicKey current, PublicKey next, std::uint32_t serial, Bytes encoded)
        : m_current(current), m_next(next), m_serial(serial), m_encoded(std::move(encoded))
    {
    }
    PublicKey m_current;
    PublicKey m_next;
    std::uint32_t m_serial;
    Bytes m_encoded;
};

// What a console or the relay holds to. Serial 0: no statement was seen yet.
struct KeyPins {
    PublicKey current;
    std::optional<PublicKey> next;
    std::uint32_t serial = 0;
};

enum class Succession {
    Same,     // nothing new
    NextKey,  // another next key; the current one stays
    Rotation, // the pinned next key is the current one now
};

// Stale for an older statement, or another one under the same number; WrongOrganisation when its
// current key is neither the pinned one nor the pinned next one.
[[nodiscard]] Result<Succession, SealError> judge(const KeyPins &pins, const KeyStatement &statement);

} // namespace sealdesk::seal
