#include "core/captcha/chance.h"

#include <limits>
#include <openssl/rand.h>

namespace sealdesk::captcha {

std::uint32_t Chance::next()
{
    if (m_left == 0) {
        auto *bytes = reinterpret_cast<unsigned char *>(m_numbers.data());
        m_good = RAND_bytes(bytes, static_cast<int>(sizeof m_numbers)) == 1 && m_good;
        m_left = m_numbers.size();
    }
    return m_numbers[--m_left];
}

std::uint32_t Chance::below(std::uint32_t limit)
{
    // What is left over at the top would make small numbers likelier.
    const std::uint32_t over = std::numeric_limits<std::uint32_t>::max() % limit;
    std::uint32_t number = next();
    while (m_good && number > std::numeric_limits<std::uint32_t>::max() - over - 1) {
        number = next();
    }
    return number % limit;
}

int Chance::between(int least, int most)
{
    return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
}

double Chance::between(double least, double most)
{
    return least + (most - least) * (static_cast<double>(next()) / std::numeric_limits<std::uint32_t>::max());
}

} // namespace sealdesk::captcha
