// Any text as a detail's value: what is kept never holds a row of digits as long as a card number.
#include "core/audit/detail.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sealdesk::audit;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString kept = Detail().with(DetailKey::Reason, text).text();
    int digits = 0;
    for (const QChar c : kept) {
        digits = c.isDigit() ? digits + 1 : (c.isLetter() ? 0 : digits);
        if (digits > 12 || c.isSpace()) {
            std::abort();
        }
    }
    return 0;
}
