// Stage "candidates": which groups that separators hold together are a card number. Groups are taken whole;
// issuer range, length and Luhn's check decide, then shape, neighbours, guards and the nearest word.
#pragma once

#include "core/masking/engine/reading.h"

namespace sealdesk::masking::engine {

class Candidates {
public:
    explicit Candidates(Reading &reading) : m_r(reading) {}
    // Adds to the workspace's numbers and marks their groups as used.
    void find();

private:
    // Better ones have higher rank.
    enum class Rank : uint8_t { None, WeakOdd, StrongOdd, WeakUsual, StrongUsual };
    struct Found {
        Rank rank = Rank::None;
        size_t last = 0;
        bool amex = false;
    };
    [[nodiscard]] Found best(size_t first) const;
    [[nodiscard]] Rank judge(size_t first, size_t last, size_t count, bool strong) const;
    template <typename Visit>
    void readings(size_t first, Visit &&visit) const;
    [[nodiscard]] bool startsOne(size_t first) const;
    [[nodiscard]] bool isPairs(size_t first, size_t last) const;
    [[nodiscard]] bool isUsualShape(size_t first, size_t last) const;
    [[nodiscard]] bool isWithinList(size_t first, size_t last, bool beside) const;
    [[nodiscard]] bool looksFit(size_t first, size_t last, size_t count, bool usual) const;
    [[nodiscard]] bool holdsDate(size_t first, size_t last) const;
    [[nodiscard]] bool holdsCount(size_t first, size_t last) const;
    void take(size_t first, const Found &found);

    Reading &m_r;
};

} // namespace sealdesk::masking::engine
