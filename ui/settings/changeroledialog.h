// ChangeRoleDialog: another role for one operator, with what it allows.
#pragma once

#include <QDialog>

#include "core/protocol/wire.h"
#include "ui/theme/theme.h"

class QLabel;

namespace sealdesk::client {
class RoleAdmin;
}

namespace sealdesk::ui {

class RoleBox;

class ChangeRoleDialog final : public QDialog {
    Q_OBJECT
public:
    ChangeRoleDialog(const client::RoleAdmin &roles, const wire::in::OperatorEntry &who, QWidget *parent = nullptr);
    [[nodiscard]] QString role() const;

private:
    void showRole();

    const client::RoleAdmin &m_roles;
    RoleBox *m_box;
    QLabel *m_allows;
};

} // namespace sealdesk::ui
