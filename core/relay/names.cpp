#include "core/relay/names.h"

#include "core/masking/cardscanner.h"
#include "core/policy/lookalike.h"
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

namespace {

// Letters, digits and what stands between them in names and addresses of mail; nothing that means something to SQL,
// LDAP, HTML or a shell, although none of them ever sees a name as part of its language.
bool isOfUserNames(char32_t point)
{
    return QChar::isLetterOrNumber(point) || QChar::isMark(point) || point == U'.' || point == U'_' || point == U'-' ||
           point == U'@' || point == U'+';
}

bool isOfUserNamesOnly(const QString &user)
{
    const auto points = user.toUcs4();
    return std::all_of(points.begin(), points.end(), [](char32_t point) { return isOfUserNames(point); });
}

} // namespace

bool isGoodUserName(const QString &user, const masking::CardScanner &scanner)
{
    return isGoodName(user, scanner) && user.size() <= userNameUnits && isOfUserNamesOnly(user) &&
           !policy::mixesScripts(user) && !store::normalisedUserName(user).isEmpty();
}

QString deviceNameOrEmpty(const QString &name, const masking::CardScanner &scanner)
{
    return isGoodName(name, scanner) ? name : QString();
}

} // namespace sealdesk::relay
