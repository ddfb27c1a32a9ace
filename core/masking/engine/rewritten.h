// A text as it is once edits were made, and where its characters came from: so that masking can look again at what it
// left, as it would the next time. Fixed size; what it holds is overwritten by the next text.
#pragma once

#include "core/masking/engine/slice.h"
#include "core/masking/engine/workspace.h"

namespace sealdesk::masking::engine {

class Rewritten {
public:
    static constexpr size_t mostEnds = 64;

    // `text` and `ends` as of Engine::findInMessages.
    void start(Slice<const char32_t> text, Slice<const size_t> ends);
    // Edits of text(), in order and apart from each other.
    void apply(Slice<const Edit> edits);
    [[nodiscard]] Slice<const char32_t> text() const { return {m_text, m_size}; }
    [[nodiscard]] Slice<const size_t> ends() const { return {m_ends, m_endCount}; }
    // All edits so far, of the text that was started with; their number.
    [[nodiscard]] size_t gather(Edit *into) const;

private:
    struct Origin {
        uint16_t begin;
        uint16_t end;
        bool edited;
    };
    char32_t m_text[Workspace::units];
    Origin m_origins[Workspace::units];
    size_t m_ends[mostEnds];
    size_t m_size = 0;
    size_t m_endCount = 0;
};

} // namespace sealdesk::masking::engine
