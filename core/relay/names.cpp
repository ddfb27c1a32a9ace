#include "core/relay/names.h"

#include "core/masking/cardscanner.h"
#include "core/protocol/text.h"
#include "core/protocol/wire.h"
#include "core/seal/limits.h"
#include "core/store/username.h"

#include <algorithm>

namespace sealdesk::relay {

namespace {

constexpr qsizetype userNameUnits = 64;

bool isVisible(const QString &text)
{
    const auto codePoints = text.toUcs4();
    return std::none_of(codePoints.begin(), codePoints.end(), [](char32_t point) {
        const QChar::Category category = QChar::category(point);
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

} // namespace

bool isGoodName(const QString &name, const masking::CardScanner &scanner)
{
    return !name.isEmpty() && name.size() <= wire::limits::nameUnits && name.trimmed() == name && isVisible(name) &&
           static_cast<std::size_t>(name.toUtf8().size()) <= seal::limits::shownNameBytes &&
           wire::toQString(scanner.mask(wire::rawFromQString(name))) == name;
}

bool isGoodUserName(const QString &user, const masking::CardScanner &scanner)
{
    return isGoodName(user, scanner) && user.size() <= userNameUnits &&
           std::none_of(user.begin(), user.end(), [](QChar unit) { return unit.isSpace(); }) &&
           !store::normalisedUserName(user).isEmpty();
}

QString deviceNameOrEmpty(const QString &name, const masking::CardScanner &scanner)
{
    return isGoodName(name, scanner) ? name : QString();
}

} // namespace sealdesk::relay
