// StoredText: reads the store's own text columns back as MaskedText. Only Statement may use it, and
// only for columns that are written through Statement::bind(MaskedText); nothing else is masked.
#pragma once

#include "core/base/maskedtext.h"

#include <string>
#include <utility>

namespace sealdesk::store {

class StoredText {
    friend class Statement;
    [[nodiscard]] static MaskedText fromColumn(std::string utf8) { return MaskedText(std::move(utf8)); }
};

} // namespace sealdesk::store
