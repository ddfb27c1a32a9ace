#include "ui/language.h"

#include <QCoreApplication>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

void Language::install(const QLocale &locale)
{
    if (m_english.load(u":/i18n/sealdesk_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_english);
    }
    if (locale.language() != QLocale::English && m_chosen.load(locale, u"sealdesk"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&m_chosen);
    }
}

} // namespace sealdesk::ui
