// TicketKey: the relay's Ed25519 key, which signs tickets and proves the relay to the exchange.
// ControlKey: its public half, which is all the exchange knows of it.
//
// raw() hands out the private key for the file keys/ticket.key: wipe what it gave.
#pragma once

#include "core/base/result.h"
#include "core/seal/ids.h"
#include "core/seal/sealerror.h"

#include <memory>

struct evp_pkey_st;

namespace sealdesk::seal {

class ControlKey {
public:
    // 32 bytes.
    [[nodiscard]] static Result<ControlKey, SealError> fromBytes(ByteView bytes);
    [[nodiscard]] ByteView bytes() const { return m_bytes.bytes(); }
    [[nodiscard]] bool verify(std::string_view context, ByteView message, const Signature &signature) const;
    friend bool operator==(const ControlKey &, const ControlKey &) = default;

private:
    using Raw = FixedId<struct ControlKeyTag, 32>;
    explicit ControlKey(Raw bytes) : m_bytes(bytes) {}
    Raw m_bytes;
};

class TicketKey {
public:
    [[nodiscard]] static Result<TicketKey, SealError> generate();
    // The 32 bytes that raw() gave.
    [[nodiscard]] static Result<TicketKey, SealError> fromRaw(ByteView bytes);
    [[nodiscard]] Result<Bytes, SealError> raw() const;

    [[nodiscard]] const ControlKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] Result<Signature, SealError> sign(std::string_view context, ByteView message) const;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, Free>;
    [[nodiscard]] static Result<TicketKey, SealError> fromKey(Key key);
    TicketKey(Key key, ControlKey publicKey) : m_key(std::move(key)), m_publicKey(publicKey) {}

    Key m_key;
    ControlKey m_publicKey;
};

} // namespace sealdesk::seal
