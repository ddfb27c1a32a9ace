// Stage "overrides": between U+202E (right-to-left override) and what ends it, digits are shown in reverse; a card
// number typed backwards is read as it is seen. Found ones are marked as used.
#pragma once

#include "core/masking/engine/reading.h"

namespace sealdesk::masking::engine {

class Overrides {
public:
    explicit Overrides(Reading &reading) : m_r(reading) {}
    // Of the reading that was chosen last. Adds to the workspace's numbers.
    void find();

private:
    void findBetween(size_t begin, size_t end, size_t &first);
    [[nodiscard]] bool isNumber(size_t first, size_t last) const;

    Reading &m_r;
};

} // namespace sealdesk::masking::engine
