#include "core/seal/fieldwriter.h"

namespace sealdesk::seal {

// Out of line: inlined, the growth of the vector makes GCC 12 warn of overflows that cannot happen.
void FieldWriter::raw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

void FieldWriter::number(std::uint64_t value, int width)
{
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        m_bytes.push_back(static_cast<std::uint8_t>((value >> shift) & 0xff));
    }
}

} // namespace sealdesk::seal
