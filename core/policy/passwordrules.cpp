#include "core/policy/passwordrules.h"

#include "core/policy/commonpasswords.h"

#include <QChar>
#include <QString>
#include <algorithm>

namespace sealdesk::policy {

namespace {

// The form in which password and user name are compared.
QString folded(QStringView text)
{
    return text.toString()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

void wipe(QString &text)
{
    text.fill(u'\0');
    text.clear();
}

// The folded name itself, and its parts between characters that are neither letters nor digits.
QStringList namesToAvoid(QStringView userName)
{
    const QString name = folded(userName).trimmed();
    QStringList names;
    if (!name.isEmpty()) {
        names.append(name);
    }
    QString part;
    const auto finish = [&] {
        if (part.size() >= shortestNamePart) {
            names.append(part);
        }
        part.clear();
    };
    for (const char32_t c : name.toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            part.append(QString::fromUcs4(&c, 1));
        } else {
            finish();
        }
    }
    finish();
    return names;
}

} // namespace

QList<PasswordRule> brokenRules(QStringView password, QStringView userName, const Settings &settings)
{
    QList<PasswordRule> broken;
    QList<uint> characters = password.toUcs4();
    const auto has = [&characters](bool (*test)(char32_t)) {
        return std::any_of(characters.cbegin(), characters.cend(), test);
    };
    if (characters.size() < settings.value(Parameter::MinimumLength)) {
        broken.append(PasswordRule::TooShort);
    }
    if (characters.size() > settings.value(Parameter::MaximumLength)) {
        broken.append(PasswordRule::TooLong);
    }
    if (!has([](char32_t c) { return QChar::isLetter(c); })) {
        broken.append(PasswordRule::NeedsLetter);
    }
    if (!has([](char32_t c) { return QChar::isDigit(c); })) {
        broken.append(PasswordRule::NeedsDigit);
    }
    QString own = folded(password);
    const QStringList names = namesToAvoid(userName);
    if (std::any_of(names.cbegin(), names.cend(), [&own](const QString &name) { return own.contains(name); })) {
        broken.append(PasswordRule::ContainsUserName);
    }
    // Too long ones are refused anyway, and need not be looked at closely.
    if (characters.size() <= settings.value(Parameter::MaximumLength) && !password.isEmpty() &&
        isCommonPassword(password)) {
        broken.append(PasswordRule::Common);
    }
    wipe(own);
    characters.fill(0);
    return broken;
}

} // namespace sealdesk::policy
