// OneTimePasswordDialog: shows a new operator's first password once. It is not kept and never comes
// back; the clipboard is left alone.
#pragma once

#include <QDialog>

namespace sealdesk::ui {

class OneTimePasswordDialog final : public QDialog {
    Q_OBJECT
public:
    OneTimePasswordDialog(const QString &user, const QString &password, QWidget *parent = nullptr);
};

} // namespace sealdesk::ui
