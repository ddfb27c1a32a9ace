#include "core/seal/keystatement.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDK1";
constexpr std::string_view context = "sealdesk-keys-1";

} // namespace

Result<KeyStatement, SealError> KeyStatement::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::keyStatementBytes);
    const auto current = reader.publicKey();
    const auto next = reader.publicKey();
    const std::uint32_t serial = reader.u32();
    reader.require(serial > 0, SealError::Stale);
    reader.require(current != next, SealError::Duplicate);
    const auto signature = reader.id<Signature>();
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    Bytes encoded(bytes.begin(), bytes.end());
    if (!current->verify(context, withoutSignature(encoded), signature)) {
        return fail(SealError::BadSignature);
    }
    return KeyStatement(*current, *next, serial, std::move(encoded));
}

Result<KeyStatement, SealError> KeyStatement::issue(const SigningKey &current, const PublicKey &next,
                                                    std::uint32_t serial)
{
    if (serial == 0) {
        return fail(SealError::Stale);
    }
    if (current.publicKey() == next) {
        return fail(SealError::Duplicate);
    }
    FieldWriter writer;
    writer.raw(magic);
    writer.f16(current.publicKey().bytes());
    writer.f16(next.bytes());
    writer.u32(serial);
    const auto signature = current.sign(context, writer.bytes());
    if (!signature) {
        return fail(signature.error());
    }
    writer.f16(signature->bytes());
    return KeyStatement(current.publicKey(), next, serial, writer.take());
}

Result<Succession, SealError> judge(const KeyPins &pins, const KeyStatement &statement)
{
    if (statement.current() == pins.current) {
        if (statement.serial() == pins.serial && pins.next == statement.next()) {
            return Succession::Same;
        }
        if (statement.serial() <= pins.serial) {
            return fail(SealError::Stale);
        }
        return Succession::NextKey;
    }
    if (pins.next != statement.current()) {
        return fail(SealError::WrongOrganisation);
    }
    if (statement.serial() <= pins.serial) {
        return fail(SealError::Stale);
    }
    return Succession::Rotation;
}

} // namespace sealdesk::seal
