#include "core/seal/proofs.h"

#include "core/seal/fieldwriter.h"

namespace sealdesk::seal {

namespace {

constexpr std::string_view joinContext = "sealdesk-join-1";
constexpr std::string_view deviceContext = "sealdesk-device-1";
constexpr std::string_view controlContext = "sealdesk-control-1";

Bytes joined(ByteView first, ByteView second)
{
    FieldWriter writer;
    writer.raw(first);
    writer.raw(second);
    return writer.take();
}

Bytes joinMessage(const HelloNonce &nonce, ByteView ticket) { return joined(nonce.bytes(), sha256(ticket).bytes()); }

Bytes controlMessage(const HelloNonce &nonce, std::uint64_t epoch)
{
    FieldWriter writer;
    writer.raw(nonce.bytes());
    writer.u64(epoch);
    return writer.take();
}

} // namespace

Result<Signature, SealError> signJoinProof(const SigningKey &holder, const HelloNonce &nonce, ByteView ticket)
{
    return holder.sign(joinContext, joinMessage(nonce, ticket));
}

bool verifyJoinProof(const PublicKey &holder, const HelloNonce &nonce, ByteView ticket, const Signature &proof)
{
    return holder.verify(joinContext, joinMessage(nonce, ticket), proof);
}

Result<Signature, SealError> signDeviceProof(const SigningKey &device, const HelloNonce &nonce)
{
    return device.sign(deviceContext, joined(nonce.bytes(), device.publicKey().bytes()));
}

bool verifyDeviceProof(const PublicKey &device, const HelloNonce &nonce, const Signature &proof)
{
    return device.verify(deviceContext, joined(nonce.bytes(), device.bytes()), proof);
}

Result<Signature, SealError> signControlProof(const TicketKey &key, const HelloNonce &nonce, std::uint64_t epoch)
{
    return key.sign(controlContext, controlMessage(nonce, epoch));
}

bool verifyControlProof(const ControlKey &key, const HelloNonce &nonce, std::uint64_t epoch, const Signature &proof)
{
    return key.verify(controlContext, controlMessage(nonce, epoch), proof);
}

} // namespace sealdesk::seal
