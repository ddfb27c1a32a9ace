#include "core/relay/locale.h"

namespace sealdesk::relay {

QString safeLocale(const QString &tag)
{
    constexpr qsizetype longest = 35;
    constexpr int digitsInARow = 4; // years of variants such as de-1996
    if (tag.size() > longest) {
        return {};
    }
    int digits = 0;
    for (const QChar unit : tag) {
        const char16_t c = unit.unicode();
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (!digit && !letter && c != u'-') {
            return {};
        }
        digits = digit ? digits + 1 : (letter ? 0 : digits);
        if (digits > digitsInARow) {
            return {};
        }
    }
    return tag;
}

} // namespace sealdesk::relay
