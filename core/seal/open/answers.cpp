#include "core/seal/open/answers.h"

#include "core/seal/fieldreader.h"
#include "core/seal/utf8.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDA1";

bool isPaddedSize(std::size_t bytes)
{
    return std::ranges::find(limits::answerSizes, bytes) != std::end(limits::answerSizes);
}

} // namespace

Result<std::vector<AnswerField>, SealError> indexAnswers(ByteView plaintext)
{
    if (!isPaddedSize(plaintext.size())) {
        return fail(SealError::BadPadding);
    }
    FieldReader outer(plaintext, magic, plaintext.size());
    const std::size_t bodyLength = outer.u32();
    const std::size_t bodyStart = outer.position();
    const ByteView body = outer.raw(bodyLength);
    const ByteView padding = outer.raw(plaintext.size() - outer.position());
    outer.require(std::ranges::all_of(padding, [](std::uint8_t byte) { return byte == 0; }), SealError::BadPadding);
    if (const auto end = outer.finish(); !end) {
        return fail(end.error());
    }

    FieldReader reader(body, {}, body.size());
    const std::size_t count = reader.u16();
    std::vector<AnswerField> fields;
    for (std::size_t i = 0; i < count && reader.ok(); ++i) {
        std::string id = reader.identifier();
        const ByteView value = reader.f16(body.size());
        reader.require(isUtf8(value), SealError::BadText);
        reader.require(std::ranges::find(fields, id, &AnswerField::id) == fields.end(), SealError::Duplicate);
        const std::size_t offset = bodyStart + reader.position() - value.size();
        fields.push_back({.id = std::move(id), .offset = offset, .length = value.size()});
    }
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    return fields;
}

} // namespace sealdesk::seal
