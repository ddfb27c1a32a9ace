#include "ui/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString english() { return u"en"_s; }

bool isShipped(const QString &code)
{
    return std::ranges::any_of(Language::shipped(), [&code](const Language::Choice &one) { return one.code == code; });
}

// The shipped language that a person with this locale reads best. The script decides between languages of one name,
// so somebody in Taiwan is not given simplified characters.
QString nearest(const QLocale &locale)
{
    for (const Language::Choice &one : Language::shipped()) {
        const QLocale its(one.code);
        if (its.language() == locale.language() && its.script() == locale.script()) {
            return one.code;
        }
    }
    return english();
}

} // namespace

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language() = default;

const std::vector<Language::Choice> &Language::shipped()
{
    static const std::vector<Choice> all = {
        {english(), u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s},
        {u"pt"_s, u"Português"_s}, {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"中文"_s},  {u"ar"_s, u"العربية"_s},
    };
    return all;
}

void Language::install(const QString &code, const QLocale &system)
{
    m_system = system;
    m_chosen = isShipped(code) ? code : QString();
    speak();
}

void Language::choose(const QString &code)
{
    const QString chosen = isShipped(code) ? code : QString();
    if (chosen == m_chosen) {
        return;
    }
    m_chosen = chosen;
    Q_EMIT chosenChanged();
    if ((chosen.isEmpty() ? nearest(m_system) : chosen) != m_spoken) {
        speak();
        Q_EMIT changed();
    }
}

void Language::speak()
{
    m_spoken = m_chosen.isEmpty() ? nearest(m_system) : m_chosen;
    m_translators.clear(); // a translator takes itself out of the application
    // English lies below, for its plurals.
    addTexts(QLocale(english()), u"sealdesk"_s, u":/i18n"_s);
    if (m_spoken != english()) {
        addTexts(QLocale(m_spoken), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        addTexts(QLocale(m_spoken), u"sealdesk"_s, u":/i18n"_s);
    }
    const QLocale locale = wantedLocale();
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Language::addTexts(const QLocale &locale, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, file, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

// The system's own habits where it speaks the same language: an Austrian's dates, not a German's.
QLocale Language::wantedLocale() const
{
    const QLocale locale(m_spoken);
    return locale.language() == m_system.language() && locale.script() == m_system.script() ? m_system : locale;
}

} // namespace sealdesk::ui
