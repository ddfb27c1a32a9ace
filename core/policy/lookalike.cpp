#include "core/policy/lookalike.h"

#include <QChar>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sealdesk::policy {

namespace {

// After case folding. What looks alike becomes the Latin letter, or "l" for the strokes and "o" for the rings.
constexpr std::array likenesses{
    std::pair(U'0', u'o'),      std::pair(U'1', u'l'),      std::pair(U'i', u'l'),      std::pair(U'\u0131', u'l'),
    std::pair(U'\u0430', u'a'), std::pair(U'\u0432', u'b'), std::pair(U'\u0435', u'e'), std::pair(U'\u0455', u's'),
    std::pair(U'\u0456', u'l'), std::pair(U'\u0458', u'j'), std::pair(U'\u043a', u'k'), std::pair(U'\u043c', u'm'),
    std::pair(U'\u043d', u'h'), std::pair(U'\u043e', u'o'), std::pair(U'\u0440', u'p'), std::pair(U'\u0441', u'c'),
    std::pair(U'\u0442', u't'), std::pair(U'\u0443', u'y'), std::pair(U'\u0445', u'x'), std::pair(U'\u0501', u'd'),
    std::pair(U'\u051b', u'q'), std::pair(U'\u051d', u'w'), std::pair(U'\u04bb', u'h'), std::pair(U'\u04cf', u'l'),
    std::pair(U'\u03b1', u'a'), std::pair(U'\u03b5', u'e'), std::pair(U'\u03b9', u'l'), std::pair(U'\u03ba', u'k'),
    std::pair(U'\u03bd', u'v'), std::pair(U'\u03bf', u'o'), std::pair(U'\u03c1', u'p'), std::pair(U'\u03c3', u'o'),
    std::pair(U'\u03c4', u't'), std::pair(U'\u03c5', u'u'), std::pair(U'\u03c7', u'x'), std::pair(U'\u03b7', u'n'),
    std::pair(U'\u0581', u'g'), std::pair(U'\u0585', u'o'), std::pair(U'\u057d', u'u'), std::pair(U'\u0578', u'n'),
    std::pair(U'\u0570', u'h'), std::pair(U'\u0251', u'a'), std::pair(U'\u0261', u'g'),
};

QString foldedName(QStringView name)
{
    return name.toString()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

QChar::Script family(char32_t point)
{
    switch (const QChar::Script script = QChar::script(point)) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::Script_Han;
    default:
        return script;
    }
}

} // namespace

bool mixesScripts(QStringView name)
{
    std::optional<QChar::Script> seen;
    for (const char32_t point : foldedName(name).toUcs4()) {
        const QChar::Script script = family(point);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited) {
            continue;
        }
        if (seen && *seen != script) {
            return true;
        }
        seen = script;
    }
    return false;
}

QString skeletonOf(QStringView name)
{
    QString skeleton;
    for (const char32_t point : foldedName(name).toUcs4()) {
        const auto *const like = std::find_if(likenesses.begin(), likenesses.end(),
                                              [point](const auto &pair) { return pair.first == point; });
        if (like != likenesses.end()) {
            skeleton.append(QChar(like->second));
        } else {
            skeleton.append(QString::fromUcs4(&point, 1));
        }
    }
    // Two letters that look like one.
    skeleton.replace(QStringLiteral("rn"), QStringLiteral("m"));
    skeleton.replace(QStringLiteral("vv"), QStringLiteral("w"));
    skeleton.replace(QStringLiteral("cl"), QStringLiteral("d"));
    return skeleton;
}

} // namespace sealdesk::policy
