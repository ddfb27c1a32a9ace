// LanguageBox: where a person chooses the console's language. Each language stands there in its own words.
#pragma once

#include <QComboBox>

namespace sealdesk::ui {

class Language;

class LanguageBox final : public QComboBox {
    Q_OBJECT
public:
    // `language` outlives the box.
    explicit LanguageBox(Language &language, QWidget *parent = nullptr);
};

} // namespace sealdesk::ui
