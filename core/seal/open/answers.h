// The sealed-answer format, read in place: finds where each value stands, copies none of them.
//
// A pure function over the opened bytes; what it returns (ids, offsets, lengths) is not secret.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/seal/sealerror.h"

#include <string>
#include <vector>

namespace sealdesk::seal {

struct AnswerField {
    std::string id;
    std::size_t offset; // from the start of the plaintext
    std::size_t length;
};

[[nodiscard]] Result<std::vector<AnswerField>, SealError> indexAnswers(ByteView plaintext);

} // namespace sealdesk::seal
