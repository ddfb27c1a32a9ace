#include "core/protocol/text.h"

namespace sealdesk::wire {

RawText rawFromQString(QString text)
{
    if (!text.isValidUtf16()) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (pair) {
                ++i;
            } else if (text.at(i).isSurrogate()) {
                text[i] = QChar(QChar::ReplacementCharacter);
            }
        }
    }
    return RawText(text.toUtf8().toStdString());
}

} // namespace sealdesk::wire
