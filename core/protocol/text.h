// Between Qt's strings and the two text types of core/base.
#pragma once

#include "core/base/maskedtext.h"
#include "core/base/rawtext.h"

#include <QString>

namespace sealdesk::wire {

[[nodiscard]] inline QString toQString(const MaskedText &text)
{
    return QString::fromUtf8(QByteArrayView(text.utf8()));
}

// A lone surrogate, which JSON can hold and UTF-8 cannot, is U+FFFD, as in browsers; Qt would write a question mark.
[[nodiscard]] RawText rawFromQString(QString text);

} // namespace sealdesk::wire
