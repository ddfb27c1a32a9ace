// FormPicker: the menu of the forms that can be sent. Opens without blocking and deletes itself.
#pragma once

#include <QMenu>

#include "core/client/formrequest.h"

namespace sealdesk::ui {

class FormPicker final : public QMenu {
    Q_OBJECT
public:
    FormPicker(const QList<client::FormInfo> &forms, QWidget *parent);
    void openBelow(const QWidget *button);

Q_SIGNALS:
    void picked(const QString &form);
};

} // namespace sealdesk::ui
