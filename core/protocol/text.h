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

[[nodiscard]] inline RawText rawFromQString(const QString &text) { return RawText(text.toUtf8().toStdString()); }

} // namespace sealdesk::wire
