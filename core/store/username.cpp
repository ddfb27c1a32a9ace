#include "core/store/username.h"

namespace sealdesk::store {

QString normalisedUserName(QStringView typed)
{
    // Folding can undo the normal form, so it is made twice (Unicode 15, D147).
    return typed.toString()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .trimmed();
}

} // namespace sealdesk::store
