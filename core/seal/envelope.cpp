#include "core/seal/envelope.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDE1";

bool isSealedSize(std::size_t bytes)
{
    return std::ranges::any_of(limits::answerSizes,
                               [&](std::size_t padded) { return bytes == padded + limits::aeadTagBytes; });
}

} // namespace

Result<Envelope, SealError> Envelope::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::envelopeBytes);
    Envelope envelope;
    envelope.m_request = reader.id<RequestId>();
    const ByteView enc = reader.f16Exactly(limits::publicKeyBytes);
    const ByteView ciphertext = reader.f32(limits::envelopeBytes);
    reader.require(isSealedSize(ciphertext.size()), SealError::BadPadding);
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    envelope.m_enc.assign(enc.begin(), enc.end());
    envelope.m_ciphertext.assign(ciphertext.begin(), ciphertext.end());
    envelope.m_encoded.assign(bytes.begin(), bytes.end());
    return envelope;
}

Result<Envelope, SealError> Envelope::make(const RequestId &request, ByteView enc, ByteView ciphertext)
{
    FieldWriter writer;
    writer.raw(magic);
    writer.f16(request.bytes());
    writer.f16(enc);
    writer.f32(ciphertext);
    return parse(writer.bytes());
}

} // namespace sealdesk::seal
