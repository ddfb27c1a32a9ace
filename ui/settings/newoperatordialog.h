// NewOperatorDialog: user name, shown name and role of a new operator. The password is the relay's to make.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace sealdesk::client {
class RoleAdmin;
}

class QLineEdit;

namespace sealdesk::ui {

class Notice;
class RoleBox;

class NewOperatorDialog final : public QDialog {
    Q_OBJECT
public:
    NewOperatorDialog(const client::RoleAdmin &roles, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &user, const QString &name, const QString &role);

private:
    void submit();

    QLineEdit *m_user = nullptr;
    QLineEdit *m_name = nullptr;
    RoleBox *m_role;
    Notice *m_problem;
};

} // namespace sealdesk::ui
