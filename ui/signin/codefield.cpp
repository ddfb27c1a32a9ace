#include "ui/signin/codefield.h"

#include <algorithm>

namespace sealdesk::ui {

namespace {

constexpr int codeDigits = 6;
constexpr int recoveryLetters = 16;
constexpr int longestTyped = 40; // as much as the wire takes

} // namespace

CodeField::CodeField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestTyped);
    // Digits and Latin letters, whatever the direction of the language.
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void CodeField::setRecovery(bool recovery)
{
    m_recovery = recovery;
    setInputMethodHints((recovery ? Qt::ImhLatinOnly : Qt::ImhDigitsOnly) | Qt::ImhSensitiveData |
                        Qt::ImhNoPredictiveText);
    forget();
}

QString CodeField::code() const
{
    QString plain;
    for (const QChar c : text()) {
        if (!c.isSpace()) {
            // People type the digits of their own script.
            plain.append(c.isDigit() ? QChar(u'0' + c.digitValue()) : c);
        }
    }
    return plain;
}

bool CodeField::isWhole() const
{
    const QString plain = code();
    if (m_recovery) {
        return std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetterOrNumber(); }) >=
               recoveryLetters;
    }
    return plain.size() == codeDigits && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
}

void CodeField::forget() { clear(); }

} // namespace sealdesk::ui
