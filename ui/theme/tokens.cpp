#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace sealdesk::ui {
namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

Tokens light()
{
    Tokens t;
    t.canvas = QColor(0xe9, 0xec, 0xf2);
    t.surface = QColor(0xf4, 0xf6, 0xf9);
    t.raised = QColor(0xff, 0xff, 0xff);
    t.text = QColor(0x19, 0x1d, 0x26);
    t.muted = QColor(0x50, 0x58, 0x68);
    t.disabled = QColor(0x8a, 0x92, 0xa0);
    t.line = QColor(0xdb, 0xdf, 0xe7);
    t.control = QColor(0x81, 0x89, 0x98);
    t.accent = QColor(0x1f, 0x5a, 0xc4);
    t.onAccent = QColor(0xff, 0xff, 0xff);
    t.accentSoft = QColor(0xdc, 0xe7, 0xfb);
    t.hover = QColor(0x19, 0x1d, 0x26, 16);
    t.good = QColor(0x15, 0x6c, 0x3c);
    t.warning = QColor(0x7d, 0x4e, 0x00);
    t.danger = QColor(0xae, 0x1f, 0x1f);
    t.onDanger = QColor(0xff, 0xff, 0xff);
    t.warningSoft = QColor(0xfd, 0xf0, 0xd2);
    t.dangerSoft = QColor(0xfc, 0xe6, 0xe4);
    t.shadow = QColor(0x19, 0x1d, 0x26, 28);
    return t;
}

Tokens dark()
{
    Tokens t;
    t.canvas = QColor(0x14, 0x17, 0x1d);
    t.surface = QColor(0x1a, 0x1e, 0x26);
    t.raised = QColor(0x22, 0x27, 0x31);
    t.text = QColor(0xe8, 0xeb, 0xf1);
    t.muted = QColor(0xa5, 0xae, 0xbd);
    t.disabled = QColor(0x6c, 0x75, 0x84);
    t.line = QColor(0x31, 0x38, 0x44);
    t.control = QColor(0x77, 0x80, 0x90);
    t.accent = QColor(0x7d, 0xab, 0xff);
    t.onAccent = QColor(0x0b, 0x15, 0x2a);
    t.accentSoft = QColor(0x25, 0x3a, 0x62);
    t.hover = QColor(0xff, 0xff, 0xff, 16);
    t.good = QColor(0x6b, 0xd3, 0x95);
    t.warning = QColor(0xf1, 0xbd, 0x5c);
    t.danger = QColor(0xff, 0x93, 0x8a);
    t.onDanger = QColor(0x33, 0x0c, 0x09);
    t.warningSoft = QColor(0x3d, 0x31, 0x18);
    t.dangerSoft = QColor(0x42, 0x22, 0x22);
    t.shadow = QColor(0, 0, 0, 90);
    return t;
}

} // namespace

const Tokens &tokensFor(Scheme scheme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    return scheme == Scheme::Dark ? darkTokens : lightTokens;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace sealdesk::ui
