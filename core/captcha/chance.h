// Chance: numbers that nobody can foresee, for drawing and asking. Never for keys or tokens: those come from core/seal.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace sealdesk::captcha {

class Chance {
public:
    // From 0 to below - 1, each equally likely.
    [[nodiscard]] std::uint32_t below(std::uint32_t limit);
    [[nodiscard]] int between(int least, int most);
    [[nodiscard]] double between(double least, double most);
    // False: the system had no random numbers; what was drawn with them must not be used.
    [[nodiscard]] bool good() const { return m_good; }

private:
    [[nodiscard]] std::uint32_t next();

    std::array<std::uint32_t, 64> m_numbers{};
    std::size_t m_left = 0;
    bool m_good = true;
};

} // namespace sealdesk::captcha
