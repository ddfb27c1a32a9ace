#include "ui/languagebox.h"

#include "ui/language.h"
#include "ui/theme/controls.h"

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

LanguageBox::LanguageBox(Language &language, QWidget *parent) : QComboBox(parent)
{
    identify(this, u"language"_s, tr("Language"));
    addItem(tr("Language of the system"), QString());
    for (const Language::Choice &one : Language::shipped()) {
        addItem(one.name, one.code);
    }
    setCurrentIndex(findData(language.chosen()));
    connect(this, &QComboBox::activated, this,
            [this, &language](int index) { language.choose(itemData(index).toString()); });
}

} // namespace sealdesk::ui
