// Stages "commentary" and "messages": a number whose parts stand apart, with words between them or in
// consecutive messages. "first four 4111, then ..."; "my card:" - "41111111" - "wait" - "11111111".
#pragma once

#include "core/masking/engine/reading.h"

namespace sealdesk::masking::engine {

class Pieces {
public:
    explicit Pieces(Reading &reading) : m_r(reading) {}
    // Adds to the workspace's numbers. Of the reading that was chosen last.
    void find();
    // The group of the view where the unfinished number at the end of the text begins; size() if there is none.
    [[nodiscard]] size_t unfinished() const;

private:
    struct Search;
    [[nodiscard]] bool continues(size_t from, size_t to) const;
    [[nodiscard]] bool isCounting(size_t i) const;
    [[nodiscard]] uint8_t known(size_t i) const;
    [[nodiscard]] bool onlyDigits(uint16_t message) const;
    [[nodiscard]] bool isMeasured(const Group &g) const;
    [[nodiscard]] bool isOrdered(uint16_t message) const;
    [[nodiscard]] bool isOwn(size_t i) const;
    [[nodiscard]] size_t messageBegin(uint16_t message) const;
    [[nodiscard]] bool extend(Search &search, size_t last);
    [[nodiscard]] bool extendWith(Search &search, size_t next);
    [[nodiscard]] bool isNumber(const Search &search) const;
    void take(const Search &search);

    Reading &m_r;
    bool m_card = false;
    size_t m_tries = 0;
};

} // namespace sealdesk::masking::engine
