// NewOperatorDialog: user name, shown name and role of a new operator. The password is the relay's to make.
#pragma once

#include "ui/theme/theme.h"

#include "core/protocol/wire.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace sealdesk::ui {

class Notice;

class NewOperatorDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewOperatorDialog(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &user, const QString &name, sealdesk::wire::Role role);

private:
    void submit();

    QLineEdit *m_user = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role;
    Notice *m_problem;
};

} // namespace sealdesk::ui
