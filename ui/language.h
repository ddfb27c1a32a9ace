// Language: which of the shipped languages the console speaks: its own texts and Qt's, how dates and numbers are
// written, and the direction of reading. It tells that the language changed; it never touches a widget: the window
// is built anew then, so that no text can be forgotten.
#pragma once

#include <memory>
#include <vector>

#include <QLocale>
#include <QObject>
#include <QString>

class QTranslator;

namespace sealdesk::ui {

class Language final : public QObject {
    Q_OBJECT
public:
    struct Choice {
        QString code; // of a file of translations/, as "de" or "zh_CN"
        QString name; // in the language itself
    };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static const std::vector<Choice> &shipped();

    // Before the first widget is made. `code` is one of shipped(), or anything else to speak as the system does;
    // English where that is not shipped.
    void install(const QString &code, const QLocale &system = QLocale::system());
    // While the program runs.
    void choose(const QString &code);

    [[nodiscard]] QString chosen() const { return m_chosen; } // empty: as the system
    [[nodiscard]] QString spoken() const { return m_spoken; }

Q_SIGNALS:
    void chosenChanged(); // to be remembered
    void changed();       // what is spoken

private:
    void speak();
    void addTexts(const QLocale &locale, const QString &file, const QString &folder);
    [[nodiscard]] QLocale wantedLocale() const;

    QLocale m_system;
    QString m_chosen;
    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace sealdesk::ui
