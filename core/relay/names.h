// Names that administrators give: of people, devices, organisations and users. They end up in
// certificates and on visitors' screens, so they are short, visible text without a card number in it.
#pragma once

#include <QString>

namespace sealdesk::masking {
class CardScanner;
}

namespace sealdesk::relay {

// 1-100 UTF-16 units and at most 200 bytes of UTF-8 (what a certificate holds), no control or
// direction-changing characters, no space at either end.
[[nodiscard]] bool isGoodName(const QString &name, const masking::CardScanner &scanner);
// As a name, and: no white space inside, 1-64 units, something left when normalised.
[[nodiscard]] bool isGoodUserName(const QString &user, const masking::CardScanner &scanner);
// A device's name as its own system reports it: what is not a good name is left out.
[[nodiscard]] QString deviceNameOrEmpty(const QString &name, const masking::CardScanner &scanner);

} // namespace sealdesk::relay
