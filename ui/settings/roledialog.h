// RoleDialog: the editor of one role: its name and a check box with a sentence for each permission. It stays open until
// the relay has saved the role, so that nothing typed is lost when somebody else was faster. Built-in roles and roles
// that allow more than one's own are shown, not changed.
#pragma once

#include <QDialog>

#include "core/client/roleadmin.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sealdesk::ui {

class Notice;

class RoleDialog final : public QDialog {
    Q_OBJECT
public:
    // An empty id: a new role.
    RoleDialog(client::RoleAdmin &roles, const QString &role, const Theme &theme, QWidget *parent = nullptr);

private:
    void build(const wire::in::RoleEntry *entry);
    [[nodiscard]] QWidget *buildPermissions(const wire::in::RoleEntry *entry);
    void save();
    void refused(const client::RefusedAction &why);
    void follow();

    client::RoleAdmin &m_roles;
    QString m_role;
    qint64 m_version = 0;
    bool m_fixed = false;
    bool m_saving = false;
    Notice *m_problem;
    QLineEdit *m_name = nullptr;
    QList<QCheckBox *> m_boxes; // in the order of wire::allPermissions
    QPushButton *m_save = nullptr;
};

} // namespace sealdesk::ui
