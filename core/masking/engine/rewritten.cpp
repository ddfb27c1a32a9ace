#include "core/masking/engine/rewritten.h"

#include "core/masking/engine/engine.h"

namespace sealdesk::masking::engine {

void Rewritten::start(Slice<const char32_t> text, Slice<const size_t> ends)
{
    m_size = text.size();
    for (size_t i = 0; i < m_size; ++i) {
        m_text[i] = text[i];
        m_origins[i] = {static_cast<uint16_t>(i), static_cast<uint16_t>(i + 1), false};
    }
    m_endCount = ends.size();
    for (size_t i = 0; i < m_endCount; ++i) {
        m_ends[i] = ends[i];
    }
}

void Rewritten::apply(Slice<const Edit> edits)
{
    size_t to = 0;
    size_t edit = 0;
    size_t end = 0; // next of m_ends
    for (size_t from = 0; from < m_size;) {
        for (; end < m_endCount && m_ends[end] <= from; ++end) {
            m_ends[end] = to;
        }
        if (edit < edits.size() && edits[edit].begin == from) {
            m_origins[to] = {m_origins[from].begin, m_origins[edits[edit].end - 1].end, true};
            m_text[to++] = bullet;
            from = edits[edit++].end;
            continue;
        }
        m_origins[to] = m_origins[from];
        m_text[to++] = m_text[from++];
    }
    for (; end < m_endCount; ++end) {
        m_ends[end] = to;
    }
    m_size = to;
}

size_t Rewritten::gather(Edit *into) const
{
    size_t count = 0;
    for (size_t i = 0; i < m_size; ++i) {
        if (m_origins[i].edited) {
            into[count++] = {m_origins[i].begin, m_origins[i].end};
        }
    }
    return count;
}

} // namespace sealdesk::masking::engine
