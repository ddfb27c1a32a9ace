// ShapedText: the picture of a value in a script that cannot be drawn character by character (Arabic, the Indic
// scripts, marks on letters, sequences of emoji). The toolkit's text API draws it on a thread of its own whose
// stack and allocations are locked and wiped; the picture stands in locked memory and goes with this object.
//
// Only for a value that is revealed at this moment. What libraries keep from a run (fonts that were loaded) stays
// in the locked arena; none of it tells the value.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/secret/secretbuffer.h"

#include <QColor>
#include <QFont>
#include <QImage>

namespace sealdesk::ui {

class ShapedText {
public:
    // As many lines as fit into `size`. NotInstalled: this system cannot; draw character by character instead.
    [[nodiscard]] static Result<ShapedText, secret::SecretError> draw(ByteView utf8, const QFont &font,
                                                                      const QColor &ink, QSize size, qreal ratio);

    // Only to draw from, and only within this object's life.
    [[nodiscard]] QImage image() const;

private:
    ShapedText(secret::SecretBuffer pixels, QSize size, qreal ratio);

    secret::SecretBuffer m_pixels;
    QSize m_size; // device pixels
    qreal m_ratio;
};

} // namespace sealdesk::ui
