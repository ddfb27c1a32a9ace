// Opened bytes as answers: every field that the index names lies inside them. The input is padded,
// because other sizes are refused at once.
#include "core/seal/limits.h"
#include "core/seal/open/answers.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    sealdesk::Bytes padded(data, data + size);
    for (const std::size_t whole : sealdesk::seal::limits::answerSizes) {
        if (size <= whole) {
            padded.resize(whole);
            break;
        }
    }
    const auto fields = sealdesk::seal::indexAnswers(padded);
    if (!fields.ok()) {
        return 0;
    }
    for (const auto &field : fields.value()) {
        if (field.offset + field.length > padded.size()) {
            std::abort();
        }
    }
    return 0;
}
