#include "ui/secureform/formpicker.h"

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

FormPicker::FormPicker(const QList<client::FormInfo> &forms, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"formPicker"_s);
    setAccessibleName(tr("Secure forms"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const client::FormInfo &form : forms) {
        QString title = form.title;
        QAction *action = addAction(title.replace(u'&', u"&&"_s));
        action->setObjectName(u"form_"_s + form.id);
        connect(action, &QAction::triggered, this, [this, id = form.id] { Q_EMIT picked(id); });
    }
    if (forms.isEmpty()) {
        addAction(tr("No form has been published"))->setEnabled(false);
    }
}

void FormPicker::openBelow(const QWidget *button) { popup(button->mapToGlobal(QPoint(0, button->height() + 2))); }

} // namespace sealdesk::ui
