// User names compare in Unicode form NFKC with case folded, so that no two look or type alike.
#pragma once

#include <QString>
#include <QStringView>

namespace sealdesk::store {

// Also trims white space. Empty when nothing is left: not a user name.
[[nodiscard]] QString normalisedUserName(QStringView typed);

} // namespace sealdesk::store
