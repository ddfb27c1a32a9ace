// Language: the translators of the console's texts. English needs one too, for its plurals.
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace sealdesk::ui {

class Language final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // The best that there is for this locale. Before the first widget is made.
    void install(const QLocale &locale);

private:
    QTranslator m_english;
    QTranslator m_chosen;
};

} // namespace sealdesk::ui
