// The engine's scratch memory, of fixed size. Holds offsets, digits and classes of the text in work;
// never outlives the engine and is never copied anywhere.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// Code points [begin, end) that become one bullet.
struct Edit {
    uint32_t begin = 0;
    uint32_t end = 0;
};

struct Workspace {
    static constexpr size_t units = 4096;

    Edit edits[units];
    size_t editCount = 0;
};

} // namespace sealdesk::masking::engine
